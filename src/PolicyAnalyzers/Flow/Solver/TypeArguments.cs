using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>
/// What the type parameters of a callee are at a call: the result of a generic repository's <c>Find</c> is a customer where a repository of
/// customers is asked, and has the tags of one.
/// </summary>
internal static class TypeArguments
{
    private const int MaxDepth = 3;

    /// <param name="type">A type of the callee.</param>
    /// <param name="called">What is called, as constructed there.</param>
    public static ITypeSymbol? At(ITypeSymbol? type, IMethodSymbol? called) => called is null ? type : At(type, called, 0);

    private static ITypeSymbol? At(ITypeSymbol? type, IMethodSymbol called, int depth)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return Argument(parameter, called) ?? type;
            case INamedTypeSymbol { TypeArguments.Length: > 0, IsUnboundGenericType: false } named when depth < MaxDepth:
                var changed = false;
                var arguments = ImmutableArray.CreateBuilder<ITypeSymbol>(named.TypeArguments.Length);
                foreach (var argument in named.TypeArguments)
                {
                    var known = At(argument, called, depth + 1)!;
                    changed |= !ReferenceEquals(known, argument);
                    arguments.Add(known);
                }

                return changed ? named.ConstructedFrom.Construct(arguments.MoveToImmutable(), named.TypeArgumentNullableAnnotations) : type;
            default:
                return type;
        }
    }

    private static ITypeSymbol? Argument(ITypeParameterSymbol parameter, IMethodSymbol called)
    {
        if (parameter.TypeParameterKind == TypeParameterKind.Method)
        {
            return parameter.Ordinal < called.TypeArguments.Length ? called.TypeArguments[parameter.Ordinal] : null;
        }

        if (parameter.ContainingType is not { } declaring || called.ContainingType is not { TypeArguments.Length: > 0 } container)
        {
            return null;
        }

        if (SymbolEqualityComparer.Default.Equals(declaring.OriginalDefinition, container.OriginalDefinition))
        {
            return container.TypeArguments[parameter.Ordinal];
        }

        // It is called by an interface or base class: where that has the parameter.
        for (var type = declaring.BaseType; type is not null; type = type.BaseType)
        {
            if (In(type, container, parameter) is { } found)
            {
                return found;
            }
        }

        foreach (var type in declaring.AllInterfaces)
        {
            if (In(type, container, parameter) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static ITypeSymbol? In(INamedTypeSymbol type, INamedTypeSymbol container, ITypeParameterSymbol parameter)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, container.OriginalDefinition))
        {
            return null;
        }

        for (var i = 0; i < type.TypeArguments.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(type.TypeArguments[i], parameter))
            {
                return container.TypeArguments[i];
            }
        }

        return null;
    }
}
