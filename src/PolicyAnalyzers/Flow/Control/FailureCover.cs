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
        return block < 0 ? null : (throws ? Raise(block, FailureKind.Thrown) : null) ?? Behind(block, instruction + 1, new HashSet<int>());
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
                if (!Ends(first, new HashSet<int>()))
                {
                    return null;
                }

                continue;
            }

            if (Leaves(first, first, kind) is { } gap)
            {
                return gap;
            }

            if (IsAny(handler.Type))
            {
                if (handler.Kind == HandlerKind.Catch)
                {
                    return null;
                }

                kind = kind == FailureKind.Thrown ? FailureKind.Cancelled : kind;
            }
        }

        return new FailureGap(kind, null);
    }

    /// <summary>Some path through a finally has no step.</summary>
    private bool Ends(int block, HashSet<int> seen)
    {
        if (!seen.Add(block))
        {
            return false;
        }

        for (var i = body.Blocks[block].Start; i < body.Blocks[block].End; i++)
        {
            if (isStep(body.Code[i]))
            {
                return false;
            }

            if (body.Code[i].Op == Op.Throw)
            {
                return true;
            }
        }

        var any = false;
        foreach (var successor in Loops.Successors(body.Blocks[block]))
        {
            any = true;
            if (Ends(successor, seen))
            {
                return true;
            }
        }

        return !any;
    }

    /// <summary>From a handler: to a normal exit, or by another exception, without a step.</summary>
    private FailureGap? Leaves(int block, int handler, FailureKind kind)
    {
        if (!left.Add(block))
        {
            return null;
        }

        Instruction? last = null;
        for (var i = body.Blocks[block].Start; i < body.Blocks[block].End; i++)
        {
            last = body.Code[i];
            if (isStep(last))
            {
                return null;
            }

            if (last.Op == Op.Throw)
            {
                return ReferenceEquals(last.Constant, Handler.NotTaken) ? null : Raise(block, kind);
            }
        }

        var any = false;
        foreach (var successor in Loops.Successors(body.Blocks[block]))
        {
            any = true;
            if (Leaves(successor, handler, kind) is { } gap)
            {
                return gap.Exit is null ? gap with { Exit = last } : gap;
            }
        }

        return any ? null : new FailureGap(kind, last);
    }

    /// <summary>From behind the call: the body throws, or is left while it streams, before a step.</summary>
    private FailureGap? Behind(int block, int from, HashSet<int> seen)
    {
        for (var i = Math.Max(from, body.Blocks[block].Start); i < body.Blocks[block].End; i++)
        {
            var instruction = body.Code[i];
            if (isStep(instruction))
            {
                return null;
            }

            switch (instruction.Op)
            {
                case Op.Throw when !ReferenceEquals(instruction.Constant, Handler.NotTaken):
                    return Raise(block, FailureKind.Refused) is { } gap ? gap with { Exit = gap.Exit ?? instruction } : null;
                case Op.Yield when !IsCleanedUp(block):
                    return new FailureGap(FailureKind.Abandoned, instruction);
            }
        }

        foreach (var successor in Loops.Successors(body.Blocks[block]))
        {
            if (seen.Add(successor) && Behind(successor, 0, seen) is { } gap)
            {
                return gap;
            }
        }

        return null;
    }

    /// <summary>Who stops enumerating runs the finallies around the place, and nothing else.</summary>
    private bool IsCleanedUp(int block)
    {
        foreach (var first in body.Blocks[block].Handlers)
        {
            if (body.Blocks[first].Handler is { Kind: HandlerKind.Finally } && !Ends(first, new HashSet<int>()))
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
