using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace PolicyAnalyzers.Tests.Samples;

/// <summary>The samples are where the product is judged: each planted mistake is found, and nothing else.</summary>
public sealed class SampleFindingsTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(PolicyAnalyzers.Rules.RuleTable).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    [Theory]
    [InlineData("CitizenDesk")]
    [InlineData("CitizenDeskCorrected")]
    public void The_sample_compiles_without_a_warning(string name)
    {
        var diagnostics = new Sample(name, asMetadata: true).Compilations.SelectMany(c => c.GetDiagnostics());

        Assert.DoesNotContain(diagnostics, d => d.Severity > DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CitizenDesk_has_exactly_the_marked_findings(bool asMetadata)
    {
        var sample = new Sample("CitizenDesk", asMetadata);
        var expected = sample.Expectations();
        var found = await sample.FindingsAsync(Analyzers, CancellationToken.None);

        Same(expected, found.RemoveAll(HasNoPlace));
        Assert.Equal("CitizenDesk: AIP9001", Text(found.RemoveAll(line => !line.StartsWith("CitizenDesk: ", StringComparison.Ordinal))));
        Assert.All(found.RemoveAll(line => !HasNoPlace(line)), line => Assert.Equal("AIP9001", Id(line)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_corrected_twin_has_no_findings(bool asMetadata)
    {
        var sample = new Sample("CitizenDeskCorrected", asMetadata);

        Same([], await sample.FindingsAsync(Analyzers, CancellationToken.None));
    }

    [Fact]
    public void The_planted_mistakes_are_these()
    {
        var planted = new Sample("CitizenDesk", asMetadata: true).Expectations();

        var counts = planted.GroupBy(Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        Assert.Equal("AIP1001 1, AIP1002 2, AIP1003 1, AIP1006 4, AIP2001 6, AIP2002 3, AIP3001 9", string.Join(", ", counts.Select(g => g.Key + " " + g.Count())));
        Assert.Empty(new Sample("CitizenDeskCorrected", asMetadata: true).Expectations());
    }

    private static bool HasNoPlace(string line) => !line.Contains('(', StringComparison.Ordinal);

    private static string Id(string line) => line[^"AIP0000".Length..];

    private static void Same(ImmutableArray<string> expected, ImmutableArray<string> found) => Assert.True(
        expected.SequenceEqual(found),
        "missed:\n" + Text(expected.RemoveAll(found.Contains)) + "\nunexpected:\n" + Text(found.RemoveAll(expected.Contains)));

    private static string Text(ImmutableArray<string> lines) => string.Join("\n", lines);
}
