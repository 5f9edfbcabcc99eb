using System;
using System.Collections.Generic;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Solver;

namespace PolicyAnalyzers.Flow.Control;

/// <summary>
/// Which points of a body lie on a path without a step (an audit record, a disclosing header): from the entry to the point,
/// and from the point to a normal exit. Exceptions are no normal way out; a handler may start before any step of its block.
/// </summary>
internal sealed class PathCover
{
    private readonly LoweredBody body;
    private readonly Func<Instruction, bool> isStep;
    private readonly Func<Instruction, bool>? isUndone;
    private readonly bool[] freeIn;
    private readonly bool[] freeOut;

    /// <param name="body">The body.</param>
    /// <param name="isStep">What counts as a step.</param>
    /// <param name="isUndone">What undoes all steps before it; null: nothing does.</param>
    public PathCover(LoweredBody body, Func<Instruction, bool> isStep, Func<Instruction, bool>? isUndone = null)
    {
        this.body = body;
        this.isStep = isStep;
        this.isUndone = isUndone;
        freeIn = new bool[body.Blocks.Length];
        freeOut = new bool[body.Blocks.Length];
        Forward();
        Backward();
    }

    /// <summary>Every normal path through the body has a step.</summary>
    public bool IsCovered => !FreeFrom(0, 0);

    /// <summary>Some path reaches the instruction without a step before it.</summary>
    public bool IsFreeBefore(int instruction)
    {
        var block = BlockOf(instruction);
        return block >= 0 && IsFree(freeIn[block], body.Blocks[block].Start, instruction);
    }

    private bool IsFree(bool free, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            free = isStep(body.Code[i]) ? false : free || isUndone?.Invoke(body.Code[i]) == true;
        }

        return free;
    }

    /// <summary>Some path from behind the instruction to a normal exit has no step.</summary>
    public bool IsFreeAfter(int instruction)
    {
        var block = BlockOf(instruction);
        return block >= 0 && FreeFrom(block, instruction + 1);
    }

    /// <summary>Some path from an instruction on, with what it does itself, to a normal exit has no step.</summary>
    public bool IsFreeFrom(int instruction)
    {
        var block = BlockOf(instruction);
        return block < 0 || FreeFrom(block, instruction);
    }

    /// <summary>The last instruction of a normal path without a step behind an instruction; null when there is none.</summary>
    public Instruction? FreeExitAfter(int instruction)
    {
        var first = BlockOf(instruction);
        var seen = new HashSet<int>();
        var pending = new Queue<(int Block, int From)>();
        pending.Enqueue((first, instruction + 1));
        Instruction? last = null;
        while (pending.Count > 0)
        {
            var (index, from) = pending.Dequeue();
            if (index < 0 || !FreeFrom(index, from))
            {
                continue;
            }

            var block = body.Blocks[index];
            for (var i = Math.Max(from, block.Start); i < block.End; i++)
            {
                last = body.Code[i];
                if (last.Op == Op.Return && !GoesOn(block))
                {
                    return last;
                }
            }

            foreach (var successor in Loops.Successors(block))
            {
                if (seen.Add(successor))
                {
                    pending.Enqueue((successor, 0));
                }
            }
        }

        return last;
    }

    private bool FreeFrom(int block, int instruction)
    {
        for (var i = Math.Max(instruction, body.Blocks[block].Start); i < body.Blocks[block].End; i++)
        {
            if (isStep(body.Code[i]))
            {
                return false;
            }

            switch (body.Code[i].Op)
            {
                case Op.Return when !GoesOn(body.Blocks[block]):
                    return true;
                case Op.Throw:
                    return false;
            }
        }

        return freeOut[block];
    }

    private void Forward()
    {
        var pending = new Stack<int>();
        freeIn[0] = true;
        pending.Push(0);
        for (var i = 0; isUndone is not null && i < body.Blocks.Length; i++)
        {
            // Behind what undoes a step, no step counts, wherever control came from.
            if (IsFree(false, body.Blocks[i].Start, body.Blocks[i].End))
            {
                foreach (var successor in Loops.Successors(body.Blocks[i]))
                {
                    Reach(successor, pending);
                }
            }
        }

        while (pending.Count > 0)
        {
            var index = pending.Pop();
            var block = body.Blocks[index];
            foreach (var handler in block.Handlers)
            {
                Reach(handler, pending);
            }

            if (!IsFree(true, block.Start, block.End))
            {
                continue;
            }

            foreach (var successor in Loops.Successors(block))
            {
                Reach(successor, pending);
            }
        }
    }

    private void Reach(int block, Stack<int> pending)
    {
        if (!freeIn[block])
        {
            freeIn[block] = true;
            pending.Push(block);
        }
    }

    private void Backward()
    {
        var changed = true;
        while (changed)
        {
            changed = false;
            for (var i = body.Blocks.Length - 1; i >= 0; i--)
            {
                if (!freeOut[i] && LeavesFree(body.Blocks[i]))
                {
                    freeOut[i] = true;
                    changed = true;
                }
            }
        }
    }

    private bool LeavesFree(Block block)
    {
        var any = false;
        foreach (var successor in Loops.Successors(block))
        {
            any = true;
            if (FreeFrom(successor, 0))
            {
                return true;
            }
        }

        // A block without a way on is the end of the body, unless it threw.
        return !any && !Throws(block);
    }

    /// <summary>Behind a return a finally may still run.</summary>
    private static bool GoesOn(Block block) => block.Next >= 0 || block.Jump >= 0 || block.MoreNext.Length > 0;

    private bool Throws(Block block) => block.End > block.Start && body.Code[block.End - 1].Op == Op.Throw;

    public int BlockOf(int instruction)
    {
        for (var i = 0; i < body.Blocks.Length; i++)
        {
            if (instruction >= body.Blocks[i].Start && instruction < body.Blocks[i].End)
            {
                return i;
            }
        }

        return -1;
    }
}
