using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Lowering;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules.Disclosure;

/// <summary>
/// AIP2005: a header, label or attribute that should tell people of AI says nothing, or not in a language that the policy asks for
/// (interim-report.txt:654-663, newsletter-004.txt:42).
/// </summary>
internal sealed class DisclosureTextSaysNothing : SymbolRule
{
    private const string Suffix = "Attribute";
    private const string Label = "Label";
    private const string Create = "Create";
    private const string Wrapper = "AIGenerated";
    private const string Headers = "Headers";
    private const string OfRequest = "request";

    internal static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP2005");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override IEnumerable<string> Names(SymbolAnalysis analysis)
    {
        foreach (var attribute in new[] { Annotations.DisclosedBy, Annotations.Notice })
        {
            if (analysis.Compilation.GetTypesByMetadataName("PolicyAnalyzers." + attribute).Length > 0)
            {
                yield return attribute;
                yield return attribute.Substring(0, attribute.Length - Suffix.Length);
            }
        }

        if (analysis.Compilation.GetTypesByMetadataName("PolicyAnalyzers." + Annotations.DisclosureClass).Length > 0)
        {
            yield return Label;
            yield return Create;
            yield return Wrapper;
        }

        // A header is set on the property that holds the headers, or by a member of theirs.
        if (analysis.Catalog.AIInReach && analysis.Catalog.NamesWith(MemberRole.ResponseHeader) is { IsEmpty: false } names)
        {
            yield return Headers;
            foreach (var name in names)
            {
                yield return name;
            }
        }
    }

    public override void Check(NamedPlace place)
    {
        if (place.Name.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute)
        {
            if (attribute.Name.Span.End == place.Name.Span.End)
            {
                CheckAttribute(place, attribute);
            }

            return;
        }

        switch (CallOf(place.Name))
        {
            case AssignmentExpressionSyntax assignment when place.Model.OperationOf(assignment, place.Cancellation) is IAssignmentOperation
                { Target: IPropertyReferenceOperation { Property: { IsIndexer: true, SetMethod: { } setter }, Arguments.Length: 1 } target } operation:
                CheckHeader(place, assignment, setter, target.Instance, ImmutableArray.Create(target.Arguments[0].Value, operation.Value));
                break;
            case ExpressionSyntax call when place.Model.OperationOf(call, place.Cancellation) is { } operation:
                CheckCall(place, call, operation);
                break;
        }
    }

    /// <summary>The call or assignment that a name stands in: x.Name(...), new Name(...), x.Name[...] = ...</summary>
    private static SyntaxNode? CallOf(SimpleNameSyntax name)
    {
        SyntaxNode target = name;
        while (target.Parent is MemberAccessExpressionSyntax access && access.Name == target || target.Parent is QualifiedNameSyntax qualified && qualified.Right == target)
        {
            target = target.Parent;
        }

        return target.Parent switch
        {
            InvocationExpressionSyntax call when call.Expression == target => call,
            ObjectCreationExpressionSyntax creation when creation.Type == target => creation,
            ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element when assignment.Left == element => assignment,
            _ => null,
        };
    }

    private static void CheckCall(NamedPlace place, SyntaxNode call, IOperation operation)
    {
        var (method, arguments, instance) = operation switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments, invocation.Instance),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments, null),
            _ => (null!, ImmutableArray<IArgumentOperation>.Empty, null),
        };
        if (method is null)
        {
            return;
        }

        if (Annotations.IsOurs(method.ContainingType, Wrapper) && ArgumentOf(arguments, "disclosure") is { } disclosure)
        {
            // Nothing at all stands for the default text.
            if (Resource(disclosure, place) is { } wrong)
            {
                place.Report(Rule, call.GetLocation(), method, Places.NameOf(method), wrong);
            }
            else if (TextOf(disclosure, place) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                Judge(place, call, method, text);
            }
        }
        else if (Annotations.IsOurs(method.ContainingType, Annotations.DisclosureClass) && method.Name == Label)
        {
            CheckLabel(place, call, method, arguments);
        }
        else if (place.Analysis.Catalog.Find(method) is { } row && row.Is(MemberRole.ResponseHeader))
        {
            var values = ImmutableArray.CreateBuilder<IOperation>();
            foreach (var argument in arguments)
            {
                values.Add(argument.Value);
            }

            CheckHeader(place, call, method, instance ?? (arguments.Length > 0 ? arguments[0].Value : null), values.ToImmutable());
        }
    }

    /// <summary>The helper's labels are in one language each.</summary>
    private static void CheckLabel(NamedPlace place, SyntaxNode call, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (ArgumentOf(arguments, "language") is not { } given || TextOf(given, place) is not { } language)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(language))
        {
            Judge(place, call, method, "");
        }
        else
        {
            var isJapanese = language.Equals("ja", StringComparison.OrdinalIgnoreCase) || language.StartsWith("ja-", StringComparison.OrdinalIgnoreCase);
            Judge(place, call, method, isJapanese ? "AI 生成" : "AI-generated");
        }
    }

    private static void CheckHeader(NamedPlace place, SyntaxNode call, IMethodSymbol method, IOperation? instance, ImmutableArray<IOperation> values)
    {
        // Often filled through the dictionary's interface, or behind a cast.
        for (; instance is IConversionOperation conversion; instance = conversion.Operand)
        {
        }

        var row = (instance?.Type is { } type ? place.Analysis.Catalog.FindAt(type, method) : null) ?? place.Analysis.Catalog.Find(method);
        if (row?.Is(MemberRole.ResponseHeader) != true
            || (instance is IPropertyReferenceOperation { Property.GetMethod: { } getter } && place.Analysis.Catalog.Find(getter)?.Kind == OfRequest))
        {
            return;
        }

        var isMeant = false;
        string? said = null;
        foreach (var value in values)
        {
            if (TextOf(value, place) is { } text)
            {
                if (string.Equals(text, place.Analysis.Policy.Disclosure.Header, StringComparison.OrdinalIgnoreCase))
                {
                    isMeant = true;
                }
                else
                {
                    said = text;
                }
            }
        }

        // A header is for programs: it has no language.
        if (isMeant && said is not null && DisclosureText.Fault(said, ImmutableArray<string>.Empty) is { } fault)
        {
            place.Report(Rule, call.GetLocation(), method, place.Analysis.Policy.Disclosure.Header, fault);
        }
    }

    private static void CheckAttribute(NamedPlace place, AttributeSyntax attribute)
    {
        if (place.Model.GetSymbolInfo(attribute, place.Cancellation).Symbol is not IMethodSymbol constructor)
        {
            return;
        }

        var isWhere = Annotations.IsOurs(constructor.ContainingType, Annotations.DisclosedBy);
        if (!isWhere && !Annotations.IsOurs(constructor.ContainingType, Annotations.Notice))
        {
            return;
        }

        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if ((argument.NameEquals is null ? isWhere : argument.NameEquals.Name.Identifier.ValueText == "Text")
                && place.Model.GetConstantValue(argument.Expression, place.Cancellation) is { HasValue: true, Value: string text }
                && DisclosureText.Fault(text, isWhere ? ImmutableArray<string>.Empty : place.Analysis.Policy.Disclosure.Languages) is { } fault)
            {
                place.Report(Rule, attribute.GetLocation(), constructor.ContainingType, constructor.ContainingType.Name.Replace(Suffix, ""), fault);
                return;
            }
        }
    }

    private static void Judge(NamedPlace place, SyntaxNode call, IMethodSymbol method, string text)
    {
        if (DisclosureText.Fault(text, place.Analysis.Policy.Disclosure.Languages) is { } fault)
        {
            place.Report(Rule, call.GetLocation(), method, Places.NameOf(method), fault);
        }
    }

    private static IOperation? ArgumentOf(ImmutableArray<IArgumentOperation> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static LocalizableString? Resource(IOperation value, NamedPlace place) =>
        value is IPropertyReferenceOperation { Property: var property } ? place.Analysis.Resources.Fault(property, place.Analysis.Policy.Disclosure.Languages) : null;

    private static string? TextOf(IOperation value, NamedPlace place)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return ConstantText.Of(value, place.Cancellation);
    }
}
