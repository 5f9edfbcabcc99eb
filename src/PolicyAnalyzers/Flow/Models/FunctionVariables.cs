using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Index;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>What a variable, member or parameter is given by syntax alone, anywhere in the compilation: enough to find functions that are registered.</summary>
internal sealed class FunctionVariables
{
    private readonly Compilation compilation;
    private readonly Dictionary<SyntaxTree, SemanticModel> models = new();

    public FunctionVariables(Compilation compilation) => this.compilation = compilation;

    public SemanticModel Model(SyntaxNode node)
    {
        if (!models.TryGetValue(node.SyntaxTree, out var model))
        {
            // Registered functions may come from any tree; which ones is asked once per compilation.
#pragma warning disable RS1030
            models.Add(node.SyntaxTree, model = compilation.GetSemanticModel(node.SyntaxTree));
#pragma warning restore RS1030
        }

        return model;
    }

    /// <summary>The expressions that a symbol is given.</summary>
    /// <param name="symbol">A local, parameter, field or property.</param>
    /// <param name="elements">What its elements are given is meant.</param>
    /// <returns>Expressions, and whether their elements are meant.</returns>
    public IEnumerable<(ExpressionSyntax Value, bool IsCollection)> ValuesOf(ISymbol symbol, bool elements)
    {
        if (symbol.DeclaringSyntaxReferences.IsEmpty)
        {
            yield break;
        }

        var declaration = symbol.DeclaringSyntaxReferences[0].GetSyntax();
        if (!elements && declaration is ForEachStatementSyntax loop)
        {
            yield return (loop.Expression, true);
            yield break;
        }

        if (symbol is IParameterSymbol parameter)
        {
            foreach (var value in declaration.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { } lambda ? Iterated(lambda) : Arguments(parameter))
            {
                yield return (value.Value, value.IsCollection || elements);
            }
        }

        var initializer = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        if (initializer is not null)
        {
            yield return (initializer, elements);
        }

        if (declaration is PropertyDeclarationSyntax { AccessorList: { } accessors })
        {
            foreach (var accessor in accessors.Accessors.Where(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)))
            {
                foreach (var returned in accessor.ExpressionBody is { } arrow ? new[] { arrow.Expression } : accessor.DescendantNodes().OfType<ReturnStatementSyntax>().Select(static statement => statement.Expression).OfType<ExpressionSyntax>())
                {
                    yield return (returned, elements);
                }
            }
        }

        foreach (var scope in Scopes(symbol, declaration))
        {
            foreach (var node in scope.DescendantNodes())
            {
                if (node is AssignmentExpressionSyntax assignment && IsNamed(assignment.Left, symbol))
                {
                    yield return (assignment.Right, elements);
                }
                else if (elements && node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access, ArgumentList.Arguments: { Count: > 0 } added }
                    && name.StartsWith("Add", StringComparison.Ordinal) && IsNamed(access.Expression, symbol))
                {
                    yield return (added[added.Count - 1].Expression, name.EndsWith("Range", StringComparison.Ordinal));
                }
            }
        }
    }

    private bool IsNamed(ExpressionSyntax expression, ISymbol symbol) =>
        (expression is IdentifierNameSyntax name ? name : (expression as MemberAccessExpressionSyntax)?.Name) is { } simple && simple.Identifier.ValueText == symbol.Name
        && SymbolEqualityComparer.Default.Equals(Model(expression).GetSymbolInfo(expression).Symbol?.OriginalDefinition, symbol.OriginalDefinition);

    /// <summary>Where a variable can be assigned: its member, or the parts of its type.</summary>
    private static IEnumerable<SyntaxNode> Scopes(ISymbol symbol, SyntaxNode declaration)
    {
        if (symbol is ILocalSymbol or IParameterSymbol)
        {
            return declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) is { } member and not BaseNamespaceDeclarationSyntax
                ? new SyntaxNode[] { member }
                : new[] { declaration.SyntaxTree.GetRoot() };
        }

        return symbol.ContainingType?.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()) ?? Enumerable.Empty<SyntaxNode>();
    }

    /// <summary>What runs through the parameter of a lambda that is given to a query over a collection.</summary>
    private static IEnumerable<(ExpressionSyntax Value, bool IsCollection)> Iterated(AnonymousFunctionExpressionSyntax lambda)
    {
        if (lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var collection } } })
        {
            yield return (collection, true);
        }
    }

    private IEnumerable<(ExpressionSyntax Value, bool IsCollection)> Arguments(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            yield break;
        }

        var name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
        foreach (var tree in SourceOrder.Trees(compilation))
        {
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (ArgumentsOf(node, name) is not { Count: > 0 } arguments
                    || !SymbolEqualityComparer.Default.Equals(Called(node)?.OriginalDefinition, method.OriginalDefinition))
                {
                    continue;
                }

                var shift = Model(node).GetSymbolInfo(node).Symbol is IMethodSymbol { ReducedFrom: not null } ? 1 : 0;
                for (var i = 0; i < arguments.Count; i++)
                {
                    var isIt = arguments[i].NameColon is { } named ? named.Name.Identifier.ValueText == parameter.Name
                        : i + shift == parameter.Ordinal || (parameter.IsParams && i + shift > parameter.Ordinal);
                    if (isIt)
                    {
                        yield return (arguments[i].Expression, false);
                    }
                }
            }
        }
    }

    private IMethodSymbol? Called(SyntaxNode node) => Model(node).GetSymbolInfo(node).Symbol is IMethodSymbol method ? method.ReducedFrom ?? method : null;

    private static SeparatedSyntaxList<ArgumentSyntax>? ArgumentsOf(SyntaxNode node, string name) => node switch
    {
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax called } call when called.Identifier.ValueText == name => call.ArgumentList.Arguments,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call when called.Name.Identifier.ValueText == name => call.ArgumentList.Arguments,
        InvocationExpressionSyntax { Expression: GenericNameSyntax called } call when called.Identifier.ValueText == name => call.ArgumentList.Arguments,
        ObjectCreationExpressionSyntax { ArgumentList: { } list } made when made.Type is SimpleNameSyntax type && type.Identifier.ValueText == name => list.Arguments,
        ImplicitObjectCreationExpressionSyntax implicitly => implicitly.ArgumentList.Arguments,
        _ => null,
    };
}
