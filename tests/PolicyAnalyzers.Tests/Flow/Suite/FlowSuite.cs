using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>The suite's own files, as they lie beside the test assembly.</summary>
internal static class FlowSuite
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Flow", "Suite");

    public static string PolicyPath { get; } = Path.Combine(Folder, "aipolicy.json");

    public static string SupportPath { get; } = Path.Combine(Folder, "Support.cs");

    /// <summary>Names of the files that this compiler can read, sorted.</summary>
    public static ImmutableArray<string> FileNames { get; } = Directory.GetFiles(Path.Combine(Folder, "Cases"), "*.cs")
        .Where(path => SuiteFile.Read(path).IsReadableHere())
        .Select(path => Path.GetFileName(path))
        .Order(StringComparer.Ordinal)
        .ToImmutableArray();

    public static SuiteFile File(string name) => SuiteFile.Read(Path.Combine(Folder, "Cases", name));

    /// <exception cref="InvalidOperationException">The file does not compile, an analyzer threw, or the policy is wrong.</exception>
    public static async Task<SuiteVerdict> Judge(SuiteFile file, IEnumerable<SuiteFile> support, string policyPath)
    {
        var compilation = SuiteCompilation.Of(file, support);
        if (SuiteCompilation.Errors(compilation) is { IsEmpty: false } errors)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, errors));
        }

        return SuiteVerdict.Of(file, await SuiteAnalysis.Findings(compilation, file, policyPath, System.IO.File.ReadAllText(policyPath)));
    }

    /// <summary>The members of a name, lowered and solved, as text.</summary>
    public static string Dump(SuiteFile file, IEnumerable<SuiteFile> support, string policyPath, string member)
    {
        var compilation = SuiteCompilation.Of(file, support);
        var load = SuiteAnalysis.Policy(policyPath, System.IO.File.ReadAllText(policyPath));
        var analysis = FlowAnalysis.Of(compilation, load.Model, default)!;
        var text = new System.Text.StringBuilder();
        foreach (var symbol in compilation.GetSymbolsWithName(member).SelectMany(BodiesOf))
        {
            if (analysis.Engine.BodyOf(symbol, default) is { } body)
            {
                text.Append(PolicyAnalyzers.Flow.SolveDump.Print(analysis.Engine, body, default));
            }
        }

        return text.ToString();
    }

    /// <summary>A method; the accessors of a property or event; the constructors and the static initialisation of a type.</summary>
    private static IEnumerable<Microsoft.CodeAnalysis.ISymbol> BodiesOf(Microsoft.CodeAnalysis.ISymbol symbol) => symbol switch
    {
        Microsoft.CodeAnalysis.IPropertySymbol property => new[] { property.GetMethod, property.SetMethod }.OfType<Microsoft.CodeAnalysis.ISymbol>(),
        Microsoft.CodeAnalysis.IEventSymbol @event => new[] { @event.AddMethod, @event.RemoveMethod }.OfType<Microsoft.CodeAnalysis.ISymbol>(),
        Microsoft.CodeAnalysis.INamedTypeSymbol type => type.InstanceConstructors.Cast<Microsoft.CodeAnalysis.ISymbol>().Append(type),
        _ => [symbol],
    };
}
