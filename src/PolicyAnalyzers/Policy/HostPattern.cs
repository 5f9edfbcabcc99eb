using System;

namespace PolicyAnalyzers.Policy;

/// <summary>Host names of the policy: a whole name, or "*." and a suffix.</summary>
internal static class HostPattern
{
    /// <summary>"*.example.com" stands for every name below example.com, not for example.com and not for badexample.com.</summary>
    internal static bool Matches(string pattern, string host)
    {
        host = host.TrimEnd('.');
        if (!pattern.StartsWith("*.", StringComparison.Ordinal))
        {
            return string.Equals(pattern, host, StringComparison.OrdinalIgnoreCase);
        }

        var suffix = pattern.Length - 1;
        return host.Length > suffix
            && string.Compare(host, host.Length - suffix, pattern, 1, suffix, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>A host name alone: no scheme, path or port, and a star only as the whole first label.</summary>
    internal static bool IsValid(string pattern)
    {
        var start = pattern.StartsWith("*.", StringComparison.Ordinal) ? 2 : 0;
        if (start == pattern.Length)
        {
            return false;
        }

        for (var i = start; i < pattern.Length; i++)
        {
            var c = pattern[i];
            var isDot = c == '.';
            if (!isDot && c != '-' && c != '_' && !char.IsLetterOrDigit(c))
            {
                return false;
            }

            if (isDot && (i == start || i == pattern.Length - 1 || pattern[i - 1] == '.'))
            {
                return false;
            }
        }

        return true;
    }
}
