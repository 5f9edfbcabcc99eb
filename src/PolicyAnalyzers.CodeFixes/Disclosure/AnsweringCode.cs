using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>A method or function that has the response at hand.</summary>
/// <param name="Function">The method, local function or lambda.</param>
/// <param name="Response">How its code names the response.</param>
/// <param name="Returns">It returns a value.</param>
internal sealed record AnsweringCode(SyntaxNode Function, string Response, bool Returns)
{
    /// <summary>The nearest function around a place that has the response; null when none has.</summary>
    public static AnsweringCode? Around(SyntaxNode at, SemanticModel model)
    {
        foreach (var node in at.AncestorsAndSelf())
        {
            var symbol = node switch
            {
                MethodDeclarationSyntax method => model.GetDeclaredSymbol(method),
                LocalFunctionStatementSyntax local => model.GetDeclaredSymbol(local) as IMethodSymbol,
                AnonymousFunctionExpressionSyntax lambda => model.GetSymbolInfo(lambda).Symbol as IMethodSymbol,
                _ => null,
            };
            if (symbol is not null && ResponseOf(symbol, node) is { } response)
            {
                return new AnsweringCode(node, response, ReturnsValue(symbol));
            }
        }

        return null;
    }

    /// <summary>The function with a statement before all others.</summary>
    public SyntaxNode WithStatement(StatementSyntax statement) => Function switch
    {
        MethodDeclarationSyntax { Body: { } body } method => method.WithBody(First(body, statement)),
        MethodDeclarationSyntax { ExpressionBody: { } arrow } method => method
            .WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(statement, arrow.Expression)).WithAdditionalAnnotations(Formatter.Annotation)
            .WithTrailingTrivia(method.GetTrailingTrivia()),
        LocalFunctionStatementSyntax { Body: { } body } local => local.WithBody(First(body, statement)),
        LocalFunctionStatementSyntax { ExpressionBody: { } arrow } local => local
            .WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(statement, arrow.Expression)).WithAdditionalAnnotations(Formatter.Annotation)
            .WithTrailingTrivia(local.GetTrailingTrivia()),
        AnonymousFunctionExpressionSyntax { Block: { } body } lambda => lambda.ReplaceNode(body, First(body, statement)),
        ParenthesizedLambdaExpressionSyntax { ExpressionBody: { } value } lambda => lambda.WithExpressionBody(null).WithBlock(Block(statement, value)).WithAdditionalAnnotations(Formatter.Annotation),
        SimpleLambdaExpressionSyntax { ExpressionBody: { } value } lambda => lambda.WithExpressionBody(null).WithBlock(Block(statement, value)).WithAdditionalAnnotations(Formatter.Annotation),
        _ => Function,
    };

    private static BlockSyntax First(BlockSyntax body, StatementSyntax statement) => body.WithStatements(body.Statements.Insert(0, statement.WithTrailingTrivia(SyntaxFactory.ElasticLineFeed)));

    private BlockSyntax Block(StatementSyntax statement, ExpressionSyntax value) => SyntaxFactory.Block(
        statement.WithTrailingTrivia(SyntaxFactory.ElasticLineFeed),
        (Returns ? (StatementSyntax)SyntaxFactory.ReturnStatement(value.WithoutTrivia()) : SyntaxFactory.ExpressionStatement(value.WithoutTrivia())).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed))
        .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.ElasticLineFeed).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed));

    private static bool ReturnsValue(IMethodSymbol symbol)
    {
        return !symbol.ReturnsVoid && !(symbol.IsAsync && symbol.ReturnType is INamedTypeSymbol { TypeArguments.Length: 0, Name: "Task" or "ValueTask" });
    }

    private static string? ResponseOf(IMethodSymbol symbol, SyntaxNode node)
    {
        foreach (var parameter in symbol.Parameters)
        {
            if (IsHttp(parameter.Type, "HttpResponse"))
            {
                return parameter.Name;
            }

            if (IsHttp(parameter.Type, "HttpContext"))
            {
                return parameter.Name + ".Response";
            }
        }

        if (node is not MethodDeclarationSyntax || symbol.IsStatic)
        {
            return null;
        }

        // Controllers and page models have it as a member.
        for (var type = symbol.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers("Response"))
            {
                if (member is IPropertySymbol property && IsHttp(property.Type, "HttpResponse"))
                {
                    return "Response";
                }
            }
        }

        return null;
    }

    private static bool IsHttp(ITypeSymbol type, string name) => type.Name == name && type.ContainingNamespace?.ToDisplayString() == "Microsoft.AspNetCore.Http";
}
