using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>The function that holds an AI call: a method, a local function or a lambda.</summary>
internal sealed class CallFunction
{
    private readonly IMethodSymbol symbol;

    private CallFunction(SyntaxNode node, IMethodSymbol symbol, string endpoint)
    {
        Node = node;
        this.symbol = symbol;
        Endpoint = endpoint;
    }

    /// <summary>On a body that a fix has made.</summary>
    public static SyntaxAnnotation Recorded { get; } = new("recorded");

    public SyntaxNode Node { get; }

    /// <summary>The type of what was asked.</summary>
    public string Endpoint { get; }

    public bool IsRecorded => Node.DescendantNodes().Any(node => node.HasAnnotation(Recorded));

    public static CallFunction? Around(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        var function = node.Ancestors().FirstOrDefault(static ancestor =>
            ancestor is MethodDeclarationSyntax or LocalFunctionStatementSyntax or LambdaExpressionSyntax or AccessorDeclarationSyntax or BaseMethodDeclarationSyntax or PropertyDeclarationSyntax);
        var symbol = function switch
        {
            MethodDeclarationSyntax or LocalFunctionStatementSyntax => model.GetDeclaredSymbol(function, cancellation) as IMethodSymbol,
            LambdaExpressionSyntax lambda => model.GetSymbolInfo(lambda, cancellation).Symbol as IMethodSymbol,
            _ => null,
        };
        var receiver = node.Parent is MemberAccessExpressionSyntax access ? model.GetTypeInfo(access.Expression, cancellation).Type : null;
        return symbol is null || symbol.RefKind != RefKind.None ? null : new CallFunction(function!, symbol, receiver?.Name ?? "unknown");
    }

    /// <summary>The statements of the function, as ones that wait for what they ask for; null where that is not to be had.</summary>
    public SyntaxList<StatementSyntax>? Statements(SyntaxNode call)
    {
        var (block, expression) = Parts();
        if (!symbol.IsAsync && (IsTask || IsStream) && symbol.Parameters.Any(static parameter => parameter.RefKind != RefKind.None))
        {
            // It cannot wait.
            return null;
        }

        if (block is not null)
        {
            return symbol.IsAsync || !IsTask ? IsStream && !HasYield(block) ? null : block.Statements
                : HasReturnOf(block) ? Awaited(block) : (SyntaxList<StatementSyntax>?)null;
        }

        if (expression is null)
        {
            return null;
        }

        var text = expression.WithoutTrivia().ToFullString();
        var statement = IsStream ? "await foreach (var update in " + text + ")\n{\n    yield return update;\n}\n"
            : symbol.ReturnsVoid || ReturnsBareTask ? (symbol.IsAsync || symbol.ReturnsVoid ? text : "await " + Grouped(expression)) + ";\n"
            : "return " + (symbol.IsAsync || !IsTask ? text : "await " + Grouped(expression)) + ";\n";
        return SyntaxFactory.SingletonList(SyntaxFactory.ParseStatement(statement).WithAdditionalAnnotations(Formatter.Annotation));
    }

    /// <summary>The function with another body.</summary>
    public SyntaxNode With(BlockSyntax block)
    {
        var makeAsync = !symbol.IsAsync && (IsTask || IsStream) && !(IsStream && Parts().Block is not null);
        var asyncKeyword = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        SyntaxNode changed = Node switch
        {
            MethodDeclarationSyntax method => method.WithBody(block).WithExpressionBody(null).WithSemicolonToken(default)
                .WithModifiers(makeAsync ? method.Modifiers.Add(asyncKeyword) : method.Modifiers),
            LocalFunctionStatementSyntax local => local.WithBody(block).WithExpressionBody(null).WithSemicolonToken(default)
                .WithModifiers(makeAsync ? local.Modifiers.Add(asyncKeyword) : local.Modifiers),
            ParenthesizedLambdaExpressionSyntax lambda => (makeAsync ? lambda.WithModifiers(lambda.Modifiers.Add(asyncKeyword)) : lambda).WithBlock(block).WithExpressionBody(null),
            SimpleLambdaExpressionSyntax lambda => (makeAsync ? lambda.WithModifiers(lambda.Modifiers.Add(asyncKeyword)) : lambda).WithBlock(block).WithExpressionBody(null),
            _ => Node,
        };
        return changed.WithAdditionalAnnotations(Formatter.Annotation);
    }

    private bool IsTask => symbol.ReturnType is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    private bool ReturnsBareTask => IsTask && symbol.ReturnType is INamedTypeSymbol { TypeArguments.Length: 0 };

    private bool IsStream => symbol.ReturnType is { Name: "IAsyncEnumerable" };

    private (BlockSyntax? Block, ExpressionSyntax? Expression) Parts() => Node switch
    {
        MethodDeclarationSyntax method => (method.Body, method.ExpressionBody?.Expression),
        LocalFunctionStatementSyntax local => (local.Body, local.ExpressionBody?.Expression),
        LambdaExpressionSyntax lambda => (lambda.Block, lambda.ExpressionBody),
        _ => (null, null),
    };

    private static bool HasYield(BlockSyntax block) => block.DescendantNodes(static node => node is not (LocalFunctionStatementSyntax or LambdaExpressionSyntax)).Any(static node => node is YieldStatementSyntax);

    private static bool HasReturnOf(BlockSyntax block) => block.DescendantNodes(static node => node is not (LocalFunctionStatementSyntax or LambdaExpressionSyntax)).Any(static node => node is ReturnStatementSyntax { Expression: not null });

    /// <summary>return task; becomes return await task;</summary>
    private SyntaxList<StatementSyntax>? Awaited(BlockSyntax block)
    {
        if (ReturnsBareTask)
        {
            return null;
        }

        var returns = block.DescendantNodes(static node => node is not (LocalFunctionStatementSyntax or LambdaExpressionSyntax)).OfType<ReturnStatementSyntax>();
        return block.ReplaceNodes(returns, static (_, node) => node.WithExpression(SyntaxFactory.ParseExpression("await " + Grouped(node.Expression!)))).Statements;
    }

    private static string Grouped(ExpressionSyntax expression)
    {
        var text = expression.WithoutTrivia().ToFullString();
        return expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ParenthesizedExpressionSyntax ? text : "(" + text + ")";
    }
}
