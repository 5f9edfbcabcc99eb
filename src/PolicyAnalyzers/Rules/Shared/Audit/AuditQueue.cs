using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Rules;

/// <summary>Options of a queue, and whether it is one of audit records.</summary>
internal static class AuditQueue
{
    /// <summary>The options are handed to a call that makes a queue of records: here, or behind a variable.</summary>
    public static bool IsAt(NamedPlace place, SyntaxNode setting)
    {
        for (var node = setting; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is InvocationExpressionSyntax call)
            {
                return Makes(place, call);
            }
        }

        var variable = setting.FirstAncestorOrSelf<VariableDeclaratorSyntax>()?.Identifier.ValueText
            ?? ((setting as AssignmentExpressionSyntax)?.Left as MemberAccessExpressionSyntax)?.Expression.ToString();
        foreach (var node in setting.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes() ?? System.Array.Empty<SyntaxNode>())
        {
            if (node is ArgumentSyntax { Expression: IdentifierNameSyntax given, Parent.Parent: InvocationExpressionSyntax user } && given.Identifier.ValueText == variable && Makes(place, user))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Makes(NamedPlace place, InvocationExpressionSyntax call) =>
        place.Model.GetSymbolInfo(call, place.Cancellation).Symbol is IMethodSymbol { TypeArguments: { Length: 1 } held } && AuditRecords.IsRecord(held[0], place.Analysis.Policy);
}
