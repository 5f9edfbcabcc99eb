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
    private const int MaxHops = 12;
    private const int MaxConventions = 4;
    private readonly FlowAnalysis analysis;
    private readonly DisclosureMeaning meaning;
    private readonly Lazy<bool> hasMiddleware;
    private readonly Lazy<bool> hasGlobalFilter;
    private readonly Lazy<ImmutableArray<(InvocationExpressionSyntax Call, IMethodSymbol Method)>> typeMaps;

    /// <param name="analysis">The analysis.</param>
    /// <param name="meaning">What is asked for.</param>
    public EndpointFilters(FlowAnalysis analysis, DisclosureMeaning meaning)
    {
        this.analysis = analysis;
        this.meaning = meaning;
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
                return IsAround(map, cancellation);
            }
        }

        return OnType(body.Symbol.ContainingType, cancellation) || hasGlobalFilter.Value
            && body.Symbol.ContainingType is { } type && analysis.Model.Catalog.FindType(type) is { Kind: "controller" or "page" } facts && facts.Is(TypeRole.EntryBase);
    }

    /// <summary>The endpoint that a call maps is disclosed by what is added to it, to its groups, or to the application.</summary>
    public bool DiscloseMapped(InvocationExpressionSyntax map, CancellationToken cancellation) => hasMiddleware.Value || IsAround(map, cancellation);

    private bool IsAround(InvocationExpressionSyntax map, CancellationToken cancellation) =>
        Chain(map, cancellation) || (map.Expression is MemberAccessExpressionSyntax access && Builder(access.Expression, 0, cancellation));

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
            if (isMeant && IsAround(map, cancellation))
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
                    && ModelOf(call).GetSymbolInfo(call).Symbol is IMethodSymbol method && analysis.Model.Behavior(method).Row is { Kind: "type" })
                {
                    maps.Add((call, method));
                }
            }
        }

        return maps.ToImmutable();
    }

    /// <summary>app.MapPost(...).AddEndpointFilter&lt;T&gt;(): calls on the result.</summary>
    private bool Chain(ExpressionSyntax call, CancellationToken cancellation)
    {
        for (SyntaxNode? node = call; node?.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } access && access.Expression == node; node = outer)
        {
            if (IsDisclosing(outer, cancellation))
            {
                return true;
            }
        }

        return call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } && LaterCalls(variable, cancellation);
    }

    /// <summary>The group that a call is made on, and the groups around it.</summary>
    private bool Builder(ExpressionSyntax builder, int hops, CancellationToken cancellation)
    {
        if (hops > MaxHops)
        {
            return false;
        }

        switch (builder)
        {
            case InvocationExpressionSyntax call:
                return IsDisclosing(call, cancellation)
                    || (call.Expression is MemberAccessExpressionSyntax access && Builder(access.Expression, hops + 1, cancellation));
            case IdentifierNameSyntax name:
                return ModelOf(name).GetSymbolInfo(name, cancellation).Symbol switch
                {
                    ILocalSymbol { DeclaringSyntaxReferences.Length: > 0 } local =>
                        local.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is VariableDeclaratorSyntax variable
                        && (LaterCalls(variable, cancellation) || (variable.Initializer is { } made && Builder(made.Value, hops + 1, cancellation))),
                    IParameterSymbol parameter => EveryCaller(parameter, hops, cancellation),
                    _ => false,
                };
            default:
                return false;
        }
    }

    /// <summary>A method that maps endpoints on a builder that it is given: all who call it give one that discloses.</summary>
    private bool EveryCaller(IParameterSymbol parameter, int hops, CancellationToken cancellation)
    {
        if (analysis.Engine.BodyOf(parameter.ContainingSymbol, cancellation) is not { } body)
        {
            return false;
        }

        var callers = analysis.Callers.Of(body, cancellation);
        foreach (var caller in callers)
        {
            if (caller.Record.Call is not InvocationExpressionSyntax call || Given(call, parameter, cancellation) is not { } given || !Builder(given, hops + 1, cancellation))
            {
                return false;
            }
        }

        return callers.Length > 0;
    }

    private ExpressionSyntax? Given(InvocationExpressionSyntax call, IParameterSymbol parameter, CancellationToken cancellation)
    {
        var index = parameter.Ordinal;
        if (ModelOf(call).GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ReducedFrom: not null } && index-- == 0)
        {
            return (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        }

        return index < call.ArgumentList.Arguments.Count ? call.ArgumentList.Arguments[index].Expression : null;
    }

    /// <summary>group.AddEndpointFilter&lt;T&gt;() as a statement of its own.</summary>
    private bool LaterCalls(VariableDeclaratorSyntax variable, CancellationToken cancellation)
    {
        var scope = variable.FirstAncestorOrSelf<BlockSyntax>() as SyntaxNode ?? variable.FirstAncestorOrSelf<CompilationUnitSyntax>();
        foreach (var node in scope?.DescendantNodes() ?? Array.Empty<SyntaxNode>())
        {
            if (node is InvocationExpressionSyntax call && RootOf(call) is { } root
                && root.Identifier.ValueText == variable.Identifier.ValueText
                && call.Expression is MemberAccessExpressionSyntax access && access.Expression == root
                && IsDisclosing(call, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private static IdentifierNameSyntax? RootOf(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Expression as IdentifierNameSyntax;

    /// <summary>A call that adds something disclosing: a type argument, a created object, a lambda that sets the header.</summary>
    private bool IsDisclosing(InvocationExpressionSyntax call, CancellationToken cancellation, int depth = 0)
    {
        var model = ModelOf(call);
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method)
        {
            return false;
        }

        foreach (var argument in method.TypeArguments)
        {
            if (meaning.IsType(argument))
            {
                return true;
            }
        }

        if (meaning.IsMethod(method))
        {
            return true;
        }

        if ((analysis.Model.Behavior(method).Roles & MemberRole.MapsEndpoint) != 0)
        {
            return false;
        }

        if (analysis.Model.IsSource(method) && Adds(method, depth, cancellation))
        {
            return true;
        }

        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression switch
            {
                AnonymousFunctionExpressionSyntax lambda => meaning.IsHeader && SetsHeader(lambda, cancellation),
                TypeOfExpressionSyntax named => meaning.IsType(model.GetTypeInfo(named.Type, cancellation).Type),
                var value => meaning.IsType(model.GetTypeInfo(value, cancellation).Type),
            })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A convention of the program's own: a method that adds something disclosing to the builder that it is given.</summary>
    private bool Adds(IMethodSymbol method, int depth, CancellationToken cancellation)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        foreach (var reference in depth < MaxConventions ? definition.DeclaringSyntaxReferences : ImmutableArray<SyntaxReference>.Empty)
        {
            foreach (var node in reference.GetSyntax(cancellation).DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } inner && IsDisclosing(inner, cancellation, depth + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool SetsHeader(AnonymousFunctionExpressionSyntax lambda, CancellationToken cancellation)
    {
        if (Flow.Index.NameIndex.MemberOf(lambda) is not { } declaration)
        {
            return false;
        }

        foreach (var body in analysis.Bodies(declaration is GlobalStatementSyntax ? declaration.Parent! : declaration, cancellation))
        {
            if (ReferenceEquals(body.Syntax, lambda))
            {
                // A factory's lambda hands out the one that runs.
                return analysis.Disclosure.Of(body, cancellation).IsCovered
                    || (lambda.Body is AnonymousFunctionExpressionSyntax made && SetsHeader(made, cancellation));
            }
        }

        return false;
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
                    && ModelOf(call).GetSymbolInfo(call).Symbol is IMethodSymbol method && IsFilter(method, scope) && !IsInBranch(call)
                    && IsDisclosing(call, CancellationToken.None))
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

    private SemanticModel ModelOf(SyntaxNode node)
    {
#pragma warning disable RS1030 // Endpoints may be mapped in any tree.
        return analysis.Engine.Compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030
    }
}
