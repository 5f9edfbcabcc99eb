using System.IO;
using PolicyAnalyzers.Tool.Report;
using Xunit;

namespace PolicyAnalyzers.Tool.Tests.Report;

/// <summary>The shapes are those that the C# compiler writes.</summary>
public sealed class CompilerSarifTests
{
    private const string OneRule = """{ "id": "AIP1002", "shortDescription": { "text": "Confidential data is sent" }, "helpUri": "https://rules.example/aip1002" }""";

    [Fact]
    public void A_finding_with_everything()
    {
        var finding = Assert.Single(Read("""
            {
              "ruleId": "AIP1002", "ruleIndex": 0, "level": "error", "message": { "text": "'number' is class2" },
              "suppressions": [ { "kind": "external", "justification": "approved" } ],
              "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///repo/src/My%20Chat.cs" },
                "region": { "startLine": 4, "startColumn": 28, "endLine": 5, "endColumn": 3 } } } ],
              "relatedLocations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///other/Citizen.cs" },
                "region": { "startLine": 3, "startColumn": 14, "endLine": 3, "endColumn": 17 } } } ],
              "properties": { "warningLevel": 1, "customProperties": { "sink": "ChatClient.Complete", "class": "class2" } }
            }
            """).Findings);
        Assert.Equal("AIP1002", finding.Rule);
        Assert.Equal("Confidential data is sent", finding.Title);
        Assert.Equal("https://rules.example/aip1002", finding.Help);
        Assert.Equal(Level.Error, finding.Level);
        Assert.Equal("'number' is class2", finding.Message);
        Assert.Equal(new Place("src/My Chat.cs", 4, 28, 5, 3), finding.Place);
        Assert.Equal([new Place("../other/Citizen.cs", 3, 14, 3, 17)], finding.Related);
        Assert.Equal("approved", finding.Suppression);
        Assert.Equal("ChatClient.Complete", finding.Property("sink"));
        Assert.Null(finding.Property("endpoint"));
    }

    [Fact]
    public void A_finding_without_a_place_stands_at_the_project()
    {
        var finding = Assert.Single(Read("""{ "ruleId": "AIP9001", "level": "note", "message": { "text": "no policy" }, "properties": { "warningLevel": 1 } }""").Findings);
        Assert.Equal(new Place("src/App.csproj", 1, 1, 1, 1), finding.Place);
        Assert.Equal(Level.Info, finding.Level);
        Assert.Null(finding.Suppression);
    }

    [Fact]
    public void What_other_analyzers_say_is_left_out()
    {
        var sarif = Read("""{ "ruleId": "CA1822", "level": "error", "message": { "text": "static" } }, { "ruleId": "CS0168", "level": "warning", "message": { "text": "unused" } }""");
        Assert.Empty(sarif.Findings);
        Assert.Empty(sarif.CompilerErrors);
        Assert.Empty(sarif.RuleErrors);
    }

    [Fact]
    public void An_error_of_the_compiler_is_no_finding() =>
        Assert.Equal(
            ["src/App.csproj: CS0103: The name 'z' does not exist"],
            Read("""{ "ruleId": "CS0103", "level": "error", "message": { "text": "The name 'z' does not exist" } }""").CompilerErrors);

    [Fact]
    public void A_rule_that_throws_makes_the_result_incomplete() =>
        Assert.Equal(
            ["AD0001: Analyzer 'PolicyAnalyzers.Rules.X' threw"],
            Read("""
                { "ruleId": "AD0001", "level": "warning", "message": { "text": "Analyzer 'PolicyAnalyzers.Rules.X' threw" } },
                { "ruleId": "AD0001", "level": "warning", "message": { "text": "Analyzer 'Contoso.Y' threw" } }
                """).RuleErrors);

    [Fact]
    public void A_compiler_that_did_not_run_the_rules_found_nothing_out() =>
        Assert.Equal(["The compiler did not load the rules. They need the compiler of the .NET 8 SDK or a newer one."], Read("", rules: "").RuleErrors);

    private static CompilerSarif Read(string results, string rules = OneRule)
    {
        Language.ChooseFrom(["--lang", "en"]);
        var folder = Directory.CreateTempSubdirectory("sarif-");
        try
        {
            var file = Path.Combine(folder.FullName, "compiler.sarif");
            File.WriteAllText(file, """{ "version": "2.1.0", "runs": [ { "results": [""" + results + """], "tool": { "driver": { "rules": [""" + rules + "] } } } ] }");
            return CompilerSarif.Read(file, "/repo", "/repo/src/App.csproj");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
