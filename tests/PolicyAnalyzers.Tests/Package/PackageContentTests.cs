using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Xunit;

namespace PolicyAnalyzers.Tests.Package;

[Collection(PackageTestsCollection.Name)]
public class PackageContentTests(PackedPackages packed)
{
    [Fact]
    public void TheRulesComeForBothCompilersWithTheirSatellites()
    {
        var entries = Entries("PolicyAnalyzers.0.1.0.nupkg");

        Assert.Equal(
            [
                "analyzers/dotnet/roslyn4.14/cs/PolicyAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.14/cs/PolicyAnalyzers.dll",
                "analyzers/dotnet/roslyn4.14/cs/ja/PolicyAnalyzers.CodeFixes.resources.dll",
                "analyzers/dotnet/roslyn4.14/cs/ja/PolicyAnalyzers.resources.dll",
                "analyzers/dotnet/roslyn4.8/cs/PolicyAnalyzers.dll",
                "analyzers/dotnet/roslyn4.8/cs/ja/PolicyAnalyzers.resources.dll",
            ],
            entries.Where(entry => entry.StartsWith("analyzers/", StringComparison.Ordinal)));
        Assert.Equal(
            ["profiles/business.globalconfig", "profiles/eu.globalconfig", "profiles/frontier.globalconfig", "profiles/government-ja.globalconfig"],
            entries.Where(entry => entry.StartsWith("profiles/", StringComparison.Ordinal)));
        Assert.Equal(
            ["buildTransitive/PolicyAnalyzers.props", "buildTransitive/PolicyAnalyzers.targets"],
            entries.Where(entry => entry.StartsWith("build", StringComparison.Ordinal)));
        Assert.Equal(
            ["policies/business.aipolicy.json", "policies/eu.aipolicy.json", "policies/frontier.aipolicy.json", "policies/government-ja.aipolicy.json"],
            entries.Where(entry => entry.StartsWith("policies/", StringComparison.Ordinal)));
        Assert.Contains("schema/aipolicy.schema.json", entries);
        Assert.Contains("README.md", entries);
        Assert.DoesNotContain(entries, entry => entry.StartsWith("lib/", StringComparison.Ordinal));
    }

    [Fact]
    public void TheAnnotationsAreALibraryWithDocumentation() => Assert.Equal(
        ["lib/netstandard2.0/PolicyAnalyzers.Annotations.dll", "lib/netstandard2.0/PolicyAnalyzers.Annotations.xml"],
        Entries("PolicyAnalyzers.Annotations.0.1.0.nupkg").Where(entry => entry.StartsWith("lib/", StringComparison.Ordinal)));

    [Fact]
    public void PackingAgainElsewhereGivesEqualBytes()
    {
        var names = Directory.GetFiles(packed.Packages).Select(Path.GetFileName).Order().ToList();

        Assert.Equal(["PolicyAnalyzers.0.1.0.nupkg", "PolicyAnalyzers.Annotations.0.1.0.nupkg"], names);
        Assert.Equal(names, Directory.GetFiles(packed.PackagesAgain).Select(Path.GetFileName).Order());
        Assert.All(names, name => Assert.Equal(
            Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(packed.Packages, name!)))),
            Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(packed.PackagesAgain, name!))))));
    }

    private string[] Entries(string package)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(packed.Packages, package));
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }
}
