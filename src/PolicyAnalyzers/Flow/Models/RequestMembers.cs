using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>
/// Members of interfaces that are HTTP requests by an attribute: nobody writes a body for them, all that they are given leaves, and
/// what they return came back.
/// </summary>
internal static class RequestMembers
{
    /// <summary>The path of the request; null for other members.</summary>
    public static string? PathOf(IMethodSymbol method, CatalogIndex catalog)
    {
        if (method.ContainingType is not { TypeKind: TypeKind.Interface } || !method.IsAbstract)
        {
            return null;
        }

        foreach (var attribute in method.GetAttributes())
        {
            if (catalog.FindType(attribute.AttributeClass)?.Is(TypeRole.Request) == true)
            {
                foreach (var argument in attribute.ConstructorArguments)
                {
                    if (argument is { Kind: TypedConstantKind.Primitive, Value: string path })
                    {
                        return path;
                    }
                }

                return "";
            }
        }

        return null;
    }

    /// <summary>What a row of the catalogue would say of it.</summary>
    public static MemberModel Row { get; } = new()
    {
        Roles = MemberRole.RawHttp,
        Kind = "raw-http",
        DataPorts = ImmutableArray.Create(new Port(PortBase.AnyArgument, 0, 0, ImmutableArray<PathStep>.Empty)),
    };
}
