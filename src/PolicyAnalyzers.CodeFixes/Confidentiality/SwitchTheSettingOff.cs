using System.Collections.Generic;
using System.Composition;
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
internal sealed class SwitchTheSettingOff : CodeFix
{
    public SwitchTheSettingOff()
        : base("AIP1009", "AIP1010")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        if (ValueAt(at) is { } value && Off(value, file.Model) is { } off)
        {
            yield return Replace(FixTexts.Text("SwitchOff"), file, value, () => off.WithTriviaFrom(value));
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
