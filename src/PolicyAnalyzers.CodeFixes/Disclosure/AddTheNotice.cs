using System.Collections.Generic;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>
/// For AIP2002: marks the endpoint with [AINotice]. The notice that people read is for people to write; the mark says that it is there.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddTheNotice))]
[Shared]
internal sealed class AddTheNotice : CodeFix
{
    private const string Notice = "PolicyAnalyzers.AINotice";

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
            MethodDeclarationSyntax method => (method, AttributeEdit.Added(method, method.AttributeLists, Notice, static (node, lists) => node.WithAttributeLists(lists))),
            LocalFunctionStatementSyntax local => (local, AttributeEdit.Added(local, local.AttributeLists, Notice, static (node, lists) => node.WithAttributeLists(lists))),
            TypeDeclarationSyntax type => (type, AttributeEdit.Added(type, type.AttributeLists, Notice, static (node, lists) => (TypeDeclarationSyntax)node.WithAttributeLists(lists))),
            _ => null,
        };
    }
}
