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

    /// <summary>Without a text the default policy.</summary>
    public static PolicyLoad Policy(string path, string? text) => PolicyLoader.Load(
        text is null ? ImmutableArray<AdditionalText>.Empty : ImmutableArray.Create<AdditionalText>(new PolicyText(path, text)),
        new SuiteOptions().GlobalOptions,
        default);

    /// <exception cref="InvalidOperationException">An analyzer threw, or the policy is wrong.</exception>
    public static async Task<ImmutableArray<SuiteFinding>> Findings(CSharpCompilation compilation, SuiteFile file, string policyPath, string policy)
    {
        var all = await Run(compilation, policyPath, policy, default);
        return all.Where(d => Judged.Contains(d.Id) && d.Location.SourceTree == file.Tree)
            .Select(SuiteFinding.From)
            .OrderBy(f => f.Line)
            .ThenBy(f => f.ToString(), StringComparer.Ordinal)
            .ToImmutableArray();
    }

    /// <summary>All that the analyzers say, in the order in which it came. Without a policy the default one holds.</summary>
    /// <exception cref="InvalidOperationException">An analyzer threw, or the policy is wrong.</exception>
    public static async Task<ImmutableArray<Diagnostic>> Run(Compilation compilation, string policyPath, string? policy, CancellationToken cancellation, bool concurrent = true)
    {
        var failures = new ConcurrentQueue<string>();
        var all = await With(compilation, policyPath, policy, concurrent, failures.Enqueue).GetAnalyzerDiagnosticsAsync(cancellation);
        foreach (var diagnostic in all.Where(d => d.Id == "AD0001" || (d.Id == "AIP9001" && policy is not null)))
        {
            failures.Enqueue(diagnostic.ToString());
        }

        return failures.IsEmpty ? all : throw new InvalidOperationException(string.Join(Environment.NewLine, failures));
    }

    /// <summary>The compilation with all analyzers; what they throw goes to <paramref name="onFailure"/>.</summary>
    public static CompilationWithAnalyzers With(Compilation compilation, string policyPath, string? policy, bool concurrent, Action<string>? onFailure = null) =>
        compilation.WithAnalyzers(Analyzers(), new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(
                policy is null ? ImmutableArray<AdditionalText>.Empty : ImmutableArray.Create<AdditionalText>(new PolicyText(policyPath, policy)),
                new SuiteOptions()),
            onAnalyzerException: (exception, _, _) => onFailure?.Invoke(exception.ToString()),
            concurrentAnalysis: concurrent,
            logAnalyzerExecutionTime: false));

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
