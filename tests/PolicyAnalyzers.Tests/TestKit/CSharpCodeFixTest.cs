using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.TestKit;

/// <summary>
/// As <see cref="CSharpAnalyzerTest{TAnalyzer}"/>, then applies the fix one diagnostic at a time until none is left, and all at once
/// in document, project and solution; each way must give the fixed state, which must show what its own markup says.
/// </summary>
internal sealed class CSharpCodeFixTest<TAnalyzer, TFix> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private const int MostIterations = 50;

    private readonly TFix fix = new();

    public string FixedCode
    {
        init => FixedState.Sources.Add(value);
    }

    /// <summary>Files as they are after the fix; what is not set here (other files, projects, references) stays as in the test state.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>When fixing all at once gives another result than one at a time.</summary>
    public string? BatchFixedCode { get; set; }

    /// <summary>Which of several actions is taken, counting the entries of menus. With an equivalence key set, the one of that key.</summary>
    public int CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>Off for a fix that has no fix-all.</summary>
    public bool WithFixAll { get; set; } = true;

    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await base.RunAsync(cancellationToken);
        var after = StateAfter();
        await VerifyAsync(after, cancellationToken);

        using var workspace = new AdhocWorkspace();
        var solution = Load(workspace);
        AssertFiles(after, await FixOneByOneAsync(solution, cancellationToken), "one at a time", null, cancellationToken);
        foreach (var scope in WithFixAll ? new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution } : [])
        {
            AssertFiles(after, await FixAllAsync(solution, scope, cancellationToken), "all in " + scope, BatchFixedCode, cancellationToken);
        }
    }

    private SolutionState StateAfter()
    {
        var after = FixedState;
        Inherit(TestState, after);
        foreach (var project in TestState.AdditionalProjects)
        {
            Inherit(project, after.AdditionalProjects[project.Name]);
        }

        return after;
    }

    private static void Inherit(ProjectState from, ProjectState to)
    {
        foreach (var (files, fixedFiles) in new[] { (from.Sources, to.Sources), (from.AdditionalFiles, to.AdditionalFiles), (from.AnalyzerConfigFiles, to.AnalyzerConfigFiles) })
        {
            foreach (var file in files.Where(file => !fixedFiles.Exists(other => other.Path == file.Path)))
            {
                fixedFiles.Add((file.Path, Markup.Parse(file.Content).Text));
            }
        }

        to.AdditionalReferences.AddRange(from.AdditionalReferences);
        to.AdditionalProjectReferences.AddRange(from.AdditionalProjectReferences);
        to.OutputKind = from.OutputKind;
    }

    private Solution Load(AdhocWorkspace workspace)
    {
        var solution = workspace.CurrentSolution;
        var ids = TestState.InBuildOrder.ToDictionary(project => project.Name, project => ProjectId.CreateNewId(project.Name));
        foreach (var project in TestState.InBuildOrder)
        {
            var id = ids[project.Name];
            solution = solution.AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, project.Name, project.Name, LanguageNames.CSharp,
                compilationOptions: AnalyzerRun.CompilationOptions(project),
                parseOptions: AnalyzerRun.ParseOptions,
                projectReferences: project.AdditionalProjectReferences.Select(name => new ProjectReference(ids[name])),
                metadataReferences: ReferenceAssemblies.Concat(project.AdditionalReferences)));
            foreach (var (path, content) in project.Sources)
            {
                solution = solution.AddDocument(DocumentId.CreateNewId(id), path, SourceText.From(Markup.Parse(content).Text), filePath: path);
            }

            foreach (var (path, content) in project.AdditionalFiles)
            {
                solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), path, SourceText.From(Markup.Parse(content).Text), filePath: path);
            }
        }

        return solution;
    }

    private async Task<Solution> FixOneByOneAsync(Solution solution, CancellationToken cancellation)
    {
        for (var i = 0; i < MostIterations; i++)
        {
            var step = await FirstActionAsync(solution, cancellation);
            if (step is null)
            {
                return solution;
            }

            var changed = await ApplyAsync(step.Value.Action, cancellation);
            Assert.False(changed == solution, "The fix '" + step.Value.Action.Title + "' changes nothing.");
            solution = changed;
        }

        Assert.Fail("After " + MostIterations + " fixes the diagnostic is still there.");
        return solution;
    }

    private async Task<Solution> FixAllAsync(Solution solution, FixAllScope scope, CancellationToken cancellation)
    {
        for (var i = 0; i < MostIterations; i++)
        {
            var step = await FirstActionAsync(solution, cancellation);
            if (step is not var (action, document, diagnostic))
            {
                return solution;
            }

            var provider = fix.GetFixAllProvider();
            Assert.True(provider is not null, typeof(TFix).Name + " has no fix-all provider.");
            var context = new FixAllContext(document, fix, scope, action.EquivalenceKey!, fix.FixableDiagnosticIds, new Found(project => DiagnosticsAsync(project, cancellation)), cancellation);
            var all = await provider!.GetFixAsync(context);
            Assert.True(all is not null, "Fix-all gives nothing for " + diagnostic.Id + " in " + scope + ".");
            var changed = await ApplyAsync(all!, cancellation);
            Assert.False(changed == solution, "Fix-all changes nothing in " + scope + ".");
            solution = changed;
        }

        Assert.Fail("After " + MostIterations + " times fix-all the diagnostic is still there.");
        return solution;
    }

    private async Task<(CodeAction Action, Document Document, Diagnostic Diagnostic)?> FirstActionAsync(Solution solution, CancellationToken cancellation)
    {
        foreach (var project in solution.Projects)
        {
            foreach (var diagnostic in await DiagnosticsAsync(project, cancellation))
            {
                var document = solution.GetDocument(diagnostic.Location.SourceTree) ?? project.Documents.First();
                var actions = new List<CodeAction>();
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.AddRange(Leaves(action)), cancellation));
                var action = CodeActionEquivalenceKey is { } key ? actions.Find(candidate => candidate.EquivalenceKey == key) : actions.ElementAtOrDefault(CodeActionIndex);
                if (action is not null)
                {
                    return (action, document, diagnostic);
                }
            }
        }

        return null;
    }

    /// <summary>What a person can choose: of a menu, its entries.</summary>
    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsDefaultOrEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project, CancellationToken cancellation)
    {
        var now = new ProjectState(project.Name, "/");
        now.AnalyzerConfigFiles.AddRange(TestState.InBuildOrder.First(state => state.Name == project.Name).AnalyzerConfigFiles);
        foreach (var file in project.AdditionalDocuments)
        {
            now.AdditionalFiles.Add((file.FilePath!, (await file.GetTextAsync(cancellation)).ToString()));
        }

        var compilation = (await project.GetCompilationAsync(cancellation))!;
        var found = await AnalyzerRun.DiagnosticsAsync(compilation, now, Analyzers, Disabled, cancellation);
        return [.. found.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id))
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static async Task<Solution> ApplyAsync(CodeAction action, CancellationToken cancellation)
    {
        var operations = await action.GetOperationsAsync(cancellation);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static void AssertFiles(SolutionState expected, Solution solution, string how, string? firstSource, CancellationToken cancellation)
    {
        foreach (var state in expected.InBuildOrder)
        {
            var project = solution.Projects.Single(candidate => candidate.Name == state.Name);
            var documents = project.Documents.Cast<TextDocument>().Concat(project.AdditionalDocuments).ToDictionary(document => document.FilePath!);
            foreach (var (path, content) in state.Sources.Concat(state.AdditionalFiles))
            {
                Assert.True(documents.Remove(path, out var document), "Fixed " + how + ", there is no file " + path + ".");
                var text = Markup.Parse(firstSource is not null && path == ProjectState.DefaultPath ? firstSource : content).Text;
                var actual = document!.GetTextAsync(cancellation).GetAwaiter().GetResult().ToString();
                Assert.True(text == actual, "Fixed " + how + ", " + path + " is not as expected.\n--- expected\n" + text + "\n--- actual\n" + actual);
            }

            Assert.True(documents.Count == 0, "Fixed " + how + ", there are files that were not expected: " + string.Join(", ", documents.Keys));
        }
    }

    private sealed class Found(Func<Project, Task<ImmutableArray<Diagnostic>>> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await diagnostics(project);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await diagnostics(project)).Where(diagnostic => !diagnostic.Location.IsInSource);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await diagnostics(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }
    }
}
