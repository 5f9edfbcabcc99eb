using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow;
using PolicyAnalyzers.Flow.Index;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Queries;
using PolicyAnalyzers.Flow.Summaries;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>The engine of one compilation with what the rules ask it by: made once, when AI is in reach.</summary>
internal sealed class FlowAnalysis
{
    private readonly Lazy<Reach> reach;

    private FlowAnalysis(Compilation compilation, PolicyModel policy, AppSettings settings, bool mayCallByHttp)
    {
        Policy = policy;
        Model = new PolicyFlowModel(compilation, policy);
        Engine = new FlowEngine(compilation, Model, type => Fakes.IsFake(type, Model, Engine!), body => Audit!.Of(body, CancellationToken.None).IsCovered);
        Model.RecordsByCode = type => Audit!.Audits(type, null, CancellationToken.None);
        // All members are asked by later callbacks, whose cancellation is not that of the start: what is kept is made without any.
        reach = new Lazy<Reach>(() => Reach.Of(
            compilation,
            Engine.Types,
            new ReachNames(
                Anchors.Answers(Model),
                Anchors.Of(Model, compilation, mayCallByHttp),
                Anchors.Exits(Model),
                TaggedNames.Of(compilation, policy, Model.Catalog.LogNames, AuditRecords.Names(compilation, policy)),
                Model.Catalog.FillerNames.Contains,
                new HashSet<string>(Model.Catalog.TypeNamesWith(TypeRole.Scalar | TypeRole.Service | TypeRole.AIClient), StringComparer.Ordinal)),
            CancellationToken.None));
        callers = new Lazy<Callers>(() => new Callers(Engine, reach.Value));
        ClientFacts = new Clients(cancellation => new Resolver(Engine, Callers, Services, cancellation));
        services = new Lazy<Services>(() => new Services(Engine, Callers, Model.Catalog.RegistrationNames));
        Endpoints = new EndpointResolver(policy, settings);
        Tools = new ToolEndpoints(this);
        Audit = new AuditSteps(this);
        Failures = new FailureAudit(this);
        Disclosure = new DisclosureSteps(this);
        OwnResults = new OwnResults(this);
        EndpointFilters = new EndpointFilters(this, DisclosureMeaning.OfAnswers(this, isWritten: false));
        WriteFilters = new EndpointFilters(this, DisclosureMeaning.OfAnswers(this, isWritten: true));
        Notices = new EndpointFilters(this, DisclosureMeaning.BeforeAnswers);
        Uses = new DataUses(this);
        AIContent = new LabelSearch(static label => label is AIOutputLabel);
        ConfidentialData = new LabelSearch(label => label is DataLabel { IsDigest: false } data && (data.Rank > policy.Audit.MaxClassRank || LoggedData.IsConfidential(data, this)));
    }

    private readonly Lazy<Callers> callers;

    private readonly Lazy<Services> services;

    public PolicyModel Policy { get; }

    /// <summary>The texts of the project's resource files.</summary>
    public ResourceTexts Resources { get; private init; } = ResourceTexts.None;

    public PolicyFlowModel Model { get; }

    public FlowEngine Engine { get; }

    public Callers Callers => callers.Value;

    public Services Services => services.Value;

    /// <summary>Where clients talk to.</summary>
    public Clients ClientFacts { get; }

    public EndpointResolver Endpoints { get; }

    public ToolEndpoints Tools { get; }

    public AuditSteps Audit { get; }

    public FailureAudit Failures { get; }

    public DisclosureSteps Disclosure { get; }

    public OwnResults OwnResults { get; }

    public EndpointFilters EndpointFilters { get; }

    /// <summary>The same for what handlers write by themselves: only what comes before them counts.</summary>
    public EndpointFilters WriteFilters { get; }

    /// <summary>What tells people, before anything is answered, that they talk to AI.</summary>
    public EndpointFilters Notices { get; }

    public DataUses Uses { get; }

    /// <summary>Where what a model made may arrive.</summary>
    public LabelSearch AIContent { get; }

    /// <summary>Where data may arrive that some log must not have.</summary>
    public LabelSearch ConfidentialData { get; }

    /// <summary>Bound code of any tree: endpoints may be mapped, and types declared, in others than the one that is looked at.</summary>
    public SemanticModel ModelOf(SyntaxNode node)
    {
#pragma warning disable RS1030
        return Engine.Compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030
    }

    /// <summary>Null when nothing in the compilation can have to do with AI: then nothing is registered.</summary>
    public static FlowAnalysis? Of(Compilation compilation, PolicyModel policy, CancellationToken cancellation, AppSettings? settings = null, ResourceTexts? resources = null)
    {
        var catalog = CatalogIndex.For(compilation);
        settings ??= AppSettings.None;
        var mayCallByHttp = AddressLiterals.Any(compilation, policy, settings, cancellation);
        return catalog.AIInReach || policy.Flow.Sinks.Length > 0 || policy.Flow.Rows.Length > 0 || mayCallByHttp
            ? new FlowAnalysis(compilation, policy, settings, mayCallByHttp) { Resources = resources ?? ResourceTexts.None }
            : null;
    }

    /// <summary>
    /// Whether a value was really made by a model: not by a test double, and for plain HTTP only where the address is that of one.
    /// </summary>
    public bool IsAIOutput(AIOutputLabel output, CancellationToken cancellation) =>
        CallOf(output, cancellation) is not { } made
        || (!made.Call.IsFake && ((made.Call.Behavior.Roles & MemberRole.RawHttp) == 0 || EndpointsOf(made.Body, made.Call, cancellation).Exists(static endpoint => endpoint.IsAI)));

    /// <summary>The AI call that made a value, and where it stands; null when that cannot be told.</summary>
    public (LoweredBody Body, AICall Call)? CallOf(AIOutputLabel output, CancellationToken cancellation)
    {
        if (NameIndex.MemberOf(output.Call) is not { } declaration)
        {
            return null;
        }

        foreach (var body in Bodies(declaration is GlobalStatementSyntax ? declaration.Parent! : declaration, cancellation))
        {
            foreach (var call in Engine.Solve(body, cancellation).AICalls)
            {
                if (ReferenceEquals(call.Call, output.Call))
                {
                    return (body, call);
                }
            }
        }

        return null;
    }

    /// <summary>The services that an AI call may reach.</summary>
    public List<ResolvedEndpoint> EndpointsOf(LoweredBody body, AICall call, CancellationToken cancellation) =>
        CallEndpoints.Of(Endpoints, body, call, ClientFacts.Of(body, call.Client, cancellation).Facts);

    /// <summary>The bodies of a declaration, with their lambdas and local functions.</summary>
    public IEnumerable<LoweredBody> Bodies(SyntaxNode declaration, CancellationToken cancellation)
    {
#pragma warning disable RS1030 // The call may lie in any tree.
        var model = Engine.Compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
        var pending = new Queue<LoweredBody>();
        foreach (var symbol in Symbols.DeclaredBy(declaration, model, cancellation))
        {
            if (Engine.BodyOf(symbol, cancellation) is { } body)
            {
                pending.Enqueue(body);
            }
        }

        while (pending.Count > 0)
        {
            var body = pending.Dequeue();
            yield return body;
            foreach (var nested in body.Nested)
            {
                pending.Enqueue(nested);
            }
        }
    }

    /// <summary>The declarations of members that mention one of the names.</summary>
    public IEnumerable<SyntaxNode> Mentioning(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            foreach (var member in reach.Value.Mentioning(name, null, false))
            {
                yield return member.Declaration;
            }
        }
    }

    /// <summary>Whether a member can matter at all.</summary>
    public bool IsInReach(SyntaxNode declaration) => reach.Value.Contains(declaration);
}
