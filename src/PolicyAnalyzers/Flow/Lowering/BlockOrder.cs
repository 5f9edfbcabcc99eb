using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>Lays reachable blocks out in reverse postorder and their instructions in one list.</summary>
internal static class BlockOrder
{
    public static (ImmutableArray<Instruction> Code, ImmutableArray<Block> Blocks) Layout(BlockDraft entry)
    {
        BlockMerger.Merge(ReversePostorder(entry));
        var order = ReversePostorder(entry);
        for (var i = 0; i < order.Count; i++)
        {
            order[i].Number = i;
        }

        var code = ImmutableArray.CreateBuilder<Instruction>();
        var blocks = ImmutableArray.CreateBuilder<Block>(order.Count);
        foreach (var draft in order)
        {
            var start = code.Count;
            code.AddRange(draft.Code);
            blocks.Add(new Block(
                start,
                code.Count,
                Number(draft.Next),
                draft.Jump is null ? -1 : draft.Condition,
                draft.JumpWhen,
                Number(draft.Jump),
                Numbers(draft.MoreNext),
                Numbers(draft.Handlers)) { Handler = draft.Handler });
        }

        return (code.ToImmutable(), blocks.MoveToImmutable());
    }

    private static List<BlockDraft> ReversePostorder(BlockDraft entry)
    {
        var seen = new HashSet<BlockDraft> { entry };
        var order = new List<BlockDraft>();
        var open = new Stack<(BlockDraft Block, List<BlockDraft> Successors)>();
        open.Push((entry, Successors(entry)));
        while (open.Count > 0)
        {
            var (block, successors) = open.Peek();
            if (successors.Count == 0)
            {
                open.Pop();
                order.Add(block);
                continue;
            }

            var next = successors[successors.Count - 1];
            successors.RemoveAt(successors.Count - 1);
            if (seen.Add(next))
            {
                open.Push((next, Successors(next)));
            }
        }

        order.Reverse();
        return order;
    }

    // Taken from the end, so what shall come first in the layout stands first here: it is finished last.
    internal static List<BlockDraft> Successors(BlockDraft block)
    {
        // The way out needs a block of its own only where it is one of several.
        if (block is { Next: { } exit, Jump: null, MoreNext.Count: 0 } && exit.IsEmptyExit)
        {
            block.Next = null;
        }

        var list = new List<BlockDraft>();
        if (block.Next is { } next)
        {
            list.Add(next);
        }

        if (block.Jump is { } jump)
        {
            list.Add(jump);
        }

        list.AddRange(block.MoreNext);
        list.AddRange(block.Handlers);
        return list;
    }

    private static int Number(BlockDraft? block) => block?.Number ?? -1;

    private static ImmutableArray<int> Numbers(List<BlockDraft> blocks)
    {
        if (blocks.Count == 0)
        {
            return ImmutableArray<int>.Empty;
        }

        var numbers = ImmutableArray.CreateBuilder<int>(blocks.Count);
        foreach (var block in blocks)
        {
            numbers.Add(block.Number);
        }

        return numbers.MoveToImmutable();
    }
}
