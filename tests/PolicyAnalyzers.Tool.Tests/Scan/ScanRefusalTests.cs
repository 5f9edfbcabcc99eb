using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Tool.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests.Scan;

/// <summary>Bad input: one clear message that says what to do, nothing on the output, and exit code 2.</summary>
public sealed class ScanRefusalTests
{
    [Fact]
    public async Task A_path_that_does_not_exist()
    {
        using var repo = new Repo();
        var answer = await repo.ScanAsync("nowhere");
        Refused(answer, "aipolicy: '<repo>/nowhere' does not exist. Name a solution, a project, or a folder that holds one.\n");
    }

    [Fact]
    public async Task A_folder_without_projects()
    {
        using var repo = new Repo(("docs/readme.md", "# Hello"), ("bin/left.csproj", Repo.Net10));
        var answer = await repo.ScanAsync(".");
        Refused(answer, "aipolicy: There is no solution and no C# project in or below '<repo>/.'. Name the folder that holds your code.\n");
    }

    [Fact]
    public async Task A_folder_without_projects_in_Japanese()
    {
        using var repo = new Repo();
        var answer = await repo.ScanAsync(".", "--lang", "ja");
        Refused(answer, "aipolicy: '<repo>/.' とその配下にソリューションも C# プロジェクトもありません。コードのあるフォルダーを指定してください。\n");
    }

    [Fact]
    public async Task A_file_that_is_no_project()
    {
        using var repo = new Repo(("Program.cs", ""));
        var answer = await repo.ScanAsync("Program.cs");
        Refused(answer, "aipolicy: '<repo>/Program.cs' is neither a solution nor a project. Name a .sln, .slnx, .slnf or .csproj file, or a folder that holds one.\n");
    }

    [Fact]
    public async Task An_unknown_profile()
    {
        using var repo = new Repo(("a.csproj", Repo.Net10));
        var answer = await repo.ScanAsync(".", "--profile", "goverment");
        Refused(answer, "aipolicy: There is no profile 'goverment'. The profiles are: business, eu, frontier, government-ja.\n");
    }

    [Fact]
    public async Task A_policy_file_that_does_not_exist()
    {
        using var repo = new Repo(("a.csproj", Repo.Net10));
        var answer = await repo.ScanAsync(".", "--policy", "no-such-policy.json");
        Refused(
            answer,
            "aipolicy: The policy file 'no-such-policy.json' does not exist. Correct the path, or leave --policy out to use the nearest aipolicy.json above each project.\n");
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("tomorrow")]
    public async Task A_date_that_is_none(string date)
    {
        using var repo = new Repo(("a.csproj", Repo.Net10));
        var answer = await repo.ScanAsync(".", "--date", date);
        Refused(answer, $"aipolicy: '{date}' is not a date. Write it as yyyy-MM-dd, for example 2026-04-01.\n");
    }

    [Fact]
    public async Task An_unknown_level()
    {
        using var repo = new Repo(("a.csproj", Repo.Net10));
        var answer = await repo.ScanAsync(".", "--fail-on", "hint");
        Assert.Equal(ExitCodes.CouldNotRun, answer.ExitCode);
        Assert.EndsWith("See 'aipolicy scan --help'.\n", answer.Error, StringComparison.Ordinal);
        Assert.Equal("", answer.Output);
    }

    [Fact]
    public async Task A_project_that_does_not_compile()
    {
        using var repo = new Repo(("src/Bad/Bad.csproj", Repo.Net10), ("src/Bad/Bad.cs", "class Bad\n{\n    int number = \"text\";\n}\n"));
        var answer = await repo.ScanAsync(".");
        Refused(
            answer,
            "aipolicy: Nothing was checked, because src/Bad/Bad.csproj does not build. Make 'dotnet build' pass first; if it passes already, add --in-place. The first errors:\n" +
            "  src/Bad/Bad.cs(3,18): CS0029: Cannot implicitly convert type 'string' to 'int'\n");
    }

    [Fact]
    public async Task An_SDK_that_is_not_installed()
    {
        using var repo = new Repo(("a.csproj", Repo.Net10), ("global.json", """{ "sdk": { "version": "99.0.100" } }"""));
        var answer = await repo.ScanAsync(".");
        Refused(
            answer,
            "aipolicy: The .NET SDK that is needed to build the code was not found. Install it from https://dotnet.microsoft.com/download, or correct global.json.\n" +
            "  Requested SDK version: 99.0.100\n  global.json file: <repo>/global.json\n");
    }

    [Fact]
    public async Task A_package_that_cannot_be_restored()
    {
        using var repo = new Repo(
            ("a.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <RestoreSources>$(MSBuildProjectDirectory)/feed</RestoreSources>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Contoso.Missing" Version="1.0.0" />
                  </ItemGroup>
                </Project>
                """),
            ("feed/empty.txt", ""));
        var answer = await repo.ScanAsync(".");
        Assert.Equal(ExitCodes.CouldNotRun, answer.ExitCode);
        Assert.StartsWith(
            "aipolicy: Nothing was checked, because the packages of a.csproj cannot be restored. Check the package sources and versions until 'dotnet restore' passes. The first errors:\n" +
            "  a.csproj: NU1101: ",
            answer.Error,
            StringComparison.Ordinal);
    }

    private static void Refused(Answer answer, string message)
    {
        Assert.Equal(message, answer.Error);
        Assert.Equal("", answer.Output);
        Assert.Equal(ExitCodes.CouldNotRun, answer.ExitCode);
    }
}
