using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>Writes tags at declarations, in as many documents as they are in.</summary>
internal static class TaggedSolution
{
    public static async Task<Solution> OfAsync(Solution solution, ImmutableArray<UntaggedOrigin> origins, string classId, CancellationToken cancellationToken)
    {
        var tagged = solution;
        foreach (var document in origins.GroupBy(origin => origin.Document.Id))
        {
            var text = await TaggedTextAsync(document.First().Document, document.Select(origin => origin.Declaration).ToList(), classId, cancellationToken).ConfigureAwait(false);
            tagged = tagged.WithDocumentText(document.Key, text);
        }

        return tagged;
    }

    /// <summary>The shortest way of writing the attribute that means ours and breaks nothing.</summary>
    private static async Task<SourceText> TaggedTextAsync(Document document, List<SyntaxNode> declarations, string classId, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var compilation = (await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
        var arguments = "(" + SymbolDisplay.FormatLiteral(classId, quote: true) + ")";

        var plain = TagEdits.For(text, declarations, ConfidentialityAttributeType.Name + arguments);
        if (MeansOurs(plain, text, root, compilation, cancellationToken))
        {
            return text.WithChanges(plain);
        }

        if (UsingEdit.For(text, (CompilationUnitSyntax)root, declarations[0]) is { } import)
        {
            var imported = plain.Insert(0, import);
            if (MeansOurs(imported, text, root, compilation, cancellationToken) && BreaksNothing(imported, text, root, compilation, cancellationToken))
            {
                return text.WithChanges(imported);
            }
        }

        var qualified = TagEdits.For(text, declarations, ConfidentialityAttributeType.Namespace + "." + ConfidentialityAttributeType.Name + arguments);
        return text.WithChanges(MeansOurs(qualified, text, root, compilation, cancellationToken)
            ? qualified
            : TagEdits.For(text, declarations, "global::" + ConfidentialityAttributeType.Namespace + "." + ConfidentialityAttributeType.Name + arguments));
    }

    private static bool MeansOurs(ImmutableArray<TextChange> edits, SourceText text, SyntaxNode root, Compilation compilation, CancellationToken cancellationToken)
    {
        var changed = root.SyntaxTree.WithChangedText(text.WithChanges(edits));
        var model = compilation.ReplaceSyntaxTree(root.SyntaxTree, changed).GetSemanticModel(changed);
        var changedRoot = changed.GetRoot(cancellationToken);
        var moved = 0;
        foreach (var edit in edits)
        {
            if (edit.NewText!.IndexOf(ConfidentialityAttributeType.Name + "(", System.StringComparison.Ordinal) is >= 0 and var offset)
            {
                var attribute = changedRoot.FindToken(edit.Span.Start + moved + offset).Parent?.FirstAncestorOrSelf<AttributeSyntax>();
                if (attribute is null || !ConfidentialityAttributeType.Is(model.GetSymbolInfo(attribute, cancellationToken).Symbol?.ContainingType))
                {
                    return false;
                }
            }

            moved += edit.NewText.Length - edit.Span.Length;
        }

        return true;
    }

    /// <summary>A new using can make names ambiguous that had one meaning before.</summary>
    private static bool BreaksNothing(ImmutableArray<TextChange> edits, SourceText text, SyntaxNode root, Compilation compilation, CancellationToken cancellationToken)
    {
        var changed = root.SyntaxTree.WithChangedText(text.WithChanges(edits));
        return Errors(compilation.ReplaceSyntaxTree(root.SyntaxTree, changed), changed, cancellationToken) <= Errors(compilation, root.SyntaxTree, cancellationToken);
    }

    private static int Errors(Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken) =>
        compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
