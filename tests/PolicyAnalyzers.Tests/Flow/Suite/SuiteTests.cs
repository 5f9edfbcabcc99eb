using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>What the rules say of each file is what its comments ask for.</summary>
public sealed class SuiteTests
{
    public static TheoryData<string> Files => new(FlowSuite.FileNames);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task FindsWhatIsMarkedAndNothingElse(string name)
    {
        var verdict = await FlowSuite.Judge(FlowSuite.File(name), [SuiteFile.Read(FlowSuite.SupportPath)], FlowSuite.PolicyPath);
        var gaps = KnownGaps.Lines(name);
        var wrong = verdict.Lines.Where(line => line.IsWrong).Select(line => line.Line).ToHashSet();
        Assert.Equal([], verdict.Report(withFound: false, except: gaps));
        Assert.Equal([], gaps.Except(wrong).Select(gap => $"{name}:{gap} comes out right: take it off known-gaps.txt"));
    }

    [Fact]
    public void GapsAreInFilesOfTheSuite() =>
        Assert.Equal([], KnownGaps.FileNames().Except(Directory.GetFiles(Path.Combine(FlowSuite.Folder, "Cases")).Select(path => Path.GetFileName(path))));
}
