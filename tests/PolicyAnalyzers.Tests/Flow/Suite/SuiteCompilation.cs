using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>Compiles a file of the suite with its support files as a library of its own.</summary>
internal static class SuiteCompilation
{
    // Reading the framework's metadata costs more than all the files: once for all.
    private static readonly Lazy<ImmutableArray<MetadataReference>> Framework = new(FrameworkReferences);

    public static CSharpCompilation Of(SuiteFile file, IEnumerable<SuiteFile> support) =>
        Of(support.Append(file).Select(f => f.Tree).ToArray());

    public static CSharpCompilation Of(params SyntaxTree[] trees) => CSharpCompilation.Create(
        "FlowSuite",
        trees,
        Framework.Value,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    public static ImmutableArray<string> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ToImmutableArray();

    private static ImmutableArray<MetadataReference> FrameworkReferences()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var paths = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return paths.Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == folder)
            .Order(StringComparer.Ordinal)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();
    }
}
