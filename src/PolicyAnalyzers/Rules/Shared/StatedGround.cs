using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Whether people have stated why some code may use data: for what purpose, on what basis. An attribute says it on the code, on a
/// type or assembly around it, or on the parameter by which the data comes; a helper that only such code calls is covered by it.
/// </summary>
internal sealed class StatedGround
{
    private const int MaxHeight = 12;
    private readonly FlowAnalysis analysis;
    private readonly string attribute;
    private readonly Func<ISymbol, string?> declared;

    /// <param name="analysis">The analysis.</param>
    /// <param name="attribute">Name of the attribute of ours; its first text is the ground. An empty one states nothing.</param>
    /// <param name="declared">What the policy states for a symbol.</param>
    public StatedGround(FlowAnalysis analysis, string attribute, Func<ISymbol, string?> declared)
    {
        this.analysis = analysis;
        this.attribute = attribute;
        this.declared = declared;
    }

    /// <param name="body">Where the data enters.</param>
    /// <param name="flow">How it gets from there to the AI call.</param>
    /// <param name="data">The data.</param>
    /// <param name="cancellation">Ends the work.</param>
    public bool Covers(LoweredBody body, SinkFlow flow, DataLabel data, CancellationToken cancellation) =>
        States(data.Origin)
        || CoversBody(flow.Site.Body)
        || CoversWay(flow, cancellation)
        || CoversCode(body, ImmutableHashSet<LoweredBody>.Empty, cancellation);

    private bool CoversCode(LoweredBody body, ImmutableHashSet<LoweredBody> active, CancellationToken cancellation)
    {
        if (CoversBody(body))
        {
            return true;
        }

        if (analysis.Model.Entry(body).IsEntry || active.Contains(body) || active.Count > MaxHeight)
        {
            return false;
        }

        var callers = analysis.Callers.Of(body, cancellation);
        foreach (var caller in callers)
        {
            if (!CoversCode(caller.Body, active.Add(body), cancellation))
            {
                return false;
            }
        }

        return callers.Length > 0;
    }

    private bool CoversBody(LoweredBody body)
    {
        for (var current = body; current is not null; current = current.Parent)
        {
            if (CoversSymbol(current.Symbol))
            {
                return true;
            }
        }

        return States(analysis.Engine.Compilation.Assembly);
    }

    private bool CoversSymbol(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            for (var member = current; member is not null; member = Base(member))
            {
                if (States(member))
                {
                    return true;
                }
            }
        }

        return !string.IsNullOrWhiteSpace(declared(symbol));
    }

    /// <summary>A parameter of the helper that sends states it for whatever comes in there.</summary>
    private bool CoversWay(SinkFlow flow, CancellationToken cancellation)
    {
        var helper = flow.Site.Body;
        foreach (var inside in analysis.Engine.Solve(helper, cancellation).Sinks)
        {
            if (!ReferenceEquals(inside.Site.Argument, flow.Site.Argument))
            {
                continue;
            }

            foreach (var entry in inside.Data)
            {
                if (entry.Atom is PathAtom { Path: { IsArgument: true, Root: var root } } && root < helper.Parameters.Length
                    && helper.Slots[helper.Parameters[root]].Symbol is { } parameter && States(parameter))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool States(ISymbol symbol) =>
        Annotations.Find(symbol, attribute) is { } found && Annotations.Texts(found) is { Length: > 0 } texts && !string.IsNullOrWhiteSpace(texts[0]);

    private static ISymbol? Base(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        INamedTypeSymbol { BaseType: { SpecialType: SpecialType.None } parent } => parent,
        _ => null,
    };
}
