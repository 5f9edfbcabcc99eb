using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>What a member overrides or implements: the declarations that others may call it by.</summary>
internal static class BaseMembers
{
    public static IEnumerable<ISymbol> Of(ISymbol member)
    {
        if (Overridden(member) is { } overridden)
        {
            yield return overridden.OriginalDefinition;
        }

        if (member.IsStatic || member.ContainingType is not { TypeKind: not TypeKind.Interface } type || type.AllInterfaces.IsEmpty)
        {
            yield break;
        }

        var name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var target in contract.GetMembers(name))
            {
                if (target.Kind == member.Kind && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(target)?.OriginalDefinition, member.OriginalDefinition))
                {
                    yield return target.OriginalDefinition;
                }
            }
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
