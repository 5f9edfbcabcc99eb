using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>Fixes all findings of a document in their order: each change sees what the ones before it have written.</summary>
internal sealed class OneAfterAnother : DocumentBasedFixAllProvider
{
    private readonly Func<FixContext, SyntaxNode, Diagnostic, SyntaxNode?> change;

    public OneAfterAnother(Func<FixContext, SyntaxNode, Diagnostic, SyntaxNode?> change) => this.change = change;

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
            if (await FixContext.Of(document, cancellation).ConfigureAwait(false) is { } file && file.Root.GetAnnotatedNodes(mark.Mark).FirstOrDefault() is { } node
                && change(file, node, mark.Diagnostic) is { } changed)
            {
                document = file.With(changed);
            }
        }

        return document;
    }
}
