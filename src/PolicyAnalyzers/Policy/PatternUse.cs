using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Policy;

/// <summary>Finds patterns of the policy that match nothing: most likely a name was mistyped or has changed.</summary>
internal static class PatternUse
{
    internal static IEnumerable<PolicyProblem> Unmatched(
        PolicyModel model, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var (pattern, place) in model.Patterns)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (place.Path is not null && !Exists(pattern, compilation, cancellationToken))
            {
                yield return new PolicyProblem(
                    place, DiagnosticSeverity.Info, PolicyTexts.Localizable("PatternMatchesNothing", pattern.Text));
            }
        }
    }

    /// <summary>
    /// Looks below the namespaces and types that the text before the first star names, so that the cost is that of one type.
    /// A pattern with a star in its namespace is not judged: every type of every assembly would have to be read.
    /// </summary>
    internal static bool Exists(SymbolPattern pattern, Compilation compilation, CancellationToken cancellationToken)
    {
        var parts = pattern.LiteralPrefix.Split('(')[0].Split('.');
        var scopes = new List<INamespaceOrTypeSymbol> { compilation.GlobalNamespace };

        // The last part may be the beginning of a name only.
        for (var i = 0; i < parts.Length - 1; i++)
        {
            var inner = new List<INamespaceOrTypeSymbol>();
            foreach (var scope in scopes)
            {
                foreach (var member in scope.GetMembers(WithoutArity(parts[i])))
                {
                    if (member is INamespaceOrTypeSymbol next)
                    {
                        inner.Add(next);
                    }
                }
            }

            scopes = inner;
        }

        foreach (var scope in scopes)
        {
            if (scope is INamespaceSymbol { IsGlobalNamespace: true } && pattern.Text.IndexOf('*') >= 0)
            {
                return true;
            }

            if (HasMatch(scope, pattern, parts[parts.Length - 1], cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMatch(INamespaceOrTypeSymbol scope, SymbolPattern pattern, string prefix, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var hasStar = pattern.Text.IndexOf('*') >= 0;
        foreach (var member in scope.GetMembers())
        {
            if (prefix.Length > 0 && prefix[0] != '#' && !member.Name.StartsWith(WithoutArity(prefix), StringComparison.Ordinal))
            {
                continue;
            }

            if (pattern.Matches(member) || (hasStar && member is INamespaceOrTypeSymbol inner && HasMatch(inner, pattern, "", cancellationToken)))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutArity(string name) => name.IndexOf('`') is var arity and >= 0 ? name.Substring(0, arity) : name;
}
