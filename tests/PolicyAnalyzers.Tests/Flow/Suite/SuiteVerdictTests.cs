using System.Linq;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>The comparison itself: what counts as found, missed and spurious.</summary>
public sealed class SuiteVerdictTests
{
    private const string Source = """
        A(); // $ class2 from:Load
        B(); // $ class2 from:Load; class3 from:Hide -- two flows meet here
        C(); // ok
        D();
        """;

    [Fact]
    public void AFindingAsMarkedIsFound() =>
        Assert.Equal(
            ["1 found class2 from:Load", "2 missed class2 from:Load", "2 missed class3 from:Hide"],
            Lines(Finding(1, "class2", "Load")));

    [Fact]
    public void AnotherClassIsMissedAndSpurious() =>
        Assert.Equal(
            ["1 missed class2 from:Load", "1 spurious AIP1001 class3 from:Load", "2 missed class2 from:Load", "2 missed class3 from:Hide"],
            Lines(Finding(1, "class3", "Load")));

    [Fact]
    public void AnOriginTooManyIsSpurious() =>
        Assert.Equal(
            ["1 found class2 from:Load", "1 spurious AIP1001 class2 from:Load,Other", "2 missed class2 from:Load", "2 missed class3 from:Hide"],
            Lines(Finding(1, "class2", "Load", "Other")));

    [Fact]
    public void SeveralMarksOnOneLineNeedOneFindingEach() =>
        Assert.Equal(
            ["1 missed class2 from:Load", "2 found class2 from:Load", "2 found class3 from:Hide"],
            Lines(Finding(2, "class2", "Load"), Finding(2, "class3", "Hide")));

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void AFindingOnASilentOrUnmarkedLineIsSpurious(int line) =>
        Assert.Contains(line + " spurious AIP1001 class2 from:Load", Lines(Finding(line, "class2", "Load")));

    [Fact]
    public void CommentsThatAreNoMarksAreErrors() =>
        Assert.Equal(["Bad.cs:2: not a mark: $ class2", "Bad.cs:3: not a mark: $ from:Load class2"], SuiteFile.Parse("Bad.cs", "// text\nA(); // $ class2\nB(); // $ from:Load class2\n").Errors.ToArray());

    private static SuiteFinding Finding(int line, string @class, params string[] origins) => new(line, "AIP1001", @class, [.. origins], "");

    private static string[] Lines(params SuiteFinding[] findings) =>
        SuiteVerdict.Of(SuiteFile.Parse("File.cs", Source), [.. findings]).Lines.Select(l => l.Line + " " + l.Outcome + " " + l.What).ToArray();
}
