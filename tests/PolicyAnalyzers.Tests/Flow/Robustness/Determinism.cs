using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Tests.Flow.Suite;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>Compares runs over the same files in different orders with a run on one thread.</summary>
internal static class Determinism
{
    /// <summary>How many findings, at most, a difference shows.</summary>
    private const int Shown = 6;

    /// <returns>What differs, as text; empty when all runs say the same.</returns>
    /// <exception cref="InvalidOperationException">There is no finding at all, so that nothing was compared; or an analyzer threw.</exception>
    public static async Task<List<string>> Check(
        Func<SyntaxTree[], CSharpCompilation> compile, SyntaxTree[] trees, string policyPath, string? policy, int orders, Action<string>? progress = null)
    {
        var model = SuiteAnalysis.Policy(policyPath, policy).Model;
        var differences = new List<string>();
        var expected = FindingText.Of(await SuiteAnalysis.Run(compile(trees), policyPath, policy, default, concurrent: false));
        var expectedOfFlow = AnyOrder.Findings(compile(trees), model, new Random(0));
        if (expectedOfFlow.Count == 0)
        {
            throw new InvalidOperationException("No finding: nothing is compared.");
        }

        for (var i = 0; i < orders; i++)
        {
            var random = new Random(i);
            var order = trees.ToArray();
            random.Shuffle(order);

            // The real driver decides for itself in which order files are asked; it does not look at members one by one.
            if (i % 4 == 0)
            {
                Compare(expected, FindingText.Of(await SuiteAnalysis.Run(compile(order), policyPath, policy, default)), $"driver, order {i}", differences);
            }

            Compare(expectedOfFlow, AnyOrder.Findings(compile(order), model, random), $"order {i}", differences);
            progress?.Invoke($"order {i}: {expectedOfFlow.Count} findings, {differences.Count} differences so far");
        }

        return differences;
    }

    private static void Compare(List<string> expected, List<string> found, string what, List<string> differences)
    {
        if (!expected.SequenceEqual(found))
        {
            differences.Add(what + ":\n"
                + string.Join("\n", expected.Except(found).Take(Shown).Select(text => "- " + text)) + "\n"
                + string.Join("\n", found.Except(expected).Take(Shown).Select(text => "+ " + text)));
        }
    }
}
