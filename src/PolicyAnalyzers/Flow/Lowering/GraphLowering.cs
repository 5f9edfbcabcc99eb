using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>The blocks of one control-flow graph, with their edges.</summary>
internal sealed class GraphLowering
{
    private readonly FunctionLowering function;
    private readonly ControlFlowGraph graph;
    private readonly SyntaxNode syntax;
    private readonly BlockDraft[] drafts;
    private readonly Dictionary<int, List<ControlFlowRegion>> scopes = new();
    private Dictionary<ControlFlowRegion, List<BlockDraft>>? continuations;

    public GraphLowering(FunctionLowering function, ControlFlowGraph graph, SyntaxNode syntax)
    {
        this.function = function;
        this.graph = graph;
        this.syntax = syntax;
        drafts = new BlockDraft[graph.Blocks.Length];
    }

    /// <summary>Lowers all blocks, the entry into the block that is current; returns the exit.</summary>
    public BlockDraft Lower()
    {
        var body = function.Body;
        for (var i = 0; i < drafts.Length; i++)
        {
            drafts[i] = i == 0 ? body.Current : new BlockDraft();
        }

        FindScopes(graph.Root);
        foreach (var block in graph.Blocks)
        {
            function.Member.Cancellation.ThrowIfCancellationRequested();
            if (!block.IsReachable)
            {
                continue;
            }

            body.Current = drafts[block.Ordinal];
            Fill(block);
        }

        return drafts[drafts.Length - 1];
    }

    private void FindScopes(ControlFlowRegion region)
    {
        if (!region.Locals.IsEmpty)
        {
            if (!scopes.TryGetValue(region.FirstBlockOrdinal, out var starting))
            {
                scopes.Add(region.FirstBlockOrdinal, starting = new());
            }

            starting.Add(region);
        }

        foreach (var inner in region.NestedRegions)
        {
            FindScopes(inner);
        }
    }

    private void Fill(BasicBlock block)
    {
        if (scopes.TryGetValue(block.Ordinal, out var starting))
        {
            foreach (var region in starting)
            {
                function.Variables.BeginScope(region, syntax);
            }
        }

        foreach (var operation in block.Operations)
        {
            function.Values.Statement(operation);
        }

        var draft = function.Body.Current;
        foreach (var handler in Handlers(block))
        {
            draft.Handlers.Add(drafts[handler]);
        }

        EndBlock(block, draft);
    }

    private void EndBlock(BasicBlock block, BlockDraft draft)
    {
        if (block.ConditionKind != ControlFlowConditionKind.None && block.BranchValue is { } condition)
        {
            var jumpWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            if (condition.ConstantValue is { HasValue: true, Value: bool known })
            {
                Follow(known == jumpWhen ? block.ConditionalSuccessor : block.FallThroughSuccessor, null, block, draft);
                return;
            }

            draft.Condition = function.Values.Value(condition);
            if (function.Body.TakeConstant(draft.Condition) is { } folded)
            {
                draft.Condition = -1;
                Follow(folded == jumpWhen ? block.ConditionalSuccessor : block.FallThroughSuccessor, null, block, draft);
                return;
            }

            draft.JumpWhen = jumpWhen;
            draft.Jump = Target(block.ConditionalSuccessor);
            Follow(block.FallThroughSuccessor, null, block, draft);
            if (draft.Jump is null)
            {
                draft.Condition = -1;
            }

            return;
        }

        Follow(block.FallThroughSuccessor, block.BranchValue, block, draft);
    }

    private void Follow(ControlFlowBranch? branch, IOperation? value, BasicBlock block, BlockDraft draft)
    {
        if (branch is null)
        {
            return;
        }

        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Return:
                function.Body.End(Op.Return, value?.Syntax ?? syntax, value is null ? -1 : function.Values.Own(value));
                break;
            case ControlFlowBranchSemantics.Throw:
                function.Body.End(Op.Throw, value?.Syntax.Parent ?? syntax, value is null ? -1 : function.Values.Value(value));
                return;
            case ControlFlowBranchSemantics.Rethrow:
                function.Body.End(Op.Throw, syntax, -1);
                return;
            case ControlFlowBranchSemantics.StructuredExceptionHandling:
                ContinueFinally(block, draft);
                return;
            default:
                if (value is not null)
                {
                    function.Values.Value(value);
                }

                break;
        }

        draft.Next = Target(branch);
    }

    /// <summary>The block that a branch goes to at first: a finally on its way, or its destination.</summary>
    private BlockDraft? Target(ControlFlowBranch? branch)
    {
        if (branch?.Destination is not { } destination)
        {
            return null;
        }

        return branch.FinallyRegions.IsEmpty
            ? drafts[destination.Ordinal]
            : drafts[branch.FinallyRegions[0].FirstBlockOrdinal];
    }

    // The end of a finally goes on to wherever the branches that run through it want to go.
    private void ContinueFinally(BasicBlock block, BlockDraft draft)
    {
        var region = block.EnclosingRegion;
        while (region is not null && region.Kind != ControlFlowRegionKind.Finally)
        {
            region = region.EnclosingRegion;
        }

        if (region is null)
        {
            return;
        }

        if (Continuations().TryGetValue(region, out var targets))
        {
            foreach (var target in targets)
            {
                draft.Continue(target);
            }
        }
    }

    private Dictionary<ControlFlowRegion, List<BlockDraft>> Continuations()
    {
        if (continuations is null)
        {
            continuations = new();
            foreach (var block in graph.Blocks)
            {
                if (block.IsReachable)
                {
                    AddContinuations(block.ConditionalSuccessor, continuations);
                    AddContinuations(block.FallThroughSuccessor, continuations);
                }
            }
        }

        return continuations;
    }

    private void AddContinuations(ControlFlowBranch? branch, Dictionary<ControlFlowRegion, List<BlockDraft>> into)
    {
        if (branch?.Destination is null)
        {
            return;
        }

        var finallies = branch.FinallyRegions;
        for (var i = 0; i < finallies.Length; i++)
        {
            if (!into.TryGetValue(finallies[i], out var targets))
            {
                into.Add(finallies[i], targets = new());
            }

            targets.Add(i + 1 < finallies.Length
                ? drafts[finallies[i + 1].FirstBlockOrdinal]
                : drafts[branch.Destination.Ordinal]);
        }
    }

    /// <summary>First blocks of the handlers around the block, the innermost first.</summary>
    private static IEnumerable<int> Handlers(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region?.EnclosingRegion is { } outer; region = outer)
        {
            if (region.Kind != ControlFlowRegionKind.Try)
            {
                continue;
            }

            foreach (var sibling in outer.NestedRegions)
            {
                if (sibling.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter
                    or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally)
                {
                    yield return sibling.FirstBlockOrdinal;
                }
            }
        }
    }
}
