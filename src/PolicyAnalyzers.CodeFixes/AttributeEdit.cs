using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace PolicyAnalyzers.CodeFixes;

/// <summary>Adds an attribute to a declaration, in a line of its own.</summary>
internal static class AttributeEdit
{
    /// <param name="node">The declaration.</param>
    /// <param name="lists">Its attributes.</param>
    /// <param name="name">The attribute's full name; it becomes as short as the usings allow.</param>
    /// <param name="with">Gives the declaration other attributes.</param>
    public static SyntaxNode Added<T>(T node, SyntaxList<AttributeListSyntax> lists, string name, Func<T, SyntaxList<AttributeListSyntax>, T> with)
        where T : SyntaxNode
    {
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(
                SyntaxFactory.ParseName(name).WithAdditionalAnnotations(Simplifier.Annotation))))
            .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);

        // Behind what is there, or below the comment that speaks of the member.
        return lists.Count > 0
            ? with(node, lists.Add(list.WithLeadingTrivia(Indent(lists[lists.Count - 1])).WithAdditionalAnnotations(Formatter.Annotation)))
            : with(node.WithoutLeadingTrivia(), SyntaxFactory.SingletonList(list.WithLeadingTrivia(node.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation)))
                .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SyntaxTriviaList Indent(SyntaxNode node) => new(node.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
}
