using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Rules.Confidentiality;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Audit;

/// <summary>The audit family, line by line, over the files in Cases; <see cref="MarkedFlows"/> says how they are marked.</summary>
public sealed class AuditCasesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rules/Audit/Cases");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.cs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task AFileIsJudgedAsItIsMarked(string file)
    {
        var differences = await MarkedFlows.Read(Path.Combine(Folder, file)).DifferencesAsync();

        Assert.True(differences.IsEmpty, string.Join("\n", differences));
    }

    [Fact]
    public void ThereAreManyAndHalfOfThemAreSilent()
    {
        var files = Files.Cast<object[]>().Select(row => MarkedFlows.Read(Path.Combine(Folder, (string)row[0]))).ToList();

        Assert.True(files.Sum(file => file.Found) >= 260, "Found: " + files.Sum(file => file.Found));
        Assert.True(files.Sum(file => file.Silent) >= 330, "Silent: " + files.Sum(file => file.Silent));
    }
}
