using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Which blocks can run more than once.</summary>
internal static class Loops
{
    /// <summary>
    /// In reverse postorder every loop has an edge that goes back (or stays): all blocks between its target and its source may
    /// belong to the loop. That is a bound from above, which is all that is needed.
    /// </summary>
    public static bool[] Find(ImmutableArray<Block> blocks)
    {
        var result = new bool[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            foreach (var successor in Successors(blocks[i]))
            {
                for (var j = successor; j <= i; j++)
                {
                    result[j] = true;
                }
            }
        }

        return result;
    }

    public static IEnumerable<int> Successors(Block block)
    {
        if (block.Next >= 0)
        {
            yield return block.Next;
        }

        if (block.Jump >= 0)
        {
            yield return block.Jump;
        }

        foreach (var more in block.MoreNext)
        {
            yield return more;
        }
    }
}
