using System;
using System.Diagnostics;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using Xunit;
using Xunit.Abstractions;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>What the catalogue costs. Bounds are wide, because times differ by machine; the printed numbers are the measurement.</summary>
public sealed class CatalogCostTests(ITestOutputHelper output)
{
    /// <summary>Far above what is measured (about 5), far below what reading a data file costs.</summary>
    private const double MicrosecondsPerLibrary = 200;

    [Fact]
    public void A_library_that_is_not_referenced_costs_microseconds_per_compilation()
    {
        var first = CatalogCompilation.OfFrameworkOnly("class C { }");
        first.GetDiagnostics();
        var inReach = LibrariesInReach.Of(first).Count;
        var others = EmbeddedCatalog.Headers.Length - inReach;
        Assert.True(others > 30, "The test needs libraries that are not referenced.");

        // At a keystroke: the references are those of before.
        var edited = Microseconds(() => LibrariesInReach.Of(first.AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("class D { }"))));
        output.WriteLine($"{others} libraries are not referenced; an edited compilation: {edited / others:F2} us for each");

        // A new build: references are read anew.
        var fresh = Microseconds(() => LibrariesInReach.Of(CatalogCompilation.OfFrameworkOnly("class C { }")));
        var without = Microseconds(() => CatalogCompilation.OfFrameworkOnly("class C { }").SourceModule.ReferencedAssemblySymbols.Count(assembly => assembly.GlobalNamespace.GetNamespaceMembers().Any()));
        output.WriteLine($"a new compilation: {(fresh - without) / others:F2} us for each, above what the compiler needs to know its references");

        Assert.InRange(edited / others, 0, MicrosecondsPerLibrary);
        Assert.InRange((fresh - without) / others, -MicrosecondsPerLibrary, MicrosecondsPerLibrary);
    }

    [Fact]
    public void No_data_file_is_read_to_learn_that_no_AI_is_in_reach()
    {
        var compilation = CatalogCompilation.OfFrameworkOnly("class C { }");
        var index = CatalogIndex.For(compilation);

        Assert.False(index.AIInReach);
        Assert.False(index.HasReadData);
        Assert.NotEmpty(index.AnchorNames);
        Assert.True(index.HasReadData);
    }

    [Fact]
    public void Cost_of_loading_and_looking_up()
    {
        var headers = EmbeddedCatalog.Headers;
        output.WriteLine($"reading the head of a data file (once per process): {Microseconds(ReadHeaders) / headers.Length:F1} us");
        var rows = 0;
        var parse = Microseconds(() => rows = headers.Sum(Members));
        output.WriteLine($"reading a whole data file (once per process, only libraries in reach): {parse / headers.Length:F0} us; {rows} members in {headers.Length} files");

        var compilation = CatalogCompilation.Of("");
        var index = CatalogIndex.For(compilation);
        var methods = CatalogCompilation.Types(compilation, "System.Linq.Enumerable")
            .Concat(CatalogCompilation.Types(compilation, "System.String"))
            .Concat(CatalogCompilation.Types(compilation, "System.DateTime"))
            .SelectMany(type => type.GetMembers())
            .OfType<IMethodSymbol>()
            .ToList();
        var watch = Stopwatch.StartNew();
        var found = methods.Count(method => index.Find(method) is not null);
        output.WriteLine($"first look-up of {methods.Count} members, {found} found: {watch.Elapsed.TotalMicroseconds / methods.Count:F2} us each");
        output.WriteLine($"repeated look-up: {Microseconds(() => methods.Count(method => index.Find(method) is not null)) / methods.Count:F3} us each");
        Assert.InRange(found, 200, methods.Count);
        Assert.InRange(rows, 3000, 30000);
    }

    private static void ReadHeaders()
    {
        foreach (var header in EmbeddedCatalog.Headers)
        {
            using var reader = EmbeddedCatalog.Open(header.File);
            CatalogReader.ReadHeader(header.File, reader);
        }
    }

    private static int Members(LibraryHeader header)
    {
        using var reader = EmbeddedCatalog.Open(header.File);
        return CatalogReader.Read(header.File, reader).Types.Sum(type => type.Members.Count);
    }

    /// <summary>The best of some runs: what the work costs when nothing else is in the way.</summary>
    private static double Microseconds(Action action)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var watch = Stopwatch.StartNew();
            action();
            best = Math.Min(best, watch.Elapsed.TotalMicroseconds);
        }

        return best;
    }
}
