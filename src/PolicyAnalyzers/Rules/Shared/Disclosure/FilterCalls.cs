using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;

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
    /// <param name="call">The call.</param>
    /// <param name="toReceiver">To what it is made on; else to what it gives back, which may be a group of its own.</param>
    /// <param name="cancellation">Stops the search.</param>
    public bool IsDisclosing(InvocationExpressionSyntax call, bool toReceiver, CancellationToken cancellation) => IsDisclosing(call, toReceiver, 0, cancellation);

    private bool IsDisclosing(InvocationExpressionSyntax call, bool toReceiver, int depth, CancellationToken cancellation)
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

        if (analysis.Model.IsSource(method) && Adds(method, toReceiver, depth, cancellation))
        {
            return true;
        }

        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression switch
            {
                AnonymousFunctionExpressionSyntax lambda => meaning.IsHeader && SetsHeader(lambda, cancellation),
                IdentifierNameSyntax or MemberAccessExpressionSyntax when meaning.IsHeader && model.GetSymbolInfo(argument.Expression, cancellation).Symbol is IMethodSymbol function => SetsHeader(function, cancellation),
                TypeOfExpressionSyntax named => meaning.IsType(model.GetTypeInfo(named.Type, cancellation).Type),
                BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given } made when meaning.IsHeader && Rules.SetsHeader.InGiven(
                    model.GetTypeInfo(made, cancellation).Type, given.Select(one => model.GetConstantValue(one.Expression, cancellation).Value as string), analysis, meaning.IsWritten) => true,
                var value => meaning.IsType(model.GetTypeInfo(value, cancellation).Type),
            })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A convention of the program's own: a method that adds something disclosing to the builder that it is given.</summary>
    private bool Adds(IMethodSymbol method, bool toReceiver, int depth, CancellationToken cancellation)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        foreach (var reference in depth < MaxConventions ? definition.DeclaringSyntaxReferences : ImmutableArray<SyntaxReference>.Empty)
        {
            foreach (var node in reference.GetSyntax(cancellation).DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } inner && (!toReceiver || IsOn(inner, definition))
                    && IsDisclosing(inner, toReceiver, depth + 1, cancellation))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A call on the builder that a convention is given, and not on a group or endpoint that it makes.</summary>
    private static bool IsOn(InvocationExpressionSyntax call, IMethodSymbol convention)
    {
        ExpressionSyntax root = call;
        while (root is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            if (root != call && access.Name.Identifier.ValueText.StartsWith("Map", StringComparison.Ordinal))
            {
                return false;
            }

            root = access.Expression;
        }

        return root is not IdentifierNameSyntax name || !convention.IsExtensionMethod || name.Identifier.ValueText == convention.Parameters[0].Name;
    }

    private bool SetsHeader(IMethodSymbol function, CancellationToken cancellation)
    {
        if (analysis.Engine.BodyOf(function.OriginalDefinition, cancellation) is { } body)
        {
            return Rules.SetsHeader.Covers(body, analysis, meaning.IsWritten);
        }

        foreach (var reference in function.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is LocalFunctionStatementSyntax local && BodyOf(local, cancellation) is { } nested)
            {
                return Rules.SetsHeader.Covers(nested, analysis, meaning.IsWritten);
            }
        }

        return false;
    }

    /// <summary>A factory's lambda hands out the one that runs.</summary>
    private bool SetsHeader(AnonymousFunctionExpressionSyntax lambda, CancellationToken cancellation) =>
        BodyOf(lambda, cancellation) is { } body
        && (Rules.SetsHeader.Covers(body, analysis, meaning.IsWritten) || (lambda.Body is AnonymousFunctionExpressionSyntax made && SetsHeader(made, cancellation)));

    private LoweredBody? BodyOf(SyntaxNode function, CancellationToken cancellation)
    {
        if (Flow.Index.NameIndex.MemberOf(function) is { } declaration)
        {
            foreach (var body in analysis.Bodies(declaration is GlobalStatementSyntax ? declaration.Parent! : declaration, cancellation))
            {
                if (ReferenceEquals(body.Syntax, function))
                {
                    return body;
                }
            }
        }

        return null;
    }
}
