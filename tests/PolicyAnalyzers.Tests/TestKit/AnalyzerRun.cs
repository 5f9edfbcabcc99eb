using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.TestKit;

/// <summary>Compiles a project as a command-line build would and runs analyzers over it.</summary>
internal static class AnalyzerRun
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    public static CSharpCompilation Compile(ProjectState project, IEnumerable<MetadataReference> references, CancellationToken cancellation) =>
        CSharpCompilation.Create(
            project.Name,
            project.Sources.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(Markup.Parse(file.Content).Text), ParseOptions, file.Path, cancellation)),
            references.Concat(project.AdditionalReferences),
            CompilationOptions(project));

    /// <summary>What another project sees of this one: the live compilation as in an editor, or signatures only as in a build.</summary>
    public static MetadataReference Refer(Compilation compilation, bool asMetadata)
    {
        if (!asMetadata)
        {
            return compilation.ToMetadataReference();
        }

        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream, options: new(metadataOnly: true, includePrivateMembers: false));
        Assert.True(emitted.Success, "Project " + compilation.AssemblyName + " does not compile:\n" + string.Join("\n", emitted.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray(), filePath: compilation.AssemblyName + ".dll");
    }

    /// <summary>Compile errors and what the analyzers report. An exception in an analyzer fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(
        Compilation compilation, ProjectState project, ImmutableArray<DiagnosticAnalyzer> analyzers, IEnumerable<string> disabled, CancellationToken cancellation)
    {
        var configs = AnalyzerConfigSet.Create(project.AnalyzerConfigFiles.ConvertAll(file => AnalyzerConfig.Parse(file.Content, file.Path)));
        var options = new AnalyzerOptions(
            [.. project.AdditionalFiles.Select(file => (AdditionalText)new AdditionalFile(file.Path, Markup.Parse(file.Content).Text))],
            new ConfigOptions(configs));
        compilation = compilation.WithOptions(compilation.Options
            .WithSpecificDiagnosticOptions(disabled.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)))
            .WithSyntaxTreeOptionsProvider(new TreeOptions(configs)));
        var exceptions = new ConcurrentQueue<string>();
        var found = await compilation
            .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(options, (e, analyzer, _) => exceptions.Enqueue(analyzer + ": " + e), concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellation);
        if (!exceptions.IsEmpty)
        {
            Assert.Fail("AD0001: an analyzer threw an exception.\n" + string.Join("\n", exceptions));
        }

        var errors = compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. errors.Concat(found)];
    }

    public static CSharpCompilationOptions CompilationOptions(ProjectState project) =>
        new(project.OutputKind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    private sealed class AdditionalFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
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

        // The attribute that the base has is ambiguous here: the analyzers' own polyfill of it is visible too.
#nullable disable
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value);
#nullable restore
    }

    private sealed class TreeOptions(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
