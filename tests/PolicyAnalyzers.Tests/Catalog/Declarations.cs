using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>
/// What stands for a library in tests, by its data file: the released assemblies that the file is verified against, or, where these are not to be
/// had, its signatures, an assembly of their own. A first line <c>// needs: ai/x, ai/y</c> of the latter names the others that they refer to.
/// </summary>
internal static class Declarations
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Catalog", "Declarations");
    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> Compiled = new(StringComparer.Ordinal);

    /// <summary>The data files that have signatures, by their path below Data without extension: <c>ai/ollamasharp</c>.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Select(NameOf).Order(StringComparer.Ordinal)];

    /// <summary>The assemblies for these data files and of all that they need, each once.</summary>
    public static ImmutableArray<MetadataReference> WithNeeded(IEnumerable<string> names)
    {
        var declared = new SortedSet<string>(StringComparer.Ordinal);
        var released = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Add(name, declared, released);
        }

        return ReferenceAssemblies.WithNeeded(released).AddRange(declared.Select(Of));
    }

    /// <summary>The simple names of the assemblies that a data file is verified against; none: against the framework.</summary>
    public static IEnumerable<string> Released(LibraryHeader header) =>
        header.Verified.Split(';', StringSplitOptions.TrimEntries).Select(part => part.Split(' ')).Where(part => part.Length == 2).Select(part => part[0]);

    private static MetadataReference Of(string name) => Compiled.GetOrAdd(name, _ => new Lazy<MetadataReference>(() => Compile(name))).Value;

    private static void Add(string name, SortedSet<string> declared, SortedSet<string> released)
    {
        var header = EmbeddedCatalog.Headers.SingleOrDefault(header => header.File == name + ".txt")
            ?? throw new InvalidOperationException("There is no data file " + name + ".");
        if (header.Check == CheckedAgainst.Assembly)
        {
            released.UnionWith(Released(header));
        }
        else if (declared.Add(name))
        {
            foreach (var needed in Needs(Read(name)))
            {
                Add(needed, declared, released);
            }
        }
    }

    private static MetadataReference Compile(string name)
    {
        var source = Read(name);
        var header = EmbeddedCatalog.Headers.Single(header => header.File == name + ".txt");
        var compilation = CSharpCompilation.Create(
            header.Assembly ?? Path.GetFileName(name),
            [CSharpSyntaxTree.ParseText(source, AnalyzerRun.ParseOptions)],
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
