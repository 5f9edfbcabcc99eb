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
    private readonly HashSet<int> names = new();

    /// <param name="body">The body.</param>
    /// <param name="cover">Its blocks.</param>
    /// <param name="start">The instruction that makes the object, or gets it.</param>
    public MadeObject(LoweredBody body, PathCover cover, int start)
    {
        this.body = body;
        this.cover = cover;
        this.start = start;
        names.Add(body.Code[start].Dst);
        for (var count = 0; count != names.Count;)
        {
            count = names.Count;
            foreach (var instruction in body.Code)
            {
                if (instruction.Op is Op.Copy or Op.Clone or Op.Narrow && names.Contains(instruction.A)
                    || (instruction is { Op: Op.Load, Content.Kind: ContentKind.Boxed } && names.Contains(instruction.A)))
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

    /// <summary>The instruction is about the object.</summary>
    public bool IsOn(Instruction instruction) => instruction.A >= 0 && names.Contains(instruction.A);

    /// <summary>Null when on every path from the start to where the object is handed on an instruction of this kind comes first.</summary>
    /// <returns>Where it is handed on without.</returns>
    public Instruction? HandedOnWithout(Func<Instruction, bool> isSet)
    {
        var first = cover.BlockOf(start);
        var seen = new HashSet<int>();
        var pending = new Stack<(int Block, int From)>();
        pending.Push((first, start + 1));
        while (pending.Count > 0)
        {
            var (index, from) = pending.Pop();
            var block = body.Blocks[index];
            var end = false;
            for (var i = Math.Max(from, block.Start); !end && i < block.End; i++)
            {
                if (!isSet(body.Code[i]) && IsHandedOn(body.Code[i]))
                {
                    return body.Code[i];
                }

                end = isSet(body.Code[i]);
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
