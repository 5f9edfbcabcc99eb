using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public class RulesPageTests
{
    private const string TableStart = "<!-- rule table: made from RuleTable.cs -->\n";
    private const string TableEnd = "<!-- end of rule table -->";

    private static readonly string[] Parts =
        ["**What it finds.**", "**Why.**", "**How to fix.**", "**How to configure.**", "**When to waive.**", "**Known limits.**"];

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var id in RulesPage.Sections.Keys)
            {
                foreach (var kind in new[] { "csharp bad", "csharp good" })
                {
                    if (RulesPage.Block(id, kind) is not null)
                    {
                        examples.Add(id, kind);
                    }
                }
            }

            return examples;
        }
    }

    [Fact]
    public void TheTableIsTheRuleTable()
    {
        var table = new StringBuilder("| ID | title | 日本語 |");
        table.AppendJoin("", RuleTable.Profiles.Select(profile => " " + profile + " |")).Append(" passage |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var rule in RuleTable.Rules)
        {
            table.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}) | {Title(rule, "")} | {Title(rule, "ja")} |");
            table.AppendJoin("", RuleTable.Profiles.Select(profile => " " + Level(rule.LevelIn(profile)) + " |"));
            table.Append(CultureInfo.InvariantCulture, $" {(rule.Seed.Length == 0 ? "–" : rule.Seed)} |\n");
        }

        var text = RulesPage.Text;
        var start = text.IndexOf(TableStart, StringComparison.Ordinal) + TableStart.Length;
        var end = text.IndexOf(TableEnd, StringComparison.Ordinal);

        Repository.AssertUpToDate(RulesPage.Path, text[..start] + table + text[end..]);
    }

    [Fact]
    public void EachRuleHasItsSectionWithAllParts()
    {
        var sections = RulesPage.Sections;

        Assert.Equal(RuleTable.Rules.Select(rule => rule.Id), sections.Keys.Order(StringComparer.Ordinal));
        foreach (var rule in RuleTable.Rules)
        {
            var section = sections[rule.Id];
            Assert.StartsWith("## " + rule.Id + ": " + Title(rule, "") + "\n\n" + Title(rule, "ja") + "\n", section, StringComparison.Ordinal);
            var places = Parts.Select(part => section.IndexOf(part, StringComparison.Ordinal)).ToList();
            Assert.DoesNotContain(-1, places);
            Assert.Equal(places.Order(), places);
            Assert.All(rule.Seed.Split(", ").Where(seed => seed.Contains(':', StringComparison.Ordinal)), seed => Assert.Contains(seed.Split('-')[0], section, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void EachRuleThatIsOnHasABadAndAGoodExample() => Assert.All(
        RuleTable.Rules.Where(rule => rule.Descriptor.IsEnabledByDefault),
        rule => Assert.All(new[] { "bad", "good" }, kind => Assert.True(
            (RulesPage.Block(rule.Id, "csharp " + kind) ?? RulesPage.Block(rule.Id, "json " + kind)) is not null, rule.Id + " has no " + kind + " example.")));

    [Theory]
    [MemberData(nameof(Examples))]
    public void ExamplesCompile(string id, string kind)
    {
        var project = new ProjectState("Example", "/0/") { Sources = { RulesPage.Block(id, kind)! } };
        var errors = AnalyzerRun.Compile(project, ReferenceAssemblies.Ai, CancellationToken.None).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

        Assert.Empty(errors.Select(error => error.ToString()));
    }

    private static string Title(Rule rule, string culture) => rule.Descriptor.Title.ToString(CultureInfo.GetCultureInfo(culture));

    private static string Level(RuleLevel level) => level switch
    {
        RuleLevel.Off => "–",
        RuleLevel.ErrorWithoutWaiver => "error!",
        _ => level.ToString().ToLowerInvariant(),
    };
}
