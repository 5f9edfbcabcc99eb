using System;

namespace PolicyAnalyzers;

/// <summary>Visible labels for AI-generated text (interim-report.txt:684–691, newsletter-004.txt:41).</summary>
public static class AIDisclosure
{
    private const string English = "[AI-generated]";
    private const string Japanese = "【AI生成】";

    /// <summary>
    /// The text with a label before it. An empty text gives the label alone, which a stream can send as its first part.
    /// </summary>
    /// <param name="text">The AI-generated text.</param>
    /// <param name="language">A language tag; <c>ja</c> and its variants get a Japanese label, all others an English one.</param>
    public static string Label(string text, string language = "en")
    {
        var label = IsJapanese(language) ? Japanese : English;
        return string.IsNullOrEmpty(text) ? label : label + " " + text;
    }

    private static bool IsJapanese(string language)
        => language is not null
        && (language.Equals("ja", StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("ja-", StringComparison.OrdinalIgnoreCase));
}
