using System;

namespace PolicyAnalyzers.Policy;

/// <summary>Full names of types and namespaces, as "Contoso.Tags.CitizenDataAttribute".</summary>
internal static class TypeName
{
    /// <summary>The name without the "T:" of a documentation-comment ID, which people write by habit.</summary>
    internal static string Plain(string name) => name.StartsWith("T:", StringComparison.Ordinal) ? name.Substring(2) : name;

    internal static bool IsValid(string name)
    {
        var plain = Plain(name);
        var previous = '.';
        foreach (var c in plain)
        {
            var isName = char.IsLetterOrDigit(c) || c is '_' or '`' or '+' or '*';
            if (!isName && (c != '.' || previous == '.'))
            {
                return false;
            }

            previous = c;
        }

        return previous != '.';
    }
}
