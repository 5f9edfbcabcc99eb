using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>Where the client of an AI call is made, so that a step can be put around it.</summary>
/// <param name="Node">A builder that takes one more step, or a client that is wrapped.</param>
/// <param name="IsBuilder">Which of them it is.</param>
/// <param name="Services">The name of the services where a client is registered by a function; null: a builder hands them out.</param>
internal sealed record ClientOrigin(ExpressionSyntax Node, bool IsBuilder, string? Services)
{
    private const int MaxHops = 4;
    private const string Builder = "ChatClientBuilder";
    private const string Client = "IChatClient";

    /// <summary>Null where it cannot be told, or is not one place.</summary>
    public static ClientOrigin? Of(FixContext file, SyntaxNode at)
    {
        if ((at.Parent as MemberAccessExpressionSyntax)?.Expression is not { } client || !IsClient(file.Model.GetTypeInfo(client, file.Cancellation).Type))
        {
            return null;
        }

        return Built(file.Model, client, file.Cancellation, 0) ?? Registered(file, client);
    }

    /// <summary>The builder whose Build made the client: in the expression, or in the one that its variable or field is set to.</summary>
    private static ClientOrigin? Built(SemanticModel model, ExpressionSyntax client, CancellationToken cancellation, int hops)
    {
        if (client is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Build", Expression: { } builder } }
            && model.GetTypeInfo(builder, cancellation).Type?.Name == Builder)
        {
            return new ClientOrigin(builder, true, null);
        }

        if (hops > MaxHops || model.GetSymbolInfo(client, cancellation).Symbol is not (ILocalSymbol or IFieldSymbol or IPropertySymbol) || model.GetSymbolInfo(client, cancellation).Symbol is not { } symbol)
        {
            return null;
        }

        var values = Values(model, symbol, cancellation).ToList();
        return values.Count == 1 && values[0].SyntaxTree == model.SyntaxTree ? Built(model, values[0], cancellation, hops + 1) : null;
    }

    /// <summary>What a variable, field or property is set to, in the file that declares it.</summary>
    private static IEnumerable<ExpressionSyntax> Values(SemanticModel model, ISymbol symbol, CancellationToken cancellation)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax(cancellation))
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    yield return value;
                    break;
                case PropertyDeclarationSyntax { Initializer.Value: { } value }:
                    yield return value;
                    break;
                case PropertyDeclarationSyntax { ExpressionBody.Expression: { } value }:
                    yield return value;
                    break;
            }
        }

        foreach (var node in model.SyntaxTree.GetRoot(cancellation).DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax assignment && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && Named(assignment.Left) == symbol.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(assignment.Left, cancellation).Symbol, symbol))
            {
                yield return assignment.Right;
            }
        }
    }

    private static string? Named(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The one registration of a chat client without a key: by a builder, or by a function.</summary>
    private static ClientOrigin? Registered(FixContext file, ExpressionSyntax client)
    {
        if (file.Model.GetSymbolInfo(client, file.Cancellation).Symbol is not { } symbol || symbol.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "FromKeyedServicesAttribute"))
        {
            return null;
        }

        var found = new List<ClientOrigin>();
        foreach (var tree in file.Model.Compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot(file.Cancellation).DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: { } name } } call)
                {
                    if (name.Identifier.ValueText == "AddChatClient" && Model(file, tree).GetTypeInfo(call, file.Cancellation).Type?.Name == Builder)
                    {
                        found.Add(new ClientOrigin(Whole(call, Model(file, tree), file.Cancellation), true, null));
                    }
                    else if (name is GenericNameSyntax { Identifier.ValueText: "AddSingleton" or "AddScoped" or "AddTransient", TypeArgumentList.Arguments: { Count: 1 } types } && types[0].ToString().EndsWith(Client, System.StringComparison.Ordinal)
                        && call.ArgumentList.Arguments is { Count: 1 } arguments && Made(arguments[0].Expression) is var (made, services))
                    {
                        found.Add(new ClientOrigin(made, false, services));
                    }
                }
            }
        }

        return found.Count == 1 ? found[0] : null;
    }

    private static SemanticModel Model(FixContext file, SyntaxTree tree) => tree == file.Model.SyntaxTree ? file.Model : file.Model.Compilation.GetSemanticModel(tree);

    /// <summary>The whole chain of steps: one more goes to its end, next to the model.</summary>
    private static ExpressionSyntax Whole(ExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } && model.GetTypeInfo(next, cancellation).Type?.Name == Builder)
        {
            call = next;
        }

        return call;
    }

    private static (ExpressionSyntax Made, string Services)? Made(ExpressionSyntax factory) => factory switch
    {
        SimpleLambdaExpressionSyntax { ExpressionBody: { } made, Parameter.Identifier.ValueText: not "_" and var services } => (made, services),
        ParenthesizedLambdaExpressionSyntax { ExpressionBody: { } made, ParameterList.Parameters: { Count: 1 } parameters } when parameters[0].Identifier.ValueText is not "_" and var services => (made, services),
        _ => null,
    };

    private static bool IsClient(ITypeSymbol? type) => type is { Name: Client, ContainingNamespace: { Name: "AI", ContainingNamespace.Name: "Extensions" } };
}
