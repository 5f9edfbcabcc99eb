using System.Collections.Generic;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>
/// Joins blocks that always run one after the other: Roslyn starts a block at every region, and each block costs the
/// solver a copy of its state.
/// </summary>
internal static class BlockMerger
{
    public static void Merge(List<BlockDraft> blocks)
    {
        var predecessors = new Dictionary<BlockDraft, int>();
        foreach (var block in blocks)
        {
            foreach (var successor in BlockOrder.Successors(block))
            {
                predecessors.TryGetValue(successor, out var count);
                predecessors[successor] = count + 1;
            }
        }

        var merged = new HashSet<BlockDraft>();
        foreach (var block in blocks)
        {
            if (merged.Contains(block))
            {
                continue;
            }

            while (block is { Next: { } next, Jump: null, MoreNext.Count: 0 } && predecessors[next] == 1
                && !ReferenceEquals(next, block) && SameHandlers(block, next))
            {
                merged.Add(next);
                Absorb(block, next);
            }
        }
    }

    private static void Absorb(BlockDraft block, BlockDraft next)
    {
        block.Code.AddRange(next.Code);
        block.Next = next.Next;
        block.Jump = next.Jump;
        block.Condition = next.Condition;
        block.JumpWhen = next.JumpWhen;
        block.MoreNext.AddRange(next.MoreNext);
        block.Handlers.Clear();
        block.Handlers.AddRange(next.Handlers);
    }

    // A block without code cannot throw.
    private static bool SameHandlers(BlockDraft block, BlockDraft next)
    {
        if (block.Code.Count == 0)
        {
            return true;
        }

        if (block.Handlers.Count != next.Handlers.Count)
        {
            return false;
        }

        for (var i = 0; i < block.Handlers.Count; i++)
        {
            if (!ReferenceEquals(block.Handlers[i], next.Handlers[i]))
            {
                return false;
            }
        }

        return true;
    }
}
