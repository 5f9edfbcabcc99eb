using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>
/// The function that an argument hands over: a lambda, a method group, a delegate made of one, a variable that was made of one,
/// or a method that reflection finds by a constant name.
/// </summary>
internal static class HandedFunction
{
    private const int MaxHops = 4;

    public static (AnonymousFunctionExpressionSyntax? Lambda, IMethodSymbol? Method) Of(ExpressionSyntax expression, SemanticModel model)
    {
        for (var hops = 0; hops < MaxHops; hops++)
        {
            expression = Unwrapped(expression);
            switch (expression)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    return (lambda, null);
                case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } when model.GetTypeInfo(expression).Type?.TypeKind == TypeKind.Delegate:
                    expression = arguments[0].Expression;
                    continue;
                case InvocationExpressionSyntax call:
                    return (null, Reflected(call, model));
                case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                    if (MethodOf(expression, model) is { } method)
                    {
                        return (null, method);
                    }

                    if (Initializer(model.GetSymbolInfo(expression).Symbol, expression.SyntaxTree) is { } made)
                    {
                        expression = made;
                        continue;
                    }

                    return (null, null);
                default:
                    return (null, null);
            }
        }

        return (null, null);
    }

    /// <summary>What a variable of the same file was made of.</summary>
    private static ExpressionSyntax? Initializer(ISymbol? symbol, SyntaxTree tree) =>
        symbol is ILocalSymbol or IFieldSymbol && symbol.DeclaringSyntaxReferences.Length == 1 && symbol.DeclaringSyntaxReferences[0].SyntaxTree == tree
        && symbol.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? value
            : null;

    /// <summary>typeof(T).GetMethod("Name").</summary>
    private static IMethodSymbol? Reflected(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Type.GetMethod), Expression: TypeOfExpressionSyntax named }
            || call.ArgumentList.Arguments.Count == 0
            || model.GetConstantValue(call.ArgumentList.Arguments[0].Expression).Value is not string name
            || model.GetTypeInfo(named.Type).Type is not { } type)
        {
            return null;
        }

        return type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault();
    }

    /// <summary>The method that a method group means; converted to a plain Delegate it is only a candidate.</summary>
    private static IMethodSymbol? MethodOf(ExpressionSyntax expression, SemanticModel model)
    {
        var info = model.GetSymbolInfo(expression);
        if (info.Symbol is IMethodSymbol method)
        {
            return method;
        }

        var group = info.CandidateSymbols.IsEmpty ? model.GetMemberGroup(expression) : info.CandidateSymbols;
        return group.Length == 1 ? group[0] as IMethodSymbol : null;
    }

    private static ExpressionSyntax Unwrapped(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    continue;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    continue;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    expression = suppressed.Operand;
                    continue;
                default:
                    return expression;
            }
        }
    }
}
