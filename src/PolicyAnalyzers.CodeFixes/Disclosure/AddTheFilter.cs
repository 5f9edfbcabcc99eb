using System.Collections.Generic;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>For AIP2001: adds an endpoint filter that sets the disclosing header to the call that maps the endpoint.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddTheFilter))]
[Shared]
internal sealed class AddTheFilter : CodeFix
{
    public AddTheFilter()
        : base("AIP2001")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        var header = file.Policy.Disclosure.Header;
        if (MapCall.Around(at, file.Model) is { } map)
        {
            foreach (var filter in DisclosingTypes.Filters(file, at.SpanStart))
            {
                var name = filter.ToDisplayString();
                yield return Replace(FixTexts.Text("UseFilter", filter.Name), file, map, () => MapCall.With(map, "AddEndpointFilter<" + name + ">()"), name);
            }

            yield return Replace(FixTexts.Text("AddFilter", header), file, map, () => MapCall.With(map, Filter(header)));
        }
    }

    private static string Filter(string header) =>
        "AddEndpointFilter(async (context, next) => { context.HttpContext.Response.Headers[" + FixContext.Text(header) + "] = " + FixContext.Text(StandardTexts.Header) + "; return await next(context); })";
}
