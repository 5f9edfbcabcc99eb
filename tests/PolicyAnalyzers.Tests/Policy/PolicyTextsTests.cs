using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

public class PolicyTextsTests
{
    private static readonly Dictionary<string, string> English = Of(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> Japanese = Of(PolicyRun.Japanese);

    [Fact]
    public void BothLanguagesHaveTheSameKeys() =>
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Japanese.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void ATextUsesTheSameArgumentsInBothLanguages()
    {
        foreach (var (key, text) in English)
        {
            Assert.Equal((key, Arguments(text)), (key, Arguments(Japanese[key])));
        }
    }

    [Fact]
    public void TheJapaneseTextsAreJapanese() =>
        Assert.All(Japanese, text => Assert.Contains(text.Value, static c => c is >= '\u3040' and <= '\u30ff'));

    /// <summary>A key without a text would be a message that says nothing, and one without a use is dead.</summary>
    [Fact]
    public void EachTextIsUsedAndEachUseHasAText()
    {
        var sources = string.Concat(Directory
            .EnumerateFiles(Sources(), "*.cs", SearchOption.AllDirectories)
            .Where(path => path.Contains("Policy", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Select(File.ReadAllText));

        Assert.All(English.Keys, key =>
        {
            var stem = key.EndsWith("Near", StringComparison.Ordinal) ? key[..^4] : key;
            Assert.Contains("\"" + stem + "\"", sources, StringComparison.Ordinal);
        });
        Assert.All(Regex.Matches(sources, "\"((?:Json|WrongType)_[A-Za-z]+)\"").Select(match => match.Groups[1].Value), key => Assert.Contains(key, English.Keys));
    }

    private static string Arguments(string text) =>
        string.Join(" ", Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Of(CultureInfo culture) =>
        PolicyTexts.Manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static string Sources([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/PolicyAnalyzers"));
}
