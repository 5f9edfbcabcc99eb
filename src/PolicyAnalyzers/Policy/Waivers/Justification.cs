using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Tells a reason from a text that stands where a reason should be.</summary>
internal static class Justification
{
    private const int MinLatin = 20;
    private const int MinJapanese = 10;

    /// <summary>Folded, without punctuation and spaces.</summary>
    private static readonly ImmutableArray<string> EmptyPhrases = ImmutableArray.Create(
        "n/a", "none", "todo", "tbd", "fixme", "pending", "see ticket", "see above", "false positive", "not applicable", "not relevant",
        "works as designed", "will fix later", "to be fixed later", "accepted", "accepted risk", "risk accepted", "approved",
        "no justification", "because it is needed", "suppress warning", "ignore this warning", "this is a false positive",
        "この警告を無視する", "警告を抑制するため", "誤検知", "誤検知のため", "誤検知であるため", "問題なし", "問題ありません", "問題ないため", "特に問題ありません",
        "後で対応", "後日対応", "後日対応予定", "後で修正する予定です", "対応予定", "検討中", "承認済み", "承認済みのため", "該当なし", "理由なし", "なし", "仕様", "仕様です", "仕様のため");

    private static readonly ImmutableHashSet<string> Empty = Fold(EmptyPhrases);

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
