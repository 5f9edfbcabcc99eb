using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>For AIP1005: adds the service to the policy's endpoints. Whether it may be used stays for a person to say: the entry is not valid without.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddToInventory))]
[Shared]
internal sealed class AddToInventory : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AIP1005");

    public override FixAllProvider GetFixAllProvider() => All.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (PolicyText.DocumentOf(context.Document.Project) is not null
                && await EntryOf(diagnostic, context.Document, context.CancellationToken).ConfigureAwait(false) is { } entry)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        FixTexts.Text("AddToInventory", entry.Id),
                        cancellation => Added(context.Document.Project.Solution, context.Document.Project.Id, ImmutableArray.Create(entry), cancellation),
                        nameof(AddToInventory)),
                    diagnostic);
            }
        }
    }

    private static async Task<UnlistedEntry?> EntryOf(Diagnostic diagnostic, Document document, CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root && diagnostic.Location.SourceTree == root.SyntaxTree
        && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? UnlistedEntry.Of(diagnostic, root, model, cancellation)
            : null;

    private static async Task<Solution> Added(Solution solution, ProjectId projectId, ImmutableArray<UnlistedEntry> entries, CancellationToken cancellation)
    {
        var project = solution.GetProject(projectId)!;
        if (PolicyText.DocumentOf(project) is not { } file)
        {
            return solution;
        }

        var policy = FixContext.PolicyOf(project, cancellation);
        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = new Dictionary<DocumentId, List<TextChange>>();
        foreach (var entry in entries)
        {
            if (!PolicyText.HasEndpoint(text, entry.Id))
            {
                text = PolicyText.WithEndpoint(text, entry.Lines(policy)) ?? text;
            }

            if (entry.Binding is { } binding && project.GetDocument(binding.Tree) is { } document)
            {
                if (!changes.TryGetValue(document.Id, out var list))
                {
                    changes.Add(document.Id, list = new List<TextChange>());
                }

                if (!list.Contains(binding.Change))
                {
                    list.Add(binding.Change);
                }
            }
        }

        foreach (var pair in changes)
        {
            pair.Value.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
            var source = await project.GetDocument(pair.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(pair.Key, source.WithChanges(pair.Value));
        }

        // Other projects may have the same file.
        foreach (var other in solution.Projects)
        {
            foreach (var document in other.AdditionalDocuments)
            {
                if (document.Id == file.Id || (file.FilePath is { } path && string.Equals(document.FilePath, path, StringComparison.Ordinal)))
                {
                    solution = solution.WithAdditionalDocumentText(document.Id, text);
                }
            }
        }

        return solution;
    }

    /// <summary>All services of a scope, each once.</summary>
    private sealed class All : FixAllProvider
    {
        private static readonly ImmutableArray<FixAllScope> Scopes = ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

        public static All Instance { get; } = new();

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => Scopes;

        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
            FixTexts.Text("AddAllToInventory"),
            cancellation => FixAsync(fixAllContext.WithCancellationToken(cancellation)),
            nameof(AddToInventory)));

        private static async Task<Solution> FixAsync(FixAllContext context)
        {
            var solution = context.Solution;
            foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project })
            {
                var entries = ImmutableArray.CreateBuilder<UnlistedEntry>();
                foreach (var diagnostic in context.Scope == FixAllScope.Document
                    ? await context.GetDocumentDiagnosticsAsync(context.Document!).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
                {
                    if (project.GetDocument(diagnostic.Location.SourceTree) is { } document
                        && await EntryOf(diagnostic, document, context.CancellationToken).ConfigureAwait(false) is { } entry)
                    {
                        entries.Add(entry);
                    }
                }

                solution = await Added(solution, project.Id, entries.ToImmutable(), context.CancellationToken).ConfigureAwait(false);
            }

            return solution;
        }
    }
}
