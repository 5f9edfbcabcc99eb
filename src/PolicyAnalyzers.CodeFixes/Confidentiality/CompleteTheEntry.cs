using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// For AIP1004: writes down what the entry lacks, for a person to fill in: a risk analysis and an approval with empty references and days,
/// which are errors of the policy until then.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(CompleteTheEntry),
    DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument), nameof(TextDocumentKind.Document) },
    DocumentExtensions = new[] { ".json", ".cs" })]
[Shared]
internal sealed class CompleteTheEntry : CodeFixProvider
{
    private static readonly ImmutableArray<(string, string)> Records = ImmutableArray.Create(
        ("riskAnalysis", "{ \"reference\": \"\", \"date\": \"\" }"),
        ("approval", "{ \"authority\": \"\", \"reference\": \"\", \"approvedOn\": \"\" }"));

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AIP1004");

    /// <summary>None: each entry is a decision of its own.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue("endpoint", out var id) || id is null || FileOf(project, diagnostic) is not { } file)
            {
                continue;
            }

            var text = await file.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            if (PolicyText.WithRecords(text, id, Records) is { } completed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        FixTexts.Text("CompleteTheEntry", id),
                        _ => Task.FromResult(project.Solution.WithAdditionalDocumentText(file.Id, completed)),
                        nameof(CompleteTheEntry)),
                    diagnostic);
            }
        }
    }

    /// <summary>The file in which the finding stands; for a call, the project's policy.</summary>
    private static TextDocument? FileOf(Project project, Diagnostic diagnostic)
    {
        if (diagnostic.Location.IsInSource)
        {
            return PolicyText.DocumentOf(project);
        }

        foreach (var document in project.AdditionalDocuments)
        {
            if (document.FilePath == diagnostic.Location.GetLineSpan().Path)
            {
                return document;
            }
        }

        return null;
    }
}
