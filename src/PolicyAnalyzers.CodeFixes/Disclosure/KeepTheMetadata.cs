using System.Collections.Generic;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>For AIP2004: leaves out the statement that takes the metadata off.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepTheMetadata))]
[Shared]
internal sealed class KeepTheMetadata : CodeFix
{
    public KeepTheMetadata()
        : base("AIP2004")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        switch (at.Parent)
        {
            case ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } statement:
                yield return CodeAction.Create(
                    FixTexts.Text("KeepMetadata"),
                    _ => System.Threading.Tasks.Task.FromResult(file.With(file.Root.RemoveNode(statement, SyntaxRemoveOptions.KeepDirectives | SyntaxRemoveOptions.KeepUnbalancedDirectives)!)),
                    Key(""));
                break;
            case ExpressionStatementSyntax statement:
                yield return Replace(FixTexts.Text("KeepMetadata"), file, statement, () => SyntaxFactory.Block().WithTriviaFrom(statement));
                break;
            case ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } } method }:
                yield return Replace(FixTexts.Text("KeepMetadata"), file, method, () => method
                    .WithExpressionBody(null).WithSemicolonToken(default).WithBody(SyntaxFactory.Block()).WithTrailingTrivia(method.GetTrailingTrivia()).WithAdditionalAnnotations(Formatter.Annotation));
                break;
        }
    }
}
