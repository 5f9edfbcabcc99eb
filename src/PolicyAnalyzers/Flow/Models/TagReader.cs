using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>
/// Reads classification tags: our attribute, attributes and symbols that the policy maps, personal-data attributes. A
/// member's own tag wins over its type's, that over its container's, that over a namespace's or the assembly's.
/// </summary>
internal sealed class TagReader
{
    private readonly PolicyModel policy;
    private readonly CatalogIndex catalog;
    private readonly ConcurrentDictionary<ISymbol, DataLabel?> tags = new(SymbolEqualityComparer.Default);

    public TagReader(PolicyModel policy, CatalogIndex catalog)
    {
        this.policy = policy;
        this.catalog = catalog;
    }

    /// <summary>The tag of a parameter, field, property or type; null when it has none.</summary>
    public DataLabel? Of(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        return tags.TryGetValue(definition, out var known) ? known : tags.GetOrAdd(definition, Find(definition));
    }

    /// <summary>The tag of what a method returns.</summary>
    public DataLabel? OfReturn(IMethodSymbol method) =>
        FromAttributes(method.GetReturnTypeAttributes(), method)
        ?? FromAttributes(method.GetAttributes(), method)
        ?? FromSymbols(method, method);

    /// <summary>The class that an assembly gives to its data.</summary>
    public DataLabel? OfAssembly(IAssemblySymbol assembly, ISymbol origin) => FromAttributes(assembly.GetAttributes(), origin);

    /// <summary>The bits of categories; an unknown one counts as none here, AIP9001 speaks of it.</summary>
    public ulong Categories(ImmutableArray<string> names)
    {
        var bits = 0UL;
        foreach (var name in names)
        {
            if (policy.FindCategory(name) is { Index: < 64 } category)
            {
                bits |= 1UL << category.Index;
            }
        }

        return bits;
    }

    private DataLabel? Find(ISymbol symbol)
    {
        if (symbol is IFieldSymbol { IsConst: true })
        {
            return null;
        }

        if (Own(symbol, symbol) is { } own)
        {
            return own;
        }

        switch (symbol)
        {
            case IParameterSymbol parameter:
                return Inherited(parameter) ?? OfType(parameter.Type, symbol);
            case IPropertySymbol property:
                return Positional(property) ?? Inherited(property) ?? OfType(property.Type, symbol) ?? Around(symbol);
            case IFieldSymbol field:
                return OfType(field.Type, symbol) ?? (IsData(field.ContainingType) ? Around(symbol) : null);
            case ITypeParameterSymbol:
                return null;
            case INamedTypeSymbol type:
                return type.BaseType is { SpecialType: SpecialType.None } parent && Of(parent) is { } inherited ? inherited with { Origin = symbol } : null;
            default:
                return null;
        }
    }

    private DataLabel? Own(ISymbol symbol, ISymbol origin) => FromAttributes(symbol.GetAttributes(), origin) ?? FromSymbols(symbol, origin);

    /// <summary>What an override or implementation inherits: it may not weaken a tag.</summary>
    private DataLabel? Inherited(IPropertySymbol property)
    {
        if (property.OverriddenProperty is { } overridden && Of(overridden) is { } tag)
        {
            return tag with { Origin = property };
        }

        if (property.ContainingType is null or { TypeKind: TypeKind.Interface })
        {
            return null;
        }

        foreach (var type in property.ContainingType.AllInterfaces)
        {
            foreach (var member in type.GetMembers(property.Name))
            {
                if (member is IPropertySymbol && SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(member), property)
                    && Own(member.OriginalDefinition, property) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private DataLabel? Inherited(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
        {
            return null;
        }

        if (method.OverriddenMethod is { } overridden && Of(overridden.Parameters[parameter.Ordinal]) is { } tag)
        {
            return tag with { Origin = parameter };
        }

        foreach (var type in method.ContainingType.AllInterfaces)
        {
            foreach (var member in type.GetMembers(method.Name))
            {
                if (member is IMethodSymbol target && target.Parameters.Length > parameter.Ordinal
                    && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(target), method)
                    && Own(target.OriginalDefinition.Parameters[parameter.Ordinal], parameter) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>A tag on a positional record parameter counts for its property.</summary>
    private DataLabel? Positional(IPropertySymbol property)
    {
        if (property.ContainingType is { IsRecord: true } type)
        {
            foreach (var reference in property.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax() is not ParameterSyntax)
                {
                    return null;
                }
            }

            foreach (var constructor in type.InstanceConstructors)
            {
                foreach (var parameter in constructor.Parameters)
                {
                    if (parameter.Name == property.Name && Own(parameter, property) is { } tag)
                    {
                        return tag;
                    }
                }
            }
        }

        return null;
    }

    private DataLabel? OfType(ITypeSymbol type, ISymbol origin)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return OfType(array.ElementType, origin);
            case ITypeParameterSymbol parameter:
                return Own(parameter, origin);
            case INamedTypeSymbol named:
                if (named.SpecialType == SpecialType.None && named.TypeKind is not (TypeKind.Enum or TypeKind.Delegate) && TagOfType(named) is { } tag)
                {
                    return tag with { Origin = origin };
                }

                return named.TypeArguments.Length == 1 ? OfType(named.TypeArguments[0], origin) : null;
            default:
                return null;
        }
    }

    /// <summary>A type's own tag, not that of its surroundings.</summary>
    private DataLabel? TagOfType(INamedTypeSymbol type) => Of(type);

    private DataLabel? Around(ISymbol symbol)
    {
        if (symbol.ContainingType is not { } type || !IsData(type))
        {
            return null;
        }

        for (INamedTypeSymbol? container = type; container is not null; container = container.ContainingType)
        {
            if (Of(container) is { } tag)
            {
                return tag with { Origin = symbol };
            }
        }

        foreach (var mapped in policy.Tags)
        {
            if (mapped.Namespace is { } name && IsWithin(type.ContainingNamespace, name))
            {
                return Label(mapped.Class, mapped.Categories, symbol);
            }
        }

        return FromAttributes(type.ContainingAssembly?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty, symbol);
    }

    /// <summary>A container's tag speaks of data that it holds, not of the services that a class works with.</summary>
    private bool IsData(INamedTypeSymbol type) => catalog.FindType(type)?.Is(TypeRole.Service | TypeRole.EntryBase | TypeRole.AIClient) != true;

    private DataLabel? FromAttributes(ImmutableArray<AttributeData> attributes, ISymbol origin)
    {
        DataLabel? result = null;
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && FromAttribute(attribute, type, origin) is { } label)
            {
                // Several tags: the stricter class, all categories.
                result = result is null ? label : result with { Rank = Math.Max(result.Rank, label.Rank), Categories = result.Categories | label.Categories };
            }
        }

        return result;
    }

    private DataLabel? FromAttribute(AttributeData attribute, INamedTypeSymbol type, ISymbol origin)
    {
        if (Annotations.IsOurs(type, Annotations.Confidentiality))
        {
            var texts = Annotations.Texts(attribute);
            return texts.Length == 0 ? null : Label(texts[0], texts.RemoveAt(0), origin);
        }

        foreach (var mapped in policy.Tags)
        {
            if (mapped.Attribute is { } name && DerivesFrom(type, name))
            {
                return Label(mapped.Class, mapped.Categories, origin);
            }
        }

        return catalog.FindType(type)?.Is(TypeRole.PersonalDataAttribute) == true && !IsFlag(origin)
            ? new DataLabel(policy.ConfidentialFromRank, Categories(ImmutableArray.Create("personal")), OriginKind.Tag, origin)
            : null;
    }

    private DataLabel? FromSymbols(ISymbol symbol, ISymbol origin)
    {
        foreach (var mapped in policy.Tags)
        {
            if (mapped.Symbol is { } pattern && pattern.MayMatchName(symbol.Name) && pattern.Matches(symbol))
            {
                return Label(mapped.Class, mapped.Categories, origin);
            }
        }

        return null;
    }

    /// <summary>A class that the policy does not know counts as the highest: a tag with a misprint must not open a door.</summary>
    private DataLabel Label(string? name, ImmutableArray<string> categories, ISymbol origin) => new(
        name is null ? policy.LowestClass.Rank : (policy.FindClass(name) ?? policy.HighestClass).Rank,
        Categories(categories),
        OriginKind.Tag,
        origin);

    private static bool IsFlag(ISymbol symbol) => symbol is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean };

    private static bool DerivesFrom(INamedTypeSymbol type, string fullName)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (fullName.EndsWith(current.Name, StringComparison.Ordinal) && current.ToDisplayString() == fullName)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(INamespaceSymbol? space, string name)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (name.EndsWith(space.Name, StringComparison.Ordinal) && space.ToDisplayString() == name)
            {
                return true;
            }
        }

        return false;
    }
}
