using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public class RuleTableTests
{
    [Fact]
    public void IdsAreWellFormedUniqueAndInOrder()
    {
        var ids = RuleTable.Rules.Select(rule => rule.Id).ToList();

        Assert.All(ids, id => Assert.Matches("^AIP[0-9]{4}$", id));
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void ADefaultIsTheBusinessLevelButNeverAnError()
    {
        Assert.Equal((DiagnosticSeverity.Warning, true), Default("AIP1002"));
        Assert.Equal((DiagnosticSeverity.Warning, true), Default("AIP1003"));
        Assert.Equal((DiagnosticSeverity.Info, false), Default("AIP9005"));
        Assert.Equal((DiagnosticSeverity.Info, false), Default("AIP0001"));
    }

    [Fact]
    public void ProfilesDiffer()
    {
        var rule = RuleTable.Rule("AIP1003");

        Assert.Equal(RuleLevel.Error, rule.LevelIn("business"));
        Assert.Equal(RuleLevel.ErrorWithoutWaiver, rule.LevelIn("government-ja"));
        Assert.Equal(RuleLevel.Error, rule.LevelIn("eu"));
        Assert.Equal(RuleLevel.ErrorWithoutWaiver, rule.LevelIn("frontier"));
        Assert.Equal(RuleLevel.Error, RuleTable.Rule("AIP2001").LevelIn("eu"));
        Assert.Equal(RuleLevel.Warning, RuleTable.Rule("AIP2001").LevelIn("no such profile"));
    }

    [Fact]
    public void AFixedErrorIsAnErrorThatNoConfigurationLowers()
    {
        var descriptor = RuleTable.Rule("AIP9001").FixedErrorDescriptor;

        Assert.Equal(("AIP9001", DiagnosticSeverity.Error, true), (descriptor.Id, descriptor.DefaultSeverity, descriptor.IsEnabledByDefault));
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, descriptor.CustomTags);
        Assert.Equal(DiagnosticSeverity.Info, RuleTable.Rule("AIP9001").FixedInfoDescriptor.DefaultSeverity);
    }

    [Fact]
    public void AnUnknownIdIsRefused() => Assert.Throws<ArgumentException>(() => RuleTable.Descriptor("AIP0000"));

    [Fact]
    public void CategoryAndHelpLinkAreTheFamilyAndTheSection()
    {
        var descriptor = RuleTable.Descriptor("AIP1002");

        Assert.Equal("Confidentiality", descriptor.Category);
        Assert.EndsWith("/rules.md#aip1002", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void EachRuleOfAnAnalyzerIsTheTables()
    {
        var analyzers = typeof(RuleTable).Assembly.GetTypes()
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);

        foreach (var descriptor in analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics))
        {
            var rule = RuleTable.Rule(descriptor.Id);
            Assert.Contains(descriptor, new[] { rule.Descriptor, rule.FixedErrorDescriptor, rule.FixedInfoDescriptor, rule.WithMessage(descriptor.MessageFormat) });
        }
    }

    [Fact]
    public void TheReleaseFilesListEachRuleOnce()
    {
        var shipped = Repository.Read("src/PolicyAnalyzers/AnalyzerReleases.Shipped.md");
        var released = new HashSet<string>(Regex.Matches(shipped, @"^(AIP\d{4}) \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
        var text = new StringBuilder("### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (var rule in RuleTable.Rules.Where(rule => !released.Contains(rule.Id)))
        {
            var descriptor = rule.Descriptor;
            text.Append(CultureInfo.InvariantCulture, $"{rule.Id} | {rule.Family} | {(descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity : "Disabled")} | {descriptor.Title.ToString(CultureInfo.InvariantCulture)}\n");
        }

        Repository.AssertUpToDate("src/PolicyAnalyzers/AnalyzerReleases.Unshipped.md", text.ToString());
    }

    private static (DiagnosticSeverity Severity, bool Enabled) Default(string id) =>
        (RuleTable.Descriptor(id).DefaultSeverity, RuleTable.Descriptor(id).IsEnabledByDefault);
}
