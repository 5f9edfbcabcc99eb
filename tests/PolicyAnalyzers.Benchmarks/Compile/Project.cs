using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Benchmarks.Compile;

/// <summary>One project to compile: sources, references and what a build hands to analyzers.</summary>
internal sealed class Project(string name, OutputKind kind, ImmutableArray<string> references)
{
    public string Name => name;

    public List<(string Path, SourceText Text)> Sources { get; } = [];

    public List<(string Path, string Content)> AdditionalFiles { get; } = [];

    public List<(string Path, string Content)> Configs { get; } = [];

    /// <summary>Projects of the same workload, compiled before, that this one sees as metadata.</summary>
    public List<string> Uses { get; } = [];

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public ImmutableArray<string> Symbols { get; init; } = [];

    /// <summary>Physical lines, blank ones and comments included.</summary>
    public int Lines => Sources.Sum(source => source.Text.Lines.Count);

    public CSharpParseOptions ParseOptions => new(LanguageVersion.Latest, DocumentationMode.Parse, preprocessorSymbols: Symbols);

    /// <summary>Reads and parses everything anew, references included, as a compiler that was just asked to build does.</summary>
    public CSharpCompilation Compile(IEnumerable<MetadataReference> used, IEnumerable<string> switchedOn, bool concurrent)
    {
        var configs = AnalyzerConfigs();
        var options = new CSharpCompilationOptions(kind, allowUnsafe: true, concurrentBuild: concurrent, nullableContextOptions: Nullable)
            .WithSpecificDiagnosticOptions(switchedOn.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Warn)))
            .WithSyntaxTreeOptionsProvider(new TreeOptions(configs));
        var trees = Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, ParseOptions, source.Path));
        return CSharpCompilation.Create(name, trees, references.Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).Concat(used), options);
    }

    public AnalyzerOptions AnalyzerOptions() =>
        new([.. AdditionalFiles.Select(file => (AdditionalText)new AdditionalFile(file.Path, SourceText.From(file.Content)))], new ConfigOptions(AnalyzerConfigs()));

    private AnalyzerConfigSet AnalyzerConfigs() => AnalyzerConfigSet.Create(Configs.ConvertAll(file => AnalyzerConfig.Parse(file.Content, file.Path)));

    private sealed class AdditionalFile(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(System.Threading.CancellationToken cancellationToken = default) => text;
    }

    private sealed class ConfigOptions(AnalyzerConfigSet configs) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(configs.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(configs.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(configs.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class TreeOptions(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, System.Threading.CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, System.Threading.CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, System.Threading.CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
