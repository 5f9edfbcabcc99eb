using System.Collections.Generic;
using System.Composition;
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
internal sealed class UseAClearedEndpoint : CodeFix
{
    public UseAClearedEndpoint()
        : base("AIP1001", "AIP1002", "AIP1003", "AIP1004")
    {
    }

    private protected override IEnumerable<CodeAction> Actions(FixContext file, SyntaxNode at, Diagnostic diagnostic)
    {
        if (!file.Policy.EndpointsDeclared || ClientBinding.At(at, file.Model, file.Cancellation) is not { } binding
            || file.Document.Project.Solution.GetDocument(binding.Name.SyntaxTree) is not { } document)
        {
            yield break;
        }

        foreach (var (endpoint, name) in Cleared(file.Policy, diagnostic, binding.IsKey))
        {
            yield return CodeAction.Create(
                FixTexts.Text("UseEndpoint", endpoint.Id),
                async cancellation =>
                {
                    var place = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
                    return document.WithSyntaxRoot(place.ReplaceNode(binding.Name, FixContext.Text(name).WithTriviaFrom(binding.Name)));
                },
                Key(endpoint.Id));
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
