using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Tells a reason from a text that stands where a reason should be.</summary>
internal static class Justification
{
    private const int MinLatin = 20;
    private const int MinJapanese = 10;
    private const int MinShortLatin = 10;
    private const int MinShortJapanese = 5;

    /// <summary>Folded, without punctuation and spaces.</summary>
    private static readonly ImmutableArray<string> EmptyPhrases = ImmutableArray.Create(
        "n/a", "none", "todo", "tbd", "fixme", "pending", "see ticket", "see above", "false positive", "not applicable", "not relevant",
        "works as designed", "will fix later", "to be fixed later", "accepted", "accepted risk", "risk accepted", "approved",
        "no justification", "because it is needed", "suppress warning", "ignore this warning", "this is a false positive",
        "この警告を無視する", "警告を抑制するため", "誤検知", "誤検知のため", "誤検知であるため", "問題なし", "問題ありません", "問題ないため", "特に問題ありません",
        "後で対応", "後日対応", "後日対応予定", "後で修正する予定です", "対応予定", "検討中", "承認済み", "承認済みのため", "該当なし", "理由なし", "なし", "仕様", "仕様です", "仕様のため");

    private static readonly ImmutableHashSet<string> Empty = Fold(EmptyPhrases);

    /// <summary>Phrases that stand where a short reason should.</summary>
    private static readonly ImmutableHashSet<string> NoReason = Empty.Union(Fold(ImmutableArray.Create(
        "no reason", "reason", "some reason", "the reason", "reason here", "add reason", "because", "just because", "test", "testing", "for testing",
        "ok", "okay", "it is ok", "this is ok", "this is fine", "is fine", "fine", "needed", "it is needed", "not needed", "required", "as required", "temporary", "for now",
        "to be done", "to do", "tbc", "unknown", "not known", "not confidential", "declassify", "declassified", "lowered", "safe", "it is safe", "this is safe", "my reason",
        "suppress", "fix warning", "fix the warning", "fix analyzer warning", "to fix the warning", "to silence the warning", "silence the warning", "suppress the warning",
        "write the reason here", "state the reason", "state why", "why",
        "理由", "不要", "必要", "必要なため", "必要だから", "必要です", "テスト", "テスト用", "テストのため", "問題ない", "大丈夫", "大丈夫です", "とりあえず", "暫定", "暫定対応", "あとで", "あとで書く", "未定", "不明",
        "格下げ", "格下げのため", "警告回避", "警告回避のため", "警告を消すため", "理由を記入", "理由を書く", "仮")));

    /// <summary>
    /// A reason beside a piece of code may be shorter than that of a waiver, which has no code to speak for it: two words, or some
    /// characters of Japanese, that are no empty phrase.
    /// </summary>
    internal static bool IsReason(string text)
    {
        var letters = Letters(text);
        var distinct = ImmutableHashSet.CreateRange(letters).Count;
        return distinct >= 4 && !NoReason.Contains(letters)
            && (IsJapanese(text) ? Length(text) >= MinShortJapanese : Length(text) >= MinShortLatin && text.Trim().IndexOf(' ') > 0);
    }

    /// <summary>At least 20 characters in Latin script or 10 in Japanese, not one letter again and again, and no empty phrase.</summary>
    internal static bool IsReal(string text)
    {
        var letters = Letters(text);
        var distinct = ImmutableHashSet.CreateRange(letters).Count;
        return Length(text) >= (IsJapanese(text) ? MinJapanese : MinLatin) && distinct >= 5 && !Empty.Contains(letters);
    }

    private static int Length(string text) => text.Trim().Length;

    private static bool IsJapanese(string text)
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

    private static string Letters(string text)
    {
        var builder = new System.Text.StringBuilder(text.Length);
        foreach (var c in ClassLabel.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    private static ImmutableHashSet<string> Fold(ImmutableArray<string> phrases)
    {
        var folded = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            folded.Add(Letters(phrase));
        }

        return folded.ToImmutable();
    }
}
