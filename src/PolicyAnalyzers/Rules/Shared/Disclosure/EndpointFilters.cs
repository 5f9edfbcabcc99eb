using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Filters, metadata and middleware that run around a mapped endpoint: on the chain behind its Map call, on the route group that
/// it is mapped on, on the application. Registration is a declaration in the shape of calls, so it is read as one.
/// </summary>
internal sealed class EndpointFilters
{
    private const string Controllers = "controllers";
    private readonly FlowAnalysis analysis;
    private readonly FilterCalls filters;
    private readonly BuilderChains chains;
    private readonly Lazy<bool> hasMiddleware;
    private readonly Lazy<bool> hasGlobalFilter;
    private readonly Lazy<ImmutableArray<(InvocationExpressionSyntax Call, IMethodSymbol Method)>> typeMaps;

    /// <param name="analysis">The analysis.</param>
    /// <param name="meaning">What is asked for.</param>
    public EndpointFilters(FlowAnalysis analysis, DisclosureMeaning meaning)
    {
        this.analysis = analysis;
        filters = new FilterCalls(analysis, meaning);
        chains = new BuilderChains(analysis, filters);
        hasMiddleware = new Lazy<bool>(() => IsRegistered("application"));
        typeMaps = new Lazy<ImmutableArray<(InvocationExpressionSyntax, IMethodSymbol)>>(FindTypeMaps);
        hasGlobalFilter = new Lazy<bool>(() => IsRegistered(Controllers));
    }

    /// <summary>The endpoint that a body answers is disclosed by what runs around it.</summary>
    public bool Disclose(LoweredBody body, CancellationToken cancellation)
    {
        if (hasMiddleware.Value)
        {
            return true;
        }

        for (var current = body; current is not null; current = current.Parent)
        {
            if (analysis.Model.Entries.Registered.CallOf(current.Symbol, current.Syntax) is { } map)
            {
                return chains.IsAround(map, cancellation);
            }
        }

        return OnType(body.Symbol.ContainingType, cancellation) || hasGlobalFilter.Value
            && body.Symbol.ContainingType is { } type && analysis.Model.Catalog.FindType(type) is { Kind: "controller" or "page" } facts && facts.Is(TypeRole.EntryBase);
    }

    /// <summary>The endpoint that a call maps is disclosed by what is added to it, to its groups, or to the application.</summary>
    public bool DiscloseMapped(InvocationExpressionSyntax map, CancellationToken cancellation) => hasMiddleware.Value || chains.IsAround(map, cancellation);

    /// <summary>MapHub&lt;T&gt;() maps one type, MapControllers() all that there are.</summary>
    private bool OnType(INamedTypeSymbol? type, CancellationToken cancellation)
    {
        if (type is null || analysis.Model.Catalog.FindType(type) is not { } facts || !facts.Is(TypeRole.EntryBase | TypeRole.EntryAttribute))
        {
            return false;
        }

        foreach (var (map, method) in typeMaps.Value)
        {
            var isMeant = method.TypeArguments.Length > 0
                ? SymbolEqualityComparer.Default.Equals(method.TypeArguments[0].OriginalDefinition, type.OriginalDefinition)
                : method.Name.IndexOf(facts.Kind, StringComparison.OrdinalIgnoreCase) >= 0;
            if (isMeant && chains.IsAround(map, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<(InvocationExpressionSyntax Call, IMethodSymbol Method)> FindTypeMaps()
    {
        var maps = ImmutableArray.CreateBuilder<(InvocationExpressionSyntax, IMethodSymbol)>();
        var names = analysis.Model.Catalog.NamesWith(MemberRole.MapsEndpoint);
        foreach (var declaration in analysis.Mentioning(names))
        {
            foreach (var node in declaration.DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call && names.Contains(access.Name.Identifier.ValueText)
                    && analysis.ModelOf(call).GetSymbolInfo(call).Symbol is IMethodSymbol method && analysis.Model.Behavior(method).Row is { Kind: "type" })
                {
                    maps.Add((call, method));
                }
            }
        }

        return maps.ToImmutable();
    }

    /// <summary>Something disclosing is added for the whole application.</summary>
    /// <param name="scope">What the catalogue says a filter is for.</param>
    private bool IsRegistered(string scope)
    {
        var names = analysis.Model.Catalog.NamesWith(MemberRole.EndpointFilter);
        foreach (var declaration in analysis.Mentioning(names))
        {
            foreach (var node in declaration.DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call && names.Contains(access.Name.Identifier.ValueText)
                    && analysis.ModelOf(call).GetSymbolInfo(call).Symbol is IMethodSymbol method && IsFilter(method, scope) && !IsInBranch(call)
                    && filters.IsDisclosing(call, toReceiver: true, CancellationToken.None))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What UseWhen or Map adds to a branch of the pipeline runs for some requests only.</summary>
    private static bool IsInBranch(InvocationExpressionSyntax call)
    {
        ExpressionSyntax root = call;
        while (root is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            root = access.Expression;
        }

        return root is IdentifierNameSyntax name && call.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is { } lambda
            && lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var around } } }
            && around.IndexOf("When", StringComparison.Ordinal) + around.IndexOf("Map", StringComparison.Ordinal) > -2
            && lambda.DescendantNodes(static node => node is not BlockSyntax).OfType<ParameterSyntax>().Any(parameter => parameter.Identifier.ValueText == name.Identifier.ValueText);
    }

    private bool IsFilter(IMethodSymbol method, string scope) =>
        (analysis.Model.Behavior(method).Row is { } row && row.Is(MemberRole.EndpointFilter) && row.Kind == scope)
        || (scope == Controllers && method.ContainingType is { TypeArguments: { Length: 1 } held } && analysis.Model.Catalog.FindType(held[0])?.Is(TypeRole.Filter) == true);
}
