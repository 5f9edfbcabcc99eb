using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow;
using PolicyAnalyzers.Flow.Index;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Queries;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>The engine of one compilation with what the rules ask it by: made once, when AI is in reach.</summary>
internal sealed class FlowAnalysis
{
    private static readonly string[] RegistrationNames =
    {
        "AddSingleton", "AddScoped", "AddTransient", "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient",
        "TryAddSingleton", "TryAddScoped", "TryAddTransient", "AddChatClient", "AddKeyedChatClient", "AddHttpClient",
    };

    private readonly Lazy<Reach> reach;

    private FlowAnalysis(Compilation compilation, PolicyModel policy, CancellationToken cancellation)
    {
        Policy = policy;
        Model = new PolicyFlowModel(compilation, policy);
        Engine = new FlowEngine(compilation, Model, type => Fakes.IsFake(type, Model, Engine!));
        reach = new Lazy<Reach>(() => Reach.Of(compilation, Anchors.Of(Model), cancellation), LazyThreadSafetyMode.PublicationOnly);
        callers = new Lazy<Callers>(() => new Callers(Engine, reach.Value));
        services = new Lazy<Services>(() => new Services(Engine, Callers, RegistrationNames.ToImmutableArray()));
        Endpoints = new EndpointResolver(policy);
        Audit = new AuditSteps(this);
        Disclosure = new DisclosureSteps(this);
    }

    private readonly Lazy<Callers> callers;

    private readonly Lazy<Services> services;

    public PolicyModel Policy { get; }

    public PolicyFlowModel Model { get; }

    public FlowEngine Engine { get; }

    public Callers Callers => callers.Value;

    public Services Services => services.Value;

    public EndpointResolver Endpoints { get; }

    public AuditSteps Audit { get; }

    public DisclosureSteps Disclosure { get; }

    /// <summary>Null when nothing in the compilation can have to do with AI: then nothing is registered.</summary>
    public static FlowAnalysis? Of(Compilation compilation, PolicyModel policy, CancellationToken cancellation)
    {
        var catalog = CatalogIndex.For(compilation);
        return catalog.AIInReach || policy.Flow.Sinks.Length > 0 || AddressLiterals.Any(compilation, policy, cancellation)
            ? new FlowAnalysis(compilation, policy, cancellation)
            : null;
    }

    /// <summary>Whether a member can matter at all.</summary>
    public bool IsInReach(SyntaxNode declaration) => reach.Value.Contains(declaration);
}
