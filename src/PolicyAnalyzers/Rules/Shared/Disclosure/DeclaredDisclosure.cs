using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Disclosure that is declared on a member, its type or the assembly: <c>[AIDisclosedBy("where")]</c> with a place, or an
/// attribute whose type discloses.
/// </summary>
internal static class DeclaredDisclosure
{
    /// <summary>AIDisclosureKind.EditorialReview and AssistiveEditing.</summary>
    private const int EditorialReview = 1;
    private const int AssistiveEditing = 2;

    /// <param name="body">The body in which content leaves.</param>
    /// <param name="analysis">The analysis.</param>
    /// <param name="isWritten">The body writes it by itself.</param>
    public static bool Covers(LoweredBody body, FlowAnalysis analysis, bool isWritten = false)
    {
        for (var current = body; current is not null; current = current.Parent)
        {
            // An override has the attributes of what it overrides.
            for (ISymbol? member = current.Symbol; member is not null; member = (member as IMethodSymbol)?.OverriddenMethod)
            {
                if (Covers(member, analysis, isWritten))
                {
                    return true;
                }
            }
        }

        for (var type = body.Symbol as INamedTypeSymbol ?? body.Symbol.ContainingType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            for (var outer = type; outer is not null; outer = outer.ContainingType)
            {
                if (Covers(outer, analysis, isWritten))
                {
                    return true;
                }
            }
        }

        return Covers(analysis.Engine.Compilation.Assembly, analysis, isWritten) || SetsHeader.In(body.Symbol.ContainingType, analysis, isWritten);
    }

    /// <summary>
    /// [AINotice], or an interface that says it: [AIDisclosedBy] with a place where people are before they write. That somebody edits
    /// the answer says nothing before it.
    /// </summary>
    public static bool TellsBefore(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type)
            {
                continue;
            }

            if (Annotations.IsOurs(type, Annotations.Notice) || Annotations.Find(type, Annotations.Notice) is not null)
            {
                return true;
            }

            if (Annotations.IsOurs(type, Annotations.DisclosedBy) && Annotations.Texts(attribute) is { Length: > 0 } texts && !string.IsNullOrWhiteSpace(texts[0]))
            {
                return !attribute.NamedArguments.Any(static argument => argument is { Key: "Kind", Value.Value: EditorialReview or AssistiveEditing });
            }
        }

        return false;
    }

    /// <summary>A type that discloses when it runs around an endpoint or stands on it: marked so, or named in the policy.</summary>
    public static bool Discloses(ITypeSymbol? type, FlowAnalysis analysis)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Annotations.Find(current, Annotations.Disclosure) is not null)
            {
                return true;
            }

            foreach (var pattern in analysis.Policy.Disclosure.Satisfiers)
            {
                if (pattern.Kind == 'T' && pattern.MayMatchName(current.Name) && pattern.Matches(current))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Covers(ISymbol symbol, FlowAnalysis analysis, bool isWritten)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type)
            {
                continue;
            }

            if (Annotations.IsOurs(type, Annotations.DisclosedBy))
            {
                // An empty place discloses nothing.
                return Annotations.Texts(attribute) is { Length: > 0 } texts && !string.IsNullOrWhiteSpace(texts[0]);
            }

            if (!Annotations.IsOurs(type, Annotations.Disclosure) && (Discloses(type, analysis) || SetsHeader.In(type, analysis, isWritten) || SetsHeader.InGiven(type, Annotations.Texts(attribute), analysis, isWritten) || NamesDisclosing(attribute, analysis, isWritten)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>[ServiceFilter(typeof(DisclosureFilter))], [TypeFilter&lt;DisclosureFilter&gt;].</summary>
    private static bool NamesDisclosing(AttributeData attribute, FlowAnalysis analysis, bool isWritten)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Kind == TypedConstantKind.Type && (Discloses(argument.Value as ITypeSymbol, analysis) || SetsHeader.In(argument.Value as ITypeSymbol, analysis, isWritten)))
            {
                return true;
            }
        }

        foreach (var argument in attribute.AttributeClass?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty)
        {
            if (Discloses(argument, analysis) || SetsHeader.In(argument, analysis, isWritten))
            {
                return true;
            }
        }

        return false;
    }
}
