using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// For data that may not go where it goes: sends it through a redactor that makes it fit for the receiver. Offered only where there
/// is one; what should be a redactor is for people to say.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactTheData))]
[Shared]
internal sealed class RedactTheData : CodeFix
{
    public RedactTheData()
        : base("AIP1001", "AIP1002", "AIP1003", "AIP1007")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        var parts = SentTexts.In(file.Root, file.Model, diagnostic, file.Cancellation);
        if (parts.IsEmpty)
        {
            yield break;
        }

        foreach (var redactor in new Redactors(file.Model, file.Policy, file.Cancellation)
            .At(diagnostic.Location.SourceSpan.Start, Property(diagnostic, "clearedFor"), Ids(Property(diagnostic, "notAllowed"))))
        {
            yield return CodeAction.Create(
                FixTexts.Text("Redact", redactor.Method.ContainingType.Name + "." + redactor.Method.Name),
                _ => Task.FromResult(file.With(file.Root.ReplaceNodes(parts, (part, _) => Call(redactor, part)))),
                Key(redactor.Method.GetDocumentationCommentId() ?? ""));
        }
    }

    private static ExpressionSyntax Call(Redactor redactor, ExpressionSyntax part) =>
        SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression,
                    SyntaxFactory.ParseExpression(redactor.Receiver).WithAdditionalAnnotations(Simplifier.Annotation),
                    SyntaxFactory.IdentifierName(redactor.Method.Name)),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(part.WithoutTrivia()))))
            .WithTriviaFrom(part);

    private static string Property(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out var value) ? value ?? "" : "";

    private static ImmutableArray<string> Ids(string list) =>
        list.Split(',').Select(id => id.Trim()).Where(id => id.Length > 0).ToImmutableArray();
}
