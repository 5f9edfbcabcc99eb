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
            if (analysis.Model.Entries.Registered.CallOf(current.Symbol, current.Syntax) is { } call
                && call.ArgumentList.Arguments.Count > 0
                && call.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string route })
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
}
