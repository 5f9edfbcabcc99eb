using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Tool.Tests.TestKit;

/// <summary>A customer's repository in a temporary folder, and the tool run on it.</summary>
internal sealed class Repo : IDisposable
{
    public const string Net10 = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    public Repo(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            Write(path, text);
        }
    }

    /// <summary>No link on the way: paths are compared as texts.</summary>
    public string Root { get; } = new DirectoryInfo(Directory.CreateTempSubdirectory("repo-").FullName).FullName;

    public string Full(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllText(Full(path), text);
    }

    /// <summary>All files, relative, sorted.</summary>
    public IReadOnlyList<string> Files()
    {
        var files = new List<string>();
        foreach (var file in Directory.GetFiles(Root, "*", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(Root, file).Replace('\\', '/'));
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Runs <c>aipolicy scan</c> on a path in here, in English unless the arguments say otherwise.</summary>
    public async Task<Answer> ScanAsync(string path, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] language = Array.IndexOf(arguments, "--lang") < 0 ? ["--lang", "en"] : [];
        var exitCode = await CommandLine.RunAsync(["scan", Full(path), .. arguments, .. language], output, error, TextWriter.Null);
        return new(exitCode, Normal(output.ToString()), Normal(error.ToString()));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private string Normal(string text) => text.Replace(Root, "<repo>", StringComparison.Ordinal);
}

/// <summary>What the tool answered; the repository's own path is written as &lt;repo&gt;.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error);
