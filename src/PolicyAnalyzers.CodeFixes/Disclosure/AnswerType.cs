using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>What a function answers, so that it can be changed in the code.</summary>
/// <param name="Function">The method, local function or lambda.</param>
/// <param name="Type">Where the type of the content is written, within Task and the like; null where any object may be returned, or none is written.</param>
/// <param name="Values">The returned or streamed expressions that are content.</param>
internal sealed record AnswerType(SyntaxNode Function, TypeSyntax? Type, ImmutableArray<SyntaxNode> Values)
{
    /// <summary>The function that returns or streams a value; null where others decide on its type.</summary>
    public static AnswerType? Around(ExpressionSyntax value, SemanticModel model)
    {
        foreach (var node in value.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    return lambda is ParenthesizedLambdaExpressionSyntax { ReturnType: { } written } ? Of(lambda, written, value, model) : Of(lambda, value, model);
                case LocalFunctionStatementSyntax local:
                    return Of(local, local.ReturnType, value, model);
                case MethodDeclarationSyntax method when model.GetDeclaredSymbol(method) is { IsOverride: false, PartialDefinitionPart: null } symbol && !Implements(symbol):
                    return Of(method, method.ReturnType, value, model);
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Nothing is written: all that is returned has to be of one type.</summary>
    private static AnswerType? Of(SyntaxNode lambda, ExpressionSyntax value, SemanticModel model)
    {
        var values = Returned(lambda);
        var type = model.GetTypeInfo(value).Type;
        return values.Any(one => one.Span.Contains(value.Span)) && values.All(one => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(one).Type, type))
            ? new AnswerType(lambda, null, values.ToImmutableArray<SyntaxNode>())
            : null;
    }

    private static AnswerType? Of(SyntaxNode function, TypeSyntax written, ExpressionSyntax value, SemanticModel model)
    {
        var mayBeOther = false;
        var inner = written;
        while (inner is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments, Identifier.ValueText: "Task" or "ValueTask" or "ActionResult" or "IAsyncEnumerable" } generic)
        {
            mayBeOther |= generic.Identifier.ValueText == "ActionResult";
            inner = arguments[0];
        }

        var returned = Returned(function);
        if (!returned.Any(one => one.Span.Contains(value.Span)) || model.GetTypeInfo(inner).Type is not { } type)
        {
            return null;
        }

        if (type.SpecialType == SpecialType.System_Object)
        {
            return returned.FirstOrDefault(one => one.Span.Contains(value.Span)) is { } only ? new AnswerType(function, null, ImmutableArray.Create<SyntaxNode>(only)) : null;
        }

        var parts = returned.SelectMany(one => Parts(one, type, model)).ToList();
        var values = parts.Where(one => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(one).Type, type)).ToImmutableArray<SyntaxNode>();
        return values.Any(one => one.Span.Contains(value.Span) || value.Span.Contains(one.Span)) && (mayBeOther || values.Length == parts.Count)
            ? new AnswerType(function, inner, values)
            : null;
    }

    /// <summary>What is returned by one way or another: a choice between types is none of them.</summary>
    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax returned, ITypeSymbol type, SemanticModel model) =>
        SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(returned).Type, type) ? new[] { returned } : returned switch
        {
            ParenthesizedExpressionSyntax inner => Parts(inner.Expression, type, model),
            ConditionalExpressionSyntax choice => Parts(choice.WhenTrue, type, model).Concat(Parts(choice.WhenFalse, type, model)),
            SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => Parts(arm.Expression, type, model)),
            _ => new[] { returned },
        };

    private static List<ExpressionSyntax> Returned(SyntaxNode function)
    {
        var found = new List<ExpressionSyntax>();
        if (function is AnonymousFunctionExpressionSyntax { ExpressionBody: { } body })
        {
            found.Add(body);
            return found;
        }

        foreach (var node in function.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            switch (node)
            {
                case ReturnStatementSyntax { Expression: { } value }:
                    found.Add(value);
                    break;
                case YieldStatementSyntax { Expression: { } value }:
                    found.Add(value);
                    break;
                case ArrowExpressionClauseSyntax { Expression: var value } when node.Parent == function:
                    found.Add(value);
                    break;
            }
        }

        return found;
    }

    private static bool Implements(IMethodSymbol method)
    {
        foreach (var contract in method.ContainingType.AllInterfaces)
        {
            foreach (var member in contract.GetMembers())
            {
                if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
