using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Solver;

namespace PolicyAnalyzers.Flow.Control;

internal enum FailureKind : byte
{
    /// <summary>The call throws, or what it throws is caught and forgotten.</summary>
    Thrown,

    /// <summary>A cancelled call goes past the handlers.</summary>
    Cancelled,

    /// <summary>What came back makes the body throw.</summary>
    Refused,

    /// <summary>Whoever enumerates a stream stops before its end.</summary>
    Abandoned,
}

/// <summary>A way by which control leaves a body after a failure, without a step.</summary>
/// <param name="Kind">What has failed.</param>
/// <param name="Exit">Where it leaves; null: as the exception of the call itself.</param>
internal sealed record FailureGap(FailureKind Kind, Instruction? Exit);

/// <summary>
/// Whether a step is taken when an instruction fails: along the exception's way through handlers, and where the body throws by itself
/// before it has taken a step.
/// </summary>
internal sealed class FailureCover
{
    private readonly LoweredBody body;
    private readonly Func<Instruction, bool> isStep;
    private readonly PathCover cover;
    private readonly HashSet<int> raised = new();
    private readonly HashSet<int> left = new();

    public FailureCover(LoweredBody body, PathCover cover, Func<Instruction, bool> isStep)
    {
        this.body = body;
        this.cover = cover;
        this.isStep = isStep;
    }

    /// <summary>Null when the failure of an instruction, or of what is done with its result, always leads to a step.</summary>
    /// <param name="instruction">What fails.</param>
    /// <param name="throws">It can throw by itself: false for a stream that has only been asked for.</param>
    public FailureGap? GapAt(int instruction, bool throws = true)
    {
        var block = cover.BlockOf(instruction);
        return block < 0 ? null : (throws ? Raise(block, FailureKind.Thrown) : null) ?? Behind(block, instruction + 1);
    }

    /// <summary>An exception in a block: through its handlers, the innermost first.</summary>
    private FailureGap? Raise(int block, FailureKind kind)
    {
        if (!raised.Add(block))
        {
            return null;
        }

        foreach (var first in body.Blocks[block].Handlers)
        {
            var handler = body.Blocks[first].Handler;
            if (handler is null || handler.Kind == HandlerKind.Finally)
            {
                if (!Ends(first))
                {
                    return null;
                }

                continue;
            }

            if (Leaves(first, kind) is { } gap)
            {
                return gap;
            }

            if (IsAny(handler.Type))
            {
                if (handler.Kind == HandlerKind.Catch || !Declines(first))
                {
                    return null;
                }

                kind = kind == FailureKind.Thrown ? FailureKind.Cancelled : kind;
            }
        }

        return new FailureGap(kind, null);
    }

    /// <summary>Some path through a finally has no step.</summary>
    private bool Ends(int first)
    {
        var seen = new HashSet<int> { first };
        var pending = new Stack<int>();
        pending.Push(first);
        while (pending.Count > 0)
        {
            var block = body.Blocks[pending.Pop()];
            if (FirstIn(block, block.Start, static instruction => instruction.Op == Op.Throw) is { } found)
            {
                if (found.Op == Op.Throw && !isStep(found))
                {
                    return true;
                }

                continue;
            }

            if (!Push(block, seen, pending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Some path through the condition of a handler lets the exception go on, and has no step.</summary>
    private bool Declines(int first)
    {
        var seen = new HashSet<int> { first };
        var pending = new Stack<int>();
        pending.Push(first);
        while (pending.Count > 0)
        {
            var block = body.Blocks[pending.Pop()];
            if (FirstIn(block, block.Start, static instruction => instruction.Op == Op.Throw) is not { } found)
            {
                Push(block, seen, pending);
            }
            else if (ReferenceEquals(found.Constant, Handler.NotTaken) && !isStep(found))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From a handler: to a normal exit, or by another exception, without a step.</summary>
    private FailureGap? Leaves(int first, FailureKind kind)
    {
        var pending = new Stack<int>();
        if (left.Add(first))
        {
            pending.Push(first);
        }

        while (pending.Count > 0)
        {
            var index = pending.Pop();
            var block = body.Blocks[index];
            if (FirstIn(block, block.Start, static instruction => instruction.Op == Op.Throw) is { } found)
            {
                if (!isStep(found) && !ReferenceEquals(found.Constant, Handler.NotTaken) && Raise(index, kind) is { } gap)
                {
                    return gap.Exit is null ? gap with { Exit = found } : gap;
                }

                continue;
            }

            if (!Push(block, left, pending))
            {
                return new FailureGap(kind, block.End > block.Start ? body.Code[block.End - 1] : null);
            }
        }

        return null;
    }

    /// <summary>From behind the call: the body throws, or is left while it streams, before a step.</summary>
    private FailureGap? Behind(int start, int from)
    {
        var seen = new HashSet<int>();
        var pending = new Stack<int>();
        pending.Push(start);
        while (pending.Count > 0)
        {
            var index = pending.Pop();
            var block = body.Blocks[index];
            var i = Math.Max(index == start && !seen.Contains(start) ? from : 0, block.Start);
            for (; FirstIn(block, i, static instruction => instruction.Op is Op.Throw or Op.Yield) is { } found; i = IndexOf(found, i) + 1)
            {
                if (isStep(found))
                {
                    break;
                }

                if (found.Op == Op.Throw)
                {
                    if (!ReferenceEquals(found.Constant, Handler.NotTaken) && Raise(index, FailureKind.Refused) is { } gap)
                    {
                        return gap with { Exit = gap.Exit ?? found };
                    }

                    break;
                }

                if (!IsCleanedUp(index))
                {
                    return new FailureGap(FailureKind.Abandoned, found);
                }
            }

            if (FirstIn(block, i, static instruction => instruction.Op is Op.Throw or Op.Yield) is null)
            {
                Push(block, seen, pending);
            }
        }

        return null;
    }

    /// <summary>The first instruction that is a step or of a kind.</summary>
    private Instruction? FirstIn(Block block, int from, Func<Instruction, bool> isOfKind)
    {
        for (var i = from; i < block.End; i++)
        {
            if (isOfKind(body.Code[i]) || isStep(body.Code[i]))
            {
                return body.Code[i];
            }
        }

        return null;
    }

    private int IndexOf(Instruction instruction, int from)
    {
        while (!ReferenceEquals(body.Code[from], instruction))
        {
            from++;
        }

        return from;
    }

    /// <returns>Whether control goes on anywhere.</returns>
    private static bool Push(Block block, HashSet<int> seen, Stack<int> pending)
    {
        var any = false;
        foreach (var successor in Loops.Successors(block))
        {
            any = true;
            if (seen.Add(successor))
            {
                pending.Push(successor);
            }
        }

        return any;
    }

    /// <summary>Who stops enumerating runs the finallies around the place, and nothing else.</summary>
    private bool IsCleanedUp(int block)
    {
        foreach (var first in body.Blocks[block].Handlers)
        {
            if (body.Blocks[first].Handler is { Kind: HandlerKind.Finally } && !Ends(first))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAny(ITypeSymbol? type) =>
        type is null || type.SpecialType == SpecialType.System_Object
        || type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
