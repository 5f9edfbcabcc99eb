using System;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules;

/// <summary>What it is that filters, metadata and middleware around an endpoint are asked for.</summary>
/// <param name="IsType">A type says it wherever it is used.</param>
/// <param name="IsMethod">A call of a method says it.</param>
/// <param name="IsHeader">Setting the response header says it.</param>
/// <param name="IsWritten">The handler writes the answer by itself: what comes behind it comes too late.</param>
internal sealed record DisclosureMeaning(Func<ITypeSymbol?, bool> IsType, Func<IMethodSymbol, bool> IsMethod, bool IsHeader, bool IsWritten)
{
    /// <summary>That people talk to AI. A header comes with the answer, which is too late.</summary>
    public static DisclosureMeaning BeforeAnswers { get; } = new(IsNotice, static _ => false, false, false);

    /// <summary>That an answer was made by AI.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="isWritten">The handler writes it by itself.</param>
    public static DisclosureMeaning OfAnswers(FlowAnalysis analysis, bool isWritten) =>
        new(type => DeclaredDisclosure.Discloses(type, analysis) || SetsHeader.In(type, analysis, isWritten), method => Satisfies(method, analysis), true, isWritten);

    private static bool Satisfies(IMethodSymbol method, FlowAnalysis analysis)
    {
        foreach (var pattern in analysis.Policy.Disclosure.Satisfiers)
        {
            if (pattern.Kind == 'M' && pattern.MayMatchName(method.Name) && pattern.Matches(method))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The attribute itself, or a filter or attribute that is marked with it.</summary>
    private static bool IsNotice(ITypeSymbol? type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Annotations.IsOurs(current, Annotations.Notice) || Annotations.Find(current, Annotations.Notice) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
