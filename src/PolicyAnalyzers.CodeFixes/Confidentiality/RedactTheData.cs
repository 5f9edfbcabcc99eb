using System;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// For data that may not go where it goes: sends it through a redactor that makes it fit for the receiver. Offered only where there
/// is one; what should be a redactor is for people to say.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactTheData))]
[Shared]
internal sealed class RedactTheData : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create("AIP1001", "AIP1002", "AIP1003", "AIP1007");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var options = context.Document.Project.AnalyzerOptions;
        var redactors = new Redactors(
            model,
            PolicyLoader.Load(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider.GlobalOptions, context.CancellationToken).Model,
            context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Location.SourceTree != root.SyntaxTree)
            {
                continue;
            }

            var parts = SentTexts.In(root, model, diagnostic, context.CancellationToken);
            if (parts.IsEmpty)
            {
                continue;
            }

            foreach (var redactor in redactors.At(diagnostic.Location.SourceSpan.Start, Property(diagnostic, "clearedFor"), Ids(Property(diagnostic, "notAllowed"))))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        FixTexts.Text("Redact", redactor.Method.ContainingType.Name + "." + redactor.Method.Name),
                        cancellation => RedactAsync(context.Document, parts, redactor, cancellation),
                        nameof(RedactTheData) + ":" + redactor.Method.GetDocumentationCommentId()),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> RedactAsync(Document document, ImmutableArray<ExpressionSyntax> parts, Redactor redactor, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var changed = root.ReplaceNodes(parts, (part, _) => Call(redactor, part));
        return document.WithSyntaxRoot(changed);
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
