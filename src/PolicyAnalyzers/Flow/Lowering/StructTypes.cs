using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Lowering;

internal static class StructTypes
{
    /// <summary>
    /// Whether copying a value of the type makes an object of its own that can change apart from the first: tuples and
    /// mutable structs. Read-only structs need no copy; spans and other ref structs are views, and a copy sees the same data.
    /// Platform structs are handled by catalogue rows on identity.
    /// </summary>
    public static bool IsCopied(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } named)
        {
            return false;
        }

        if (named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return IsCopied(named.TypeArguments[0]);
        }

        return named.IsTupleType
            || (named.SpecialType == SpecialType.None && !named.IsReadOnly && !named.IsRefLikeType && !IsPlatform(named));
    }

    private static bool IsPlatform(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { IsGlobalNamespace: false, Name: "System" or "Microsoft" };
    }
}
