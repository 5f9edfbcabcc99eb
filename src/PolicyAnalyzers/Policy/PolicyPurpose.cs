using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Policy;

/// <summary>For what the code below a symbol uses personal data (interim-report.txt:366).</summary>
internal sealed class PolicyPurpose
{
    internal PolicyPurpose(SymbolPattern scope, string text)
    {
        Scope = scope;
        Text = text;
    }

    internal SymbolPattern Scope { get; }

    internal string Text { get; }

    /// <summary>Whether a symbol is the scope or lies in it.</summary>
    internal bool Covers(ISymbol symbol)
    {
        for (var current = symbol; current is not null; current = current.ContainingSymbol)
        {
            if (Scope.Matches(current))
            {
                return true;
            }
        }

        return false;
    }
}
