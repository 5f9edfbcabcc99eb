using System;
using System.Collections.Generic;
using System.Text;

namespace PolicyAnalyzers.Policy;

/// <summary>
/// Labels of classes, however people write them: width and case make no difference, 情報 may be left out,
/// and a handling limit may follow, as in 機密性２情報（社内限り）.
/// </summary>
internal static class ClassLabel
{
    private const string Information = "情報";
    private const string Openers = "([{<【〔「『《〈";
    private const string Closers = ")]}>】〕」』》〉";
    private const string Separators = " ・、,;:/|-";

    /// <summary>How a handling limit ends, so that words after a label are not taken for one.</summary>
    private static readonly string[] LimitEndings = { "限り", "限", "限定", "禁止", "注意", "only" };

    /// <summary>The canonical form of a label as the policy writes it.</summary>
    internal static string Canonical(string label) => Compact(Fold(label));

    /// <summary>The canonical forms that a label in code can mean, the most literal first.</summary>
    internal static IEnumerable<string> Forms(string text)
    {
        var folded = Fold(text).Trim();
        var whole = Compact(folded);
        if (whole.Length == 0)
        {
            yield break;
        }

        yield return whole;
        if (Openers.IndexOf(folded[0]) >= 0)
        {
            var close = folded.IndexOf(Closers[Openers.IndexOf(folded[0])]);
            if (close > 1)
            {
                yield return Compact(folded.Substring(1, close - 1));
            }

            yield break;
        }

        var open = folded.IndexOfAny(Openers.ToCharArray());
        if (open > 0)
        {
            folded = folded.Substring(0, open);
            yield return Compact(folded);
        }

        folded = folded.TrimEnd();
        if (!EndsLikeLimit(folded))
        {
            yield break;
        }

        for (var end = folded.Length - 1; end > 0; end--)
        {
            if (Separators.IndexOf(folded[end]) >= 0)
            {
                yield return Compact(folded.Substring(0, end));
            }
        }
    }

    /// <summary>Full-width forms to ASCII, half-width katakana to full width, capitals to small letters.</summary>
    internal static string Fold(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var folded = c switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
                '\u3000' or '\u00A0' => ' ',
                _ => c,
            };
            if (!Katakana.TryAppend(builder, folded))
            {
                builder.Append(char.ToLowerInvariant(folded));
            }
        }

        return builder.ToString();
    }

    private static bool EndsLikeLimit(string text)
    {
        foreach (var ending in LimitEndings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without spaces and without 情報 at the end.</summary>
    private static string Compact(string folded)
    {
        var builder = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (!char.IsWhiteSpace(c))
            {
                builder.Append(c);
            }
        }

        var text = builder.ToString();
        return text.Length > Information.Length && text.EndsWith(Information, StringComparison.Ordinal)
            ? text.Substring(0, text.Length - Information.Length)
            : text;
    }
}
