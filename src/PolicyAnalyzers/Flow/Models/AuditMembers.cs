using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>Which methods and types are declared to leave audit records: by attributes, by the policy, by the catalogue.</summary>
internal sealed class AuditMembers
{
    private readonly PolicyModel policy;
    private readonly CatalogIndex catalog;

    public AuditMembers(PolicyModel policy, CatalogIndex catalog)
    {
        this.policy = policy;
        this.catalog = catalog;
    }

    /// <summary>A method that is declared to audit: a call of it is a record, or, where it builds clients, its clients leave records.</summary>
    public bool IsStep(IMethodSymbol method)
    {
        if (IsOwnStep(method))
        {
            return true;
        }

        // What overrides or implements a step is one, too.
        foreach (var contract in BaseMembers.Of(method))
        {
            if (contract is IMethodSymbol declared && IsStep(declared))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOwnStep(IMethodSymbol method)
    {
        if (Annotations.Find(method, Annotations.AuditStep) is not null)
        {
            return true;
        }

        foreach (var pattern in policy.Audit.Satisfiers)
        {
            if (pattern.Kind == 'M' && pattern.MayMatchName(method.Name) && pattern.Matches(method))
            {
                return true;
            }
        }

        return catalog.Find(method) is { Kind: not "logger" } row && row.Is(MemberRole.Audit);
    }

    /// <summary>It hands out a client, or the builder that it was called on.</summary>
    public bool BuildsClient(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension && !method.ReturnsVoid
        && (catalog.FindType(method.ReturnType)?.Is(TypeRole.AIClient | TypeRole.AIDecorator) == true
            || ((!method.IsStatic || method.IsExtensionMethod)
                && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.IsExtensionMethod ? method.Parameters[0].Type : method.ContainingType)));

    /// <summary>A client of this type is declared to leave a record of each call.</summary>
    public bool IsAuditing(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Annotations.Find(current, Annotations.AuditStep) is not null)
            {
                return true;
            }

            if (IsListedAsAuditing(current))
            {
                return true;
            }
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (Annotations.Find(contract, Annotations.AuditStep) is not null || IsListedAsAuditing(contract))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsListedAsAuditing(INamedTypeSymbol type)
    {
        foreach (var pattern in policy.Audit.Satisfiers)
        {
            if (pattern.Kind == 'T' && pattern.MayMatchName(type.Name) && pattern.Matches(type))
            {
                return true;
            }
        }

        return false;
    }
}
