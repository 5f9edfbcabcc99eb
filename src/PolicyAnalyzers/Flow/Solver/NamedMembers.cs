using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>What a dynamic call means on objects whose types are known.</summary>
internal static class NamedMembers
{
    /// <summary>The member of each object; empty when one object's type or member is not known.</summary>
    /// <param name="receiver">The objects.</param>
    /// <param name="name">The name of a method; of a property or field with get_ or set_ before it.</param>
    /// <param name="arguments">How many arguments there are.</param>
    /// <param name="model">Tells what is of this compilation.</param>
    /// <param name="callees">Tells which types nothing derives from.</param>
    public static ImmutableArray<(ISymbol Member, AbstractObject Target)> Of(Value receiver, string name, int arguments, FlowModel model, ICallees callees)
    {
        var found = ImmutableArray.CreateBuilder<(ISymbol, AbstractObject)>();
        foreach (var target in receiver.Objects)
        {
            if (target.Type is not INamedTypeSymbol type || !model.IsSource(type) || !(target.IsExact || callees.IsLeaf(type))
                || Member(type, name, arguments) is not { } member)
            {
                return ImmutableArray<(ISymbol, AbstractObject)>.Empty;
            }

            found.Add((member, target));
        }

        return found.ToImmutable();
    }

    private static ISymbol? Member(INamedTypeSymbol type, string name, int arguments)
    {
        var plain = name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) ? name.Substring(4) : null;
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IMethodSymbol { IsStatic: false } method && method.Parameters.Length == arguments)
                {
                    return method;
                }
            }

            if (plain is not null)
            {
                foreach (var member in current.GetMembers(plain))
                {
                    if (member is IFieldSymbol { IsStatic: false })
                    {
                        return member;
                    }
                }
            }
        }

        return null;
    }
}
