using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>A fix that changes the code around a finding, and all findings of a document one after another.</summary>
internal abstract class AuditFix : CodeFixProvider
{
    private readonly string title;

    private protected AuditFix(string title) => this.title = title;

    public sealed override FixAllProvider GetFixAllProvider() => new OneAfterAnother(ChangeAsync);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Location.SourceTree == root.SyntaxTree
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node
                && await ChangeAsync(context.Document, node, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } changed)
            {
                context.RegisterCodeFix(CodeAction.Create(FixTexts.Text(title), _ => Task.FromResult(changed), GetType().Name), diagnostic);
            }
        }
    }

    private protected abstract Task<Document?> ChangeAsync(Document document, SyntaxNode node, Diagnostic diagnostic, System.Threading.CancellationToken cancellation);
}
