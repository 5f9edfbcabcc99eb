using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Dispatch;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Control;

/// <summary>
/// One kind of step that must lie on every path. A call is a step when what it calls is one, or when every body that it can
/// reach has a step on all its normal paths.
/// </summary>
internal sealed class Steps
{
    private readonly FlowEngine engine;
    private readonly Func<LoweredBody, Instruction, bool> isStep;
    private readonly Func<LoweredBody, Instruction, bool>? isUndone;
    private readonly ConcurrentDictionary<LoweredBody, PathCover> covers = new();

    /// <param name="engine">Lowers callees.</param>
    /// <param name="isStep">Whether an instruction is a step by itself.</param>
    /// <param name="isUndone">Whether an instruction undoes the steps before it; null: nothing does.</param>
    public Steps(FlowEngine engine, Func<LoweredBody, Instruction, bool> isStep, Func<LoweredBody, Instruction, bool>? isUndone = null)
    {
        this.engine = engine;
        this.isUndone = isUndone;
        this.isStep = isStep;
    }

    public PathCover Of(LoweredBody body, CancellationToken cancellation) => Cover(body, ImmutableHashSet<LoweredBody>.Empty, cancellation);

    public bool IsStep(LoweredBody body, Instruction instruction, CancellationToken cancellation) =>
        isStep(body, instruction) || CallsCovered(instruction, ImmutableHashSet.Create(body), cancellation);

    private PathCover Cover(LoweredBody body, ImmutableHashSet<LoweredBody> active, CancellationToken cancellation)
    {
        if (covers.TryGetValue(body, out var known))
        {
            return known;
        }

        var inside = active.Add(body);
        var memo = new Dictionary<Instruction, bool>();
        var cover = new PathCover(body, instruction =>
        {
            if (!memo.TryGetValue(instruction, out var result))
            {
                memo.Add(instruction, result = isStep(body, instruction) || CallsCovered(instruction, inside, cancellation));
            }

            return result;
        }, isUndone is null ? null : instruction => isUndone(body, instruction));

        // Inside a cycle the answer is a guess from below (a call in progress is no step); only the outermost is kept.
        return active.IsEmpty ? covers.GetOrAdd(body, cover) : cover;
    }

    private bool CallsCovered(Instruction instruction, ImmutableHashSet<LoweredBody> active, CancellationToken cancellation)
    {
        if (instruction.Op != Op.Call || active.Count > 40)
        {
            return false;
        }

        if (instruction.Target is { } nested)
        {
            return !active.Contains(nested) && Cover(nested, active, cancellation).IsCovered;
        }

        if (instruction.Method is not { } method || !engine.Model.IsSource(method))
        {
            return false;
        }

        var targets = instruction.IsVirtual ? engine.Types.Implementations(method, cancellation) : ImmutableArray.Create(method);
        foreach (var target in targets)
        {
            if (engine.BodyOf(target, cancellation) is not { } body || active.Contains(body) || !Cover(body, active, cancellation).IsCovered)
            {
                return false;
            }
        }

        return targets.Length > 0;
    }
}
