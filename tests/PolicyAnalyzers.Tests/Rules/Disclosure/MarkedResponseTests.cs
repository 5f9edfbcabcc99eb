using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Rules.Confidentiality;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>
/// Ways in which AI content leaves for people, and what tells them. To add one is to add a line or a file to Flows;
/// <see cref="MarkedFlows"/> says how it is marked.
/// </summary>
public sealed class MarkedResponseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rules/Disclosure/Flows");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileName(path).StartsWith("Library", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task AFileIsJudgedAsItIsMarked(string file)
    {
        var differences = await Read(file).DifferencesAsync();

        Assert.True(differences.IsEmpty, string.Join("\n", differences));
    }

    [Fact]
    public void ThereAreManyAndHalfOfThemAreSilent()
    {
        var files = Files.Cast<object[]>().Select(row => Read((string)row[0])).ToList();

        Assert.True(files.Sum(file => file.Found) >= 380, "Found: " + files.Sum(file => file.Found));
        Assert.True(files.Sum(file => file.Silent) >= 380, "Silent: " + files.Sum(file => file.Silent));
    }

    private static MarkedFlows Read(string file) => MarkedFlows.Read(Path.Combine(Folder, file), DisclosureRules.All);
}
