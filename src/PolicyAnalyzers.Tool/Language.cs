using System;
using System.Globalization;

namespace PolicyAnalyzers.Tool;

/// <summary>The language of everything that the tool prints, the compiler's messages included.</summary>
internal static class Language
{
    public static readonly string[] All = ["en", "ja"];

    /// <summary>
    /// <c>--lang</c> decides also the language of the help and of complaints about other options, so it is read before
    /// anything else is parsed.
    /// </summary>
    public static void ChooseFrom(string[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var asked = arguments[i] == "--lang" && i + 1 < arguments.Length ? arguments[i + 1]
                : arguments[i].StartsWith("--lang=", StringComparison.Ordinal) ? arguments[i]["--lang=".Length..]
                : arguments[i].StartsWith("--lang:", StringComparison.Ordinal) ? arguments[i]["--lang:".Length..]
                : null;
            if (asked is not null && Array.IndexOf(All, asked) >= 0)
            {
                Use(asked);
                return;
            }
        }

        Use(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
    }

    /// <summary>"ja" or "en".</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? "ja" : "en";

    private static void Use(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == "ja" ? "ja" : "en");
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture;
    }
}
