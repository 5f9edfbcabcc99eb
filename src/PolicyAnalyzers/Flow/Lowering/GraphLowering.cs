using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    private readonly GraphEdges edges;

    public GraphLowering(FunctionLowering function, ControlFlowGraph graph, SyntaxNode syntax)
    {
        this.function = function;
        this.graph = graph;
        this.syntax = syntax;
        drafts = new BlockDraft[graph.Blocks.Length];
        edges = new GraphEdges(drafts, syntax);
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

        edges.Resolve();
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
            edges.Add(draft, block.ConditionalSuccessor, block.EnclosingRegion, isJump: true);
            Follow(block.FallThroughSuccessor, null, block, draft);
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
            default:
                if (value is not null)
                {
                    function.Values.Value(value);
                }

                break;
        }

        edges.Add(draft, branch, block.EnclosingRegion, isJump: false);
    }

    /// <summary>First blocks of the handlers around the block, the innermost first.</summary>
    private IEnumerable<int> Handlers(BasicBlock block)
    {
        // The root of a lambda's graph lies in regions of the graph around it, which catch nothing of what the lambda throws.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; region = outer)
        {
            if (region.Kind != ControlFlowRegionKind.Try)
            {
                continue;
            }

            foreach (var sibling in outer.NestedRegions)
            {
                if (sibling.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.FilterAndHandler
                    || (sibling.Kind is ControlFlowRegionKind.Finally && !IsLoopCleanup(sibling)))
                {
                    drafts[sibling.FirstBlockOrdinal].Handler ??= sibling.Kind switch
                    {
                        ControlFlowRegionKind.Catch => new Handler(HandlerKind.Catch, sibling.ExceptionType),
                        ControlFlowRegionKind.Finally => new Handler(HandlerKind.Finally, null),
                        _ => new Handler(HandlerKind.Filter, sibling.ExceptionType),
                    };
                    yield return sibling.FirstBlockOrdinal;
                }
            }
        }
    }

    // That an enumerator is disposed of when a loop's body throws matters to nobody, and loops are many.
    private bool IsLoopCleanup(ControlFlowRegion region)
    {
        for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
        {
            var block = graph.Blocks[i];
            if ((block.Operations.IsEmpty ? block.BranchValue : block.Operations[0]) is { } first)
            {
                return first.IsImplicit && (first.Syntax as CommonForEachStatementSyntax ?? first.Syntax.Parent) is CommonForEachStatementSyntax;
            }
        }

        return false;
    }
}
