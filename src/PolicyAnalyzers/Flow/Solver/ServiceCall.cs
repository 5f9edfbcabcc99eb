using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Registrations with dependency injection: which service is handed out, and what it carries.</summary>
internal sealed class ServiceCall
{
    private readonly BodySolver solver;
    private readonly CallTransfer calls;

    public ServiceCall(BodySolver solver, CallTransfer calls)
    {
        this.solver = solver;
        this.calls = calls;
    }

    /// <summary>AddSingleton&lt;TService&gt;(factory), AddKeyedScoped&lt;TService, TImplementation&gt;(key), AddChatClient(client), ...</summary>
    public void Register(CallSite site, CallBehavior behavior, Memory memory)
    {
        if (solver.Recorder is not { } recorder || solver.Model.ServicesOf(site.Method!, behavior) is not { IsEmpty: false } services)
        {
            return;
        }

        var carried = Taint.Empty;
        foreach (var argument in site.Arguments)
        {
            var made = IsDelegate(argument)
                ? calls.Delegate(argument, ImmutableArray.Create(Value.Clean, Value.Clean), site.Site, ImmutableArray<SyntaxNode?>.Empty, memory, site.Salt + 3000)
                : argument;
            carried = carried.Union(solver.Heap.Deep(memory, made));
        }

        if (site.Method!.TypeArguments.Length > 0
            && site.Method.TypeArguments[site.Method.TypeArguments.Length - 1] is INamedTypeSymbol implementation)
        {
            foreach (var label in solver.Model.TypeLabels(implementation))
            {
                carried = carried.Union(Taint.Of(label, site.Site.Syntax));
            }
        }

        foreach (var label in behavior.ReturnLabels)
        {
            carried = carried.Union(Taint.Of(label, site.Site.Syntax));
        }

        var key = Key(site, behavior);
        foreach (var service in services)
        {
            recorder.Registered(service, key, carried);
        }
    }

    /// <summary>GetRequiredService&lt;T&gt;(): what is registered for T, or for its key.</summary>
    public Value Resolve(CallSite site, Value result)
    {
        var service = site.Method!.TypeArguments[0];
        foreach (var argument in site.Arguments)
        {
            if (argument.Constant is { IsKnown: true, Literal: string key })
            {
                return result.WithTaint(result.Taint.Union(Taint.Of(new EndpointLabel(EndpointFact.Key, key), site.Site.Syntax)));
            }
        }

        return service is INamedTypeSymbol
            ? result.Join(solver.Objects.AtPath(AccessPath.Static(Content.Member(service)), null, service))
            : result;
    }

    private static string? Key(CallSite site, CallBehavior behavior)
    {
        foreach (var port in behavior.Row?.KeyPorts ?? ImmutableArray<Port>.Empty)
        {
            if (port is { Base: PortBase.Argument } && port.Index < site.Arguments.Length
                && site.Arguments[port.Index].Constant is { IsKnown: true, Literal: string key })
            {
                return key;
            }
        }

        return null;
    }

    private static bool IsDelegate(Value value)
    {
        foreach (var target in value.Objects)
        {
            if (target.IsDelegate)
            {
                return true;
            }
        }

        return false;
    }
}
