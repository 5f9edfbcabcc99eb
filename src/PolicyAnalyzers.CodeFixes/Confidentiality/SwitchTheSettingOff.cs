using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// For AIP1009 and AIP1010: gives the setting the value that switches it off. The setting stays there to be seen, so that a default
/// that changes one day changes nothing here.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchTheSettingOff))]
[Shared]
internal sealed class SwitchTheSettingOff : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AIP1009", "AIP1010");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Location.SourceTree == root.SyntaxTree
                && ValueAt(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is { } value && Off(value, model) is { } off)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        FixTexts.Text("SwitchOff"),
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(value, off.WithTriviaFrom(value)))),
                        nameof(SwitchTheSettingOff)),
                    diagnostic);
            }
        }
    }

    /// <summary>The value of an assignment, or that of a switch, which is its second argument.</summary>
    private static ExpressionSyntax? ValueAt(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 1 } arguments } when arguments[0].NameColon is null => arguments[1].Expression,
        _ => null,
    };

    private static ExpressionSyntax? Off(ExpressionSyntax value, SemanticModel model)
    {
        var type = model.GetTypeInfo(value).ConvertedType;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression),
            { SpecialType: SpecialType.System_String } => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal("false")),

            // No value is known to be right; without one, the library's own default holds.
            { TypeKind: TypeKind.Enum } => SyntaxFactory.LiteralExpression(SyntaxKind.DefaultLiteralExpression),
            _ => null,
        };
    }
}
