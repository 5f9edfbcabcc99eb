using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>
/// Stand-ins for libraries that are not to be had here: their signatures, one file per data file, each an assembly of its own.
/// A first line <c>// needs: ai/x, ai/y</c> names the others that it refers to.
/// </summary>
internal static class Declarations
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Catalog", "Declarations");
    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> Compiled = new(StringComparer.Ordinal);

    /// <summary>The data files that have declarations, by their path below Data without extension: <c>ai/ollamasharp</c>.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Select(NameOf).Order(StringComparer.Ordinal)];

    /// <summary>The assembly of these declarations.</summary>
    public static MetadataReference Of(string name) => Compiled.GetOrAdd(name, _ => new Lazy<MetadataReference>(() => Compile(name))).Value;

    /// <summary>The assemblies of these declarations and of all that they need.</summary>
    public static ImmutableArray<MetadataReference> WithNeeded(IEnumerable<string> names)
    {
        var all = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Add(name, all);
        }

        return [.. all.Select(Of)];
    }

    private static void Add(string name, SortedSet<string> all)
    {
        if (all.Add(name))
        {
            foreach (var needed in Needs(Read(name)))
            {
                Add(needed, all);
            }
        }
    }

    private static MetadataReference Compile(string name)
    {
        var source = Read(name);
        var header = PolicyAnalyzers.Catalog.EmbeddedCatalog.Headers.Single(header => header.File == name + ".txt");
        var compilation = CSharpCompilation.Create(
            header.Assembly ?? Path.GetFileName(name),
            [CSharpSyntaxTree.ParseText(source, TestKit.AnalyzerRun.ParseOptions)],
            CatalogCompilation.References.AddRange(WithNeeded(Needs(source))),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream, options: new(metadataOnly: true));
        Assert.True(emitted.Success, name + ".cs does not compile:\n" + string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return MetadataReference.CreateFromImage(stream.ToArray(), filePath: name + ".dll");
    }

    private static IEnumerable<string> Needs(string source) =>
        source.Split('\n').Take(3).Where(line => line.StartsWith("// needs: ", StringComparison.Ordinal))
            .SelectMany(line => line["// needs: ".Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name + ".cs"));

    private static string NameOf(string path) => Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/');
}
