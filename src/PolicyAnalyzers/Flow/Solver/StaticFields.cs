using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>
/// Static fields. One that can only be set by its initialiser holds what the initialiser made: its constants, objects and
/// functions are known. What is later stored below such an object is followed as a store into the field.
/// </summary>
internal sealed class StaticFields
{
    private readonly BodySolver solver;

    public StaticFields(BodySolver solver) => this.solver = solver;

    public Value Load(Instruction instruction, Memory memory)
    {
        var holder = Value.Of(Taint.Empty, solver.Objects.Statics);
        var content = instruction.Content!;
        var here = memory.CellsOf(solver.Objects.Statics)[content];
        if (here is not null || content.Symbol is not { } symbol || !IsFixed(symbol) || symbol.ContainingType is not { } type
            || SymbolEqualityComparer.Default.Equals(type, solver.Body.Symbol)
            || !solver.Model.IsSource(type) || solver.Callees.BodyOf(type) is not { } initialiser)
        {
            return solver.Heap.Load(memory, holder, content);
        }

        var summary = solver.Callees.Find(initialiser, CallContext.General);
        if (summary is null)
        {
            return solver.Heap.Load(memory, holder, content);
        }

        var made = Made(summary, content, instruction, memory);
        if (made is null)
        {
            return solver.Heap.Load(memory, holder, content);
        }

        made = solver.Heap.Bound(memory, made, content);
        return made.Objects.IsEmpty || IsFunction(made) ? made : made.Join(solver.Heap.Load(memory, holder, content));
    }

    /// <summary>What the initialiser left in the field, with its objects made known to this body.</summary>
    private Value? Made(Summary summary, Content content, Instruction instruction, Memory memory)
    {
        foreach (var node in summary.Nodes)
        {
            if (node.Object.Id != solver.Objects.Statics.Id)
            {
                continue;
            }

            foreach (var cell in node.Cells)
            {
                if (cell.Key.Equals(content))
                {
                    var site = new CallSite(instruction, null, null, ImmutableArray<Value>.Empty, ImmutableArray<SyntaxNode?>.Empty, false, 7);
                    return new Instantiation(solver).Import(summary, cell.Value, site, memory);
                }
            }
        }

        return null;
    }

    private static bool IsFunction(Value value)
    {
        foreach (var target in value.Objects)
        {
            if (!target.IsDelegate)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFixed(ISymbol symbol) =>
        symbol is IFieldSymbol { IsStatic: true, IsReadOnly: true } or IPropertySymbol { IsStatic: true, SetMethod: null };
}
