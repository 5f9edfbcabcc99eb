using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Lowering;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>
/// AIP1011: a class is lowered and nobody says why: a declassification without a real reason, or an override that is tagged lower than
/// what it overrides or implements (interim-report.txt:850-853).
/// </summary>
internal sealed class ClassIsLoweredWithoutReason : SymbolRule
{
    private const string Declassify = "Declassify";
    private const string Suffix = "Attribute";
    private static readonly char[] Separators = { '.', '+' };

    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1011");

    private static readonly DiagnosticDescriptor Weakened = RuleTable.Rule("AIP1011").WithMessage(Texts.Localizable("AIP1011_WeakenedMessage"));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule, Weakened);

    public override IEnumerable<string> Names(SymbolAnalysis analysis)
    {
        var isOurs = analysis.Compilation.GetTypesByMetadataName("PolicyAnalyzers." + Annotations.ClassificationClass).Length > 0;
        if (isOurs)
        {
            yield return Declassify;
        }

        if (isOurs || analysis.Compilation.GetTypesByMetadataName("PolicyAnalyzers." + Annotations.Confidentiality).Length > 0)
        {
            yield return Annotations.Confidentiality.Substring(0, Annotations.Confidentiality.Length - Suffix.Length);
            yield return Annotations.Confidentiality;
        }

        foreach (var tag in analysis.Policy.Tags)
        {
            if (tag.Attribute is { } name)
            {
                var simple = name.Substring(name.LastIndexOfAny(Separators) + 1);
                yield return simple;
                yield return simple.EndsWith(Suffix, StringComparison.Ordinal) ? simple.Substring(0, simple.Length - Suffix.Length) : simple;
            }
        }
    }

    public override void Check(NamedPlace place)
    {
        if (place.Name.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && IsNameOf(attribute, place.Name))
        {
            CheckTag(place, attribute);
        }
        else if (place.Name.Identifier.ValueText == Declassify && place.Name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call)
        {
            CheckCall(place, call);
        }
    }

    private static void CheckCall(NamedPlace place, InvocationExpressionSyntax call)
    {
        if (place.Model.OperationOf(call, place.Cancellation) is not IInvocationOperation { TargetMethod: { Name: Declassify } method } invocation
            || !Annotations.IsOurs(method.ContainingType, Annotations.ClassificationClass) || call.Expression.Span.End != place.Name.Span.End)
        {
            return;
        }

        foreach (var argument in invocation.Arguments)
        {
            // What is put together at run time cannot be judged here.
            if (argument.Parameter?.Name == "reason" && ConstantText.Of(argument.Value, place.Cancellation) is { } reason && !Justification.IsReason(reason))
            {
                place.Report(Rule, call.GetLocation(), method, To(place, invocation));
            }
        }
    }

    private static string To(NamedPlace place, IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == "to" && ConstantText.Of(argument.Value, place.Cancellation) is { } to)
            {
                // The class of the policy, not the text that stands there.
                return place.Analysis.Policy.FindClass(to)?.Id ?? "?";
            }
        }

        return "?";
    }

    private static void CheckTag(NamedPlace place, AttributeSyntax attribute)
    {
        foreach (var (member, own) in Tagged(place, attribute))
        {
            if (own is null)
            {
                continue;
            }

            foreach (var (contract, tag) in place.Analysis.Tags.Contracts(member))
            {
                if (own.Rank < tag.Rank || (tag.Categories & ~own.Categories) != 0)
                {
                    var policy = place.Analysis.Policy;
                    place.Report(
                        Weakened,
                        attribute.GetLocation(),
                        member,
                        ImmutableDictionary<string, string?>.Empty
                            .Add("class", policy.Classes[System.Math.Max(own.Rank, tag.Rank)].Id)
                            .Add("categories", ClassName.Categories(policy, own.Categories | tag.Categories)),
                        Places.NameOf(member),
                        new ClassName(policy, own.Rank, own.Categories),
                        Places.NameOf(contract),
                        new ClassName(policy, tag.Rank, tag.Categories));
                    return;
                }
            }
        }
    }

    /// <summary>What an attribute stands on, with the tag that it has there.</summary>
    private static IEnumerable<(ISymbol Member, DataLabel? Tag)> Tagged(NamedPlace place, AttributeSyntax attribute)
    {
        switch (attribute.Parent?.Parent)
        {
            case ParameterSyntax parameter when place.Model.GetDeclaredSymbol(parameter, place.Cancellation) is IParameterSymbol symbol:
                yield return (symbol, place.Analysis.Tags.Of(symbol));
                break;
            case BasePropertyDeclarationSyntax property when place.Model.GetDeclaredSymbol(property, place.Cancellation) is IPropertySymbol symbol:
                yield return (symbol, place.Analysis.Tags.Of(symbol));
                break;
            case MethodDeclarationSyntax method when place.Model.GetDeclaredSymbol(method, place.Cancellation) is IMethodSymbol symbol:
                yield return (symbol, place.Analysis.Tags.OfReturn(symbol));
                break;
        }
    }

    private static bool IsNameOf(AttributeSyntax attribute, SimpleNameSyntax name) => attribute.Name.Span.End == name.Span.End;
}
