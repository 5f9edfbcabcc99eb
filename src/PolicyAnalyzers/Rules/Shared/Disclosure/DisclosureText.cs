using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules;

/// <summary>Whether a text tells people that AI is used: it says something, and in the languages that the policy asks for.</summary>
internal static class DisclosureText
{
    private static readonly ImmutableHashSet<string> Placeholders = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "todo", "tbd", "fixme", "xxx", "tba", "na", "none", "null", "test", "text", "placeholder", "lorem ipsum", "disclosure", "notice", "disclosure text", "notice text",
        "your text here", "text here", "insert text here", "未定", "仮", "仮文", "テスト", "ダミー", "後で", "あとで", "後で書く", "なし", "表示文");

    /// <summary>What is wrong with it, for people; null when nothing is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="languages">Languages that it must come in: each is looked for by its script.</param>
    public static LocalizableString? Fault(string text, ImmutableArray<string> languages)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Texts.Localizable("Text_Empty");
        }

        var words = text.Trim().Trim('.', '-', '_', '[', ']', '<', '>', '(', ')', '{', '}', '*', '…', '。', '、', '/', '?', '!', ' ').Replace("/", "").Replace(":", "");
        if (words.Length == 0 || Placeholders.Contains(words) || words.StartsWith("TODO", StringComparison.Ordinal))
        {
            return Texts.Localizable("Text_Placeholder");
        }

        foreach (var language in languages)
        {
            if (!IsIn(text, language))
            {
                return Texts.Localizable("Text_Language", language);
            }
        }

        return null;
    }

    /// <summary>By script: kana or kanji for ja, a Latin word that is more than the name AI for en. Other languages cannot be told by it.</summary>
    public static bool IsIn(string text, string language) =>
        Is(language, "ja") ? HasJapanese(text)
        : Is(language, "en") ? HasLatinWord(text)
        : true;

    private static bool Is(string language, string code) =>
        language.Equals(code, StringComparison.OrdinalIgnoreCase) || language.StartsWith(code + "-", StringComparison.OrdinalIgnoreCase);

    private static bool HasJapanese(string text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF66' and <= '\uFF9F'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLatinWord(string text)
    {
        var isMixed = HasJapanese(text);
        var word = "";
        foreach (var c in text + " ")
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            {
                word += c;
            }
            else
            {
                // AI is written so in Japanese too.
                if (word.Length > 1 && (!isMixed || !word.Equals("AI", StringComparison.OrdinalIgnoreCase)))
                {
                    return true;
                }

                word = "";
            }
        }

        return false;
    }
}
