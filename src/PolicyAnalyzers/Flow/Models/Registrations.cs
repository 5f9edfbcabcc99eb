using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Index;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>Functions that are handed to a framework by name or as a lambda: endpoint handlers and tools.</summary>
internal sealed class Registrations
{
    private static readonly EntryShape Handler = new(true, SinkKind.Response, false);
    private static readonly EntryShape Tool = new(false, SinkKind.AISend, false);
    private static readonly EntryShape Around = new(false, null, true);
    private readonly Dictionary<ISymbol, EntryShape> methods = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(SyntaxTree, int), EntryShape> lambdas = new();
    private readonly Dictionary<(SyntaxTree, int), ExpressionSyntax> calls = new();
    private readonly Dictionary<ISymbol, ExpressionSyntax> methodCalls = new(SymbolEqualityComparer.Default);

    public static Registrations Find(Compilation compilation, CatalogIndex catalog, BehaviorReader behaviors)
    {
        var result = new Registrations();
        var names = catalog.NamesWith(MemberRole.MapsEndpoint | MemberRole.ToolRegistration | MemberRole.Around);
        var variables = new FunctionVariables(compilation);
        foreach (var tree in SourceOrder.Trees(compilation))
        {
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (Handing(node, names) is { Count: > 0 } handed && Target(node, variables) is { } target && ShapeOf(behaviors.Of(target).Roles) is { } shape)
                {
                    if (!result.Add((ExpressionSyntax)node, handed, shape, variables))
                    {
                        result.AddMethods(HandedFunctions.Named(handed, variables), (ExpressionSyntax)node, shape);
                    }
                }
            }
        }

        return result;
    }

    public EntryShape? Of(ISymbol symbol, SyntaxNode syntax)
    {
        if (syntax is AnonymousFunctionExpressionSyntax)
        {
            return lambdas.TryGetValue((syntax.SyntaxTree, syntax.SpanStart), out var lambda) ? lambda : null;
        }

        return methods.TryGetValue(symbol, out var found)
            || (syntax is LocalFunctionStatementSyntax && lambdas.TryGetValue((syntax.SyntaxTree, syntax.SpanStart), out found)) ? found : null;
    }

    public bool IsTool(ISymbol symbol) => methods.TryGetValue(symbol, out var shape) && ReferenceEquals(shape, Tool);

    /// <summary>The call that maps a handler, by the handler.</summary>
    public InvocationExpressionSyntax? CallOf(ISymbol symbol, SyntaxNode syntax) =>
        (calls.TryGetValue((syntax.SyntaxTree, syntax.SpanStart), out var call) || methodCalls.TryGetValue(symbol, out call) ? call : null) as InvocationExpressionSyntax;

    private static IMethodSymbol? Target(SyntaxNode node, FunctionVariables variables) =>
        node is AssignmentExpressionSyntax set
            ? (variables.Model(node).GetSymbolInfo(set.Left).Symbol as IPropertySymbol)?.SetMethod
            : variables.Model(node).GetSymbolInfo(node).Symbol as IMethodSymbol;

    private static EntryShape? ShapeOf(MemberRole roles) =>
        (roles & MemberRole.MapsEndpoint) != 0 ? Handler : (roles & MemberRole.ToolRegistration) != 0 ? Tool : (roles & MemberRole.Around) != 0 ? Around : null;

    private bool Add(ExpressionSyntax node, List<ExpressionSyntax> handed, EntryShape shape, FunctionVariables variables)
    {
        var any = false;
        foreach (var argument in handed)
        {
            foreach (var (lambda, method) in HandedFunctions.Of(argument, variables))
            {
                any = true;
                if (lambda is not null)
                {
                    lambdas[(lambda.SyntaxTree, lambda.SpanStart)] = shape;
                    calls[(lambda.SyntaxTree, lambda.SpanStart)] = node;
                }
                else if (method is not null)
                {
                    AddMethods(new[] { method }, node, shape);
                }
            }
        }

        return any;
    }

    private void AddMethods(IEnumerable<IMethodSymbol> found, ExpressionSyntax node, EntryShape shape)
    {
        foreach (var method in found)
        {
            methods[method.OriginalDefinition] = shape;
            methodCalls[method.OriginalDefinition] = node;
            if (method.MethodKind == MethodKind.LocalFunction && method.DeclaringSyntaxReferences.Length > 0)
            {
                var syntax = method.DeclaringSyntaxReferences[0].GetSyntax();
                lambdas[(syntax.SyntaxTree, syntax.SpanStart)] = shape;
                calls[(syntax.SyntaxTree, syntax.SpanStart)] = node;
            }
        }
    }

    /// <summary>What a call, a creation or an assignment of a name that frameworks register functions with is given; others are not worth binding.</summary>
    private static List<ExpressionSyntax>? Handing(SyntaxNode node, ImmutableHashSet<string> names)
    {
        switch (node)
        {
            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } invocation when names.Contains(NameOf(invocation.Expression)):
                return Values(arguments);
            case ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } made when names.Contains(NameOf(made.Type)):
                return Values(arguments);
            case AssignmentExpressionSyntax assignment when names.Contains(NameOf(assignment.Left)):
                return new List<ExpressionSyntax> { assignment.Right };
            default:
                return null;
        }
    }

    private static List<ExpressionSyntax> Values(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        var values = new List<ExpressionSyntax>(arguments.Count);
        foreach (var argument in arguments)
        {
            values.Add(argument.Expression);
        }

        return values;
    }

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
