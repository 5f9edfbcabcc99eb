using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests;

public sealed class TextsTests
{
    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_places_for_arguments() => Assert.Equal(Shapes("en"), Shapes("ja"));

    [Fact]
    public void No_Japanese_text_was_left_in_English()
    {
        foreach (DictionaryEntry text in Set("ja"))
        {
            Assert.Matches("[\u3040-\u30ff\u4e00-\u9fff]", (string)text.Value!);
        }
    }

    private static SortedDictionary<string, string> Shapes(string language)
    {
        var shapes = new SortedDictionary<string, string>(System.StringComparer.Ordinal);
        foreach (DictionaryEntry text in Set(language))
        {
            var places = new SortedSet<string>(System.StringComparer.Ordinal);
            foreach (Match match in Regex.Matches((string)text.Value!, @"\{\d\}"))
            {
                places.Add(match.Value);
            }

            shapes.Add((string)text.Key, string.Concat(places));
        }

        return shapes;
    }

    // English is the neutral language.
    private static ResourceSet Set(string language) =>
        Texts.Manager.GetResourceSet(language == "en" ? CultureInfo.InvariantCulture : new CultureInfo(language), createIfNotExists: true, tryParents: false)!;
}
