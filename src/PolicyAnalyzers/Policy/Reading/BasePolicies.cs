using System.Collections.Concurrent;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Policy;

/// <summary>The base policies of the profiles, as the package has them: for a build that does not pass them as files.</summary>
internal static class BasePolicies
{
    private static readonly ConcurrentDictionary<string, SourceText> Texts = new(System.StringComparer.Ordinal);

    internal static string PathOf(string profile) => "policies/" + profile + ".aipolicy.json";

    internal static SourceText Text(string profile) => Texts.GetOrAdd(profile, static profile =>
    {
        using var stream = typeof(BasePolicies).Assembly.GetManifestResourceStream("Policy/" + PathOf(profile));
        return SourceText.From(stream ?? Stream.Null, Encoding.UTF8);
    });
}
