using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>
/// A record in a finally around the one statement that asks a model: for constructors, accessors and top-level statements, which cannot be
/// wrapped as a whole.
/// </summary>
internal static class WrappedStatement
{
    public static SyntaxNode? In(FixContext file, SyntaxNode call, string log, string outcome)
    {
        if (call.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax } statement || call.Ancestors().Any(static node => node is AnonymousFunctionExpressionSyntax)
            || Parts(file, statement) is not var (declared, inner))
        {
            return null;
        }

        var record = new RecordText(file, call).Statement(log, (call.Parent as MemberAccessExpressionSyntax) is { } access ? file.Model.GetTypeInfo(access.Expression, file.Cancellation).Type?.Name ?? "unknown" : "unknown", RecordText.MemberAround(call), outcome);
        var statements = new List<StatementSyntax>();
        if (declared is not null)
        {
            statements.Add(declared);
        }

        statements.Add(SyntaxFactory.ParseStatement("var " + outcome + " = \"failed\";\n").WithAdditionalAnnotations(Formatter.Annotation));
        statements.Add(SyntaxFactory.TryStatement(
            RecordText.Block(SucceedBeforeReturns.In(SyntaxFactory.SingletonList(inner))),
            SyntaxFactory.List<CatchClauseSyntax>(),
            SyntaxFactory.FinallyClause(RecordText.Block(new[] { record }))).WithAdditionalAnnotations(Formatter.Annotation));
        statements[0] = statements[0].WithLeadingTrivia(statement.GetLeadingTrivia());
        return statement.Parent is BlockSyntax block
            ? file.Root.ReplaceNode(block, block.WithStatements(block.Statements.ReplaceRange(statement, statements)))
            : file.Root.ReplaceNode(statement.Parent!, statements.Select(static one => SyntaxFactory.GlobalStatement(one)));
    }

    /// <summary>A variable is declared before, so that what follows still sees it.</summary>
    private static (StatementSyntax? Declared, StatementSyntax Inner)? Parts(FixContext file, StatementSyntax statement)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax or ReturnStatementSyntax:
                return (null, statement.WithoutLeadingTrivia());
            case LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, Declaration: { Variables: { Count: 1 } variables } declaration }
                when variables[0].Initializer is { } initializer && file.Model.GetTypeInfo(declaration.Type, file.Cancellation).Type is { } type:
                var name = variables[0].Identifier.ValueText;
                return (
                    SyntaxFactory.ParseStatement(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + " " + name + ";\n").WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation),
                    SyntaxFactory.ParseStatement(name + " = " + initializer.Value.WithoutTrivia().ToFullString() + ";\n").WithAdditionalAnnotations(Formatter.Annotation));
            default:
                return null;
        }
    }
}
