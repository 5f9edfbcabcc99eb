using System.Collections.Generic;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>For AIP2001: puts a visible label before a text that leaves as it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LabelTheText))]
[Shared]
internal sealed class LabelTheText : CodeFix
{
    public LabelTheText()
        : base("AIP2001")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        if (file.HasAnnotation("AIDisclosure") && TextAt(at, file.Model) is { } text)
        {
            yield return Replace(FixTexts.Text("LabelText"), file, text, () => Labelled(text, file));
        }
    }

    /// <summary>The text itself, or the one argument of a result that is a text.</summary>
    private static ExpressionSyntax? TextAt(SyntaxNode at, SemanticModel model)
    {
        var value = at as ExpressionSyntax ?? (at as ArgumentSyntax)?.Expression;
        if (value is null)
        {
            return null;
        }

        if (model.GetTypeInfo(value).Type?.SpecialType == SpecialType.System_String)
        {
            return value;
        }

        return value is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } && model.GetTypeInfo(arguments[0].Expression).Type?.SpecialType == SpecialType.System_String
            && model.GetSymbolInfo(value).Symbol is IMethodSymbol { Name: "Ok" or "Content" or "Text" or "Json" or "View" or "PartialView" }
                ? arguments[0].Expression
                : null;
    }

    private static ExpressionSyntax Labelled(ExpressionSyntax text, FixContext file)
    {
        var arguments = SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(text.WithoutTrivia())));
        if (IsJapanese(file))
        {
            arguments = arguments.AddArguments(SyntaxFactory.Argument(FixContext.Text("ja")).WithLeadingTrivia(SyntaxFactory.Space));
        }

        return SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, FixContext.Ours("AIDisclosure"), SyntaxFactory.IdentifierName("Label")),
            arguments).WithTriviaFrom(text);
    }

    private static bool IsJapanese(FixContext file)
    {
        foreach (var language in file.Policy.Disclosure.Languages)
        {
            if (language.StartsWith("ja", System.StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
