using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>Where a file's using of our namespace goes: among the others, in their order, without disturbing comments.</summary>
internal static class UsingEdit
{
    private const string Directive = "using " + ConfidentialityAttributeType.Namespace + ";";

    /// <summary>Null where no place is safe: a using between conditional directives would count for some builds only.</summary>
    public static TextChange? For(SourceText text, CompilationUnitSyntax root, SyntaxNode declaration)
    {
        var usings = UsingsAround(root, declaration);
        if (usings.Count == 0)
        {
            return root.Externs.Count == 0 ? BelowHeader(text, root) : After(text, root.Externs[root.Externs.Count - 1]);
        }

        foreach (var directive in usings)
        {
            if (IsConditional(directive.GetLeadingTrivia()))
            {
                return null;
            }
        }

        SyntaxNode? predecessor = null;
        var isSystemFirst = IsPlain(usings[0]) && IsSystem(usings[0]);
        foreach (var directive in usings)
        {
            // Global usings stand before all others.
            if (directive.GlobalKeyword.RawKind != 0 || (IsPlain(directive) && IsBefore(directive, isSystemFirst)))
            {
                predecessor = directive;
            }
        }

        return predecessor is null
            ? Insert(usings[0].SpanStart, Directive + TagEdits.LineBreak(text, usings[0].SpanStart) + IndentOf(text, usings[0]))
            : After(text, predecessor);
    }

    /// <summary>The usings of the file; those of the namespace where people write them there.</summary>
    private static SyntaxList<UsingDirectiveSyntax> UsingsAround(CompilationUnitSyntax root, SyntaxNode declaration)
    {
        for (var node = declaration; node is not null && root.Usings.Count == 0; node = node.Parent)
        {
            if (node is BaseNamespaceDeclarationSyntax { Usings.Count: > 0 } space)
            {
                return space.Usings;
            }
        }

        return root.Usings;
    }

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive.Alias is null && directive.StaticKeyword.RawKind == 0 && directive.GlobalKeyword.RawKind == 0 && directive.Name is not null;

    private static bool IsSystem(UsingDirectiveSyntax directive)
    {
        var name = directive.Name!.ToString();
        return name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
    }

    private static bool IsBefore(UsingDirectiveSyntax directive, bool isSystemFirst) =>
        (isSystemFirst && IsSystem(directive))
        || string.Compare(directive.Name!.ToString(), ConfidentialityAttributeType.Namespace, StringComparison.OrdinalIgnoreCase) < 0;

    private static TextChange After(SourceText text, SyntaxNode predecessor)
    {
        var line = text.Lines.GetLineFromPosition(predecessor.Span.End);
        return predecessor.FullSpan.End >= line.EndIncludingLineBreak && line.EndIncludingLineBreak > line.End
            ? Insert(line.EndIncludingLineBreak, IndentOf(text, predecessor) + Directive + TagEdits.LineBreak(text, line.Start))
            : Insert(predecessor.Span.End, " " + Directive);
    }

    /// <summary>A file without usings: below the comments that speak of the file, above those that speak of its first member.</summary>
    private static TextChange? BelowHeader(SourceText text, CompilationUnitSyntax root)
    {
        var first = root.GetFirstToken(includeZeroWidth: true);
        if (IsConditional(first.LeadingTrivia))
        {
            return null;
        }

        var position = first.FullSpan.Start;
        var isBlank = true;
        var isDocumented = false;
        foreach (var trivia in first.LeadingTrivia)
        {
            isDocumented |= trivia.HasStructure && !trivia.IsDirective;
            if (trivia.IsDirective || (trivia.IsKind(SyntaxKind.EndOfLineTrivia) && isBlank && !isDocumented))
            {
                position = trivia.FullSpan.End;
            }

            isBlank = trivia.IsDirective || trivia.IsKind(SyntaxKind.EndOfLineTrivia) || (isBlank && trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        }

        if (!isDocumented && first.Parent is not BaseTypeDeclarationSyntax)
        {
            position = first.SpanStart;
        }

        var lineBreak = TagEdits.LineBreak(text, position);
        return Insert(position, Directive + lineBreak + lineBreak);
    }

    private static bool IsConditional(SyntaxTriviaList trivia)
    {
        foreach (var item in trivia)
        {
            if (item.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia)
            {
                return true;
            }
        }

        return false;
    }

    private static string IndentOf(SourceText text, SyntaxNode node)
    {
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, node.SpanStart));
        return string.IsNullOrWhiteSpace(before) ? before : "";
    }

    private static TextChange Insert(int position, string inserted) => new(new TextSpan(position, 0), inserted);
}
