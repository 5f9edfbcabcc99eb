using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Calls of members that have a body in this compilation: which bodies can run, and what they do together.</summary>
internal sealed class BodyCall
{
    private const int MaxTargets = 16;

    /// <summary>Objects up to which a receiver is taken one type at a time.</summary>
    private const int MaxApart = 6;

    private readonly BodySolver solver;
    private readonly Instantiation instantiation;
    private readonly AccessorCall accessors;

    public BodyCall(BodySolver solver, CallTransfer calls, Instantiation instantiation)
    {
        this.solver = solver;
        this.instantiation = instantiation;
        accessors = new AccessorCall(solver, calls);
    }

    /// <summary>
    /// Null: no body can be seen. Objects of different types are taken one type at a time: what an inherited method calls on itself
    /// depends on it.
    /// </summary>
    public Value? Apply(CallSite site, Memory memory, bool isVirtual)
    {
        if (site.Receiver is not { Objects.Length: > 1 and <= MaxApart } receiver || ByType(receiver) is not { Count: > 1 } groups)
        {
            return OfOne(site, memory, isVirtual);
        }

        Value? result = null;
        Memory? after = null;
        var salt = site.Salt;
        foreach (var group in groups)
        {
            var one = memory.Copy();
            salt += 20;
            if (OfOne(site with { Receiver = group, Salt = salt }, one, isVirtual) is { } value)
            {
                result = result?.Join(value) ?? value;
            }

            if (after is null)
            {
                after = one;
            }
            else
            {
                after.Join(one, solver.Objects);
            }
        }

        memory.Become(after!);
        return result;
    }

    /// <summary>The value, cut by the types of its objects; null when a type is not known.</summary>
    private List<Value>? ByType(Value receiver)
    {
        var groups = new List<Value>();
        foreach (var target in receiver.Objects)
        {
            if (target.IsDelegate || target.Type is not { } type || !solver.Model.IsSource(type) || !(target.IsExact || solver.Callees.IsLeaf(type)))
            {
                return null;
            }

            var one = Value.Of(receiver.Taint, target);
            var at = groups.FindIndex(group => SymbolEqualityComparer.Default.Equals(group.Objects[0].Type, type));
            if (at < 0)
            {
                groups.Add(one);
            }
            else
            {
                groups[at] = groups[at].Join(one);
            }
        }

        return groups;
    }

    private Value? OfOne(CallSite site, Memory memory, bool isVirtual)
    {
        var targets = Targets(site.Method!, site.Receiver, isVirtual, site.Site.Constant as ITypeSymbol);
        var result = Value.Bottom;
        var seen = false;
        var salt = site.Salt;
        foreach (var target in targets)
        {
            if (solver.Callees.BodyOf(target) is { } body)
            {
                seen = true;
                result = result.Join(instantiation.Apply(body, site with { Salt = salt++ }, null, memory));
            }
            else if (accessors.Apply(target, site, memory) is { } value)
            {
                seen = true;
                result = result.Join(value);
            }
        }

        return seen ? result : null;
    }

    /// <summary>What can run; empty when that is nothing of this compilation, or too much to be told apart.</summary>
    private ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method, Value? receiver, bool isVirtual, ITypeSymbol? on)
    {
        if (!isVirtual)
        {
            return ImmutableArray.Create(method);
        }

        if (on is not null && Contexts.TypeOf(on, solver.Context) is { TypeKind: not TypeKind.Interface } constraint
            && solver.Callees.Implementation(method, constraint) is { } stated)
        {
            return ImmutableArray.Create(stated);
        }

        if (receiver is not { Objects.Length: > 0 })
        {
            return Few(solver.Callees.Implementations(method, null));
        }

        var builder = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var isKnown = true;
        foreach (var target in receiver.Objects)
        {
            if (target is { IsExact: true, Type: { } exact })
            {
                if (solver.Callees.Implementation(method, exact) is { } one && !builder.Contains(one))
                {
                    builder.Add(one);
                }

                continue;
            }

            isKnown = false;
            foreach (var found in solver.Callees.Implementations(method, target.Type))
            {
                if (!builder.Contains(found))
                {
                    builder.Add(found);
                }
            }
        }

        return Few(isKnown || builder.Count > 0 ? builder.ToImmutable() : solver.Callees.Implementations(method, null));
    }

    /// <summary>Of very many implementations none is looked into: the call counts as one that nothing can be seen of.</summary>
    private static ImmutableArray<IMethodSymbol> Few(ImmutableArray<IMethodSymbol> targets) =>
        targets.Length <= MaxTargets ? targets : ImmutableArray<IMethodSymbol>.Empty;
}
