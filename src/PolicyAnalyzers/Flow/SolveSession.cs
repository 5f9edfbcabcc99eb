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
/// component (Tarjan, without recursion: chains of calls may be deeper than a stack) and solved together to their least
/// fixpoint, in an order that does not depend on where one came in; only finished components are published.
/// </summary>
internal sealed class SolveSession
{
    /// <summary>How often each member of a cycle is solved on average before the analysis gives up: a count, not a clock.</summary>
    private const int SolvesPerMember = 30;

    /// <summary>Cycles that come into reach only while another one is solved.</summary>
    private const int MaxNesting = 60;
    private readonly FlowEngine engine;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<NodeKey, Pending> active = new();
    private readonly List<Pending> stack = new();
    private int counter;
    private int nesting;

    public SolveSession(FlowEngine engine, CancellationToken cancellation)
    {
        this.engine = engine;
        this.cancellation = cancellation;
    }

    public NodeResult Solve(NodeKey key)
    {
        Visit(key);
        return engine.Find(key)!;
    }

    private void Visit(NodeKey key)
    {
        var path = new Stack<Pending>();
        path.Push(Begin(key));
        while (path.Count > 0)
        {
            var current = path.Peek();
            if (NextMissing(current) is { } missing)
            {
                path.Push(Begin(missing));
                continue;
            }

            var (result, callees) = Run(current);
            if (result is null)
            {
                current.Missing = callees.Missing;
                current.Next = 0;
                continue;
            }

            current.Result = result;
            if (current.Low == current.Index)
            {
                Finish(current);
            }

            path.Pop();
        }
    }

    private Pending Begin(NodeKey key)
    {
        var pending = new Pending(key, counter, stack.Count);
        counter++;
        active.Add(key, pending);
        stack.Add(pending);
        return pending;
    }

    /// <summary>The next body that has to be solved before this one can be; what of them is in progress belongs to a cycle.</summary>
    private NodeKey? NextMissing(Pending current)
    {
        for (; current.Next < current.Missing.Count; current.Next++)
        {
            var missing = current.Missing[current.Next];
            if (active.TryGetValue(missing, out var still))
            {
                current.Low = Math.Min(current.Low, still.Low);
            }
            else if (engine.Find(missing) is null)
            {
                return missing;
            }
        }

        return null;
    }

    private (NodeResult? Result, Callees Callees) Run(Pending pending)
    {
        cancellation.ThrowIfCancellationRequested();
        var callees = new Callees(this, pending);
        return (new BodySolver(engine.Model, callees, pending.Key.Body, pending.Key.Context, cancellation).Run(), callees);
    }

    /// <summary>All members of the component are known: solve it and let it out.</summary>
    private void Finish(Pending head)
    {
        if (stack.Count - head.Height > 1 || head.CallsItself)
        {
            Fixpoint(head);
        }

        var component = stack.GetRange(head.Height, stack.Count - head.Height);
        foreach (var member in component)
        {
            active.Remove(member.Key);
        }

        stack.RemoveRange(head.Height, component.Count);
        engine.Publish(component.ConvertAll(member => new KeyValuePair<NodeKey, NodeResult>(member.Key, member.Result!)));
    }

    /// <summary>
    /// Solves the members that something has changed for, there and back in the order of the sources, until nothing changes:
    /// one direction or the other is that of the calls.
    /// </summary>
    private void Fixpoint(Pending head)
    {
        for (var i = head.Height; i < stack.Count; i++)
        {
            stack[i].Result = null;
            stack[i].IsDirty = true;
        }

        var members = InOrder(head);
        var solves = 0;
        for (var isDirty = true; isDirty;)
        {
            isDirty = false;
            foreach (var member in members)
            {
                if (member.IsDirty)
                {
                    isDirty = true;
                    member.IsDirty = false;
                    Improve(member);
                    if (++solves > SolvesPerMember * (stack.Count - head.Height + 2))
                    {
                        CutShort(head);
                        return;
                    }
                }
            }

            if (members.Count != stack.Count - head.Height)
            {
                // A body that a better approximation has brought into reach belongs to the component.
                members = InOrder(head);
            }
            else
            {
                members.Reverse();
            }
        }
    }

    private void Improve(Pending member)
    {
        while (true)
        {
            var (result, callees) = Run(member);
            if (result is null)
            {
                foreach (var missing in callees.Missing)
                {
                    if (engine.Find(missing) is null && !active.ContainsKey(missing))
                    {
                        Descend(missing);
                    }
                }

                continue;
            }

            var changed = member.Result is null || !member.Result.Summary.SameAs(result.Summary);
            member.Result = result;
            if (changed)
            {
                foreach (var user in member.Users)
                {
                    user.IsDirty = true;
                }
            }

            return;
        }
    }

    private void Descend(NodeKey key)
    {
        if (nesting < MaxNesting)
        {
            nesting++;
            Visit(key);
            nesting--;
            return;
        }

        // What lies below counts as unknown, and is said.
        engine.Publish(new List<KeyValuePair<NodeKey, NodeResult>> { new(key, NodeResult.Unknown("depth")) });
    }

    private void CutShort(Pending head)
    {
        for (var i = head.Height; i < stack.Count; i++)
        {
            stack[i].Result = (stack[i].Result ?? NodeResult.Unknown("budget")).WithCut("budget");
        }
    }

    private List<Pending> InOrder(Pending head)
    {
        var members = stack.GetRange(head.Height, stack.Count - head.Height);
        members.Sort((left, right) => NodeOrder.Compare(left.Key, right.Key));
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

        /// <summary>Something that it calls has changed since it was solved.</summary>
        public bool IsDirty { get; set; }

        /// <summary>Members of its component that asked for its summary.</summary>
        public HashSet<Pending> Users { get; } = new();

        /// <summary>What it asked for in vain, and how much of that has been looked at.</summary>
        public List<NodeKey> Missing { get; set; } = new();

        public int Next { get; set; }

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
                pending.Users.Add(caller);
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
