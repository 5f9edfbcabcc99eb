using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Rules;

/// <summary>The builders that an endpoint is mapped on: the chain behind its Map call, its route groups, the branch of the pipeline that it is in.</summary>
internal sealed class BuilderChains
{
    private const int MaxHops = 12;
    private readonly FlowAnalysis analysis;
    private readonly FilterCalls filters;

    /// <param name="analysis">The analysis.</param>
    /// <param name="filters">Which calls add what is asked for.</param>
    public BuilderChains(FlowAnalysis analysis, FilterCalls filters)
    {
        this.analysis = analysis;
        this.filters = filters;
    }

    /// <summary>What a Map call makes, or what it is made on, has what is asked for.</summary>
    public bool IsAround(InvocationExpressionSyntax map, CancellationToken cancellation) =>
        Chain(map, cancellation) || (map.Expression is MemberAccessExpressionSyntax access && Builder(access.Expression, 0, cancellation));

    /// <summary>app.MapPost(...).AddEndpointFilter&lt;T&gt;(): calls on the result.</summary>
    private bool Chain(ExpressionSyntax call, CancellationToken cancellation)
    {
        for (SyntaxNode? node = call; node?.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } access && access.Expression == node; node = outer)
        {
            if (filters.IsDisclosing(outer, toReceiver: false, cancellation))
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
                return filters.IsDisclosing(call, toReceiver: false, cancellation)
                    || (call.Expression is MemberAccessExpressionSyntax access && Builder(access.Expression, hops + 1, cancellation));
            case IdentifierNameSyntax name:
                return analysis.ModelOf(name).GetSymbolInfo(name, cancellation).Symbol switch
                {
                    ILocalSymbol { DeclaringSyntaxReferences.Length: > 0 } local =>
                        local.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is VariableDeclaratorSyntax variable
                        && (LaterCalls(variable, cancellation) || (variable.Initializer is { } made && Builder(made.Value, hops + 1, cancellation))),
                    IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } parameter => Branch(parameter, hops, cancellation),
                    IFieldSymbol or IPropertySymbol => Kept(name, hops, cancellation),
                    IParameterSymbol parameter => HasCallsOn(parameter, BodyOf(parameter, cancellation), cancellation) || EveryCaller(parameter, hops, cancellation),
                    _ => false,
                };
            case MemberAccessExpressionSyntax member:
                return Kept(member, hops, cancellation);
            default:
                return false;
        }
    }

    /// <summary>A field or property that was made with a group, in its declaration.</summary>
    private bool Kept(ExpressionSyntax member, int hops, CancellationToken cancellation)
    {
        foreach (var reference in analysis.ModelOf(member).GetSymbolInfo(member, cancellation).Symbol?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            var made = reference.GetSyntax(cancellation) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
                PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
                PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
                AnonymousObjectMemberDeclaratorSyntax { Expression: { } value } => value,
                _ => null,
            };
            if (made is not null && Builder(made, hops + 1, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxNode? BodyOf(IParameterSymbol parameter, CancellationToken cancellation) =>
        parameter.DeclaringSyntaxReferences.Length == 0 ? null : parameter.DeclaringSyntaxReferences[0].GetSyntax(cancellation).Parent?.Parent;

    /// <summary>app.MapWhen(..., branch => { branch.Use(...); branch.Run(...); }): what the branch has of its own, and what it hangs on.</summary>
    private bool Branch(IParameterSymbol parameter, int hops, CancellationToken cancellation)
    {
        if (parameter.DeclaringSyntaxReferences.Length == 0
            || parameter.DeclaringSyntaxReferences[0].GetSyntax(cancellation).FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not { } lambda)
        {
            return false;
        }

        return HasCallsOn(parameter, lambda, cancellation)
            || (lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } && Builder(access.Expression, hops + 1, cancellation));
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
        if (analysis.ModelOf(call).GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ReducedFrom: not null } && index-- == 0)
        {
            return (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        }

        return index < call.ArgumentList.Arguments.Count ? call.ArgumentList.Arguments[index].Expression : null;
    }

    /// <summary>group.AddEndpointFilter&lt;T&gt;() as a statement of its own.</summary>
    private bool LaterCalls(VariableDeclaratorSyntax variable, CancellationToken cancellation) =>
        analysis.ModelOf(variable).GetDeclaredSymbol(variable, cancellation) is { } local
        && HasCallsOn(local, variable.FirstAncestorOrSelf<BlockSyntax>() as SyntaxNode ?? variable.FirstAncestorOrSelf<CompilationUnitSyntax>(), cancellation);

    private bool HasCallsOn(ISymbol builder, SyntaxNode? scope, CancellationToken cancellation)
    {
        // Top-level statements share their file with types, which see none of their variables.
        foreach (var node in scope?.DescendantNodes(static node => node is not BaseTypeDeclarationSyntax || node.Parent is BaseTypeDeclarationSyntax) ?? Array.Empty<SyntaxNode>())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax root } } call
                && root.Identifier.ValueText == builder.Name
                && SymbolEqualityComparer.Default.Equals(analysis.ModelOf(root).GetSymbolInfo(root, cancellation).Symbol, builder)
                && filters.IsDisclosing(call, toReceiver: true, cancellation))
            {
                return true;
            }
        }

        return false;
    }
}
