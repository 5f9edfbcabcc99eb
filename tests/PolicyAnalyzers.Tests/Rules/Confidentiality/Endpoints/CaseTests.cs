using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality.Endpoints;

/// <summary>Programs in files: each line that sends says where it goes (<see cref="EndpointTruth.WrongIn"/>).</summary>
public sealed class CaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rules/Confidentiality/Endpoints/Cases");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.cs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EachCallGoesWhereItsLineSays(string file)
    {
        var wrong = await EndpointTruth.WrongIn(Path.Combine(Folder, file));

        Assert.True(wrong.IsEmpty, string.Join("\n", wrong));
    }
}
