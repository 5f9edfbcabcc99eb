using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Benchmarks.Code;
using PolicyAnalyzers.Benchmarks.Compile;
using PolicyAnalyzers.Benchmarks.Measure;
using PolicyAnalyzers.Benchmarks.Report;

namespace PolicyAnalyzers.Benchmarks.Areas;

/// <summary>
/// From an edit of one file to that file's diagnostics, all other trees kept. Unlike elsewhere the references are kept too, as an editor does.
/// </summary>
internal sealed class Editor(Options options, MarkdownReport report, ImmutableArray<Contestant> own, ImmutableArray<Contestant> peers)
{
    private readonly Project project = ServiceProject.Create(options.Lines, tenths: 1, withAiPackages: true);

    public void Run()
    {
        report.Heading("Editing");
        report.Paragraph($"{project.Lines:N0} lines, a tenth of the classes touch AI. First: the first edit after the project was opened. Then: the median of {options.Rounds * 2} more, "
            + "each on top of the one before. CPU ms in one thread for the diagnostics of the edited file; in the rows of analyzers, above the compiler's own.");
        const string Statement = "        _ = {0};\n";
        Edit("a class that asks a model", FileWith("public async Task<string> Ask"), Statement);
        Edit("a class that does not", FileWith("ImportAsync"), Statement);
        Edit("a data class with tags", FileWith("[Confidentiality(\"class3\""), "    public int Extra{0} => {0};\n\n");
    }

    private string FileWith(string text) => project.Sources.Last(source => source.Text.ToString().Contains(text, StringComparison.Ordinal)).Path;

    private void Edit(string kind, string file, string insert)
    {
        var plain = new Session(project, null, file, insert);
        plain.Run(3);
        var (first, then) = plain.Run(options.Rounds * 2);
        var rows = new List<string[]> { Row("the compiler alone", first, then) };
        foreach (var contestant in own.AddRange(peers))
        {
            var isSlow = peers.Contains(contestant);
            var session = new Session(project, contestant, file, insert);
            session.Run(isSlow ? 1 : 3);
            var (alone, aloneThen) = plain.Run(3);
            var (with, withThen) = session.Run(isSlow ? options.PeerRounds : options.Rounds * 2);
            rows.Add(Row(contestant.Name, with - alone, withThen - aloneThen));
        }

        report.Paragraph("Edited: " + kind + ".");
        report.Table(["analyzers", "first: CPU ms", "allocated MB", "then: CPU ms", "wall ms", "allocated MB"], rows);
    }

    private static string[] Row(string name, Cost first, Cost then) =>
        [name, $"{first.CpuMs:0.0}", $"{first.AllocatedMB:0.0}", $"{then.CpuMs:0.0}", $"{then.WallMs:0.0}", $"{then.AllocatedMB:0.00}"];

    /// <summary>One opened project.</summary>
    private sealed class Session(Project project, Contestant? contestant, string file, string insert)
    {
        private static readonly ImmutableArray<MetadataReference> KnownReferences = [.. References.Ai.Select(path => MetadataReference.CreateFromFile(path))];

        private readonly AnalyzerOptions options = project.AnalyzerOptions();
        private readonly ImmutableArray<DiagnosticAnalyzer> analyzers = contestant?.Create() ?? [];

        public (Cost First, Cost Then) Run(int edits)
        {
            var compilation = (Compilation)project.Compile([], contestant?.SwitchedOn ?? [], concurrent: false).WithReferences(KnownReferences);
            compilation.GetDeclarationDiagnostics();
            var costs = new List<Cost>();
            for (var edit = 0; edit <= edits; edit++)
            {
                var before = compilation;
                var tree = before.SyntaxTrees.First(t => t.FilePath == file);
                var text = Edited(tree.GetText(), edit);
                var (cost, after) = Cost.Of(() => Diagnose(before, tree, text));
                compilation = after;
                costs.Add(cost);
            }

            var later = costs.Skip(1).ToList();
            return (costs[0], new(
                new Spread(later.Select(c => c.CpuMs)).Median, new Spread(later.Select(c => c.WallMs)).Median, new Spread(later.Select(c => c.AllocatedMB)).Median));
        }

        private SourceText Edited(SourceText text, int edit)
        {
            var lines = text.Lines;
            var at = insert.StartsWith("    public", StringComparison.Ordinal)
                ? lines.First(line => line.ToString().StartsWith("    public required", StringComparison.Ordinal)).Start
                : lines.Last(line => line.ToString().StartsWith("        return ", StringComparison.Ordinal)).Start;
            return text.WithChanges(new TextChange(new(at, 0), string.Format(insert, edit)));
        }

        private Compilation Diagnose(Compilation before, SyntaxTree tree, SourceText text)
        {
            var edited = tree.WithChangedText(text);
            var compilation = before.ReplaceSyntaxTree(tree, edited);
            var model = compilation.GetSemanticModel(edited);
            var errors = model.GetDiagnostics().Count(d => d.Severity == DiagnosticSeverity.Error);
            if (errors > 0)
            {
                throw new InvalidOperationException("The edit of " + file + " does not compile.");
            }

            if (!analyzers.IsEmpty)
            {
                var with = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
                with.GetAnalyzerSyntaxDiagnosticsAsync(edited, CancellationToken.None).GetAwaiter().GetResult();
                with.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
            }

            return compilation;
        }
    }
}
