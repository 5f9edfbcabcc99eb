using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy.Waivers;

public class WaiverReaderTests
{
    private const string Good =
        """
        { "id": "W-1", "rule": "AIP1006", "target": "M:Contoso.Desk.Answer", "category": "waiver",
          "justification": "The desk only handles texts that are published anyway.", "owner": "Sato", "approver": "Suzuki",
          "ticket": "T-9", "compensatingControls": ["Review each month"], "created": "2026-11-01", "expires": "2027-04-30" }
        """;

    [Fact]
    public void AWaiverIsReadWithItsPlace()
    {
        var waiver = Assert.Single(Read(Good).Waivers);

        Assert.Equal(("W-1", "AIP1006", "M:Contoso.Desk.Answer", WaiverCategory.Waiver), (waiver.Id, waiver.Rule, waiver.Target, waiver.Category));
        Assert.Equal(("Sato", "Suzuki", "T-9"), (waiver.Owner, waiver.Approver, waiver.Ticket));
        Assert.Equal(["Review each month"], waiver.CompensatingControls.ToArray());
        Assert.Equal((new DateTime(2026, 11, 1), new DateTime(2027, 4, 30)), (waiver.Created, waiver.Expires));
        Assert.Equal((1, 8), (waiver.Place.Lines.Start.Line, waiver.Place.Lines.Start.Character));
        Assert.True(waiver.HoldsOn(new DateTime(2027, 4, 30)));
        Assert.False(waiver.HoldsOn(new DateTime(2027, 5, 1)));
        Assert.False(waiver.HoldsOn(null));
        Assert.Equal(0, waiver.DaysLeft(new DateTime(2027, 4, 30)));
    }

    [Theory]
    [InlineData("\"W-1\"", "[|\" \"|]", "'id' is empty. Expected a text.")]
    [InlineData("\"AIP1006\"", "[|\"AIP7777\"|]", "There is no rule 'AIP7777'. Expected the id of a rule, as in 'AIP1002'.")]
    [InlineData("\"AIP1006\"", "[|\"AIP1003\"|]", "No waiver lifts AIP1003 in this profile. Remove the waiver and the cause of the finding.")]
    [InlineData("\"waiver\"", "[|\"exception\"|]", "'exception' is not a value of 'category'. Expected one of: waiver, mitigated, falsePositive.")]
    [InlineData("\"The desk only handles texts that are published anyway.\"", "[|\"too short\"|]", "The justification gives no reason. Expected a sentence: at least 20 characters in Latin script or 10 in Japanese, and no stock phrase.")]
    [InlineData("\"Suzuki\"", "[|\"ＳＡＴＯ\"|]", "The approver is the owner. Expected another person.")]
    [InlineData("\"2027-04-30\"", "[|\"2027-05-01\"|]", "The waiver lasts too long. Expected a day at most 180 days after 'created'.")]
    [InlineData("\"2027-04-30\"", "[|\"2026-10-31\"|]", "The waiver expires before it was created. Expected a later day.")]
    [InlineData("\"2027-04-30\"", "[|\"2027-04-31\"|]", "'2027-04-31' is not a day that exists. Expected year, month and day as in 2027-03-31.")]
    [InlineData("\"ticket\"", "[|\"tiket\"|]", "'tiket' is not a key that can stand here. Did you mean 'ticket'? Expected one of: id, rule, target, category, justification, owner, approver, ticket, compensatingControls, created, expires.")]
    [InlineData("\"owner\": \"Sato\",", "", "The key 'owner' is missing. Expected it in this object.")]
    public void AWrongEntryWaivesNothingAndTheOthersCount(string part, string marked, string expected)
    {
        var entry = Good.Replace(part, marked, StringComparison.Ordinal);
        if (!marked.Contains("[|", StringComparison.Ordinal))
        {
            entry = "[|{|]" + entry[1..];
        }

        var other = Good.Replace("W-1", "W-2", StringComparison.Ordinal);
        var markup = Markup.Parse(File(entry + ", " + other));
        var file = WaiverReader.Waivers("w.json", SourceText.From(markup.Text), Terms(PolicyProfiles.GovernmentJa));

        var problem = Assert.Single(file.Problems);
        Assert.Equal(expected, problem.Message.ToString(PolicyRun.English));
        Assert.Equal(markup.Diagnostics.Single().Span, problem.Place.Span);
        Assert.Equal("W-2", Assert.Single(file.Waivers).Id);
    }

    [Fact]
    public void OtherProfilesAskForLess()
    {
        var entry = Good.Replace("Suzuki", "Sato", StringComparison.Ordinal).Replace("2027-04-30", "2027-11-01", StringComparison.Ordinal);

        Assert.Single(Read(entry, PolicyProfiles.Default).Waivers);
        Assert.Empty(Read(entry.Replace("2027-11-01", "2027-11-02", StringComparison.Ordinal), PolicyProfiles.Default).Waivers);
    }

    [Theory]
    [InlineData("""{ "version": 2, "waivers": [ # ] }""")]
    [InlineData("""{ "version": 1, "waivres": [ # ] }""")]
    [InlineData("""{ "version": 1, "waivers": [ #, 5 ] }""")]
    [InlineData("""{ "version": 1, "waivers": [ # ] """)]
    [InlineData("""{ "version": 1 }""")]
    [InlineData("[]")]
    [InlineData("")]
    public void OfABrokenFileNothingIsWaived(string text)
    {
        var file = WaiverReader.Waivers("w.json", SourceText.From(text.Replace("#", Good, StringComparison.Ordinal)), Terms(PolicyProfiles.Default));

        Assert.NotEmpty(file.Problems);
        Assert.Empty(file.Waivers);
    }

    [Theory]
    [InlineData("公開済みの文書だけを扱うため", true)]
    [InlineData("公開文書のため", false)]
    [InlineData("誤検知であるため。。。。。。", false)]
    [InlineData("ああああああああああああ", false)]
    [InlineData("This is a false positive!", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("The texts are published.", true)]
    public void AReasonIsToldFromAStockPhrase(string text, bool isReal) => Assert.Equal(isReal, Justification.IsReal(text));

    [Fact]
    public void ABaselineIsRead()
    {
        var file = WaiverReader.Baseline("b.json", SourceText.From("""{ "version": 1, "entries": [ { "rule": "AIP1006", "fingerprint": "f1", "symbol": "M:A.B", "sink": "s" } ] }"""));

        Assert.Empty(file.Problems);
        var entry = Assert.Single(file.Entries);
        Assert.Equal(("AIP1006", "f1", "M:A.B", "s"), (entry.Rule, entry.Fingerprint, entry.Symbol, entry.Sink));
    }

    [Fact]
    public void OfABrokenBaselineNothingCounts()
    {
        var file = WaiverReader.Baseline("b.json", SourceText.From("""{ "entries": [ { "rule": "AIP1006", "fingerprint": "f1" }, { "rule": "AIP1006" } ] }"""));

        Assert.Equal(["The key 'fingerprint' is missing. Expected it in this object."], file.Problems.Select(problem => problem.Message.ToString(PolicyRun.English)));
        Assert.Empty(file.Entries);
    }

    [Theory]
    [InlineData("aipolicy.waivers.schema.json", "waivers")]
    [InlineData("aipolicy.baseline.schema.json", "entries")]
    public void TheSchemasHaveTheSameKeys(string name, string list)
    {
        var schema = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Folder(), name))).RootElement;
        var entry = schema.GetProperty("properties").GetProperty(list).GetProperty("items");
        var (root, keys) = list == "waivers" ? (WaiverKeys.Waivers, WaiverKeys.Waiver) : (WaiverKeys.Baseline, WaiverKeys.Entry);

        Assert.Equal(root.Keys.ToArray(), schema.GetProperty("properties").EnumerateObject().Select(item => item.Name));
        Assert.Equal(keys.Keys.ToArray(), entry.GetProperty("properties").EnumerateObject().Select(item => item.Name));
        if (list == "waivers")
        {
            Assert.Equal(WaiverKeys.Mandatory.ToArray(), entry.GetProperty("required").EnumerateArray().Select(item => item.GetString()!));
            Assert.Equal(WaiverKeys.Category.Words.ToArray(), entry.GetProperty("properties").GetProperty("category").GetProperty("enum").EnumerateArray().Select(item => item.GetString()!));
        }
    }

    private static WaiverFile Read(string entry, string profile = PolicyProfiles.GovernmentJa) =>
        WaiverReader.Waivers("w.json", SourceText.From(File(entry)), Terms(profile));

    private static string File(string entries) => "{ \"version\": 1, \"waivers\": [\n" + entries + " ] }";

    private static WaiverTerms Terms(string profile) => new()
    {
        Profile = profile,
        IsKnownRule = static rule => rule is "AIP1006" or "AIP1003",
        IsBeyondWaiving = static rule => rule == "AIP1003",
    };

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/PolicyAnalyzers.Package"));
}
