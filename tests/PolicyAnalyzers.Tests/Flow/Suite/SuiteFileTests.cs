using System.Linq;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>The files themselves: they compile, their marks are well formed, and silence is asked for as often as flows.</summary>
public sealed class SuiteFileTests
{
    public static TheoryData<string> Files => new(FlowSuite.FileNames);

    [Theory]
    [MemberData(nameof(Files))]
    public void Compiles(string name)
    {
        var support = SuiteFile.Read(FlowSuite.SupportPath);
        Assert.Empty(SuiteCompilation.Errors(SuiteCompilation.Of(FlowSuite.File(name), [support])));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void MarksAreWellFormedAndBalanced(string name)
    {
        var file = FlowSuite.File(name);
        Assert.Empty(file.Errors);
        Assert.NotEmpty(file.Marks);
        Assert.True(file.Silent.Count >= file.Marks.Count, $"{file.Marks.Count} lines with flows, {file.Silent.Count} silent.");
        Assert.Empty(file.Silent.Intersect(file.Marks.Keys));
    }

    [Fact]
    public void CoversMoreThanSixHundredLines()
    {
        var lines = FlowSuite.FileNames.Select(FlowSuite.File).Sum(f => f.Marks.Count + f.Silent.Count);
        Assert.True(lines >= 600, $"{lines} lines are marked.");
    }
}
