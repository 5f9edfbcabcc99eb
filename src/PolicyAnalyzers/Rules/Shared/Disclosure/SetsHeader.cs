using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules;

/// <summary>Filters, middleware and controllers that nobody has marked, but whose code sets the header around every answer.</summary>
internal static class SetsHeader
{
    private static readonly ImmutableHashSet<string> Around = ImmutableHashSet.Create(
        "InvokeAsync", "Invoke", "OnActionExecuting", "OnActionExecuted", "OnActionExecutionAsync", "OnResultExecuting", "OnResultExecutionAsync",
        "OnPageHandlerExecuting", "OnPageHandlerExecuted", "OnPageHandlerExecutionAsync", "OnResourceExecuting", "OnResourceExecutionAsync");

    /// <summary>One of the members that a framework runs around an answer sets the header on all its paths.</summary>
    public static bool In(ITypeSymbol? type, FlowAnalysis analysis)
    {
        for (var current = type; current is { SpecialType: SpecialType.None } && analysis.Model.IsSource(current); current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false } method && Around.Contains(method.Name)
                    && analysis.Engine.BodyOf(method, CancellationToken.None) is { } body && analysis.Disclosure.Of(body, CancellationToken.None).IsCovered)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
