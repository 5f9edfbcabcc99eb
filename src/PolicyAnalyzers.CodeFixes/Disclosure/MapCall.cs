using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>The call that maps an endpoint: what is added to its result holds for the endpoint.</summary>
internal static class MapCall
{
    /// <summary>The call that a place lies in the handler of, or that stands there itself; null when there is none.</summary>
    public static InvocationExpressionSyntax? Around(SyntaxNode at, SemanticModel model)
    {
        foreach (var node in at.AncestorsAndSelf())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } call
                && name.StartsWith("Map", System.StringComparison.Ordinal) && name != "MapGroup" && IsBuilder(model.GetTypeInfo(call).Type))
            {
                return call;
            }

            if (node is BaseMethodDeclarationSyntax or BaseTypeDeclarationSyntax)
            {
                return null;
            }
        }

        return null;
    }

    public static ExpressionSyntax With(InvocationExpressionSyntax map, string added)
    {
        var call = (InvocationExpressionSyntax)SyntaxFactory.ParseExpression("x." + added);
        var access = (MemberAccessExpressionSyntax)call.Expression;
        var name = access.Name is GenericNameSyntax generic
            ? generic.ReplaceNodes(generic.TypeArgumentList.Arguments, static (_, type) => type.WithAdditionalAnnotations(Simplifier.Annotation))
            : access.Name;
        return call.WithExpression(access.WithName(name).WithExpression(map.WithoutTrailingTrivia())).WithTrailingTrivia(map.GetTrailingTrivia());
    }

    private static bool IsBuilder(ITypeSymbol? type)
    {
        if (type?.Name == "IEndpointConventionBuilder")
        {
            return true;
        }

        foreach (var contract in type?.AllInterfaces ?? default)
        {
            if (contract.Name == "IEndpointConventionBuilder")
            {
                return true;
            }
        }

        return false;
    }
}
