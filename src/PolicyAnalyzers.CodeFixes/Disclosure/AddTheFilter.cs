using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>For AIP2001: adds an endpoint filter that sets the disclosing header to the call that maps the endpoint.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddTheFilter))]
[Shared]
internal sealed class AddTheFilter : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AIP2001");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixContext.Of(context).ConfigureAwait(false) is not { } file)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (file.At(diagnostic) is { } at && MapCall.Around(at, file.Model) is { } map)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        FixTexts.Text("AddFilter", file.Policy.Disclosure.Header),
                        _ => file.Replace(map, MapCall.With(map, Filter(file.Policy.Disclosure.Header))),
                        nameof(AddTheFilter)),
                    diagnostic);
            }
        }
    }

    private static string Filter(string header) =>
        "AddEndpointFilter(async (context, next) => { context.HttpContext.Response.Headers[" + FixContext.Text(header) + "] = \"AI-generated\"; return await next(context); })";
}
