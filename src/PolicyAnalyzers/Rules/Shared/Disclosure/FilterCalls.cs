using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;

namespace PolicyAnalyzers.Rules;

/// <summary>Calls that add a filter, metadata or middleware that says what is asked for to what they are made on.</summary>
internal sealed class FilterCalls
{
    private const int MaxConventions = 4;
    private readonly FlowAnalysis analysis;
    private readonly DisclosureMeaning meaning;

    /// <param name="analysis">The analysis.</param>
    /// <param name="meaning">What is asked for.</param>
    public FilterCalls(FlowAnalysis analysis, DisclosureMeaning meaning)
    {
        this.analysis = analysis;
        this.meaning = meaning;
    }

    /// <summary>A call that adds something disclosing: a type argument, a created object, a lambda that sets the header.</summary>
    public bool IsDisclosing(InvocationExpressionSyntax call, CancellationToken cancellation, int depth = 0)
    {
        var model = analysis.ModelOf(call);
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method)
        {
            return false;
        }

        foreach (var argument in method.TypeArguments)
        {
            if (meaning.IsType(argument))
            {
                return true;
            }
        }

        if (meaning.IsMethod(method))
        {
            return true;
        }

        if ((analysis.Model.Behavior(method).Roles & MemberRole.MapsEndpoint) != 0)
        {
            return false;
        }

        if (analysis.Model.IsSource(method) && Adds(method, depth, cancellation))
        {
            return true;
        }

        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression switch
            {
                AnonymousFunctionExpressionSyntax lambda => meaning.IsHeader && SetsHeader(lambda, cancellation),
                TypeOfExpressionSyntax named => meaning.IsType(model.GetTypeInfo(named.Type, cancellation).Type),
                var value => meaning.IsType(model.GetTypeInfo(value, cancellation).Type),
            })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A convention of the program's own: a method that adds something disclosing to the builder that it is given.</summary>
    private bool Adds(IMethodSymbol method, int depth, CancellationToken cancellation)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        foreach (var reference in depth < MaxConventions ? definition.DeclaringSyntaxReferences : ImmutableArray<SyntaxReference>.Empty)
        {
            foreach (var node in reference.GetSyntax(cancellation).DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } inner && IsDisclosing(inner, cancellation, depth + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool SetsHeader(AnonymousFunctionExpressionSyntax lambda, CancellationToken cancellation)
    {
        if (Flow.Index.NameIndex.MemberOf(lambda) is not { } declaration)
        {
            return false;
        }

        foreach (var body in analysis.Bodies(declaration is GlobalStatementSyntax ? declaration.Parent! : declaration, cancellation))
        {
            if (ReferenceEquals(body.Syntax, lambda))
            {
                // A factory's lambda hands out the one that runs.
                return analysis.Disclosure.Of(body, cancellation).IsCovered
                    || (lambda.Body is AnonymousFunctionExpressionSyntax made && SetsHeader(made, cancellation));
            }
        }

        return false;
    }
}
