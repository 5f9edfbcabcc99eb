using System;
using System.IO;
using Xunit;

namespace PolicyAnalyzers.Tests;

/// <summary>The files of the repository that tests compare with, or rewrite when <c>AIP_REWRITE=1</c> is set.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>Asserts that a file that is derived from the code is up to date.</summary>
    public static void AssertUpToDate(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("AIP_REWRITE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, path))!);
            File.WriteAllText(Path.Combine(Root, path), expected);
        }

        Assert.True(File.Exists(Path.Combine(Root, path)) && Read(path) == expected, path + " is not up to date: run the tests once with AIP_REWRITE=1 and look at the change. Expected:\n" + expected);
    }

    // Not by the path of this file: a deterministic build writes another one into the assembly.
    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "PolicyAnalyzers.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
