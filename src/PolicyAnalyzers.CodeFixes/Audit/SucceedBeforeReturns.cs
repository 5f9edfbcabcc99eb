using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>Says before each normal way out of a function that the call has succeeded. What is returned may be the call itself: it is worked out first.</summary>
internal sealed class SucceedBeforeReturns : CSharpSyntaxRewriter
{
    /// <summary>On a block that is dissolved where it stands among other statements.</summary>
    private static readonly SyntaxAnnotation Spread = new();

    private readonly HashSet<string> names;

    private SucceedBeforeReturns(SyntaxList<StatementSyntax> statements) =>
        names = new HashSet<string>(statements.SelectMany(statement => statement.DescendantTokens()).Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));

    /// <summary>The statements of a function, with the last thing before each normal way out.</summary>
    public static SyntaxList<StatementSyntax> In(SyntaxList<StatementSyntax> statements)
    {
        var rewriter = new SucceedBeforeReturns(statements);
        var rewritten = statements.Select(statement => (StatementSyntax)rewriter.Visit(statement)).ToList();
        if (rewritten.Count == 0 || statements[statements.Count - 1] is not (ReturnStatementSyntax or ThrowStatementSyntax))
        {
            rewritten.Add(Succeeded());
        }

        return Dissolved(rewritten);
    }

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var visited = (BlockSyntax)base.VisitBlock(node)!;
        return visited.WithStatements(Dissolved(visited.Statements));
    }

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
    {
        if (node.Expression?.DescendantNodesAndSelf().Any(static inner => inner is AwaitExpressionSyntax or InvocationExpressionSyntax) != true)
        {
            return Spreading(node, Succeeded(), node.WithoutLeadingTrivia());
        }

        var name = NewName();
        return Spreading(
            node,
            SyntaxFactory.ParseStatement("var " + name + " = " + node.Expression.WithoutTrivia().ToFullString() + ";\n").WithAdditionalAnnotations(Formatter.Annotation),
            Succeeded(),
            SyntaxFactory.ParseStatement("return " + name + ";\n").WithAdditionalAnnotations(Formatter.Annotation));
    }

    public override SyntaxNode? VisitYieldStatement(YieldStatementSyntax node) =>
        node.Expression is not null ? node : Spreading(node, Succeeded(), node.WithoutLeadingTrivia());

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => node;

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => node;

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => node;

    public override SyntaxNode? VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node) => node;

    private static StatementSyntax Succeeded() => SyntaxFactory.ParseStatement("outcome = \"succeeded\";\n").WithAdditionalAnnotations(Formatter.Annotation);

    private static BlockSyntax Spreading(StatementSyntax original, params StatementSyntax[] statements)
    {
        statements[0] = statements[0].WithLeadingTrivia(original.GetLeadingTrivia());
        return SyntaxFactory.Block(statements).WithAdditionalAnnotations(Spread, Formatter.Annotation);
    }

    private static SyntaxList<StatementSyntax> Dissolved(IEnumerable<StatementSyntax> statements) => SyntaxFactory.List(statements.SelectMany(statement =>
        statement is BlockSyntax block && block.HasAnnotation(Spread) ? block.Statements : SyntaxFactory.SingletonList(statement)));

    private string NewName()
    {
        var name = "result";
        for (var i = 2; !names.Add(name); i++)
        {
            name = "result" + i.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
