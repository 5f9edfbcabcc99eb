using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Catalog;

/// <summary>
/// Members of C# 14 extension blocks. To a new compiler a library that is built with them shows both the block's members, which
/// calls are bound to, and the static methods that implement them, which data files and older compilers know.
/// </summary>
internal static class ExtensionBlock
{
    /// <summary>TypeKind.Extension, which the Roslyn that this is built against has no name for.</summary>
    private const int Extension = 14;

    public static bool IsMember(IMethodSymbol method) => (int)(method.ContainingType?.TypeKind ?? TypeKind.Unknown) == Extension;

    /// <summary>The static method that implements an instance member of a block; null for other methods.</summary>
    public static IMethodSymbol? Implementation(IMethodSymbol member)
    {
        if (!IsMember(member) || member.IsStatic || member.ContainingType.ContainingType is not { } container)
        {
            return null;
        }

        foreach (var candidate in container.GetMembers(member.Name))
        {
            if (candidate is IMethodSymbol { IsStatic: true } method && method.Parameters.Length == member.Parameters.Length + 1 && HasSameTail(method, member))
            {
                return method;
            }
        }

        return null;
    }

    private static bool HasSameTail(IMethodSymbol method, IMethodSymbol member)
    {
        if (method.TypeParameters.Length != member.TypeParameters.Length + member.ContainingType.TypeParameters.Length)
        {
            return false;
        }

        for (var i = 0; i < member.Parameters.Length; i++)
        {
            if (method.Parameters[i + 1].Name != member.Parameters[i].Name || method.Parameters[i + 1].Type.Name != member.Parameters[i].Type.Name)
            {
                return false;
            }
        }

        return true;
    }
}
