using System;
using System.Collections.Generic;
using System.IO;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>One call of the compiler in the build: a project, for one target framework.</summary>
/// <param name="Name">Names this compilation's files.</param>
/// <param name="Project">The project file's full path.</param>
/// <param name="TargetFramework">Empty where a project has none.</param>
/// <param name="Compiler">The compiler that the project chose.</param>
/// <param name="Objects">The folder of what the build generates.</param>
/// <param name="Arguments">The compiler's arguments, one each.</param>
/// <param name="Sources">Full paths of the source files, generated ones included.</param>
internal sealed record Compilation(
    string Name, string Project, string TargetFramework, string Compiler, string Objects, IReadOnlyList<string> Arguments, IReadOnlyList<string> Sources)
{
    /// <summary>What the build wrote down, sorted.</summary>
    public static IReadOnlyList<Compilation> AllIn(string folder)
    {
        var records = Directory.GetFiles(folder, "*.facts");
        Array.Sort(records, StringComparer.Ordinal);
        return Array.ConvertAll(records, Read);
    }

    private static Compilation Read(string record)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadAllLines(record))
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                facts[line[..equals]] = line[(equals + 1)..];
            }
        }

        return new(
            Path.GetFileName(record)[..^".facts".Length],
            facts["project"],
            facts["framework"],
            Path.GetFullPath(Path.Combine(facts["compilers"], "bincore", "csc.dll")),
            facts["objects"],
            File.ReadAllLines(record[..^".facts".Length] + ".arguments"),
            File.ReadAllLines(record[..^".facts".Length] + ".sources"));
    }
}
