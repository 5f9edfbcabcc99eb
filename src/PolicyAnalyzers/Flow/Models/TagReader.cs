using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>
/// Finds the tag of a symbol. Its own tag wins; then what it overrides or implements, its type, its container, the namespace, the
/// assembly.
/// </summary>
internal sealed class TagReader
{
    private readonly PolicyModel policy;
    private readonly CatalogIndex catalog;
    private readonly TagAttributes attributes;
    private readonly ConcurrentDictionary<ISymbol, DataLabel?> tags = new(SymbolEqualityComparer.Default);

    public TagReader(PolicyModel policy, CatalogIndex catalog)
    {
        this.policy = policy;
        this.catalog = catalog;
        attributes = new TagAttributes(policy, catalog, symbol => FromSymbols(symbol, symbol));
    }

    /// <summary>The tag of a parameter, field, property or type; null when it has none.</summary>
    public DataLabel? Of(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        return tags.TryGetValue(definition, out var known) ? known : tags.GetOrAdd(definition, Find(definition));
    }

    /// <summary>The tag of what a method returns: its own, or that of what it overrides or implements.</summary>
    public DataLabel? OfReturn(IMethodSymbol method) => OwnOfReturn(method) ?? Joined(ContractsOf(method), method);

    /// <summary>
    /// The class of what comes from a member or parameter that nothing else tells the class of: that of the namespace or assembly that
    /// declares it; of the result of a method, that of its type or of the type that it belongs to.
    /// </summary>
    public DataLabel? OfSurroundings(ISymbol symbol)
    {
        if (symbol is IMethodSymbol method)
        {
            return OfType(method.ReturnType, method) ?? Around(method);
        }

        return OfNamespace(symbol.ContainingNamespace, symbol) ?? OfAssembly(symbol.ContainingAssembly, symbol);
    }

    /// <summary>What a property, parameter or method overrides or implements, where that has a tag.</summary>
    public IEnumerable<(ISymbol Member, DataLabel Tag)> Contracts(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => ContractsOf(property),
        IParameterSymbol parameter => ContractsOf(parameter),
        IMethodSymbol method => ContractsOf(method),
        _ => Array.Empty<(ISymbol, DataLabel)>(),
    };

    /// <summary>The bits of categories; an unknown one counts as none here, AIP9001 speaks of it.</summary>
    public ulong Categories(ImmutableArray<string> names) => attributes.Categories(names);

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
                return Joined(ContractsOf(parameter), symbol) ?? OfType(parameter.Type, symbol);
            case IPropertySymbol property:
                return Positional(property) ?? Joined(ContractsOf(property), symbol) ?? OfType(property.Type, symbol) ?? Around(symbol);
            case IFieldSymbol field:
                return OfType(field.Type, symbol) ?? Around(symbol);
            case INamedTypeSymbol type:
                return OfBases(type);
            default:
                return null;
        }
    }

    private DataLabel? Own(ISymbol symbol, ISymbol origin) => attributes.Read(symbol.GetAttributes(), origin) ?? FromSymbols(symbol, origin);

    private DataLabel? OwnOfReturn(IMethodSymbol method) =>
        attributes.Read(method.GetReturnTypeAttributes(), method) ?? attributes.Read(method.GetAttributes(), method) ?? FromSymbols(method, method);

    private DataLabel? FromSymbols(ISymbol symbol, ISymbol origin)
    {
        foreach (var mapped in policy.Tags)
        {
            if (mapped.Symbol is { } pattern && pattern.MayMatchName(symbol.Name) && pattern.Matches(symbol))
            {
                return attributes.Label(mapped.Class, mapped.Categories, origin);
            }
        }

        return null;
    }

    /// <summary>Who overrides or implements inherits the tag, and may not weaken it: the strictest of several counts.</summary>
    private static DataLabel? Joined(IEnumerable<(ISymbol Member, DataLabel Tag)> contracts, ISymbol origin)
    {
        DataLabel? joined = null;
        foreach (var (_, tag) in contracts)
        {
            joined = TagAttributes.Join(joined, tag with { Origin = origin });
        }

        return joined;
    }

    private IEnumerable<(ISymbol Member, DataLabel Tag)> ContractsOf(IPropertySymbol property)
    {
        foreach (var contract in BaseMembers.Of(property))
        {
            if (Of(contract) is { } tag)
            {
                yield return (contract, tag);
            }
        }
    }

    private IEnumerable<(ISymbol Member, DataLabel Tag)> ContractsOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method)
        {
            yield break;
        }

        foreach (var contract in BaseMembers.Of(method))
        {
            if (contract is IMethodSymbol target && target.Parameters.Length > parameter.Ordinal && Of(target.Parameters[parameter.Ordinal]) is { } tag)
            {
                yield return (target.Parameters[parameter.Ordinal], tag);
            }
        }
    }

    private IEnumerable<(ISymbol Member, DataLabel Tag)> ContractsOf(IMethodSymbol method)
    {
        foreach (var contract in BaseMembers.Of(method))
        {
            if (contract is IMethodSymbol target && OfReturn(target) is { } tag)
            {
                yield return (target, tag);
            }
        }
    }

    /// <summary>A tag on a positional record parameter counts for its property.</summary>
    private DataLabel? Positional(IPropertySymbol property)
    {
        if (property.ContainingType is not { IsRecord: true } type)
        {
            return null;
        }

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

        return null;
    }

    private DataLabel? OfType(ITypeSymbol type, ISymbol origin)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return OfType(array.ElementType, origin);
            case ITypeParameterSymbol parameter:
                return OfTypeParameter(parameter, origin);
            case INamedTypeSymbol named:
                if (named.SpecialType == SpecialType.None && named.TypeKind is not (TypeKind.Enum or TypeKind.Delegate) && Of(named) is { } tag)
                {
                    return WithMembers(named, tag with { Origin = origin });
                }

                return named.TypeArguments.Length == 1 ? OfType(named.TypeArguments[0], origin) : null;
            default:
                return null;
        }
    }

    /// <summary>As a whole, an object is of the highest class of what travels with it.</summary>
    private DataLabel WithMembers(INamedTypeSymbol type, DataLabel tag)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && !IsIgnored(member) && Own(member, tag.Origin) is { } own)
            {
                tag = TagAttributes.Join(tag, own);
            }
        }

        return tag;
    }

    private bool IsIgnored(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (catalog.FindType(attribute.AttributeClass)?.Is(TypeRole.IgnoreAttribute) == true)
            {
                return true;
            }
        }

        return false;
    }

    private DataLabel? OfTypeParameter(ITypeParameterSymbol parameter, ISymbol origin)
    {
        if (Own(parameter, origin) is { } own)
        {
            return own;
        }

        foreach (var constraint in parameter.ConstraintTypes)
        {
            // A constraint may lead back to the parameter itself: only types are asked.
            if (constraint is INamedTypeSymbol named && Of(named) is { } tag)
            {
                return tag with { Origin = origin };
            }
        }

        return null;
    }

    private DataLabel? OfBases(INamedTypeSymbol type)
    {
        var joined = type.BaseType is { SpecialType: SpecialType.None } parent && Of(parent) is { } inherited ? inherited with { Origin = type } : null;
        foreach (var contract in type.Interfaces)
        {
            if (Of(contract) is { } tag)
            {
                joined = TagAttributes.Join(joined, tag with { Origin = type });
            }
        }

        return joined;
    }

    /// <summary>What the type that a member belongs to, or what lies around that, says of the data in it.</summary>
    private DataLabel? Around(ISymbol member)
    {
        if (member.ContainingType is not { } type || !IsData(type))
        {
            return null;
        }

        for (INamedTypeSymbol? container = type; container is not null; container = container.ContainingType)
        {
            if (Of(container) is { } tag)
            {
                return tag with { Origin = member };
            }
        }

        return OfNamespace(type.ContainingNamespace, member) ?? OfAssembly(type.ContainingAssembly, member);
    }

    private DataLabel? OfNamespace(INamespaceSymbol? space, ISymbol origin)
    {
        foreach (var mapped in policy.Tags)
        {
            if (IsWithin(space, mapped))
            {
                return attributes.Label(mapped.Class, mapped.Categories, origin);
            }
        }

        return null;
    }

    private DataLabel? OfAssembly(IAssemblySymbol? assembly, ISymbol origin) => assembly is null ? null : attributes.Read(assembly.GetAttributes(), origin);

    /// <summary>A container's tag speaks of data that it holds, not of the services that a class works with.</summary>
    private bool IsData(INamedTypeSymbol type) => catalog.FindType(type)?.Is(TypeRole.Service | TypeRole.EntryBase | TypeRole.AIClient) != true;

    private static bool IsWithin(INamespaceSymbol? space, PolicyTag mapped)
    {
        if (mapped.Namespace is null && mapped.Symbol is not { Kind: 'N' })
        {
            return false;
        }

        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (mapped.Namespace is { } name
                ? name.EndsWith(space.Name, StringComparison.Ordinal) && space.ToDisplayString() == name
                : mapped.Symbol!.Matches(space))
            {
                return true;
            }
        }

        return false;
    }
}
