using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers.CodeFixes;

/// <summary>What each fix of C# code has in common: the file is read once, and each finding that stands in it is asked what can be done there.</summary>
internal abstract class CodeFix : CodeFixProvider
{
    /// <param name="ids">The diagnostics that it may be offered for.</param>
    private protected CodeFix(params string[] ids) => FixableDiagnosticIds = ImmutableArray.Create(ids);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixContext.Of(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } file)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (file.At(diagnostic) is not { } at)
            {
                continue;
            }

            foreach (var action in Actions(file, at, diagnostic))
            {
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>What can be done about a finding, the best first; nothing where nothing fits.</summary>
    /// <param name="file">The file in which it stands.</param>
    /// <param name="at">The node at which it stands.</param>
    /// <param name="diagnostic">The finding.</param>
    private protected abstract IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic);

    /// <summary>An action that changes one node of the file; the change is made when somebody asks to see it.</summary>
    /// <param name="title">What the user reads.</param>
    /// <param name="file">The file.</param>
    /// <param name="old">The node to replace.</param>
    /// <param name="changed">What it becomes.</param>
    /// <param name="variant">Tells apart what one fix offers in several variants: "fix all" applies the same one everywhere.</param>
    private protected CodeAction Replace(string title, FixContext file, SyntaxNode old, Func<SyntaxNode> changed, string variant = "") =>
        CodeAction.Create(title, _ => Task.FromResult(file.With(file.Root.ReplaceNode(old, changed()))), Key(variant));

    /// <summary>What "fix all" knows the action by.</summary>
    private protected string Key(string variant) => variant.Length == 0 ? GetType().Name : GetType().Name + ":" + variant;
}
