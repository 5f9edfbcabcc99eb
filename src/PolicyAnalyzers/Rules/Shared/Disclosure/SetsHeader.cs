using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>Filters, middleware and controllers that nobody has marked, but whose code sets the header around every answer.</summary>
internal static class SetsHeader
{
    private static readonly ImmutableHashSet<string> Before = ImmutableHashSet.Create(
        "InvokeAsync", "Invoke", "OnActionExecuting", "OnActionExecutionAsync", "OnPageHandlerExecuting", "OnPageHandlerExecutionAsync", "OnResourceExecuting", "OnResourceExecutionAsync");

    /// <summary>When these run, a result has not been written; what a handler writes by itself has.</summary>
    private static readonly ImmutableHashSet<string> BeforeResults = ImmutableHashSet.Create(
        "OnActionExecuted", "OnPageHandlerExecuted", "OnResultExecuting", "OnResultExecutionAsync");

    private static readonly ImmutableHashSet<string> Handlers = ImmutableHashSet.Create("EndpointFilterDelegate", "ActionExecutionDelegate", "PageHandlerExecutionDelegate", "ResourceExecutionDelegate");

    /// <summary>One of the members that a framework runs around an answer sets the header on all its paths.</summary>
    /// <param name="type">The type of the filter, middleware or controller.</param>
    /// <param name="analysis">The analysis.</param>
    /// <param name="isWritten">The handler writes the answer by itself: the header has to be there before it runs.</param>
    public static bool In(ITypeSymbol? type, FlowAnalysis analysis, bool isWritten)
    {
        return AnyMember(type, analysis, isWritten, body => Covers(body, analysis, isWritten));
    }

    /// <summary>The same for a type that sets the header whose name it is made with: one of the texts.</summary>
    public static bool InGiven(ITypeSymbol? type, IEnumerable<string?> texts, FlowAnalysis analysis, bool isWritten)
    {
        foreach (var text in texts)
        {
            if (analysis.Disclosure.IsHeader(text))
            {
                return AnyMember(type, analysis, isWritten, analysis.Disclosure.SetsGivenHeader);
            }
        }

        return false;
    }

    private static bool AnyMember(ITypeSymbol? type, FlowAnalysis analysis, bool isWritten, Func<LoweredBody, bool> sets)
    {
        for (var current = type; current is { SpecialType: SpecialType.None } && analysis.Model.IsSource(current); current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false } method && (Before.Contains(method.Name) || (!isWritten && BeforeResults.Contains(method.Name)))
                    && analysis.Engine.BodyOf(method, CancellationToken.None) is { } body && sets(body))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A filter's body sets the header on all its paths; before it runs the handler, where that writes the answer by itself.</summary>
    public static bool Covers(LoweredBody body, FlowAnalysis analysis, bool isWritten)
    {
        var cover = analysis.Disclosure.Of(body, CancellationToken.None);
        if (!cover.IsCovered)
        {
            return false;
        }

        for (var i = 0; isWritten && i < body.Code.Length; i++)
        {
            if (body.Code[i] is { Op: Op.Invoke, A: >= 0 } run && body.Slots[run.A].Type is { } type && Handlers.Contains(type.Name) && cover.IsFreeBefore(i))
            {
                return false;
            }
        }

        return true;
    }
}
