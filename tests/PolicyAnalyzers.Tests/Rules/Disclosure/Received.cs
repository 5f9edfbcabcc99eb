using System;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>What a person or program can see of a response: the header, a label, or a member that says that AI made it.</summary>
internal static partial class Received
{
    public static bool IsDisclosed(HttpResponseMessage response, string body) =>
        (response.Headers.TryGetValues("AI-Disclosure", out var values) && values.Any(static value => !string.IsNullOrWhiteSpace(value))) || IsDisclosed(body);

    public static bool IsDisclosed(string body) =>
        body.Contains("[AI-generated]", StringComparison.Ordinal)
        || body.Contains("【AI生成】", StringComparison.Ordinal)
        || Member().IsMatch(body);

    /// <summary>JSON as people read it.</summary>
    public static string Read(string json) => Escaped().Replace(json, static escape => ((char)Convert.ToInt32(escape.Groups[1].Value, 16)).ToString());

    [GeneratedRegex("\"(isAIGenerated|aiGenerated|generatedByAI|writtenByAI|disclosure|notice)\"\\s*:\\s*(true|\"[^\"]*[^\"\\s][^\"]*\")", RegexOptions.IgnoreCase)]
    private static partial Regex Member();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escaped();
}
