using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using PolicyAnalyzers.Catalog;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>The handler of an endpoint: what it takes as a parameter, the framework hands in.</summary>
internal static class EndpointHandler
{
    /// <summary>The function around a node, where it is a handler and nothing else calls it.</summary>
    public static SyntaxNode? Around(SyntaxNode node, FixContext file) =>
        node.Ancestors().FirstOrDefault(static ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) switch
        {
            ParenthesizedLambdaExpressionSyntax lambda when IsTyped(lambda) && IsMapped(lambda, file) => lambda,
            MethodDeclarationSyntax method when method.TypeParameterList is null && IsOnlyMapped(method, file) => method,
            _ => null,
        };

    /// <summary>The handler with the log as a parameter: before what may be left out, and before the token that comes last.</summary>
    public static SyntaxNode Taking(SyntaxNode handler, string name) => handler switch
    {
        ParenthesizedLambdaExpressionSyntax lambda => lambda.WithParameterList(Taking(lambda.ParameterList, name)),
        MethodDeclarationSyntax method => method.WithParameterList(Taking(method.ParameterList, name)),
        _ => handler,
    };

    private static ParameterListSyntax Taking(ParameterListSyntax parameters, string name)
    {
        var at = parameters.Parameters.TakeWhile(static parameter => parameter.Default is null && parameter.Type?.ToString() is not ("CancellationToken" or "System.Threading.CancellationToken")).Count();
        return parameters.WithParameters(parameters.Parameters.Insert(at, InjectedLog.Parameter(name))).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static bool IsTyped(ParenthesizedLambdaExpressionSyntax lambda) => lambda.ParameterList.Parameters.All(static parameter => parameter.Type is not null);

    private static bool IsOnlyMapped(MethodDeclarationSyntax method, FixContext file)
    {
        var symbol = file.Model.GetDeclaredSymbol(method, file.Cancellation);
        var any = false;
        foreach (var tree in file.Model.Compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot(file.Cancellation).DescendantNodes())
            {
                if (node is not IdentifierNameSyntax name || name.Identifier.ValueText != method.Identifier.ValueText)
                {
                    continue;
                }

                var model = tree == file.Model.SyntaxTree ? file.Model : file.Model.Compilation.GetSemanticModel(tree);
                var meant = model.GetSymbolInfo(name, file.Cancellation);
                if (!SymbolEqualityComparer.Default.Equals(meant.Symbol ?? meant.CandidateSymbols.FirstOrDefault(), symbol))
                {
                    continue;
                }

                var reference = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? (ExpressionSyntax)access : name;
                if (!IsMapped(reference, model, file))
                {
                    return false;
                }

                any = true;
            }
        }

        return any;
    }

    private static bool IsMapped(ExpressionSyntax handler, FixContext file) => IsMapped(handler, file.Model, file);

    private static bool IsMapped(ExpressionSyntax handler, SemanticModel model, FixContext file) =>
        handler.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && model.GetSymbolInfo(call, file.Cancellation).Symbol is IMethodSymbol method
        && CatalogIndex.For(model.Compilation).Find(method.ReducedFrom ?? method)?.Is(MemberRole.MapsEndpoint) == true;
}
