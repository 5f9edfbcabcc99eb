using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Solver;

namespace PolicyAnalyzers.Flow.Control;

/// <summary>
/// An object from where a body gets it to where it hands it on: which members are set on every path between. Copies by <c>with</c> are
/// the same object here.
/// </summary>
internal sealed class MadeObject
{
    private readonly LoweredBody body;
    private readonly PathCover cover;
    private readonly int start;
    private readonly Func<Instruction, int, bool>? isHandedBack;
    private readonly HashSet<int> names = new();

    /// <summary>An object that an instruction makes, or gets.</summary>
    /// <param name="body">The body.</param>
    /// <param name="cover">Its blocks.</param>
    /// <param name="start">The instruction.</param>
    /// <param name="isHandedBack">Whether a call hands back the argument of this number, -1 for its receiver; null: none does.</param>
    public MadeObject(LoweredBody body, PathCover cover, int start, Func<Instruction, int, bool>? isHandedBack = null)
        : this(body, cover, start, body.Code[start].Dst, isHandedBack)
    {
    }

    private MadeObject(LoweredBody body, PathCover cover, int start, int slot, Func<Instruction, int, bool>? isHandedBack)
    {
        this.body = body;
        this.cover = cover;
        this.start = start;
        this.isHandedBack = isHandedBack;
        names.Add(slot);
        for (var count = 0; count != names.Count;)
        {
            count = names.Count;
            foreach (var instruction in body.Code)
            {
                if (instruction.Op is Op.Copy or Op.Clone or Op.Narrow && names.Contains(instruction.A)
                    || (instruction is { Op: Op.Load, Content.Kind: ContentKind.Boxed } && names.Contains(instruction.A))
                    || IsHandedBackBy(instruction))
                {
                    names.Add(instruction.Dst);
                }
                else if (instruction is { Op: Op.Store, Content.Kind: ContentKind.Boxed } && names.Contains(instruction.B))
                {
                    names.Add(instruction.A);
                }
            }
        }
    }

    /// <summary>An object that comes into a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="cover">Its blocks.</param>
    /// <param name="slot">The slot of the parameter, or of this.</param>
    /// <param name="isHandedBack">See the constructor.</param>
    public static MadeObject CameIn(LoweredBody body, PathCover cover, int slot, Func<Instruction, int, bool>? isHandedBack) => new(body, cover, -1, slot, isHandedBack);

    /// <summary>The body hands it back to its caller.</summary>
    public bool IsReturned
    {
        get
        {
            foreach (var instruction in body.Code)
            {
                if (instruction.Op == Op.Return && names.Contains(instruction.A))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The instruction is about the object.</summary>
    public bool IsOn(Instruction instruction) => instruction.A >= 0 && names.Contains(instruction.A);

    /// <summary>The object is the argument of this number.</summary>
    public bool IsArgument(Instruction call, int argument) => call.Args[argument] >= 0 && names.Contains(call.Args[argument]);

    /// <summary>
    /// Null when on every path from the start, and from where it is undone, to where the object is handed on an instruction of this kind comes first.
    /// </summary>
    /// <param name="isSet">What sets it.</param>
    /// <param name="isUndone">What undoes that.</param>
    /// <param name="isKept">Whether a call keeps the object that it is given to itself: it is not handed on by it.</param>
    /// <returns>Where it is handed on without.</returns>
    public Instruction? HandedOnWithout(Func<Instruction, bool> isSet, Func<Instruction, bool> isUndone, Func<Instruction, bool> isKept)
    {
        var seen = new HashSet<int>();
        var pending = new Stack<(int Block, int From)>();
        pending.Push(start < 0 ? (0, 0) : (cover.BlockOf(start), start + 1));
        for (var i = 0; i < body.Code.Length; i++)
        {
            if (isUndone(body.Code[i]))
            {
                pending.Push((cover.BlockOf(i), i + 1));
            }
        }

        while (pending.Count > 0)
        {
            var (index, from) = pending.Pop();
            if (index < 0)
            {
                continue;
            }

            var block = body.Blocks[index];
            var end = false;
            for (var i = Math.Max(from, block.Start); !end && i < block.End; i++)
            {
                end = isSet(body.Code[i]);
                if (!end && IsHandedOn(body.Code[i]) && !isKept(body.Code[i]))
                {
                    return body.Code[i];
                }
            }

            foreach (var successor in end ? Array.Empty<int>() : Loops.Successors(block))
            {
                if (seen.Add(successor))
                {
                    pending.Push((successor, 0));
                }
            }
        }

        return null;
    }

    private bool IsHandedBackBy(Instruction call)
    {
        if (isHandedBack is null || call.Op != Op.Call || call.Dst < 0 || names.Contains(call.Dst))
        {
            return false;
        }

        if (IsOn(call) && isHandedBack(call, -1))
        {
            return true;
        }

        for (var i = 0; i < call.Args.Length; i++)
        {
            if (IsArgument(call, i) && isHandedBack(call, i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHandedOn(Instruction instruction)
    {
        switch (instruction.Op)
        {
            case Op.Return or Op.Yield:
                return names.Contains(instruction.A);
            case Op.Store:
                return instruction.Content is not { Kind: ContentKind.Boxed } && names.Contains(instruction.B);
            case Op.StoreStatic:
                return names.Contains(instruction.B);
            case Op.Call or Op.Invoke:
                foreach (var argument in instruction.Args)
                {
                    if (argument >= 0 && names.Contains(argument))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }
}
