using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>
/// For each library, programs as its documentation would have users write them: one use of each role that is found and one that
/// is silent. To add one is to add a file to Programs; <see cref="AnnotatedProgram"/> says how it is marked.
/// </summary>
public sealed class CatalogProgramTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Catalog");

    public static TheoryData<string> Programs => Files("Programs");

    /// <summary>The 25 ways in which public C# code was seen to use AI.</summary>
    public static TheoryData<string> Shapes => Files("Shapes");

    [Theory]
    [MemberData(nameof(Programs))]
    public Task A_library_is_judged_as_marked(string program) => Judge(program);

    /// <summary>Every role of every library once more, with data that may be sent.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Public_data_is_silent(string program)
    {
        var differences = await AnnotatedProgram.ReadWithPublicData(Path.Combine(Folder, program)).Differences();

        Assert.True(differences.IsEmpty, string.Join("\n", differences));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task A_usage_shape_is_judged_as_marked(string program) => Judge(program);

    private static async Task Judge(string program)
    {
        var differences = await AnnotatedProgram.Read(Path.Combine(Folder, program)).Differences();

        Assert.True(differences.IsEmpty, string.Join("\n", differences));
    }

    private static TheoryData<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
}
