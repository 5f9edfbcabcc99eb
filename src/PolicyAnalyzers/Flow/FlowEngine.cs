using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Dispatch;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Lowering;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow;

/// <summary>
/// The one flow engine of a compilation: lowers bodies on demand, solves them bottom-up, and keeps finished results. Several
/// threads may solve the same body; they get the same result, so it does not matter whose is kept.
/// </summary>
internal sealed class FlowEngine
{
    private readonly ConcurrentDictionary<ISymbol, LoweredBody?> bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<NodeKey, NodeResult> results = new();

    public FlowEngine(Compilation compilation, FlowModel model, Func<ITypeSymbol, bool> isFake, Func<LoweredBody, bool>? leavesRecord = null)
    {
        LeavesRecord = leavesRecord ?? (static _ => false);
        Compilation = compilation;
        Model = model;
        Types = new TypeIndex(compilation);
        IsFake = isFake;
    }

    public Compilation Compilation { get; }

    public FlowModel Model { get; }

    public TypeIndex Types { get; }

    public Func<ITypeSymbol, bool> IsFake { get; }

    /// <summary>Whether a function writes an audit record on all its normal paths.</summary>
    public Func<LoweredBody, bool> LeavesRecord { get; }

    /// <summary>The lowered body of a member in source, or null.</summary>
    public LoweredBody? BodyOf(ISymbol member, CancellationToken cancellation)
    {
        var definition = member.OriginalDefinition;
        if (bodies.TryGetValue(definition, out var known))
        {
            return known;
        }

        var body = Model.IsSource(definition) ? Lowerer.Lower(definition, Compilation, cancellation) : null;
        return bodies.GetOrAdd(definition, body);
    }

    /// <summary>The result of a body by itself, solved with all that it calls.</summary>
    public NodeResult Solve(LoweredBody body, CancellationToken cancellation) =>
        Find(new NodeKey(body, CallContext.General)) ?? new SolveSession(this, cancellation).Solve(new NodeKey(body, CallContext.General));

    public NodeResult? Find(NodeKey key) => results.TryGetValue(key, out var result) ? result : null;

    /// <summary>
    /// Lets out the members of a component all at once. A thread that has seen one of them finds all of them here when it
    /// publishes its own, so the results of one component never come from two threads.
    /// </summary>
    public void Publish(List<KeyValuePair<NodeKey, NodeResult>> component)
    {
        lock (results)
        {
            foreach (var member in component)
            {
                results.TryAdd(member.Key, member.Value);
            }
        }
    }
}
