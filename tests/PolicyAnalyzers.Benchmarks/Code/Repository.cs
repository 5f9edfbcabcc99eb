using System;
using System.IO;

namespace PolicyAnalyzers.Benchmarks.Code;

/// <summary>The repository that this program was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "PolicyAnalyzers.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("This program measures its own repository and does not run outside of it."));
}
