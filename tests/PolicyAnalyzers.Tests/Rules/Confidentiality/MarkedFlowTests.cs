using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>
/// Flows of tags and endpoints, and a small application for each clause of interim-report.txt:843-853. To add one is to add a line or
/// a file to Flows; <see cref="MarkedFlows"/> says how it is marked.
/// </summary>
public sealed class MarkedFlowTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rules/Confidentiality/Flows");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileName(path).StartsWith("Library", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task AFileIsJudgedAsItIsMarked(string file)
    {
        var differences = await MarkedFlows.Read(Path.Combine(Folder, file)).DifferencesAsync();

        Assert.True(differences.IsEmpty, string.Join("\n", differences));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task NoFindingShowsAValue(string file)
    {
        var shown = await MarkedFlows.Read(Path.Combine(Folder, file)).ShownValuesAsync();

        Assert.True(shown.IsEmpty, string.Join("\n", shown));
    }

    [Fact]
    public void ThereAreManyAndHalfOfThemAreSilent()
    {
        var files = Files.Cast<object[]>().Select(row => MarkedFlows.Read(Path.Combine(Folder, (string)row[0]))).ToList();

        Assert.True(files.Sum(file => file.Found) >= 150, "Found: " + files.Sum(file => file.Found));
        Assert.True(files.Sum(file => file.Silent) >= 150, "Silent: " + files.Sum(file => file.Silent));
    }
}
