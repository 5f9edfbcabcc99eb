using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using Xunit;
using Xunit.Abstractions;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>Prints what the catalogue costs; asserts only that the work was done, because times differ by machine.</summary>
public sealed class CatalogCostTests(ITestOutputHelper output)
{
    [Fact]
    public void Cost_of_loading_and_looking_up()
    {
        var headers = EmbeddedCatalog.Headers;
        var watch = Stopwatch.StartNew();
        var rows = 0;
        foreach (var header in headers)
        {
            using var reader = EmbeddedCatalog.Open(header.File);
            rows += CatalogReader.Read(header.File, reader).Types.Sum(type => type.Members.Count);
        }

        output.WriteLine($"read {headers.Length} files, {rows} members: {watch.Elapsed.TotalMilliseconds:F1} ms (once per process, only libraries in reach)");

        var compilation = CatalogCompilation.Of("");
        compilation.GetSpecialType(SpecialType.System_Object);
        watch.Restart();
        var index = CatalogIndex.For(compilation);
        output.WriteLine($"index of the first compilation: {watch.Elapsed.TotalMilliseconds:F2} ms");

        var next = CatalogCompilation.Of("class C { }");
        next.GetSpecialType(SpecialType.System_Object);
        watch.Restart();
        CatalogIndex.For(next);
        output.WriteLine($"index of the next compilation: {watch.Elapsed.TotalMilliseconds:F2} ms");

        var methods = CatalogCompilation.Types(compilation, "System.Linq.Enumerable")
            .Concat(CatalogCompilation.Types(compilation, "System.String"))
            .Concat(CatalogCompilation.Types(compilation, "System.DateTime"))
            .SelectMany(type => type.GetMembers())
            .OfType<IMethodSymbol>()
            .ToList();
        watch.Restart();
        var found = methods.Count(method => index.Find(method) is not null);
        output.WriteLine($"first look-up of {methods.Count} members, {found} found: {watch.Elapsed.TotalMilliseconds * 1000 / methods.Count:F2} us each");
        watch.Restart();
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(found, methods.Count(method => index.Find(method) is not null));
        }

        output.WriteLine($"repeated look-up: {watch.Elapsed.TotalMilliseconds * 1000 / methods.Count / 100:F3} us each");
        Assert.InRange(found, 200, methods.Count);
    }
}
