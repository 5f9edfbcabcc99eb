using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>Changes a document at a node; null when there is nothing to change any more.</summary>
internal delegate Task<Document?> Change(Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellation);

/// <summary>Fixes all findings of a document in their order: each change sees what the ones before it have written.</summary>
internal sealed class OneAfterAnother : DocumentBasedFixAllProvider
{
    private readonly Change change;

    public OneAfterAnother(Change change) => this.change = change;

    protected override Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        ApplyAsync(document, diagnostics, context.CancellationToken);

    private async Task<Document?> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var marks = diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => (Diagnostic: diagnostic, Node: root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), Mark: new SyntaxAnnotation())).ToList();
        root = root.ReplaceNodes(
            marks.Select(mark => mark.Node).Distinct(),
            (original, rewritten) => marks.Where(mark => mark.Node == original).Aggregate(rewritten, (node, mark) => node.WithAdditionalAnnotations(mark.Mark)));
        document = document.WithSyntaxRoot(root);
        foreach (var mark in marks)
        {
            root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
            var node = root.GetAnnotatedNodes(mark.Mark).FirstOrDefault();
            document = node is null ? document : await change(document, node, mark.Diagnostic, cancellation).ConfigureAwait(false) ?? document;
        }

        return document;
    }
}
