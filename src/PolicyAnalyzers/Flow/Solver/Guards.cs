using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>What a branch tells of the variable that it tests: behind "is null", and behind "equals this constant", it carries nothing.</summary>
internal static class Guards
{
    public static Memory Refine(BodySolver solver, Block block, bool truth, Memory state)
    {
        var slot = block.Condition;
        for (var i = block.End - 1; i >= block.Start; i--)
        {
            var instruction = solver.Body.Code[i];
            if (instruction.Dst != slot)
            {
                continue;
            }

            switch (instruction)
            {
                case { Op: Op.Copy }:
                    slot = instruction.A;
                    continue;
                case { Op: Op.Derive, Derivation: Derivation.Not }:
                    slot = instruction.Args[0];
                    truth = !truth;
                    continue;
                case { Op: Op.Derive, Derivation: Derivation.Equals or Derivation.NotEquals, Args.Length: 1 }:
                    return truth == (instruction.Derivation == Derivation.Equals) && Variable(solver, block, i, instruction.Args[0]) is >= 0 and var variable
                        ? With(solver, state, variable, Value.OfConstant(instruction.Constant, Taint.Empty))
                        : state;
                default:
                    return state;
            }
        }

        return state;
    }

    private static Memory With(BodySolver solver, Memory state, int variable, Value value)
    {
        var refined = state.Copy();
        solver.Write(refined, variable, value);
        return refined;
    }

    /// <summary>The variable whose value is tested; -1 for temporaries and boxes.</summary>
    private static int Variable(BodySolver solver, Block block, int before, int slot)
    {
        for (var i = before - 1; i >= block.Start && solver.Body.Slots[slot].Kind == SlotKind.Temporary; i--)
        {
            if (solver.Body.Code[i] is { Op: Op.Copy } copy && copy.Dst == slot)
            {
                slot = copy.A;
            }
        }

        return solver.Body.Slots[slot] is { Kind: SlotKind.Local or SlotKind.Parameter, IsBoxed: false } ? slot : -1;
    }
}
