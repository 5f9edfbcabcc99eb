using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Index;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Queries;

/// <summary>A place that calls a body, in the body that holds it.</summary>
internal sealed record Caller(LoweredBody Body, CallRecord Record);

/// <summary>From a body up to what calls it, from a field to what is stored into it. Answers come from solved bodies only.</summary>
internal sealed class Callers
{
    private readonly FlowEngine engine;
    private readonly Reach reach;
    private readonly ConcurrentDictionary<LoweredBody, ImmutableArray<Caller>> callers = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<(LoweredBody Body, NodeResult Result)>> mentioning = new();

    public Callers(FlowEngine engine, Reach reach)
    {
        this.engine = engine;
        this.reach = reach;
    }

    /// <summary>Whether code of this compilation makes objects of a type of this name.</summary>
    public bool IsConstructed(string typeName) => reach.IsConstructed(typeName);

    public ImmutableArray<Caller> Of(LoweredBody body, CancellationToken cancellation)
    {
        if (callers.TryGetValue(body, out var known))
        {
            return known;
        }

        var found = ImmutableArray.CreateBuilder<Caller>();
        foreach (var (holder, result) in Holders(body, cancellation))
        {
            foreach (var record in result.Calls)
            {
                if (ReferenceEquals(record.Callee, body))
                {
                    found.Add(new Caller(holder, record));
                }
            }
        }

        return callers.GetOrAdd(body, found.ToImmutable());
    }

    /// <summary>All bodies, solved, of members that mention a name, with their lambdas and local functions.</summary>
    public ImmutableArray<(LoweredBody Body, NodeResult Result)> Mentioning(string name, CancellationToken cancellation)
    {
        if (mentioning.TryGetValue(name, out var known))
        {
            return known;
        }

        var found = ImmutableArray.CreateBuilder<(LoweredBody, NodeResult)>();
        var seen = new HashSet<LoweredBody>();
        foreach (var member in reach.Mentioning(name))
        {
            foreach (var symbol in reach.SymbolsOf(member, cancellation))
            {
                if (engine.BodyOf(symbol, cancellation) is { } body)
                {
                    AddAll(body, found, seen, cancellation);
                }
            }
        }

        return mentioning.GetOrAdd(name, found.ToImmutable());
    }

    private IEnumerable<(LoweredBody, NodeResult)> Holders(LoweredBody body, CancellationToken cancellation)
    {
        if (body.Parent is { } parent)
        {
            // Lambdas and local functions are called in the member that holds them.
            var root = parent;
            while (root.Parent is not null)
            {
                root = root.Parent;
            }

            var found = ImmutableArray.CreateBuilder<(LoweredBody, NodeResult)>();
            AddAll(root, found, new HashSet<LoweredBody>(), cancellation);
            return found;
        }

        return Mentioning(NameOf(body.Symbol), cancellation);
    }

    private void AddAll(LoweredBody body, ImmutableArray<(LoweredBody, NodeResult)>.Builder found, HashSet<LoweredBody> seen, CancellationToken cancellation)
    {
        if (!seen.Add(body))
        {
            return;
        }

        found.Add((body, engine.Solve(body, cancellation)));
        foreach (var nested in body.Nested)
        {
            AddAll(nested, found, seen, cancellation);
        }
    }

    private static string NameOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { AssociatedSymbol: { } associated } => associated.Name,
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.Conversion or MethodKind.UserDefinedOperator } method => method.ContainingType.Name,
        IMethodSymbol { ExplicitInterfaceImplementations.Length: > 0 } method => method.ExplicitInterfaceImplementations[0].Name,
        _ => symbol.Name,
    };
}
