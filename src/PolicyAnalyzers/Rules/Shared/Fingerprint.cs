using System.Globalization;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Names a finding by what it is about, not by where it stands: rule, containing symbol, sink, origins. It survives moved lines,
/// and a new finding cannot hide behind a fixed one.
/// </summary>
internal static class Fingerprint
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static string Of(string rule, LoweredBody body, string sink, string origins)
    {
        var root = body;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return Of(rule, root.Symbol.GetDocumentationCommentId() ?? root.Symbol.Name, sink, origins);
    }

    /// <summary>The same for what is in no body: <paramref name="container"/> is the entry of a file, or a declaration.</summary>
    public static string Of(string rule, string container, string sink, string origins)
    {
        var hash = Offset;
        foreach (var part in new[] { rule, container, sink, origins })
        {
            foreach (var letter in part)
            {
                hash = unchecked((hash ^ letter) * Prime);
            }

            hash = unchecked((hash ^ '\n') * Prime);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
