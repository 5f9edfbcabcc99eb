using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Flow.Index;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>
/// The flow rules over a compilation, with its members solved and its files asked in a random order on a random number of threads:
/// every order that an editor or a build can take, and more.
/// </summary>
internal static class AnyOrder
{
    public static List<string> Findings(CSharpCompilation compilation, PolicyModel policy, Random random)
    {
        if (FlowAnalysis.Of(compilation, policy, default) is not { } analysis)
        {
            return [];
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = random.Next(1, 9) };
        if (random.Next(4) > 0)
        {
            Parallel.ForEach(Partitioner.Create(Shuffled(Members(compilation), random), loadBalance: true), options, member => SolveMember(analysis, member, random.Next(3) == 0));
        }

        var found = new ConcurrentQueue<Diagnostic>();
        Parallel.ForEach(Partitioner.Create(Shuffled(compilation.SyntaxTrees, random), loadBalance: true), options, tree => FlowRulesAnalyzer.CheckFile(
            compilation.GetSemanticModel(tree), analysis, new ReportedOnce(found.Enqueue, isGenerated: false), default));
        return FindingText.Of(found);
    }

    private static IEnumerable<IndexedMember> Members(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree => NameIndex.Of(tree, default).Members);

    private static void SolveMember(FlowAnalysis analysis, IndexedMember member, bool withCallers)
    {
        foreach (var body in analysis.Bodies(member.Declaration, default))
        {
            analysis.Engine.Solve(body, default);
            if (withCallers)
            {
                analysis.Callers.Of(body, default);
            }
        }
    }

    private static T[] Shuffled<T>(IEnumerable<T> items, Random random)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return array;
    }
}
