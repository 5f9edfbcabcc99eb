using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Lowering;
using Xunit;

namespace PolicyAnalyzers.Tests.Flow.Lowering;

/// <summary>Compiles a snippet and lowers its members.</summary>
internal static class Lowered
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray());

    /// <summary>Whether the compiler that tests run on knows C# 14. The floor that we ship for does not.</summary>
    public static bool KnowsCSharp14 => typeof(CSharpCompilation).Assembly.GetName().Version!.Major >= 5;

    public static CSharpCompilation Compile(params string[] sources) => Compile(OutputKind.DynamicallyLinkedLibrary, sources);

    public static CSharpCompilation Compile(OutputKind kind, params string[] sources) => CSharpCompilation.Create(
        "Test",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), path: "Test" + i + ".cs")),
        References.Value,
        new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The dump of the only member of that name in <c>class C</c>, given the other members; must compile.</summary>
    public static string Member(string name, string members, string outside = "") =>
        Dump(name, "using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;\n"
            + outside + "\npartial class C {\n" + members + "\n}");

    public static string Dump(string name, string source)
    {
        var compilation = Compile(source);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        var body = Lowerer.Lower(Find(compilation, name), compilation, CancellationToken.None);
        Assert.NotNull(body);
        return LoweredDump.Print(body);
    }

    public static ISymbol Find(CSharpCompilation compilation, string name) =>
        name == "static C" ? compilation.GetTypeByMetadataName("C")!
        : name.IndexOf('.') > 0 ? Members(compilation).First(m => m.ToDisplayString() == name)
        : Members(compilation).First(m => m.Name == name && m.ContainingType?.Name == "C");

    /// <summary>Everything that can be asked for: methods, constructors, accessors, types.</summary>
    public static IEnumerable<ISymbol> Members(Compilation compilation)
    {
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(compilation.Assembly.GlobalNamespace);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                {
                    open.Push(inner);
                }

                if (member is IMethodSymbol or INamedTypeSymbol)
                {
                    yield return member;
                }
            }
        }
    }

    public static void Expect(string expected, string actual) =>
        Assert.Equal(expected.Replace("\r\n", "\n").Trim(), actual.Trim(), ignoreLineEndingDifferences: true);
}
