using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Queries;

/// <summary>
/// What a lowered body names: a bound from above for what it may call, read or write. Lowering is cheap beside solving, so bodies
/// that only share a name with what is asked for are left out before they are solved.
/// </summary>
internal static class Uses
{
    /// <summary>A call of the method, or a delegate to it, may be in the body or its lambdas.</summary>
    public static bool MayCall(LoweredBody body, IMethodSymbol target) =>
        Any(body, instruction => instruction.Method is { } called && MayRun(called.OriginalDefinition, target));

    /// <summary>A call of a method of this name is in the body or its lambdas.</summary>
    public static bool Calls(LoweredBody body, string name) =>
        Any(body, instruction => instruction.Method is { } called && called.Name == name);

    /// <summary>The field or property is read or written in the body or its lambdas.</summary>
    public static bool MayTouch(LoweredBody body, ISymbol member) =>
        Any(body, instruction => Is(instruction.Content?.Symbol, member) || IsAccessor(instruction.Method, member));

    private static bool Any(LoweredBody body, Func<Instruction, bool> test)
    {
        foreach (var instruction in body.Code)
        {
            if (test(instruction))
            {
                return true;
            }
        }

        foreach (var nested in body.Nested)
        {
            if (Any(nested, test))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayRun(IMethodSymbol called, IMethodSymbol target)
    {
        if (SymbolEqualityComparer.Default.Equals(called.PartialImplementationPart ?? called, target.PartialImplementationPart ?? target))
        {
            return true;
        }

        return (called.IsVirtual || called.IsAbstract || called.IsOverride) && called.Parameters.Length == target.Parameters.Length
            && (called.Name == target.Name || Implements(target.ExplicitInterfaceImplementations, called));
    }

    private static bool Implements(ImmutableArray<IMethodSymbol> implemented, IMethodSymbol called)
    {
        foreach (var method in implemented)
        {
            if (SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, called))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An accessor of the property, or of one of its name that it may override or implement.</summary>
    private static bool IsAccessor(IMethodSymbol? method, ISymbol member) =>
        method?.AssociatedSymbol is { } associated && (associated.Name == member.Name || Is(associated, member));

    private static bool Is(ISymbol? symbol, ISymbol member) =>
        symbol is not null && (ReferenceEquals(symbol, member) || SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, member.OriginalDefinition));
}
