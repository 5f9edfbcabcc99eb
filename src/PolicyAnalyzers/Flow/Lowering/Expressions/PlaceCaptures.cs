using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyAnalyzers.Flow.Lowering.Expressions;

/// <summary>Finds the flow captures of a graph that are written through: they stand for a place, not for its value.</summary>
internal static class PlaceCaptures
{
    public static HashSet<CaptureId> Find(ControlFlowGraph graph)
    {
        var found = new HashSet<CaptureId>();
        var open = new Stack<IOperation>();
        foreach (var block in graph.Blocks)
        {
            if (!block.IsReachable)
            {
                continue;
            }

            foreach (var operation in block.Operations)
            {
                open.Push(operation);
            }

            if (block.BranchValue is { } value)
            {
                open.Push(value);
            }

            while (open.Count > 0)
            {
                var operation = open.Pop();
                Visit(operation, found);
                foreach (var child in operation.ChildOperations)
                {
                    open.Push(child);
                }
            }
        }

        return found;
    }

    private static void Visit(IOperation operation, HashSet<CaptureId> found)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                Target(assignment.Target, found);
                if (assignment.IsRef)
                {
                    Target(assignment.Value, found);
                }

                break;
            case ICompoundAssignmentOperation assignment:
                Target(assignment.Target, found);
                break;
            case IIncrementOrDecrementOperation increment:
                Target(increment.Target, found);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                Target(deconstruction.Target, found);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                Target(argument.Value, found);
                break;
        }
    }

    private static void Target(IOperation target, HashSet<CaptureId> found)
    {
        switch (target)
        {
            case IFlowCaptureReferenceOperation capture:
                found.Add(capture.Id);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    Target(element, found);
                }

                break;
            case IDeclarationExpressionOperation declaration:
                Target(declaration.Expression, found);
                break;
        }
    }
}
