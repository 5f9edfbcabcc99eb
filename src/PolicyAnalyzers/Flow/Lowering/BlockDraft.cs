using System.Collections.Generic;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>A block while it is being filled; edges are references until all blocks are known.</summary>
internal sealed class BlockDraft
{
    public List<Instruction> Code { get; } = new();

    public BlockDraft? Next { get; set; }

    public BlockDraft? Jump { get; set; }

    public int Condition { get; set; } = -1;

    public bool JumpWhen { get; set; }

    public List<BlockDraft> MoreNext { get; } = new();

    public List<BlockDraft> Handlers { get; } = new();

    /// <summary>What it does with exceptions, when it is the first block of a handler.</summary>
    public Handler? Handler { get; set; }

    /// <summary>Position in reverse postorder; -1 while unplaced (and for good when unreachable).</summary>
    public int Number { get; set; } = -1;

    public bool IsEmptyExit => Code.Count == 0 && Next is null && Jump is null;

    /// <summary>Becomes the same block with its edges led elsewhere. Instructions are shared.</summary>
    public void CopyFrom(BlockDraft other, Dictionary<BlockDraft, BlockDraft> map)
    {
        Code.AddRange(other.Code);
        Condition = other.Condition;
        JumpWhen = other.JumpWhen;
        Next = Mapped(other.Next, map);
        Jump = Mapped(other.Jump, map);
        foreach (var more in other.MoreNext)
        {
            MoreNext.Add(Mapped(more, map)!);
        }

        foreach (var handler in other.Handlers)
        {
            Handlers.Add(Mapped(handler, map)!);
        }
    }

    public void Continue(BlockDraft target)
    {
        if (Next is null)
        {
            Next = target;
        }
        else if (!ReferenceEquals(Next, target) && !MoreNext.Contains(target))
        {
            MoreNext.Add(target);
        }
    }

    private static BlockDraft? Mapped(BlockDraft? block, Dictionary<BlockDraft, BlockDraft> map) =>
        block is not null && map.TryGetValue(block, out var other) ? other : block;
}
