using System.Collections.Generic;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>
/// For AIP2005: writes the standard text, which is in Japanese and English, where a text stands that says nothing. Where an attribute asks for
/// a place, a person has to say it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteTheText))]
[Shared]
internal sealed class WriteTheText : CodeFix
{
    public WriteTheText()
        : base("AIP2005")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        if (Change(at, file) is var (old, text))
        {
            yield return Replace(FixTexts.Text("WriteText"), file, old, () => FixContext.Text(text).WithTriviaFrom(old));
        }
    }

    private static (ExpressionSyntax Old, string Text)? Change(SyntaxNode at, FixContext file)
    {
        if (at.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute)
        {
            return attribute.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == "Text")?.Expression is { } notice
                ? (notice, StandardTexts.Notice)
                : null;
        }

        switch (at)
        {
            case AssignmentExpressionSyntax assignment:
                return (assignment.Right, assignment.Left is ElementAccessExpressionSyntax ? StandardTexts.Header : StandardTexts.Generated);
            case LiteralExpressionSyntax literal:
                return (literal, StandardTexts.Generated);
            case ArgumentSyntax argument:
                return (argument.Expression, StandardTexts.Generated);
            case InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax when file.Model.GetSymbolInfo(at).Symbol is IMethodSymbol method:
                return Argument(at, method, file);
            default:
                return at is ExpressionSyntax text && file.Model.GetTypeInfo(text).Type?.SpecialType == SpecialType.System_String ? (text, StandardTexts.Generated) : null;
        }
    }

    private static (ExpressionSyntax Old, string Text)? Argument(SyntaxNode call, IMethodSymbol method, FixContext file)
    {
        var arguments = (call as InvocationExpressionSyntax)?.ArgumentList ?? (call as BaseObjectCreationExpressionSyntax)?.ArgumentList;
        if (arguments is not { Arguments.Count: > 1 } list)
        {
            return null;
        }

        var last = list.Arguments[list.Arguments.Count - 1].Expression;
        return method switch
        {
            { ContainingType: { Name: "AIDisclosure" }, Name: "Label" } =>
                file.Policy.Disclosure.Languages.Any(static language => language.StartsWith("ja", System.StringComparison.OrdinalIgnoreCase)) ? (last, "ja") : (last, "en"),
            { ContainingType.Name: "AIGenerated" } => (list.Arguments[1].Expression, StandardTexts.Generated),
            _ => file.Model.GetConstantValue(list.Arguments[0].Expression).Value is string name
                && name.Equals(file.Policy.Disclosure.Header, System.StringComparison.OrdinalIgnoreCase) ? (last, StandardTexts.Header) : null,
        };
    }
}
