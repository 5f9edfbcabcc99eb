using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Confidentiality;

/// <summary>
/// For data that may not go where it goes: binds the client to an endpoint of the policy that is cleared for it, where code names
/// the endpoint by an attribute or a key.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseAClearedEndpoint))]
[Shared]
internal sealed class UseAClearedEndpoint : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("AIP1001", "AIP1002", "AIP1003", "AIP1004");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var options = context.Document.Project.AnalyzerOptions;
        var policy = PolicyLoader.Load(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider.GlobalOptions, context.CancellationToken).Model;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Location.SourceTree == root.SyntaxTree && policy.EndpointsDeclared
                && ClientBinding.At(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model, context.CancellationToken) is { } binding
                && context.Document.Project.Solution.GetDocument(binding.Name.SyntaxTree) is { } document)
            {
                foreach (var (endpoint, name) in Cleared(policy, diagnostic, binding.IsKey))
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(
                            FixTexts.Text("UseEndpoint", endpoint.Id),
                            async cancellation =>
                            {
                                var place = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
                                var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name));
                                return document.WithSyntaxRoot(place.ReplaceNode(binding.Name, literal.WithTriviaFrom(binding.Name)));
                            },
                            nameof(UseAClearedEndpoint) + ":" + endpoint.Id),
                        diagnostic);
                }
            }
        }
    }

    private static IEnumerable<(PolicyEndpoint Endpoint, string Name)> Cleared(PolicyModel policy, Diagnostic diagnostic, bool isKey)
    {
        if (!diagnostic.Properties.TryGetValue("class", out var id) || policy.FindClass(id ?? "") is not { } classification)
        {
            yield break;
        }

        var bits = 0UL;
        diagnostic.Properties.TryGetValue("categories", out var categories);
        foreach (var name in (categories ?? "").Split(','))
        {
            bits |= policy.FindCategory(name.Trim()) is { Index: < 64 } category ? 1UL << category.Index : 0;
        }

        foreach (var endpoint in policy.Endpoints)
        {
            if (SendJudge.FaultOf(policy, classification.Rank, bits, endpoint) == SendFault.None && (!isKey || endpoint.DiKeys.Length > 0))
            {
                yield return (endpoint, isKey ? endpoint.DiKeys[0] : endpoint.Id);
            }
        }
    }
}
