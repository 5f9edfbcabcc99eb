using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Tool.Scan;
using PolicyAnalyzers.Tool.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests.Scan;

public sealed class InjectedBuildTests
{
    [Fact]
    public async Task A_project_with_the_package_gets_rules_profile_and_base_policies_once_from_the_tool()
    {
        // The package's targets, as an older version in the packages folder would bring them; two projects of one name.
        using var repo = new Repo(
            ("one/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <AIPolicyProfile>eu</AIPolicyProfile>
                  </PropertyGroup>
                  <Import Project="../package/buildTransitive/PolicyAnalyzers.targets" />
                </Project>
                """),
            ("two/App.csproj", Repo.Net10),
            ("one/One.cs", "class One;\n"),
            ("two/Two.cs", "class Two;\n"),
            ("package/profiles/eu.globalconfig", "is_global = true\n"),
            ("package/policies/old.aipolicy.json", "{}\n"),
            ("package/analyzers/PolicyAnalyzers.dll", ""),
            ("package/analyzers/PolicyAnalyzers.CodeFixes.dll", ""),
            ("package/buildTransitive/PolicyAnalyzers.targets", """
                <Project>
                  <ItemGroup>
                    <Analyzer Include="$(MSBuildThisFileDirectory)../analyzers/*.dll" />
                    <EditorConfigFiles Include="$(MSBuildThisFileDirectory)../profiles/$(AIPolicyProfile).globalconfig" />
                    <AdditionalFiles Include="$(MSBuildThisFileDirectory)../policies/*.aipolicy.json" />
                    <AdditionalFiles Include="$(MSBuildProjectDirectory)/../aipolicy.json" />
                  </ItemGroup>
                </Project>
                """),
            ("aipolicy.json", "{ \"version\": 1 }\n"));
        using var work = new WorkFolder();
        await InjectedBuild.RunAsync(ScanTarget.At(repo.Root), new ScanOptions { Path = repo.Root }, work, CancellationToken.None);

        var compilations = Compilation.AllIn(work.Compilations);
        Assert.Equal(["one/App.csproj", "two/App.csproj"], compilations.Select(compilation => Relative(repo, compilation.Project)).Order(StringComparer.Ordinal));
        var one = Assert.Single(compilations, compilation => Relative(repo, compilation.Project) == "one/App.csproj");
        Assert.Equal("net10.0", one.TargetFramework);
        Assert.True(File.Exists(one.Compiler), one.Compiler);
        Assert.Equal(["one/One.cs"], one.Sources.Where(source => !source.StartsWith(one.Objects, StringComparison.Ordinal)).Select(source => Relative(repo, source)));
        Assert.Equal(["<tool>/package/analyzers/PolicyAnalyzers.dll"], Arguments(one, "/analyzer:", "PolicyAnalyzers"));
        Assert.Equal(["<tool>/package/profiles/eu.globalconfig"], Arguments(one, "/analyzerconfig:", "profiles"));
        Assert.Equal(["<repo>/aipolicy.json"], Arguments(one, "/additionalfile:", "").Where(static file => !file.StartsWith("<tool>/", StringComparison.Ordinal)));

        string[] Arguments(Compilation compilation, string option, string part) =>
        [
            .. compilation.Arguments
                .Where(argument => argument.StartsWith(option, StringComparison.Ordinal))
                .Select(argument => Path.GetFullPath(argument[option.Length..].Trim('"')))
                .Where(path => path.Contains(part, StringComparison.Ordinal))
                .Select(path => path.Replace(repo.Root, "<repo>", StringComparison.Ordinal).Replace(AppContext.BaseDirectory, "<tool>/", StringComparison.Ordinal)),
        ];
    }

    private static string Relative(Repo repo, string path) => Path.GetRelativePath(repo.Root, path).Replace('\\', '/');
}
