using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Tests.Flow.Suite;
using PolicyAnalyzers.Tests.Samples;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>
/// The same findings, to the last property and step, on many threads, with files and members in any order, and after a run that
/// was broken off. <c>AIP_ORDERS</c> asks for more orders; the test program's <c>--determinism</c> does the same on any code.
/// </summary>
public sealed class DeterminismTests
{
    private static readonly int Orders = int.TryParse(Environment.GetEnvironmentVariable("AIP_ORDERS"), out var orders) ? orders : 3;

    [Fact]
    public async Task WholeSuiteInAnyOrder() => Assert.Equal([], await Determinism.Check(
        trees => SuiteCompilation.Of(trees), WholeSuite.Trees(), FlowSuite.PolicyPath, File.ReadAllText(FlowSuite.PolicyPath), Orders));

    [Theory]
    [InlineData("CitizenDesk")]
    public async Task SamplesInAnyOrder(string name)
    {
        var sample = new Sample(name, asMetadata: false);
        var policy = Path.Combine(sample.Folder, "aipolicy.json");
        var compilation = sample["CitizenDesk"];
        Assert.Equal([], await Determinism.Check(
            trees => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees),
            compilation.SyntaxTrees.ToArray(),
            policy,
            File.Exists(policy) ? File.ReadAllText(policy) : null,
            Orders));
    }

    [Fact]
    public async Task AfterARunThatWasBrokenOff()
    {
        var trees = WholeSuite.Trees().Take(13).ToArray();
        var policy = File.ReadAllText(FlowSuite.PolicyPath);
        var expected = FindingText.Of(await SuiteAnalysis.Run(SuiteCompilation.Of(trees), FlowSuite.PolicyPath, policy, default));
        foreach (var delay in new[] { 1, 20, 60, 150 })
        {
            var run = SuiteAnalysis.With(SuiteCompilation.Of(trees), FlowSuite.PolicyPath, policy, concurrent: true);
            using var broken = new CancellationTokenSource(delay);
            try
            {
                await run.GetAnalyzerDiagnosticsAsync(broken.Token);
            }
            catch (OperationCanceledException)
            {
                // What an editor does at each keystroke: the same analysis is asked again.
            }

            Assert.Equal(expected, FindingText.Of(await run.GetAnalyzerDiagnosticsAsync(default)));
        }
    }
}
