using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>What a person calls the endpoint that a body answers: the route of a mapped handler, else the member's name.</summary>
internal static class EndpointName
{
    public static string Of(LoweredBody body, FlowAnalysis analysis)
    {
        for (var current = body; current is not null; current = current.Parent)
        {
            if (analysis.Model.Entries.Registered.CallOf(current.Symbol, current.Syntax) is { } call && OfMap(call) is { } route)
            {
                return route;
            }
        }

        var root = body;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return Places.NameOf(root.Symbol);
    }

    /// <summary>The route of a call that maps an endpoint, where it stands there.</summary>
    public static string? OfMap(InvocationExpressionSyntax map)
    {
        foreach (var argument in map.ArgumentList.Arguments)
        {
            if (argument.Expression is LiteralExpressionSyntax { Token.Value: string route })
            {
                return route;
            }
        }

        return null;
    }
}
