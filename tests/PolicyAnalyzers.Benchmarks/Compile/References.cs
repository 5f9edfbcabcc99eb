using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks.Compile;

/// <summary>Paths of the reference assemblies that measured code is compiled against. The build lists them beside this program.</summary>
internal static class References
{
    private static readonly ImmutableArray<string> All = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))];

    /// <summary>.NET and ASP.NET Core.</summary>
    public static ImmutableArray<string> Framework { get; } =
        [.. All.Where(path => path.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal) || path.Contains("Microsoft.AspNetCore.App.Ref", StringComparison.Ordinal))];

    /// <summary><see cref="Framework"/> and the packages with which services reach models.</summary>
    public static ImmutableArray<string> Ai { get; } = Framework.AddRange(
        Named("OpenAI", "System.ClientModel", "System.Memory.Data", "Microsoft.Extensions.AI.Abstractions", "PolicyAnalyzers.Annotations"));

    /// <summary><see cref="Framework"/> and what the sources of this repository itself use.</summary>
    public static ImmutableArray<string> Own { get; } = Framework.AddRange(Named("Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.CommandLine"));

    private static ImmutableArray<string> Named(params string[] assemblies) =>
        [.. assemblies.SelectMany(name => All.Where(path => Path.GetFileNameWithoutExtension(path) == name).Take(1))];
}
