using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>A fix that rewrites the code around a finding. Two findings may stand in one function, so "fix all" takes one after another.</summary>
internal abstract class AuditFix : CodeFix
{
    private protected AuditFix(string id)
        : base(id)
    {
    }

    public sealed override FixAllProvider GetFixAllProvider() => new OneAfterAnother(Changed);

    private protected sealed override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        if (Changed(file, at, diagnostic) is { } changed)
        {
            yield return CodeAction.Create(FixTexts.Text(GetType().Name), _ => Task.FromResult(file.With(changed)), Key(""));
        }
    }

    /// <summary>The whole file with the finding mended; null when there is nothing to change, or no more.</summary>
    private protected abstract SyntaxNode? Changed(FixContext file, SyntaxNode at, Diagnostic diagnostic);
}
