using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Resources;

public class TextsTests
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");
    private static readonly Dictionary<string, string> English = Texts(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> JapaneseTexts = Texts(Japanese);

    [Fact]
    public void BothLanguagesHaveTheSameKeysAndPlaceholders()
    {
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), JapaneseTexts.Keys.Order(StringComparer.Ordinal));
        Assert.All(English, text => Assert.Equal(Placeholders(text.Value), Placeholders(JapaneseTexts[text.Key])));
    }

    [Fact]
    public void EachRuleHasItsTexts()
    {
        foreach (var id in RuleTable.Rules.Select(rule => rule.Id))
        {
            Assert.All(new[] { "_Title", "_Message", "_Description" }, part => Assert.True(English.ContainsKey(id + part), id + part));
        }
    }

    [Fact]
    public void JapaneseTextsAreJapanese() =>
        Assert.All(JapaneseTexts.Where(text => text.Value != "{0}"), text => Assert.Matches("[\\u3040-\\u30ff\\u4e00-\\u9fff]", text.Value));

    [Fact]
    public void EnglishTextsAreNot() => Assert.All(English, text => Assert.DoesNotMatch("[\\u3000-\\u30ff\\u4e00-\\u9fff\\uff00-\\uffef]", text.Value));

    [Fact]
    public void AMessageAndItsNestedPhraseFollowTheReader()
    {
        var diagnostic = Diagnostic.Create(
            RuleTable.Descriptor("AIP3001"), Location.None, "chat.CompleteChatAsync", PolicyAnalyzers.Texts.Localizable("Audit_PathWithoutRecord", "12"));

        Assert.StartsWith(
            "AI call 'chat.CompleteChatAsync' is not audited: the path that leaves at line 12 writes no audit record.",
            diagnostic.GetMessage(CultureInfo.GetCultureInfo("en-US")), StringComparison.Ordinal);
        Assert.StartsWith(
            "AI 呼び出し 'chat.CompleteChatAsync' が監査されていません: 12 行目で抜ける経路では監査記録が書き込まれません。",
            diagnostic.GetMessage(Japanese), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Texts(CultureInfo culture) =>
        PolicyAnalyzers.Texts.Manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Placeholders(string text) =>
        Regex.Matches(text, @"\{\d+[^}]*\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
}
