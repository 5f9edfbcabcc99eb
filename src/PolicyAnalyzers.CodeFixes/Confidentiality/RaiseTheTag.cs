using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// For AIP1011 at an override: gives it the class and categories of what it overrides or implements. For a declassification there is
/// no fix: a reason that a tool writes is none.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RaiseTheTag))]
[Shared]
internal sealed class RaiseTheTag : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AIP1011");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue("class", out var id) && id is { Length: > 0 }
                && diagnostic.Properties.TryGetValue("categories", out var categories)
                && root.FindNode(diagnostic.Location.SourceSpan) is AttributeSyntax attribute
                && ConfidentialityAttributeType.Is(model.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType))
            {
                var raised = attribute.WithArgumentList(Arguments(id, categories ?? ""));
                context.RegisterCodeFix(
                    CodeAction.Create(
                        FixTexts.Text("RaiseTag", id),
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(attribute, raised))),
                        nameof(RaiseTheTag)),
                    diagnostic);
            }
        }
    }

    private static AttributeArgumentListSyntax Arguments(string id, string categories)
    {
        var text = "(" + SymbolDisplay.FormatLiteral(id, quote: true);
        foreach (var category in categories.Split(','))
        {
            if (category.Trim() is { Length: > 0 } name)
            {
                text += ", " + SymbolDisplay.FormatLiteral(name, quote: true);
            }
        }

        return SyntaxFactory.ParseAttributeArgumentList(text + ")")!;
    }
}
