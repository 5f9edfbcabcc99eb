using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Whether the source or its settings name the address of a model, or bind a client to one: only then can plain HTTP be an AI
/// call. A policy is rolled out to projects that have nothing to do with AI too, and must cost them nothing.
/// </summary>
internal static class AddressLiterals
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeTexts> Known = new();

    public static bool Any(Compilation compilation, PolicyModel policy, AppSettings settings, CancellationToken cancellation)
    {
        foreach (var type in policy.EndpointsDeclared ? TypesOf(policy) : Array.Empty<string>())
        {
            if (compilation.GetTypeByMetadataName(type) is not null)
            {
                return true;
            }
        }

        foreach (var text in settings.Texts)
        {
            if (IsModel(text) || IsListed(text, policy))
            {
                return true;
            }
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            var texts = Known.TryGetValue(tree, out var known) ? known : Remember(tree, cancellation);
            if (texts.NamesModel || (policy.EndpointsDeclared && texts.Any(text => IsListed(text, policy))))
            {
                return true;
            }
        }

        return false;
    }

    private static TreeTexts Remember(SyntaxTree tree, CancellationToken cancellation)
    {
        var found = new TreeTexts();
        foreach (var token in tree.GetRoot(cancellation).DescendantTokens())
        {
            switch (token.Kind())
            {
                case SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken
                        or SyntaxKind.SingleLineRawStringLiteralToken
                    when token.ValueText is { Length: > 1 and < 400 } text && text.IndexOf(' ') < 0:
                    found.Add(text, IsModel(text));
                    break;
                case SyntaxKind.IdentifierToken when token.ValueText is Annotation or Annotation + "Attribute":
                    found.Add("", true);
                    break;
            }
        }

        return Known.GetValue(tree, _ => found);
    }

    private const string Annotation = "AIEndpoint";

    private static bool IsModel(string text) =>
        text.Length > 5 && (AIHosts.Match(text) is not null || (text.IndexOf('/') >= 0 && AIHosts.GenericPath(text) is not null));

    /// <summary>The host, key or name of a service that the policy lists; of an address any part with the host in it.</summary>
    private static bool IsListed(string text, PolicyModel policy)
    {
        foreach (var endpoint in policy.Endpoints)
        {
            if (endpoint.DiKeys.Contains(text))
            {
                return true;
            }

            foreach (var host in endpoint.Hosts)
            {
                if (text.IndexOf(host.TrimStart('*'), StringComparison.OrdinalIgnoreCase) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<string> TypesOf(PolicyModel policy)
    {
        foreach (var endpoint in policy.Endpoints)
        {
            foreach (var type in endpoint.Types)
            {
                yield return type;
            }
        }
    }

    /// <summary>The texts of a file that can be addresses, keys or parts of them.</summary>
    private sealed class TreeTexts
    {
        private readonly HashSet<string> texts = new(StringComparer.Ordinal);

        /// <summary>Whatever a policy lists.</summary>
        public bool NamesModel { get; private set; }

        public void Add(string text, bool namesModel)
        {
            texts.Add(text);
            NamesModel |= namesModel;
        }

        public bool Any(Predicate<string> test)
        {
            foreach (var text in texts)
            {
                if (test(text))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
