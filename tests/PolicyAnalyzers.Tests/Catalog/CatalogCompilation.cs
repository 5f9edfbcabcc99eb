using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Tests.Catalog;

/// <summary>Compilations against everything that this test process runs on: the framework, ASP.NET Core, and the real SDK packages.</summary>
internal static class CatalogCompilation
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Everything = new(() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Order(StringComparer.Ordinal)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray());

    public static ImmutableArray<MetadataReference> References => Everything.Value;

    public static CSharpCompilation Of(string source) =>
        CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(source)], Everything.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>Without the AI packages, ASP.NET Core and the test's own references.</summary>
    public static CSharpCompilation OfFrameworkOnly(string source)
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return CSharpCompilation.Create(
            "Test",
            [CSharpSyntaxTree.ParseText(source)],
            Everything.Value.Where(reference => reference.Display!.StartsWith(folder, StringComparison.Ordinal)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>All types of this full name, of any arity; nested types behind a dot too.</summary>
    public static List<INamedTypeSymbol> Types(Compilation compilation, string fullName)
    {
        var scopes = new List<INamespaceOrTypeSymbol> { compilation.GlobalNamespace };
        foreach (var part in fullName.Split('.'))
        {
            scopes = scopes.SelectMany(scope => scope.GetMembers(part)).OfType<INamespaceOrTypeSymbol>().ToList();
        }

        return scopes.OfType<INamedTypeSymbol>().Where(type => type.DeclaredAccessibility == Accessibility.Public).ToList();
    }
}
