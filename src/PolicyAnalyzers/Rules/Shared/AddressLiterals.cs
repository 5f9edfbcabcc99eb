using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>Whether source names the address of a model: then plain HTTP may be an AI call with no library of AI in reach.</summary>
internal static class AddressLiterals
{
    private static readonly ConditionalWeakTable<SyntaxTree, object> Known = new();

    public static bool Any(Compilation compilation, PolicyModel policy, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Known.TryGetValue(tree, out var known) ? (bool)known : Remember(tree, cancellation))
            {
                return true;
            }
        }

        return policy.Endpoints.Length > 0 && policy.EndpointsDeclared && HasHttp(compilation);
    }

    private static bool Remember(SyntaxTree tree, CancellationToken cancellation)
    {
        var found = false;
        foreach (var token in tree.GetRoot(cancellation).DescendantTokens())
        {
            if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken
                    or SyntaxKind.SingleLineRawStringLiteralToken
                && token.ValueText is { Length: > 5 and < 400 } text
                && (AIHosts.Match(text) is not null || (text.IndexOf('/') >= 0 && AIHosts.GenericPath(text) is not null)))
            {
                found = true;
                break;
            }
        }

        return (bool)Known.GetValue(tree, _ => found);
    }

    private static bool HasHttp(Compilation compilation) => !CatalogIndex.For(compilation).NamesWith(MemberRole.RawHttp).IsEmpty;
}
