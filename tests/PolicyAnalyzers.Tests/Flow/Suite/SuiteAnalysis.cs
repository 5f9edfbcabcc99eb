using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>Runs every analyzer of the product over a compilation, and keeps what the confidentiality rules say of one file.</summary>
internal static class SuiteAnalysis
{
    private static readonly ImmutableHashSet<string> Judged = ImmutableHashSet.Create("AIP1001", "AIP1002", "AIP1003", "AIP1006");

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers() =>
        typeof(RuleTable).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();

    public static PolicyLoad Policy(string path, string text) =>
        PolicyLoader.Load(ImmutableArray.Create<AdditionalText>(new PolicyText(path, text)), new SuiteOptions().GlobalOptions, default);

    /// <exception cref="InvalidOperationException">An analyzer threw, or the policy is wrong.</exception>
    public static async Task<ImmutableArray<SuiteFinding>> Findings(CSharpCompilation compilation, SuiteFile file, string policyPath, string policy)
    {
        var failures = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(ImmutableArray.Create<AdditionalText>(new PolicyText(policyPath, policy)), new SuiteOptions()),
            onAnalyzerException: (exception, _, _) => failures.Enqueue(exception.ToString()),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var all = await compilation.WithAnalyzers(Analyzers(), options).GetAnalyzerDiagnosticsAsync();
        foreach (var diagnostic in all.Where(d => d.Id == "AIP9001"))
        {
            failures.Enqueue(diagnostic.ToString());
        }

        if (!failures.IsEmpty)
        {
            throw new InvalidOperationException(file.Name + ": " + string.Join(Environment.NewLine, failures));
        }

        return all.Where(d => Judged.Contains(d.Id) && d.Location.SourceTree == file.Tree)
            .Select(SuiteFinding.From)
            .OrderBy(f => f.Line)
            .ThenBy(f => f.ToString(), StringComparer.Ordinal)
            .ToImmutableArray();
    }

    private sealed class PolicyText : AdditionalText
    {
        private readonly SourceText text;

        public PolicyText(string path, string text)
        {
            Path = path;
            this.text = SourceText.From(text);
        }

        public override string Path { get; }

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    // A fixed date: the suite's answer must not depend on the day it runs.
    private sealed class SuiteOptions : AnalyzerConfigOptionsProvider
    {
        private static readonly AnalyzerConfigOptions Properties = new Values(new Dictionary<string, string>
        {
            ["build_property.AIPolicyDate"] = "2026-06-01",
        });

        private static readonly AnalyzerConfigOptions None = new Values(new Dictionary<string, string>());

        public override AnalyzerConfigOptions GlobalOptions => Properties;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> values;

        public Values(Dictionary<string, string> values) => this.values = values;

#nullable disable // The attribute that this override would need is visible twice here, from the polyfills of both projects.
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value);
#nullable restore
    }
}
