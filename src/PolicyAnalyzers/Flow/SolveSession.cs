using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Solver;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow;

/// <summary>
/// Solves a body and all that it needs, on the current thread. Calls that form a cycle are found as one strongly connected
/// component (Tarjan) and solved together to their least fixpoint, in an order that does not depend on where one came in; only
/// finished components are published. Nothing here recurses: chains of calls may be deeper than a stack.
/// </summary>
internal sealed class SolveSession
{
    /// <summary>How often each member of a cycle is solved on average before the analysis gives up: a count, not a clock.</summary>
    private const int SolvesPerMember = 30;

    /// <summary>What solving one cycle may cost: instructions and what they look at (<see cref="BodySolver.Effort"/>). Seconds, at worst.</summary>
    private const long EffortPerCycle = 150_000;

    private readonly FlowEngine engine;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<NodeKey, PendingNode> active = new();
    private readonly List<PendingNode> stack = new();
    private int counter;
    private long spent;

    public SolveSession(FlowEngine engine, CancellationToken cancellation)
    {
        this.engine = engine;
        this.cancellation = cancellation;
    }

    public NodeResult Solve(NodeKey key)
    {
        // A visit hands out what it needs to have visited first.
        var visits = new Stack<IEnumerator<NodeKey>>();
        visits.Push(Visit(key).GetEnumerator());
        while (visits.Count > 0)
        {
            if (visits.Peek().MoveNext())
            {
                visits.Push(Visit(visits.Peek().Current).GetEnumerator());
            }
            else
            {
                visits.Pop().Dispose();
            }
        }

        return engine.Find(key)!;
    }

    private IEnumerable<NodeKey> Visit(NodeKey key)
    {
        var path = new Stack<PendingNode>();
        path.Push(Expect(Begin(key)));
        while (path.Count > 0)
        {
            var current = path.Peek();
            if (NextMissing(current) is { } missing)
            {
                path.Push(Expect(Begin(missing)));
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
                foreach (var needed in Finish(current))
                {
                    yield return needed;
                }
            }

            path.Pop();
        }
    }

    private PendingNode Begin(NodeKey key)
    {
        var pending = new PendingNode(key, counter, stack.Count);
        counter++;
        active.Add(key, pending);
        stack.Add(pending);
        return pending;
    }

    /// <summary>
    /// What a body is sure to ask for is solved first, so that it need not be run to find out: whatever context a call gives its
    /// callee, the callee by itself is asked for too.
    /// </summary>
    private PendingNode Expect(PendingNode pending)
    {
        foreach (var instruction in pending.Key.Body.Code)
        {
            if (instruction.Op != Op.Call)
            {
                continue;
            }

            var callee = instruction.Target ?? (instruction.Method is { } method && Target(method, instruction.IsVirtual) is { } target
                ? engine.BodyOf(target, cancellation)
                : null);
            if (callee is not null)
            {
                var key = new NodeKey(callee, CallContext.General);
                if (engine.Find(key) is null && !pending.Missing.Contains(key))
                {
                    pending.Missing.Add(key);
                }
            }
        }

        return pending;
    }

    /// <summary>The one member that a call runs; null where there may be several, or what is declared of it stands for its body.</summary>
    private IMethodSymbol? Target(IMethodSymbol method, bool isVirtual)
    {
        if (!engine.Model.IsSource(method.OriginalDefinition)
            || engine.Model.Behavior(method) is { IsSource: true } or { HasFlows: true } or { IsAICall: true })
        {
            return null;
        }

        if (!isVirtual)
        {
            return method;
        }

        var all = engine.Types.Implementations(method, null, cancellation);
        return all.Length == 1 ? all[0] : null;
    }

    /// <summary>The next body that has to be solved before this one can be; what of them is in progress belongs to a cycle.</summary>
    private NodeKey? NextMissing(PendingNode current)
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

    private (NodeResult? Result, PendingCallees Callees) Run(PendingNode pending)
    {
        cancellation.ThrowIfCancellationRequested();
        var callees = new PendingCallees(engine, active, pending, cancellation);
        var solver = new BodySolver(engine.Model, callees, pending.Key.Body, pending.Key.Context, cancellation);
        var result = solver.Run();
        spent += solver.Effort;
        pending.Uses = callees.Uses;
        return (result, callees);
    }

    /// <summary>All members of the component are known, as far as first approximations tell: solve it and let it out.</summary>
    private IEnumerable<NodeKey> Finish(PendingNode head)
    {
        var first = head.Height;
        if (stack.Count - first == 1 && !head.CallsItself)
        {
            Publish(first);
            yield break;
        }

        var started = stack.Count - first;
        foreach (var needed in Fixpoint(first))
        {
            yield return needed;
        }

        if (IsOpen(first))
        {
            yield break;
        }

        var parts = CallGraph.Components(head, first);
        if (parts.Count == 1 && parts[0].Count == stack.Count - first && started == parts[0].Count)
        {
            Publish(first);
            yield break;
        }

        // First approximations had brought in too much, or too little: which of that depends on where one came in. So the true
        // cycles are solved again, each from the start.
        Remove(first);
        foreach (var part in parts)
        {
            first = stack.Count;
            foreach (var member in part)
            {
                Begin(member.Key);
            }

            foreach (var needed in Fixpoint(first))
            {
                yield return needed;
            }

            if (!IsOpen(first))
            {
                Publish(first);
            }
        }
    }

    /// <summary>Members turned out to call something further down the stack: they belong to a larger component, that of the lower one.</summary>
    private bool IsOpen(int first)
    {
        var low = int.MaxValue;
        for (var i = first; i < stack.Count; i++)
        {
            foreach (var used in stack[i].Uses)
            {
                low = used.Height < first ? Math.Min(low, used.Low) : low;
            }
        }

        for (var i = first; i < stack.Count && low < int.MaxValue; i++)
        {
            stack[i].Low = Math.Min(stack[i].Low, low);
        }

        return low < int.MaxValue;
    }

    private void Publish(int first)
    {
        var component = new List<KeyValuePair<NodeKey, NodeResult>>(stack.Count - first);
        for (var i = first; i < stack.Count; i++)
        {
            component.Add(new(stack[i].Key, stack[i].Result!));
        }

        Remove(first);
        engine.Publish(component);
    }

    private void Remove(int first)
    {
        for (var i = first; i < stack.Count; i++)
        {
            active.Remove(stack[i].Key);
        }

        stack.RemoveRange(first, stack.Count - first);
    }

    /// <summary>
    /// Solves the members that something has changed for, there and back in the order of the sources, until nothing changes:
    /// one direction or the other is that of the calls.
    /// </summary>
    private IEnumerable<NodeKey> Fixpoint(int first)
    {
        for (var i = first; i < stack.Count; i++)
        {
            stack[i].Restart();
        }

        var members = InOrder(first);
        var solves = 0;
        var limit = spent + EffortPerCycle;
        for (var isDirty = true; isDirty;)
        {
            isDirty = false;
            foreach (var member in members)
            {
                if (!member.IsDirty)
                {
                    continue;
                }

                isDirty = true;
                member.IsDirty = false;
                foreach (var needed in Improve(member))
                {
                    yield return needed;
                }

                if (++solves > SolvesPerMember * (stack.Count - first + 2) || spent > limit)
                {
                    CutShort(first);
                    yield break;
                }
            }

            if (members.Count != stack.Count - first)
            {
                // A body that a better approximation has brought into reach belongs to the component.
                members = InOrder(first);
            }
            else
            {
                members.Reverse();
            }
        }
    }

    private IEnumerable<NodeKey> Improve(PendingNode member)
    {
        var (result, callees) = Run(member);
        while (result is null)
        {
            foreach (var missing in callees.Missing)
            {
                if (engine.Find(missing) is null && !active.ContainsKey(missing))
                {
                    yield return missing;
                }
            }

            (result, callees) = Run(member);
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
    }

    private void CutShort(int first)
    {
        for (var i = first; i < stack.Count; i++)
        {
            stack[i].Result = (stack[i].Result ?? NodeResult.Unknown("budget")).WithCut("budget");
        }
    }

    private List<PendingNode> InOrder(int first)
    {
        var members = stack.GetRange(first, stack.Count - first);
        members.Sort((left, right) => NodeOrder.Compare(left.Key, right.Key));
        return members;
    }
}
