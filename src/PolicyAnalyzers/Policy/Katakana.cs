using System.Text;

namespace PolicyAnalyzers.Policy;

/// <summary>Half-width katakana, written out by hand: normalisation by the platform differs between hosts.</summary>
internal static class Katakana
{
    private const char First = '\uFF61';
    private const string FullWidth =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private const string Voiceable = "カキクケコサシスセソタチツテトハヒフヘホ";
    private const string SemiVoiceable = "ハヒフヘホ";

    /// <summary>Appends the full-width form of a half-width character, joined with a voicing mark where it is one.</summary>
    internal static bool TryAppend(StringBuilder builder, char c)
    {
        var index = c - First;
        if (index < 0 || index >= FullWidth.Length)
        {
            return false;
        }

        var full = FullWidth[index];
        var last = builder.Length > 0 ? builder[builder.Length - 1] : '\0';
        if (full == '゛' && Voiceable.IndexOf(last) >= 0)
        {
            builder[builder.Length - 1] = (char)(last + 1);
        }
        else if (full == '゜' && SemiVoiceable.IndexOf(last) >= 0)
        {
            builder[builder.Length - 1] = (char)(last + 2);
        }
        else
        {
            builder.Append(full);
        }

        return true;
    }
}
