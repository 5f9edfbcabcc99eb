using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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
/// The same findings, to the last property and step, on many threads, with files in any order, and after a run that was
/// broken off. <c>AIP_ORDERS</c> asks for more orders.
/// </summary>
public sealed class DeterminismTests
{
    private static readonly int Orders = int.TryParse(Environment.GetEnvironmentVariable("AIP_ORDERS"), out var orders) ? orders : 3;

    [Fact]
    public async Task WholeSuiteInAnyOrder()
    {
        // Each file in a namespace of its own, so that all fit into one compilation: calls and fields by equal names meet.
        var trees = FlowSuite.FileNames.Select(name => Enclosed(FlowSuite.File(name).Tree, Path.GetFileNameWithoutExtension(name)))
            .Prepend(SuiteFile.Read(FlowSuite.SupportPath).Tree)
            .ToArray();
        await Compare(order => SuiteCompilation.Of(order.ToArray()), trees, FlowSuite.PolicyPath, File.ReadAllText(FlowSuite.PolicyPath));
    }

    [Theory]
    [InlineData("CitizenDesk")]
    public async Task SamplesInAnyOrder(string name)
    {
        var sample = new Sample(name, asMetadata: false);
        var policy = Path.Combine(sample.Folder, "aipolicy.json");
        var compilation = sample["CitizenDesk"];
        await Compare(
            order => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(order),
            compilation.SyntaxTrees.ToArray(),
            policy,
            File.Exists(policy) ? File.ReadAllText(policy) : null);
    }

    [Fact]
    public async Task AfterARunThatWasBrokenOff()
    {
        var trees = FlowSuite.FileNames.Take(12).Select(name => Enclosed(FlowSuite.File(name).Tree, Path.GetFileNameWithoutExtension(name)))
            .Prepend(SuiteFile.Read(FlowSuite.SupportPath).Tree)
            .ToArray();
        var policy = File.ReadAllText(FlowSuite.PolicyPath);
        var expected = Texts(await SuiteAnalysis.Run(SuiteCompilation.Of(trees), FlowSuite.PolicyPath, policy, default));
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

            Assert.Equal(expected, Texts(await run.GetAnalyzerDiagnosticsAsync(default)));
        }
    }

    private static async Task Compare(Func<IEnumerable<SyntaxTree>, CSharpCompilation> compile, SyntaxTree[] trees, string policyPath, string? policy)
    {
        var expected = Texts(await SuiteAnalysis.Run(compile(trees), policyPath, policy, default, concurrent: false));
        Assert.NotEmpty(expected);
        for (var i = 0; i < Orders; i++)
        {
            var order = trees.ToArray();
            new Random(i).Shuffle(order);
            Assert.Equal(expected, Texts(await SuiteAnalysis.Run(compile(order), policyPath, policy, default)));
        }
    }

    /// <summary>All that a finding says, as text. In which order findings come is the driver's business.</summary>
    private static List<string> Texts(ImmutableArray<Diagnostic> findings) => findings.Select(Text).Order(StringComparer.Ordinal).ToList();

    private static string Text(Diagnostic finding) => string.Join(
        "\n  ",
        finding.AdditionalLocations.Select(Place)
            .Concat(finding.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => property.Key + " = " + property.Value))
            .Prepend(Place(finding.Location) + ": " + finding.Severity + " " + finding.Id + ": " + finding.GetMessage()));

    private static string Place(Location location) => location.GetLineSpan().ToString();

    private static SyntaxTree Enclosed(SyntaxTree tree, string space)
    {
        var root = (Microsoft.CodeAnalysis.CSharp.Syntax.CompilationUnitSyntax)tree.GetRoot();
        return root.Members.Any(member => member is Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax)
            ? tree
            : CSharpSyntaxTree.ParseText(
                root.Usings.ToFullString() + "namespace Case" + space + "\n{\n" + string.Concat(root.Members.Select(m => m.ToFullString())) + "\n}\n",
                (CSharpParseOptions)tree.Options,
                tree.FilePath);
    }
}
