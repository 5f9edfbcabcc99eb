using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>Result types of this compilation (IResult, IActionResult), whose own code writes the response.</summary>
internal sealed class OwnResults
{
    private const int MaxDepth = 4;
    private readonly FlowAnalysis analysis;

    public OwnResults(FlowAnalysis analysis) => this.analysis = analysis;

    /// <summary>A body of such a type: what it was made of is judged where it is returned.</summary>
    public bool IsIn(LoweredBody body) => body.Symbol.ContainingType is { } type && IsResult(type);

    /// <summary>Whatever an expression makes sets the header before it writes, also when a method of this compilation makes it.</summary>
    public bool Disclose(ExpressionSyntax expression, CancellationToken cancellation) => Disclose(expression, 0, cancellation);

    private bool Disclose(ExpressionSyntax expression, int depth, CancellationToken cancellation)
    {
        if (analysis.ModelOf(expression).GetTypeInfo(expression, cancellation).Type is { } type && analysis.Model.IsSource(type) && IsResult(type))
        {
            return Discloses(type, cancellation);
        }

        return depth < MaxDepth && expression switch
        {
            ParenthesizedExpressionSyntax inner => Disclose(inner.Expression, depth, cancellation),
            CastExpressionSyntax cast => Disclose(cast.Expression, depth, cancellation),
            AwaitExpressionSyntax awaited => Disclose(awaited.Expression, depth, cancellation),
            InvocationExpressionSyntax call => analysis.ModelOf(call).GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && AllReturned(method, depth, cancellation),
            _ => false,
        };
    }

    /// <summary>Everything that a method of this compilation returns does.</summary>
    private bool AllReturned(IMethodSymbol method, int depth, CancellationToken cancellation)
    {
        var any = false;
        foreach (var reference in (method.ReducedFrom ?? method).OriginalDefinition.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellation);
            foreach (var node in declaration.DescendantNodes(node => node == declaration || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
            {
                var returned = node switch
                {
                    ReturnStatementSyntax { Expression: { } value } => value,
                    ArrowExpressionClauseSyntax { Expression: { } value } => value,
                    _ => null,
                };
                if (returned is not null and not ThrowExpressionSyntax)
                {
                    any = true;
                    if (!Disclose(returned, depth + 1, cancellation))
                    {
                        return false;
                    }
                }
            }
        }

        return any;
    }

    private bool Discloses(ITypeSymbol type, CancellationToken cancellation)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { Parameters.Length: 1, ReturnsVoid: false } method && analysis.Engine.BodyOf(method, cancellation) is { } body
                && analysis.Model.Entry(body).IsEntry && analysis.Disclosure.Of(body, cancellation).IsCovered)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsResult(ITypeSymbol type) => analysis.Model.Catalog.FindType(type)?.Is(TypeRole.Response) == true;
}
