using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Package;

/// <summary>
/// The packages, made twice from two copies of the sources, once per test run. Copies, because other tests build in the
/// repository at the same time, and because neither the folder nor git may show in the bytes.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("PolicyAnalyzers.Tests.").FullName;

    /// <summary>Folder of the packages that the tests use.</summary>
    public string Packages => Path.Combine(Folder, "packed", "first");

    /// <summary>Folder of the same packages, made from another copy.</summary>
    public string PackagesAgain => Path.Combine(Folder, "packed", "again");

    public async Task InitializeAsync()
    {
        await PackAsync("first", Packages);
        await PackAsync("another/longer/path", PackagesAgain);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    private async Task PackAsync(string copy, string output)
    {
        var root = Path.Combine(Folder, "sources", copy);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "README.md")))
        {
            var relative = Path.GetRelativePath(Repository.Root, file);
            if (!relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, relative))!);
                File.Copy(file, Path.Combine(root, relative));
            }
        }

        var result = await DotNet.RunAsync(root, "pack", "src/PolicyAnalyzers.Package", "-o", output);
        Assert.True(result.ExitCode == 0, result.Output);
    }
}

/// <summary>Tests that share the packages; one after the other, as each runs builds.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTestsCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "Package";
}
