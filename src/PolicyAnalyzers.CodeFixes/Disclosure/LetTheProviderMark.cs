using System.Collections.Generic;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>For AIP2003: the setting that switched the provider's own mark off switches it on; it stays there to be seen.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LetTheProviderMark))]
[Shared]
internal sealed class LetTheProviderMark : CodeFix
{
    public LetTheProviderMark()
        : base("AIP2003")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        if (at is AssignmentExpressionSyntax { Right: { } value } && IsTruth(file.Model.GetTypeInfo(value).ConvertedType))
        {
            yield return Replace(FixTexts.Text("LetProviderMark"), file, value, () => SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression).WithTriviaFrom(value));
        }
    }

    private static bool IsTruth(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Boolean }
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } held } && held[0].SpecialType == SpecialType.System_Boolean;
}
