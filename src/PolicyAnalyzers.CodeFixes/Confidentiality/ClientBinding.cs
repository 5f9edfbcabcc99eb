using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>Where code says which endpoint a client talks to: <c>[AIEndpoint("id")]</c>, or a key of dependency injection.</summary>
/// <param name="Name">The literal, to be changed.</param>
/// <param name="IsKey">A key, not the id.</param>
internal sealed record ClientBinding(ExpressionSyntax Name, bool IsKey)
{
    private const string EndpointAttribute = "AIEndpoint";
    private const string KeyAttribute = "FromKeyedServices";

    /// <summary>Of the client that an argument goes to; null where no code names it.</summary>
    public static ClientBinding? At(SyntaxNode argument, SemanticModel model, CancellationToken cancellation)
    {
        var call = argument.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent as InvocationExpressionSyntax;
        if (call?.Expression is not MemberAccessExpressionSyntax access || model.GetSymbolInfo(access.Expression, cancellation).Symbol is not { } client)
        {
            return null;
        }

        return Of(client, model, cancellation) ?? OfConstructor(client, model, cancellation);
    }

    private static ClientBinding? Of(ISymbol client, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var reference in client.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellation);
            var holder = declaration is VariableDeclaratorSyntax ? declaration.Parent?.Parent : declaration;
            var lists = holder switch
            {
                ParameterSyntax parameter => parameter.AttributeLists,
                MemberDeclarationSyntax member => member.AttributeLists,
                _ => default,
            };
            foreach (var attribute in lists.SelectMany(list => list.Attributes))
            {
                if (attribute.ArgumentList?.Arguments.FirstOrDefault() is { Expression: LiteralExpressionSyntax literal } && Named(attribute, EndpointAttribute, KeyAttribute) is { } name)
                {
                    return new ClientBinding(literal, name == KeyAttribute);
                }
            }

            if (declaration is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax resolved } && reference.SyntaxTree == model.SyntaxTree && Key(resolved) is { } key)
            {
                return new ClientBinding(key, true);
            }
        }

        return null;
    }

    /// <summary>A field that a constructor fills: the parameter that it fills it from.</summary>
    private static ClientBinding? OfConstructor(ISymbol client, SemanticModel model, CancellationToken cancellation)
    {
        if (client is not (IFieldSymbol or IPropertySymbol) || client.ContainingType is not { } type)
        {
            return null;
        }

        foreach (var declaration in type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).Where(node => node.SyntaxTree == model.SyntaxTree))
        {
            foreach (var assignment in declaration.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            {
                if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(assignment.Left, cancellation).Symbol, client) && From(assignment.Right) is { } bound)
                {
                    return bound;
                }
            }
        }

        foreach (var reference in client.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value } && reference.SyntaxTree == model.SyntaxTree && From(value) is { } bound)
            {
                return bound;
            }
        }

        return null;

        ClientBinding? From(ExpressionSyntax value) =>
            value is InvocationExpressionSyntax resolved && Key(resolved) is { } key ? new ClientBinding(key, true)
            : model.GetSymbolInfo(value, cancellation).Symbol is IParameterSymbol parameter ? Of(parameter, model, cancellation)
            : null;
    }

    /// <summary>services.GetRequiredKeyedService&lt;IChatClient&gt;("key").</summary>
    private static ExpressionSyntax? Key(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetRequiredKeyedService" or "GetKeyedService" }
            && call.ArgumentList.Arguments.LastOrDefault()?.Expression is LiteralExpressionSyntax literal
            ? literal
            : null;

    private static string? Named(AttributeSyntax attribute, params string[] names)
    {
        var written = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : attribute.Name is SimpleNameSyntax simple ? simple.Identifier.ValueText : "";
        return names.FirstOrDefault(name => written == name || written == name + "Attribute");
    }
}
