using System;
using System.Globalization;
using System.Text;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>A class and categories as a message shows them: the id, with the policy's label in the reader's language.</summary>
internal sealed class ClassName : IFormattable, IEquatable<ClassName>
{
    private readonly string id;
    private readonly string english;
    private readonly string japanese;
    private readonly string categories;

    public ClassName(PolicyModel policy, int rank, ulong bits)
    {
        var classification = policy.Classes[Math.Min(Math.Max(rank, 0), policy.Classes.Length - 1)];
        id = classification.Id;
        english = japanese = "";
        foreach (var label in classification.Labels)
        {
            if (IsJapanese(label))
            {
                japanese = japanese.Length == 0 ? label : japanese;
            }
            else
            {
                english = english.Length == 0 ? label : english;
            }
        }

        categories = Categories(policy, bits);
    }

    /// <summary>The ids of categories, for messages and properties.</summary>
    public static string Categories(PolicyModel policy, ulong bits)
    {
        var text = new StringBuilder();
        foreach (var category in policy.Categories)
        {
            if (category.Index < 64 && (bits & (1UL << category.Index)) != 0)
            {
                text.Append(text.Length == 0 ? "" : ", ").Append(category.Id);
            }
        }

        return text.ToString();
    }

    public string ToString(string? format, IFormatProvider? provider)
    {
        var culture = provider as CultureInfo ?? CultureInfo.InvariantCulture;
        var label = culture.TwoLetterISOLanguageName == "ja" && japanese.Length > 0 ? japanese : english;
        var name = label == id ? "" : label;
        var more = name.Length == 0 ? categories : categories.Length == 0 ? name : name + "; " + categories;
        return more.Length == 0 ? id : id + " (" + more + ")";
    }

    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    public bool Equals(ClassName? other) => other is not null && id == other.id && categories == other.categories;

    public override bool Equals(object? obj) => Equals(obj as ClassName);

    public override int GetHashCode() => (id.GetHashCode() * 397) ^ categories.GetHashCode();

    private static bool IsJapanese(string text)
    {
        foreach (var letter in text)
        {
            if (letter is >= '\u3040' and <= '\u30ff' or >= '\u4e00' and <= '\u9fff')
            {
                return true;
            }
        }

        return false;
    }
}
