using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>Filters and attributes of the project that say that AI made an answer: what a service has for it is used before anything new is written.</summary>
internal static class DisclosingTypes
{
    /// <summary>Endpoint filters, marked or named by the policy, in the order of their names.</summary>
    public static IEnumerable<INamedTypeSymbol> Filters(FixContext file, int position) =>
        All(file, position).Where(static type => type.AllInterfaces.Any(static contract => contract.Name == "IEndpointFilter"));

    /// <summary>Attributes that are filters of controllers' actions, marked or named by the policy, in the order of their names.</summary>
    public static IEnumerable<INamedTypeSymbol> Attributes(FixContext file, int position) =>
        All(file, position).Where(static type => type.AllInterfaces.Any(static contract => contract.Name == "IFilterMetadata") && IsAttribute(type)
            && type.InstanceConstructors.Any(static constructor => constructor.Parameters.All(static parameter => parameter.IsOptional)));

    private static IEnumerable<INamedTypeSymbol> All(FixContext file, int position) =>
        file.Model.Compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, file.Cancellation).OfType<INamedTypeSymbol>()
            .Where(type => type is { TypeKind: TypeKind.Class, IsAbstract: false, IsGenericType: false } && Discloses(type, file) && file.Model.IsAccessible(position, type))
            .OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal);

    private static bool Discloses(INamedTypeSymbol type, FixContext file) =>
        Annotations.Find(type, Annotations.Disclosure) is not null
        || file.Policy.Disclosure.Satisfiers.Any(pattern => pattern.Kind == 'T' && pattern.MayMatchName(type.Name) && pattern.Matches(type));

    private static bool IsAttribute(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Attribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
