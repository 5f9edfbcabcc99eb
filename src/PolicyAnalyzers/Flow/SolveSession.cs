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

/// <summary>
/// Solves a body and all that it needs, on the current thread. Calls that form a cycle are found as one strongly connected
/// component (Tarjan) and solved together to their least fixpoint, in an order that does not depend on where one came in;
/// only finished components are published.
/// </summary>
internal sealed class SolveSession
{
    private const int MaxDepth = 2500;
    private const int MaxRounds = 12;
    private readonly FlowEngine engine;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<NodeKey, Pending> active = new();
    private readonly List<Pending> stack = new();
    private int counter;

    public SolveSession(FlowEngine engine, CancellationToken cancellation)
    {
        this.engine = engine;
        this.cancellation = cancellation;
    }

    public NodeResult Solve(NodeKey key)
    {
        Visit(key, 0);
        return engine.Find(key)!;
    }

    private void Visit(NodeKey key, int depth)
    {
        var pending = new Pending(key, counter, stack.Count);
        counter++;
        active.Add(key, pending);
        stack.Add(pending);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var callees = new Callees(this, pending);
            var result = new BodySolver(engine.Model, callees, key.Body, key.Context, cancellation).Run();
            if (result is not null)
            {
                pending.Result = result;
                break;
            }

            foreach (var missing in callees.Missing)
            {
                if (engine.Find(missing) is null && !active.ContainsKey(missing))
                {
                    Descend(missing, depth);
                }

                if (active.TryGetValue(missing, out var still))
                {
                    pending.Low = Math.Min(pending.Low, still.Low);
                }
            }
        }

        if (pending.Low == pending.Index)
        {
            Finish(pending, depth);
        }
    }

    private void Descend(NodeKey key, int depth)
    {
        if (depth < MaxDepth)
        {
            Visit(key, depth + 1);
            return;
        }

        // A chain of calls deeper than any stack should be asked to bear: what lies below counts as unknown, and is said.
        engine.Publish(key, new NodeResult
        {
            Summary = Empty,
            Sinks = ImmutableArray<SinkFlow>.Empty,
            Calls = ImmutableArray<CallRecord>.Empty,
            Registrations = ImmutableArray<Registration>.Empty,
            FieldWrites = ImmutableArray<FieldWrite>.Empty,
            Clients = ImmutableArray<ClientMade>.Empty,
            AICalls = ImmutableArray<AICall>.Empty,
            CutShort = "depth",
        });
    }

    private static Summary Empty { get; } = new()
    {
        Return = new(Labels.Taint.Empty, ImmutableArray<int>.Empty, Heap.Constant.Varying),
        Thrown = new(Labels.Taint.Empty, ImmutableArray<int>.Empty, null),
        Nodes = ImmutableArray<SummaryNode>.Empty,
        Sinks = ImmutableArray<SinkFlow>.Empty,
    };

    /// <summary>All members of the component are known: solve it and let it out.</summary>
    private void Finish(Pending head, int depth)
    {
        if (stack.Count - head.Height > 1 || head.CallsItself)
        {
            Fixpoint(head, depth);
        }

        for (var i = stack.Count - 1; i >= head.Height; i--)
        {
            engine.Publish(stack[i].Key, stack[i].Result!);
            active.Remove(stack[i].Key);
        }

        stack.RemoveRange(head.Height, stack.Count - head.Height);
    }

    private void Fixpoint(Pending head, int depth)
    {
        for (var i = head.Height; i < stack.Count; i++)
        {
            stack[i].Result = null;
        }

        for (var round = 0; round < MaxRounds; round++)
        {
            var changed = false;
            var size = stack.Count;
            foreach (var member in InOrder(head))
            {
                changed |= Improve(member, depth);
            }

            // A body that a better approximation has brought into reach may belong to the component.
            changed |= stack.Count != size;

            if (!changed)
            {
                return;
            }
        }
    }

    private bool Improve(Pending member, int depth)
    {
        while (true)
        {
            var callees = new Callees(this, member);
            var result = new BodySolver(engine.Model, callees, member.Key.Body, member.Key.Context, cancellation).Run();
            if (result is null)
            {
                foreach (var missing in callees.Missing)
                {
                    if (engine.Find(missing) is null && !active.ContainsKey(missing))
                    {
                        Descend(missing, depth);
                    }
                }

                continue;
            }

            var changed = member.Result is null || !member.Result.Summary.SameAs(result.Summary);
            member.Result = result;
            return changed;
        }
    }

    private List<Pending> InOrder(Pending head)
    {
        var members = stack.GetRange(head.Height, stack.Count - head.Height);
        members.Sort((left, right) =>
        {
            var order = string.CompareOrdinal(left.Key.Body.Syntax.SyntaxTree.FilePath, right.Key.Body.Syntax.SyntaxTree.FilePath);
            order = order != 0 ? order : left.Key.Body.Syntax.SpanStart.CompareTo(right.Key.Body.Syntax.SpanStart);
            return order != 0 ? order : left.Key.Context.Bindings.Length.CompareTo(right.Key.Context.Bindings.Length);
        });
        return members;
    }

    private sealed class Pending
    {
        public Pending(NodeKey key, int index, int height)
        {
            Key = key;
            Index = index;
            Low = index;
            Height = height;
        }

        public NodeKey Key { get; }

        public int Index { get; }

        public int Height { get; }

        public int Low { get; set; }

        public bool CallsItself { get; set; }

        public NodeResult? Result { get; set; }
    }

    private sealed class Callees : ICallees
    {
        private readonly SolveSession session;
        private readonly Pending caller;

        public Callees(SolveSession session, Pending caller)
        {
            this.session = session;
            this.caller = caller;
        }

        public List<NodeKey> Missing { get; } = new();

        public bool IsIncomplete => Missing.Count > 0;

        public Summary? Find(LoweredBody body, CallContext context)
        {
            var key = new NodeKey(body, context);
            if (session.engine.Find(key) is { } finished)
            {
                return finished.Summary;
            }

            if (session.active.TryGetValue(key, out var pending))
            {
                caller.Low = Math.Min(caller.Low, pending.Low);
                caller.CallsItself |= pending == caller;
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
            return session.engine.Find(key) ?? (session.active.TryGetValue(key, out var pending) ? pending.Result : null);
        }

        public LoweredBody? BodyOf(ISymbol member) => session.engine.BodyOf(member, session.cancellation);

        public ImmutableArray<IMethodSymbol> Implementations(IMethodSymbol method) =>
            session.engine.Types.Implementations(method, session.cancellation);

        public IMethodSymbol? Implementation(IMethodSymbol method, ITypeSymbol type) => TypeIndex.Implementation(method, type);

        public bool IsFake(ITypeSymbol type) => session.engine.IsFake(type);
    }
}
