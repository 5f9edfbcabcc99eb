using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>
/// The edges between the blocks of one graph. A finally is laid out once for exceptions, where it ends by throwing on, and
/// once for each place that the try is left for: what holds half-way through a try does not reach the code behind it.
/// </summary>
internal sealed class GraphEdges
{
    // Finallies rarely have more than a few blocks and two ways out; beyond this many copies all ways share one.
    private const int MaxCopies = 1000;

    private readonly BlockDraft[] drafts;
    private readonly SyntaxNode syntax;
    private readonly List<(BlockDraft From, ControlFlowBranch Branch, bool IsJump)> edges = new();
    private readonly Dictionary<ControlFlowRegion, BlockDraft> ends = new();
    private readonly Dictionary<(ControlFlowRegion Region, BlockDraft Target), BlockDraft> copies = new();
    private BlockDraft? unhandled;
    private int copied;

    public GraphEdges(BlockDraft[] drafts, SyntaxNode syntax)
    {
        this.drafts = drafts;
        this.syntax = syntax;
    }

    public void Add(BlockDraft from, ControlFlowBranch? branch, ControlFlowRegion region, bool isJump)
    {
        if (branch is null)
        {
            return;
        }

        if (branch.Destination is not null)
        {
            edges.Add((from, branch, isJump));
        }
        else if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            Set(from, Enclosing(region) is { } final ? EndOf(final) : Unhandled(), isJump);
        }
        else if (isJump && branch.Semantics == ControlFlowBranchSemantics.Rethrow)
        {
            // if (...) { ... } throw; is a condition on the rethrow itself.
            var rethrow = new BlockDraft();
            rethrow.Code.Add(new Instruction(Op.Throw, syntax));
            rethrow.Handlers.AddRange(from.Handlers);
            from.Jump = rethrow;
        }
    }

    public void Resolve()
    {
        // Edges inside of finallies first: the finallies are copied with them.
        foreach (var (from, branch, isJump) in edges)
        {
            if (branch.FinallyRegions.IsEmpty || IsInner(branch.FinallyRegions[0]))
            {
                Set(from, Through(branch, 0), isJump);
            }
        }

        foreach (var (from, branch, isJump) in edges)
        {
            if (!branch.FinallyRegions.IsEmpty && !IsInner(branch.FinallyRegions[0]))
            {
                Set(from, Through(branch, 0), isJump);
            }
        }

        foreach (var end in ends)
        {
            ThrowOn(end.Value);
        }
    }

    // An end that nothing continues from is reached by exceptions only.
    private void ThrowOn(BlockDraft end)
    {
        if (end.Next is null && end.Code.Count == 0)
        {
            end.Code.Add(new Instruction(Op.Throw, syntax) { Constant = Handler.NotTaken });
        }
    }

    private static bool IsInside(ControlFlowRegion region, ControlFlowRegion outer) =>
        !ReferenceEquals(region, outer)
        && region.FirstBlockOrdinal >= outer.FirstBlockOrdinal && region.LastBlockOrdinal <= outer.LastBlockOrdinal;

    private BlockDraft Through(ControlFlowBranch branch, int index)
    {
        if (index == branch.FinallyRegions.Length)
        {
            return drafts[branch.Destination!.Ordinal];
        }

        var region = branch.FinallyRegions[index];
        var next = Through(branch, index + 1);
        if (IsInner(region) || copied > MaxCopies)
        {
            EndOf(region).Continue(next);
            return drafts[region.FirstBlockOrdinal];
        }

        if (!copies.TryGetValue((region, next), out var copy))
        {
            copies.Add((region, next), copy = Copy(region, next));
        }

        return copy;
    }

    private BlockDraft Copy(ControlFlowRegion region, BlockDraft next)
    {
        var map = new Dictionary<BlockDraft, BlockDraft> { [EndOf(region)] = next };
        for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
        {
            map[drafts[i]] = new BlockDraft();
            copied++;
        }

        foreach (var inner in ends)
        {
            if (IsInside(inner.Key, region))
            {
                ThrowOn(inner.Value);
                map[inner.Value] = new BlockDraft();
            }
        }

        foreach (var pair in new List<KeyValuePair<BlockDraft, BlockDraft>>(map))
        {
            if (!ReferenceEquals(pair.Value, next))
            {
                pair.Value.CopyFrom(pair.Key, map);
            }
        }

        return map[drafts[region.FirstBlockOrdinal]];
    }

    private BlockDraft EndOf(ControlFlowRegion region)
    {
        if (!ends.TryGetValue(region, out var end))
        {
            ends.Add(region, end = new BlockDraft());
        }

        return end;
    }

    // No filter took the exception.
    private BlockDraft Unhandled()
    {
        if (unhandled is null)
        {
            unhandled = new BlockDraft();
            unhandled.Code.Add(new Instruction(Op.Throw, syntax) { Constant = Handler.NotTaken });
        }

        return unhandled;
    }

    private static bool IsInner(ControlFlowRegion region) => Enclosing(region.EnclosingRegion) is not null;

    private static ControlFlowRegion? Enclosing(ControlFlowRegion? region)
    {
        while (region is not null && region.Kind is not (ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter or ControlFlowRegionKind.Root))
        {
            region = region.EnclosingRegion;
        }

        return region is { Kind: ControlFlowRegionKind.Finally } ? region : null;
    }

    private static void Set(BlockDraft from, BlockDraft target, bool isJump)
    {
        if (isJump)
        {
            from.Jump = target;
        }
        else
        {
            from.Next = target;
        }
    }
}
