using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Dispatch;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Solver;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow;

/// <summary>What one run of a body gets of others: finished results, approximations of its own cycle, and a note of what is missing.</summary>
internal sealed class PendingCallees : ICallees
{
    private readonly FlowEngine engine;
    private readonly Dictionary<NodeKey, PendingNode> active;
    private readonly PendingNode caller;
    private readonly CancellationToken cancellation;

    public PendingCallees(FlowEngine engine, Dictionary<NodeKey, PendingNode> active, PendingNode caller, CancellationToken cancellation)
    {
        this.engine = engine;
        this.active = active;
        this.caller = caller;
        this.cancellation = cancellation;
    }

    public List<NodeKey> Missing { get; } = new();

    public HashSet<PendingNode> Uses { get; } = new();

    public bool IsIncomplete => Missing.Count > 0;

    public Summary? Find(LoweredBody body, CallContext context)
    {
        var key = new NodeKey(body, context);
        if (engine.Find(key) is { } finished)
        {
            return finished.Summary;
        }

        if (active.TryGetValue(key, out var pending))
        {
            caller.Low = Math.Min(caller.Low, pending.Low);
            caller.CallsItself |= pending == caller;
            pending.Users.Add(caller);
            Uses.Add(pending);
            return pending.Result?.Summary;
        }

        if (!Missing.Contains(key))
        {
            Missing.Add(key);
        }

        return null;
    }

    public NodeResult? General(LoweredBody body)
    {
        var key = new NodeKey(body, CallContext.General);
        Find(body, CallContext.General);
        return engine.Find(key) ?? (active.TryGetValue(key, out var pending) ? pending.Result : null);
    }

    public LoweredBody? BodyOf(ISymbol member) => engine.BodyOf(member, cancellation);

    public ImmutableArray<IMethodSymbol> Implementations(IMethodSymbol method, ITypeSymbol? bound) => engine.Types.Implementations(method, bound, cancellation);

    public bool IsLeaf(ITypeSymbol type) => engine.Types.IsLeaf(type, cancellation);

    public IMethodSymbol? Implementation(IMethodSymbol method, ITypeSymbol type) => TypeIndex.Implementation(method, type);

    public bool IsFake(ITypeSymbol type) => engine.IsFake(type);

    public bool LeavesRecord(LoweredBody function) => engine.LeavesRecord(function);
}
