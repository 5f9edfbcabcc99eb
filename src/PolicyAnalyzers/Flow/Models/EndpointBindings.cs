using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>Which endpoint [AIEndpoint] names: on a symbol, on its type, for the result of a member, for the calls that a member makes.</summary>
internal static class EndpointBindings
{
    /// <summary>That of a type is also that of what derives from it or implements it; the nearest counts.</summary>
    public static string? Of(ITypeSymbol? type)
    {
        for (var part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
        {
            if (Own(part) is { } id)
            {
                return id;
            }
        }

        if (type is { SpecialType: SpecialType.None })
        {
            foreach (var part in type.AllInterfaces)
            {
                if (Own(part) is { } id)
                {
                    return id;
                }
            }
        }

        return null;
    }

    /// <summary>That of a parameter, field or property: its own, or that of its type.</summary>
    public static string? Of(ISymbol symbol) => symbol switch
    {
        ITypeSymbol type => Of(type),
        IParameterSymbol parameter => Own(parameter) ?? Of(parameter.Type),
        IPropertySymbol property => Own(property) ?? Of(property.Type),
        IFieldSymbol field => Own(field) ?? (field.AssociatedSymbol is { } associated ? Own(associated) : null) ?? Of(field.Type),
        _ => null,
    };

    /// <summary>That of what a method or getter hands out. What a bound method does itself goes to its endpoint as well.</summary>
    public static string? OfResult(IMethodSymbol method)
    {
        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
        {
            if ((Annotations.Find(current.GetReturnTypeAttributes(), Annotations.Endpoint) ?? Annotations.Find(current, Annotations.Endpoint)
                    ?? (current.AssociatedSymbol is { } associated ? Annotations.Find(associated, Annotations.Endpoint) : null)) is { } attribute)
            {
                return Text(attribute);
            }
        }

        return null;
    }

    /// <summary>That of the calls in a member: the member's own, or that of a type around it.</summary>
    public static string? OfCallsIn(ISymbol? member)
    {
        for (var current = member; current is not null; current = current.ContainingSymbol)
        {
            var id = current switch
            {
                INamedTypeSymbol type => Of(type),
                IMethodSymbol { AssociatedSymbol: { } associated } method => Own(method) ?? Own(associated),
                IMethodSymbol method => Own(method),
                _ => null,
            };
            if (id is not null)
            {
                return id;
            }
        }

        return null;
    }

    private static string? Own(ISymbol symbol) => Annotations.Find(symbol, Annotations.Endpoint) is { } attribute ? Text(attribute) : null;

    private static string? Text(AttributeData attribute) => Annotations.Texts(attribute) is { Length: > 0 } texts ? texts[0] : null;
}
