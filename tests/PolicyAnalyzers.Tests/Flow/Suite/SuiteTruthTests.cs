using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>The marks are true: what a file sends when it runs is what its comments say.</summary>
public sealed class SuiteTruthTests
{
    public static TheoryData<string> Files => new(FlowSuite.FileNames.Where(name => FlowSuite.File(name).CanRun()));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task MarksHoldWhenRun(string name)
    {
        var file = FlowSuite.File(name);
        var truth = await SuiteTruth.Of(file);
        Assert.Empty(truth.Failures);
        Assert.Empty(NeverArrived(file, truth));
        Assert.Empty(NotMarked(file, truth));
    }

    private static IEnumerable<string> NeverArrived(SuiteFile file, SuiteTruth truth) =>
        from line in file.Marks
        where !file.NotRun.Contains(line.Key)
        from mark in line.Value
        where !truth.Arrivals.Any(a => a.Lines.Contains(line.Key) && a.Sources.Contains(mark.Origin))
        select line.Key + ": " + mark;

    // A send is asked for by a mark on any line of its stack: where the data entered a helper, or where it was sent.
    private static IEnumerable<string> NotMarked(SuiteFile file, SuiteTruth truth) =>
        from arrival in truth.Arrivals
        from source in arrival.Sources
        where !arrival.Lines.SelectMany(line => file.Marks.GetValueOrDefault(line, ImmutableArray<SuiteMark>.Empty)).Any(mark => mark.Origin == source)
        select string.Join(" ", arrival.Lines) + ": " + source;
}
