using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Policy;

/// <summary>Whether an endpoint's <c>match</c> means a type: by its full name, a simple name, or a name with <c>*</c>; also by a base type or interface.</summary>
internal static class EndpointMatch
{
    internal static bool MeansType(this PolicyEndpoint endpoint, ITypeSymbol type)
    {
        if (endpoint.Types.IsEmpty)
        {
            return false;
        }

        for (ITypeSymbol? part = type; part is not null; part = part.BaseType)
        {
            if (Means(endpoint.Types, part))
            {
                return true;
            }
        }

        foreach (var part in type.AllInterfaces)
        {
            if (Means(endpoint.Types, part))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Means(ImmutableArray<string> patterns, ITypeSymbol type)
    {
        var full = FullName(type);
        foreach (var written in patterns)
        {
            var arity = written.IndexOf('`');
            var pattern = (arity < 0 ? written : written.Substring(0, arity)).Replace('+', '.');
            if (pattern.IndexOf('*') >= 0 ? Wildcard.Matches(pattern, full)
                : string.Equals(pattern.IndexOf('.') < 0 ? type.Name : full, pattern, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string FullName(ITypeSymbol type) =>
        type.ContainingType is { } outer ? FullName(outer) + "." + type.Name
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.Name
        : type.Name;
}
