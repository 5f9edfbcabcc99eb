using System;

namespace PolicyAnalyzers.Catalog;

/// <summary>Takes addresses apart, also incomplete ones: no Uri class, because it refuses holes and fragments.</summary>
internal static class HostText
{
    private const string Hole = "{}";

    public static string? HostOf(string text)
    {
        text = text.Trim();
        var hasScheme = Scheme(text, out var start);
        var end = text.IndexOfAny(new[] { '/', '?', '#' }, start);
        var host = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
        host = WithoutPort(host.Substring(host.LastIndexOf('@') + 1)).TrimEnd('.').ToLowerInvariant();
        if (host.Length == 0 || (host[0] == Hole[0] && host.IndexOf(Hole[1]) == host.Length - 1) || !IsHost(host))
        {
            return null;
        }

        return hasScheme || host.IndexOf('.') >= 0 || host == "localhost" || host == "::1" ? host : null;
    }

    /// <summary>What stands behind the host, or the whole text when it has none; without query and fragment.</summary>
    public static string PathOf(string text)
    {
        text = text.Trim();
        var start = 0;
        if (Scheme(text, out var afterScheme))
        {
            start = text.IndexOf('/', afterScheme);
            if (start < 0)
            {
                return "";
            }
        }
        else if (text.Length > 0 && text[0] != '/' && HostOf(text) is not null)
        {
            start = text.IndexOf('/');
            if (start < 0)
            {
                return "";
            }
        }

        var end = text.IndexOfAny(new[] { '?', '#' }, start);
        var path = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
        return path.Length > 0 && path[0] != '/' ? "/" + path : path;
    }

    public static bool IsLoopback(string text)
    {
        if (HostOf(text) is not { } host)
        {
            return false;
        }

        return host is "localhost" or "::1" or "0.0.0.0"
            || host.EndsWith(".localhost", StringComparison.Ordinal)
            || (host.StartsWith("127.", StringComparison.Ordinal) && IsDigitsAndDots(host));
    }

    /// <summary>A leading <c>*</c> stands for one or more characters; <c>{...}</c> for one label. A hole in the host fits both.</summary>
    public static bool Fits(string host, string pattern)
    {
        if (pattern[0] == '*')
        {
            var suffix = pattern.Substring(1);
            return host.EndsWith(suffix, StringComparison.Ordinal) && (host.Length > suffix.Length || suffix[0] == '.');
        }

        var labels = host.Split('.');
        var expected = pattern.Split('.');
        if (labels.Length != expected.Length)
        {
            return false;
        }

        for (var i = 0; i < labels.Length; i++)
        {
            if (expected[i][0] != '{' && labels[i] != expected[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>*</c> stands for any run of characters; without one at the end, a trailing slash in the path does not count.</summary>
    public static bool FitsPath(string path, string pattern)
    {
        path = path.Length > 1 ? path.TrimEnd('/') : path;
        return Glob(path, 0, pattern, 0);
    }

    private static bool Glob(string text, int t, string pattern, int p)
    {
        while (p < pattern.Length)
        {
            if (pattern[p] == '*')
            {
                for (var rest = t; rest <= text.Length; rest++)
                {
                    if (Glob(text, rest, pattern, p + 1))
                    {
                        return true;
                    }
                }

                return false;
            }

            if (t >= text.Length || char.ToLowerInvariant(text[t]) != char.ToLowerInvariant(pattern[p]))
            {
                return false;
            }

            t++;
            p++;
        }

        return t == text.Length;
    }

    private static bool Scheme(string text, out int end)
    {
        var at = text.IndexOf("://", StringComparison.Ordinal);
        end = 0;
        if (at <= 0)
        {
            return false;
        }

        for (var i = 0; i < at; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        end = at + 3;
        return true;
    }

    private static string WithoutPort(string host)
    {
        if (host.Length > 0 && host[0] == '[')
        {
            var close = host.IndexOf(']');
            return close < 0 ? "" : host.Substring(1, close - 1);
        }

        var colon = host.LastIndexOf(':');
        return colon >= 0 && host.IndexOf(':') == colon ? host.Substring(0, colon) : host;
    }

    private static bool IsHost(string host)
    {
        foreach (var c in host)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_' or ':' or '{' or '}'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDigitsAndDots(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
