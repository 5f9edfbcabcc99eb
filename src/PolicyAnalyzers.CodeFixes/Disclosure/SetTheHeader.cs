using System.Collections.Generic;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace PolicyAnalyzers.CodeFixes.Disclosure;

/// <summary>For AIP2001: sets the disclosing header at the start of the member that answers, before anything can have been written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetTheHeader))]
[Shared]
internal sealed class SetTheHeader : CodeFix
{
    public SetTheHeader()
        : base("AIP2001")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        var header = file.Policy.Disclosure.Header;
        if (AnsweringCode.Around(at, file.Model) is { } code)
        {
            yield return Replace(FixTexts.Text("SetHeader", header), file, code.Function, () => WithHeader(code, header));
        }
    }

    private static SyntaxNode WithHeader(AnsweringCode code, string header)
    {
        var statement = SyntaxFactory.ParseStatement(
            code.Response + ".Headers[" + FixContext.Text(header) + "] = " + FixContext.Text(StandardTexts.Header) + ";").WithAdditionalAnnotations(Formatter.Annotation);
        return code.WithStatement(statement);
    }
}
