using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>
/// The functions that an argument hands over: lambdas, method groups, delegates made of them, methods that reflection finds by a constant name,
/// and what variables, members, parameters and collections of these were filled with anywhere in the compilation.
/// </summary>
internal sealed class HandedFunctions
{
    /// <summary>How far variables, parameters and calls are followed; more is not read by people either.</summary>
    private const int MaxDepth = 8;

    private readonly FunctionVariables variables;
    private readonly HashSet<(SyntaxTree, TextSpan, bool)> seen = new();
    private readonly List<(AnonymousFunctionExpressionSyntax? Lambda, IMethodSymbol? Method)> found = new();

    private HandedFunctions(FunctionVariables variables) => this.variables = variables;

    public static IReadOnlyList<(AnonymousFunctionExpressionSyntax? Lambda, IMethodSymbol? Method)> Of(ExpressionSyntax expression, FunctionVariables variables)
    {
        var functions = new HandedFunctions(variables);
        functions.Add(expression, elements: false, 0);
        functions.Add(expression, elements: true, 0);
        return functions.found;
    }

    /// <summary>The methods that are handed over by a constant name, beside their type or an object that has them.</summary>
    public static IEnumerable<IMethodSymbol> Named(IReadOnlyList<ExpressionSyntax> handed, FunctionVariables variables)
    {
        var functions = new HandedFunctions(variables);
        foreach (var expression in handed)
        {
            if (variables.Model(expression).GetConstantValue(expression).Value is not string
                && (functions.TypeNamedBy(expression, 0) ?? variables.Model(expression).GetTypeInfo(expression).Type) is { } type)
            {
                foreach (var name in handed)
                {
                    if (variables.Model(name).GetConstantValue(name).Value is string { Length: > 0 } wanted)
                    {
                        foreach (var method in type.GetMembers(wanted).OfType<IMethodSymbol>())
                        {
                            yield return method;
                        }
                    }
                }
            }
        }
    }

    /// <param name="expression">What is handed over.</param>
    /// <param name="elements">Its elements are meant, not itself.</param>
    /// <param name="depth">How many variables and calls were followed.</param>
    private void Add(ExpressionSyntax expression, bool elements, int depth)
    {
        expression = Unwrapped(expression);
        if (depth > MaxDepth || !seen.Add((expression.SyntaxTree, expression.Span, elements)))
        {
            return;
        }

        switch (expression)
        {
            case AnonymousFunctionExpressionSyntax lambda when !elements:
                found.Add((lambda, null));
                break;
            case ConditionalExpressionSyntax choice:
                Add(choice.WhenTrue, elements, depth + 1);
                Add(choice.WhenFalse, elements, depth + 1);
                break;
            case SwitchExpressionSyntax choice:
                foreach (var arm in choice.Arms)
                {
                    Add(arm.Expression, elements, depth + 1);
                }

                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either:
                Add(either.Left, elements, depth + 1);
                Add(either.Right, elements, depth + 1);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } when !elements && IsDelegate(expression):
                Add(arguments[0].Expression, elements, depth + 1);
                break;
            case ElementAccessExpressionSyntax access when !elements:
                Add(access.Expression, elements: true, depth + 1);
                break;
            case InvocationExpressionSyntax call:
                AddResult(call, elements, depth);
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax or GenericNameSyntax:
                AddNamed(expression, elements, depth);
                break;
            default:
                foreach (var element in elements ? Elements(expression) : Enumerable.Empty<ExpressionSyntax>())
                {
                    Add(element, elements: false, depth + 1);
                }

                break;
        }
    }

    private void AddNamed(ExpressionSyntax expression, bool elements, int depth)
    {
        if (!elements && MethodOf(expression) is { } method)
        {
            found.Add((null, method));
            return;
        }

        // The method of a delegate.
        if (!elements && expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Delegate.Method), Expression: var made } && IsDelegate(made))
        {
            Add(made, elements: false, depth + 1);
            return;
        }

        if (MayHoldFunctions(Model(expression).GetTypeInfo(expression).Type) && Model(expression).GetSymbolInfo(expression).Symbol is { } symbol)
        {
            foreach (var (value, isCollection) in variables.ValuesOf(symbol, elements))
            {
                Add(value, isCollection, depth + 1);
            }
        }
    }

    private void AddResult(InvocationExpressionSyntax call, bool elements, int depth)
    {
        var name = call.Expression is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : "";
        var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        if (name is "GetMethod" or "GetRuntimeMethod" or "GetMethods" or "GetRuntimeMethods" && receiver is not null && name.EndsWith("s", StringComparison.Ordinal) == elements)
        {
            AddReflected(call, receiver, depth);
        }
        else if (!elements && name == nameof(Delegate.CreateDelegate) && call.ArgumentList.Arguments.Count > 1)
        {
            foreach (var argument in call.ArgumentList.Arguments)
            {
                Add(argument.Expression, elements: false, depth + 1);
            }
        }
        else if (Model(call).GetSymbolInfo(call).Symbol is IMethodSymbol { DeclaringSyntaxReferences: { IsEmpty: false } declared })
        {
            foreach (var returned in declared.SelectMany(static reference => Returned(reference.GetSyntax())))
            {
                Add(returned, elements, depth + 1);
            }
        }
        else if (elements && receiver is not null)
        {
            // A query over a collection keeps what is in it, or makes something of it that is looked at where it is made.
            Add(receiver, elements: true, depth + 1);
        }
    }

    private void AddReflected(InvocationExpressionSyntax call, ExpressionSyntax receiver, int depth)
    {
        if (TypeNamedBy(receiver, depth) is not { } type)
        {
            return;
        }

        var wanted = call.ArgumentList.Arguments.Count > 0 ? Model(call).GetConstantValue(call.ArgumentList.Arguments[0].Expression).Value as string : null;
        foreach (var method in wanted is null ? type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary) : type.GetMembers(wanted).OfType<IMethodSymbol>().Take(1))
        {
            found.Add((null, method));
        }
    }

    /// <summary>The T of typeof(T), of a variable that is one, and of x.GetType().</summary>
    private ITypeSymbol? TypeNamedBy(ExpressionSyntax expression, int depth)
    {
        switch (Unwrapped(expression))
        {
            case TypeOfExpressionSyntax named:
                return Model(named).GetTypeInfo(named.Type).Type;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(GetType), Expression: var instance } }:
                return Model(instance).GetTypeInfo(instance).Type;
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: nameof(GetType) } } own:
                return Model(own).GetEnclosingSymbol(own.SpanStart)?.ContainingType;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when depth < MaxDepth && Model(expression).GetSymbolInfo(expression).Symbol is { } symbol:
                foreach (var (value, _) in variables.ValuesOf(symbol, elements: false))
                {
                    if (TypeNamedBy(value, depth + 1) is { } type)
                    {
                        return type;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary>The method that a method group means; converted to a plain Delegate it is only a candidate.</summary>
    private IMethodSymbol? MethodOf(ExpressionSyntax expression)
    {
        var model = Model(expression);
        var info = model.GetSymbolInfo(expression);
        if (info.Symbol is IMethodSymbol method)
        {
            return method;
        }

        var group = info.CandidateSymbols.IsEmpty ? model.GetMemberGroup(expression) : info.CandidateSymbols;
        return group.Length == 1 ? group[0] as IMethodSymbol : null;
    }

    /// <summary>Functions, what reflection knows of them, and collections: texts and services are not followed.</summary>
    private static bool MayHoldFunctions(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol or ITypeParameterSymbol => true,
        { SpecialType: SpecialType.System_Object or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate } => true,
        { SpecialType: not SpecialType.None and not SpecialType.System_Collections_Generic_IEnumerable_T and not SpecialType.System_Collections_Generic_IList_T } => false,
        { TypeKind: TypeKind.Delegate } or { Name: "MethodInfo" or "MethodBase" } => true,
        _ => type.AllInterfaces.Any(static part => part.SpecialType == SpecialType.System_Collections_IEnumerable),
    };

    private bool IsDelegate(ExpressionSyntax expression) =>
        Model(expression).GetTypeInfo(expression).Type is { } type && (type.TypeKind == TypeKind.Delegate || type is { Name: nameof(Delegate) or nameof(MulticastDelegate) });

    private SemanticModel Model(SyntaxNode node) => variables.Model(node);

    private static IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax expression)
    {
        var initializer = expression switch
        {
            ArrayCreationExpressionSyntax array => array.Initializer,
            ImplicitArrayCreationExpressionSyntax array => array.Initializer,
            BaseObjectCreationExpressionSyntax made => made.Initializer,
            InitializerExpressionSyntax plain => plain,
            _ => null,
        };
        if (initializer is not null)
        {
            // Of a map the last of each pair, of an indexed one what is assigned.
            return initializer.Expressions.Select(static element =>
                element is InitializerExpressionSyntax { Expressions: { Count: > 0 } pair } ? pair[pair.Count - 1] : element is AssignmentExpressionSyntax set ? set.Right : element);
        }

        return expression is CollectionExpressionSyntax collection ? collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression) : Enumerable.Empty<ExpressionSyntax>();
    }

    private static IEnumerable<ExpressionSyntax> Returned(SyntaxNode declaration)
    {
        var arrow = declaration switch
        {
            MethodDeclarationSyntax method => method.ExpressionBody,
            LocalFunctionStatementSyntax local => local.ExpressionBody,
            _ => null,
        };
        return arrow is not null
            ? new[] { arrow.Expression }
            : declaration.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax).OfType<ReturnStatementSyntax>()
                .Select(static statement => statement.Expression).OfType<ExpressionSyntax>()
                .Concat(declaration.DescendantNodes().OfType<YieldStatementSyntax>().Select(static statement => statement.Expression).OfType<ExpressionSyntax>());
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
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } cast:
                    expression = cast.Left;
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
