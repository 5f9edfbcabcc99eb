using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Benchmarks.Compile;

namespace PolicyAnalyzers.Benchmarks.Code;

/// <summary>All C# under a folder, compiled as one library.</summary>
internal static class SourceFolder
{
    // As in a build for .NET 10.
    private static readonly ImmutableArray<string> Symbols =
    [
        "NET", "NETCOREAPP", "NET10_0", .. Enumerable.Range(5, 6).Select(n => "NET" + n + "_0_OR_GREATER"),
        "NETCOREAPP2_0_OR_GREATER", "NETCOREAPP2_1_OR_GREATER", "NETCOREAPP3_0_OR_GREATER", "NETCOREAPP3_1_OR_GREATER",
    ];

    /// <param name="references">Beside those of the framework.</param>
    public static Workload Load(string name, string folder, ImmutableArray<string> references, string usings = "", ImmutableArray<string> symbols = default)
    {
        var project = new Project(name, OutputKind.DynamicallyLinkedLibrary, references)
        {
            Symbols = symbols.IsDefault ? Symbols : Symbols.AddRange(symbols),
        };
        if (usings.Length > 0)
        {
            project.Sources.Add((Path.Combine(folder, "obj", "GlobalUsings.g.cs"), SourceText.From(
                string.Concat(usings.Split(' ').Select(n => "global using global::" + n + ";\n")), System.Text.Encoding.UTF8)));
        }

        project.Sources.AddRange(Files(folder));
        Settings.AddTo(project, folder);
        return new(name, project) { MayHaveErrors = true };
    }

    public static IEnumerable<(string Path, SourceText Text)> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, SourceText.From(File.ReadAllText(file), System.Text.Encoding.UTF8)));
}
