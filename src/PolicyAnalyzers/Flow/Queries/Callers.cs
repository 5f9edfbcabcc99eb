using System;
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
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<(LoweredBody Body, NodeResult Result)>> touching = new(SymbolEqualityComparer.Default);

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

    /// <summary>The bodies that hand a method on as a function: who calls it there is not known to them.</summary>
    public IEnumerable<(LoweredBody Body, Instruction Made)> Handing(LoweredBody body, CancellationToken cancellation)
    {
        if (body.IsNested)
        {
            yield break;
        }

        foreach (var (holder, _) in Holders(body, cancellation))
        {
            foreach (var instruction in holder.Code)
            {
                if (instruction is { Op: Op.MakeDelegate, Method: { } method } && SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, body.Symbol))
                {
                    yield return (holder, instruction);
                }
            }
        }
    }

    /// <summary>All bodies, solved, of members that read or write a field or property, with their lambdas and local functions.</summary>
    public ImmutableArray<(LoweredBody Body, NodeResult Result)> Touching(ISymbol member, CancellationToken cancellation)
    {
        if (touching.TryGetValue(member, out var known))
        {
            return known;
        }

        // A parameter of a primary constructor is stored by the constructor, which the type's name stands for.
        var candidates = member is IParameterSymbol
            ? reach.Mentioning(member.ContainingType.Name, null, false)
            : reach.Mentioning(member.Name, member.ContainingType?.Name, false);
        return touching.GetOrAdd(member, Solved(candidates, body => Uses.MayTouch(body, member), cancellation));
    }

    /// <summary>All bodies, solved, of members that call a method of a name, with their lambdas and local functions.</summary>
    public ImmutableArray<(LoweredBody Body, NodeResult Result)> Calling(string name, CancellationToken cancellation) =>
        Solved(reach.Mentioning(name, null, false), body => Uses.Calls(body, name), cancellation);

    private ImmutableArray<(LoweredBody Body, NodeResult Result)> Solved(
        ImmutableArray<IndexedMember> candidates, Func<LoweredBody, bool> matters, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<(LoweredBody, NodeResult)>();
        var seen = new HashSet<LoweredBody>();
        foreach (var member in candidates)
        {
            foreach (var symbol in reach.SymbolsOf(member, cancellation))
            {
                if (engine.BodyOf(symbol, cancellation) is { } body && matters(body))
                {
                    AddAll(body, found, seen, cancellation);
                }
            }
        }

        return found.ToImmutable();
    }

    private IReadOnlyList<(LoweredBody, NodeResult)> Holders(LoweredBody body, CancellationToken cancellation)
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
            return found.ToImmutable();
        }

        // Nothing calls the initialisation of static members.
        return body.Symbol is IMethodSymbol method
            ? Solved(MayMention(method), candidate => Uses.MayCall(candidate, method), cancellation)
            : Array.Empty<(LoweredBody, NodeResult)>();
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

    private ImmutableArray<IndexedMember> MayMention(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (method.MethodKind is MethodKind.Constructor or MethodKind.Conversion or MethodKind.UserDefinedOperator
            || method.AssociatedSymbol is IPropertySymbol { IsIndexer: true })
        {
            // They have no name of their own in source.
            return reach.Mentioning(type.Name, null, method.MethodKind == MethodKind.Constructor);
        }

        // An explicit implementation is called by the name of what it implements.
        var name = (method.ExplicitInterfaceImplementations.Length > 0 ? method.ExplicitInterfaceImplementations[0] : method) is var called
            && called.AssociatedSymbol is { } associated ? associated.Name : called.Name;
        return reach.Mentioning(name, method.IsExtensionMethod || type.Name.Length == 0 ? null : type.Name, false);
    }
}
