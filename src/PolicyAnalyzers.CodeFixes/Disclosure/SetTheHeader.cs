using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
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
internal sealed class SetTheHeader : CodeFixProvider
{
    private const string Value = "AI-generated";

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
            if (file.At(diagnostic) is not { } at || AnsweringCode.Around(at, file.Model) is not { } code)
            {
                continue;
            }

            var header = file.Policy.Disclosure.Header;
            context.RegisterCodeFix(
                CodeAction.Create(
                    FixTexts.Text("SetHeader", header),
                    _ => file.Replace(code.Function, WithHeader(code, header)),
                    nameof(SetTheHeader)),
                diagnostic);
        }
    }

    private static SyntaxNode WithHeader(AnsweringCode code, string header)
    {
        var statement = SyntaxFactory.ParseStatement(
            code.Response + ".Headers[" + FixContext.Text(header) + "] = " + FixContext.Text(Value) + ";").WithAdditionalAnnotations(Formatter.Annotation);
        return code.WithStatement(statement);
    }
}
