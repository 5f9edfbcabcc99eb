using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Tests.Flow.Suite;
using PolicyAnalyzers.Tests.Samples;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>Analyses broken variants of code, the same ones each time.</summary>
internal static class BrokenRuns
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static async Task OfSuiteFile(string name, int times, List<string> failures)
    {
        for (var round = 0; round < times; round++)
        {
            await Variant(name, round, failures);
        }
    }

    /// <summary>One of the variants of a suite file.</summary>
    public static async Task Variant(string name, int round, List<string> failures)
    {
        var tree = FlowSuite.File(name).Tree;
        var broken = CSharpSyntaxTree.ParseText(BrokenVariant.Of(tree, new Random(Seed(name, round))), (CSharpParseOptions)tree.Options, tree.FilePath);
        await Check(
            SuiteCompilation.Of(SuiteFile.Read(FlowSuite.SupportPath).Tree, broken), FlowSuite.PolicyPath, File.ReadAllText(FlowSuite.PolicyPath), $"{name}, round {round}", failures);
    }

    public static async Task OfSample(int times, List<string> failures)
    {
        var sample = new Sample("CitizenDesk", asMetadata: false);
        var compilation = sample["CitizenDesk"];
        var trees = compilation.SyntaxTrees.Where(tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).ToList();
        for (var round = 0; round < times; round++)
        {
            var random = new Random(round);
            var tree = trees[random.Next(trees.Count)];
            var broken = CSharpSyntaxTree.ParseText(BrokenVariant.Of(tree, random), (CSharpParseOptions)tree.Options, tree.FilePath);
            await Check(compilation.ReplaceSyntaxTree(tree, broken), "", null, $"{Path.GetFileName(tree.FilePath)}, round {round}", failures);
        }
    }

    private static async Task Check(CSharpCompilation compilation, string policyPath, string? policy, string what, List<string> failures)
    {
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await SuiteAnalysis.Run(compilation, policyPath, policy, limit.Token);
        }
        catch (OperationCanceledException)
        {
            failures.Add(what + ": not done in " + Limit.TotalMinutes + " minutes");
        }
        catch (InvalidOperationException thrown)
        {
            failures.Add(what + ": " + thrown.Message);
        }
    }

    /// <summary>Not the hash of the runtime: that differs from run to run.</summary>
    private static int Seed(string name, int round)
    {
        var seed = round;
        foreach (var character in name)
        {
            seed = unchecked((seed * 31) + character);
        }

        return seed;
    }
}
