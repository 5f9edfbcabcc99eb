using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules;

/// <summary>Parameters by which something is looked up or chosen: nobody talks by them.</summary>
internal static class Lookups
{
    private static readonly ImmutableArray<string> Suffixes = ImmutableArray.Create("Id", "Code", "Key", "Number", "Slug", "Language", "Locale", "Culture");

    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "id", "code", "key", "number", "slug", "sku", "isbn", "lang", "language", "locale", "culture", "version", "sort", "order", "format", "tenant");

    /// <summary>In a route stands what is addressed, but where its name says that people write it.</summary>
    private static readonly ImmutableHashSet<string> Written = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "q", "query", "question", "prompt", "message", "msg", "text", "input", "content", "ask", "chat", "utterance", "request", "say", "words");

    public static bool IsOne(IParameterSymbol parameter, BodyFindings findings)
    {
        if (Names.Contains(parameter.Name))
        {
            return true;
        }

        foreach (var suffix in Suffixes)
        {
            if (parameter.Name.EndsWith(suffix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return !Written.Contains(parameter.Name) && parameter.Type.SpecialType == SpecialType.System_String && IsAddressed(parameter, findings);
    }

    /// <summary>By an attribute, or as {name} in the route of the member, its type or the call that maps it.</summary>
    private static bool IsAddressed(IParameterSymbol parameter, BodyFindings findings)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "FromRouteAttribute" or "FromHeaderAttribute")
            {
                return true;
            }
        }

        foreach (var holder in new ISymbol?[] { parameter.ContainingSymbol, parameter.ContainingType })
        {
            foreach (var attribute in holder?.GetAttributes() ?? ImmutableArray<AttributeData>.Empty)
            {
                foreach (var argument in attribute.ConstructorArguments)
                {
                    if (argument is { Kind: TypedConstantKind.Primitive, Value: string route } && IsIn(route, parameter.Name))
                    {
                        return true;
                    }
                }
            }
        }

        return findings.Analysis.Model.Entries.Registered.CallOf(findings.Body.Symbol, findings.Body.Syntax) is { } map && EndpointName.OfMap(map) is { } pattern && IsIn(pattern, parameter.Name);
    }

    /// <summary>{name}, {name:constraint}, {name?}, {*name}.</summary>
    private static bool IsIn(string route, string name)
    {
        for (var open = route.IndexOf('{'); open >= 0; open = route.IndexOf('{', open + 1))
        {
            var start = open + 1;
            while (start < route.Length && route[start] == '*')
            {
                start++;
            }

            if (string.Compare(route, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && start + name.Length < route.Length && route[start + name.Length] is '}' or ':' or '?' or '=')
            {
                return true;
            }
        }

        return false;
    }
}
