using System;
using System.IO;
using PolicyAnalyzers.Tool.Scan;
using PolicyAnalyzers.Tool.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests.Scan;

public sealed class ScanTargetTests
{
    [Fact]
    public void A_folder_stands_for_its_only_solution()
    {
        using var repo = new Repo(("One.slnx", "<Solution/>"), ("src/a.csproj", Repo.Net10));
        Assert.Equal(["One.slnx"], Targets(repo, "."));
    }

    [Fact]
    public void A_folder_with_several_solutions_stands_for_all_projects_below()
    {
        using var repo = new Repo(("One.sln", ""), ("Two.sln", ""), ("src/b/b.csproj", Repo.Net10), ("src/a/a.csproj", Repo.Net10));
        Assert.Equal(["src/a/a.csproj", "src/b/b.csproj"], Targets(repo, "."));
    }

    [Fact]
    public void Folders_of_tools_are_no_part_of_the_code()
    {
        using var repo = new Repo(("a.csproj", ""), ("obj/b.csproj", ""), (".hidden/c.csproj", ""), ("node_modules/d/d.csproj", ""), ("x/bin/e.csproj", ""));
        Assert.Equal(["a.csproj"], Targets(repo, "."));
    }

    [Fact]
    public void Reported_paths_are_relative_to_the_folder_of_a_file()
    {
        using var repo = new Repo(("src/a.csproj", Repo.Net10));
        Assert.Equal(repo.Full("src"), ScanTarget.At(repo.Full("src/a.csproj")).Root);
    }

    private static string[] Targets(Repo repo, string path) =>
        [.. Array.ConvertAll([.. ScanTarget.At(repo.Full(path)).Files], file => Path.GetRelativePath(repo.Root, file).Replace('\\', '/'))];
}
