using System.Collections.Generic;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>
/// For AIP2002: marks the endpoint with [AINotice]. The notice that people read is for people to write; the mark says that it is there.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddTheNotice))]
[Shared]
internal sealed class AddTheNotice : CodeFix
{
    public AddTheNotice()
        : base("AIP2002")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        if (file.HasAnnotation("AINoticeAttribute") && Change(at, file) is var (old, changed))
        {
            yield return Replace(FixTexts.Text("AddNotice"), file, old, () => changed);
        }
    }

    private static (SyntaxNode Old, SyntaxNode Changed)? Change(SyntaxNode at, FixContext file)
    {
        if (at is InvocationExpressionSyntax && MapCall.Around(at, file.Model) is { } map)
        {
            var added = MapCall.With(map, "WithMetadata(new PolicyAnalyzers.AINoticeAttribute())");
            return (map, added.ReplaceNodes(
                added.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Where(creation => creation.Type.ToString() == "PolicyAnalyzers.AINoticeAttribute"),
                (_, creation) => creation.WithType(creation.Type.WithAdditionalAnnotations(Simplifier.Annotation))));
        }

        return at.AncestorsAndSelf().FirstOrDefault(node => node is MethodDeclarationSyntax or TypeDeclarationSyntax or LocalFunctionStatementSyntax) switch
        {
            MethodDeclarationSyntax method => (method, WithNotice(method, method.AttributeLists, static (node, lists) => node.WithAttributeLists(lists))),
            LocalFunctionStatementSyntax local => (local, WithNotice(local, local.AttributeLists, static (node, lists) => node.WithAttributeLists(lists))),
            TypeDeclarationSyntax type => (type, WithNotice(type, type.AttributeLists, static (node, lists) => (TypeDeclarationSyntax)node.WithAttributeLists(lists))),
            _ => null,
        };
    }

    private static SyntaxNode WithNotice<T>(T node, SyntaxList<AttributeListSyntax> lists, System.Func<T, SyntaxList<AttributeListSyntax>, T> with)
        where T : SyntaxNode
    {
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(
                SyntaxFactory.ParseName("PolicyAnalyzers.AINotice").WithAdditionalAnnotations(Simplifier.Annotation))))
            .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);

        // Behind what is there, or below the comment that speaks of the member.
        return lists.Count > 0
            ? with(node, lists.Add(list.WithLeadingTrivia(Indent(lists[lists.Count - 1])).WithAdditionalAnnotations(Formatter.Annotation)))
            : with(node.WithoutLeadingTrivia(), SyntaxFactory.SingletonList(list.WithLeadingTrivia(node.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation)))
                .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SyntaxTriviaList Indent(SyntaxNode node) => new(node.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
}
