using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>
/// The resource of a <c>using</c>. The compiler asks whether it is null before it disposes of it; where code makes the resource there
/// and then, it never is, and what its end does is done on every way out.
/// </summary>
internal static class UsedResource
{
    public static bool IsMade(IIsNullOperation check) => check.IsImplicit && Resource(check.Operand.Syntax) is { } resource && !MayBeNull(resource);

    private static ExpressionSyntax? Resource(SyntaxNode operand) => operand switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword } }, Initializer.Value: var value } => value,
        ExpressionSyntax { Parent: UsingStatementSyntax used } expression when used.Expression == expression => expression,
        _ => null,
    };

    private static bool MayBeNull(ExpressionSyntax resource) => resource switch
    {
        BaseObjectCreationExpressionSyntax => false,
        AwaitExpressionSyntax awaited => MayBeNull(awaited.Expression),
        ParenthesizedExpressionSyntax inner => MayBeNull(inner.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax or SimpleNameSyntax } => false,
        _ => true,
    };
}
