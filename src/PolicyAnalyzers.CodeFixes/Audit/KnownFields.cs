using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>
/// What the code around an AI call, its attributes and the policy say of the fields of its audit record. What they do not say stays open:
/// nothing is guessed.
/// </summary>
internal sealed class KnownFields
{
    private const int MaxHops = 4;
    private readonly SemanticModel model;
    private readonly PolicyModel policy;
    private readonly SyntaxNode at;
    private readonly SyntaxNode call;
    private readonly CancellationToken cancellation;
    private readonly Flow.Models.TagReader tags;

    /// <param name="file">The file, and its policy.</param>
    /// <param name="at">The name of the AI call, or where its record is made.</param>
    public KnownFields(FixContext file, SyntaxNode at)
    {
        model = file.Model;
        policy = file.Policy;
        cancellation = file.Cancellation;
        this.at = at;
        call = CallNear(file, at) ?? at;
        tags = new Flow.Models.TagReader(policy, CatalogIndex.For(model.Compilation));
    }

    /// <summary>An expression for a field of a text; null where nothing says it.</summary>
    public string? Of(string field) => field switch
    {
        "user" => Named("HttpContext", "Microsoft.AspNetCore.Http") is { } http ? http + ".User.Identity?.Name ?? \"anonymous\""
            : Named("ClaimsPrincipal", "System.Security.Claims") is { } user ? user + ".Identity?.Name ?? \"anonymous\""
            : Named("IHttpContextAccessor", "Microsoft.AspNetCore.Http") is { } accessor ? accessor + ".HttpContext?.User.Identity?.Name ?? \"anonymous\""
            : null,
        "correlationId" => Named("HttpContext", "Microsoft.AspNetCore.Http") is { } request ? request + ".TraceIdentifier" : null,
        "purpose" => Purpose() is { } purpose ? Literal(purpose) : null,
        "endpoint" => Endpoint() is { } endpoint ? Literal(endpoint) : null,
        "classification" => Class() is { } id ? Literal(id) : null,
        "model" => Model(),
        _ => null,
    };

    /// <summary>A variable or member at hand of a type; what stands nearest first.</summary>
    private string? Named(string type, string space)
    {
        var isStatic = at.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault()?.Modifiers.Any(SyntaxKind.StaticKeyword) == true;
        var found = new List<(int Rank, string Name)>();
        foreach (var symbol in model.LookupSymbols(at.SpanStart))
        {
            var (rank, held) = symbol switch
            {
                IParameterSymbol parameter => (0, parameter.Type),
                ILocalSymbol local when local.DeclaringSyntaxReferences is { Length: > 0 } places && places[0].Span.End < at.SpanStart && IsAround(places[0].Span.Start) => (1, local.Type),
                IFieldSymbol field when !isStatic || field.IsStatic => (2, field.Type),
                IPropertySymbol { IsIndexer: false } property when !isStatic || property.IsStatic => (3, property.Type),
                _ => (-1, (ITypeSymbol?)null),
            };
            if (rank >= 0 && symbol.CanBeReferencedByName && held is not null && IsOrDerives(held, type, space))
            {
                found.Add((rank, symbol.Name));
            }
        }

        return found.Count == 0 ? null : found.OrderBy(known => known.Rank).ThenBy(known => known.Name, System.StringComparer.Ordinal).First().Name;
    }

    /// <summary>A record is written around the whole function: locals of its own body are not at hand there.</summary>
    private bool IsAround(int position) =>
        at.Ancestors().FirstOrDefault(static node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)?.Span.Contains(position) == false;

    private static bool IsOrDerives(ITypeSymbol type, string name, string space)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == name && current.ContainingNamespace?.ToDisplayString() == space)
            {
                return true;
            }
        }

        return false;
    }

    private string? Purpose()
    {
        for (var symbol = model.GetEnclosingSymbol(at.SpanStart, cancellation); symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if ((Stated(symbol) ?? policy.PurposeOf(symbol)) is { } purpose)
            {
                return purpose;
            }
        }

        return Stated(model.Compilation.Assembly);
    }

    private static string? Stated(ISymbol symbol) =>
        Annotations.Find(symbol, Annotations.Purpose) is { } attribute && Annotations.Texts(attribute) is { Length: > 0 } texts && texts[0].Trim().Length > 0 ? texts[0] : null;

    private string? Endpoint()
    {
        if (Client() is { } client && model.GetSymbolInfo(client, cancellation).Symbol is { } symbol && EndpointBindings.Of(symbol) is { } bound)
        {
            return bound;
        }

        return policy.Endpoints.Length == 1 ? policy.Endpoints[0].Id : null;
    }

    /// <summary>The highest class of what the arguments of the call mention; the lowest one where they are constants.</summary>
    private string? Class()
    {
        if (call.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } asked || Client() is null)
        {
            return null;
        }

        var highest = -1;
        var isPublic = true;
        foreach (var argument in asked.ArgumentList.Arguments)
        {
            Add(argument.Expression, 0, ref highest, ref isPublic);
        }

        return highest >= 0 ? policy.Classes[highest].Id : isPublic ? policy.LowestClass.Id : null;
    }

    private void Add(ExpressionSyntax expression, int hops, ref int highest, ref bool isPublic)
    {
        foreach (var name in expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name, cancellation).Symbol;
            if (symbol is ILocalSymbol { HasConstantValue: false, DeclaringSyntaxReferences: { Length: > 0 } declared } && hops < MaxHops
                && declared[0].GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value })
            {
                Add(value, hops + 1, ref highest, ref isPublic);
            }
            else if (symbol is IParameterSymbol or IPropertySymbol or IFieldSymbol { HasConstantValue: false } or ILocalSymbol { HasConstantValue: false })
            {
                var isCancellation = symbol is IParameterSymbol { Type.Name: "CancellationToken" };
                var tag = tags.Of(symbol);
                highest = tag is { IsUnclassified: false } ? System.Math.Max(highest, tag.Rank) : highest;
                isPublic &= tag is { IsUnclassified: false } || isCancellation;
            }
            else if (symbol is IMethodSymbol && !(name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax own } && own == call.FirstAncestorOrSelf<InvocationExpressionSyntax>()))
            {
                isPublic = false;
            }
        }
    }

    /// <summary>A chat client of the framework says which model it asks.</summary>
    private string? Model() =>
        Client() is { } client and (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }) && model.GetTypeInfo(client, cancellation).Type is { } type
            && (IsChatClient(type) || type.AllInterfaces.Any(IsChatClient)) && model.GetSymbolInfo(client, cancellation).Symbol is IParameterSymbol or IFieldSymbol or IPropertySymbol
            && model.LookupNamespacesAndTypes(at.SpanStart, name: "ChatClientMetadata").Length > 0
            ? client.WithoutTrivia() + ".GetService<ChatClientMetadata>()?.DefaultModelId ?? \"unknown\""
            : null;

    private static bool IsChatClient(ITypeSymbol type) => type is { Name: "IChatClient", ContainingNamespace: { Name: "AI", ContainingNamespace.Name: "Extensions" } };

    private ExpressionSyntax? Client() => (call.Parent as MemberAccessExpressionSyntax)?.Expression;

    /// <summary>The name of the AI call that a record is about: at the place, or else the first one of the function.</summary>
    private static SyntaxNode? CallNear(FixContext file, SyntaxNode at)
    {
        if (at is SimpleNameSyntax)
        {
            return at;
        }

        var flows = new PolicyFlowModel(file.Model.Compilation, file.Policy);
        foreach (var node in at.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault()?.DescendantNodes() ?? Enumerable.Empty<SyntaxNode>())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && file.Model.GetSymbolInfo(node, file.Cancellation).Symbol is IMethodSymbol method
                && flows.Behavior(method.ReducedFrom ?? method).IsAICall)
            {
                return access.Name;
            }
        }

        return null;
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
