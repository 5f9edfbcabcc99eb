using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules;

/// <summary>One row of the rule table: what is the same about a rule wherever it is named.</summary>
internal sealed class Rule
{
    private readonly ImmutableArray<RuleLevel> levels;

    public Rule(string id, string family, ImmutableArray<RuleLevel> levels, string seed, params string[] tags)
    {
        Id = id;
        Family = family;
        Seed = seed;
        Tags = ImmutableArray.Create(tags);
        this.levels = levels;
        Descriptor = Describe(DefaultSeverity(levels[0]), levels[0] != RuleLevel.Off, tags);
        FixedErrorDescriptor = DescribeFixed(DiagnosticSeverity.Error);
        FixedInfoDescriptor = DescribeFixed(DiagnosticSeverity.Info);
    }

    public string Id { get; }

    /// <summary>The rule's folder, and the category of its descriptor.</summary>
    public string Family { get; }

    /// <summary>The passage behind the rule, e.g. <c>interim-report.txt:843-847</c>; empty when it has none.</summary>
    public string Seed { get; }

    public ImmutableArray<string> Tags { get; }

    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>
    /// The same rule as an error that no configuration lowers or hides, for what must fail in every profile.
    /// An analyzer that reports it lists it beside <see cref="Descriptor"/>.
    /// </summary>
    public DiagnosticDescriptor FixedErrorDescriptor { get; }

    /// <summary>The same rule as a remark that no profile makes more of.</summary>
    public DiagnosticDescriptor FixedInfoDescriptor { get; }

    /// <summary>The same rule with another message, for a cause of its own that needs other words.</summary>
    public DiagnosticDescriptor WithMessage(LocalizableString message) =>
        Describe(DefaultSeverity(levels[0]), levels[0] != RuleLevel.Off, Tags.ToArray(), message);

    /// <summary>The level in a profile; an unknown profile has the levels of <c>business</c>.</summary>
    public RuleLevel LevelIn(string profile)
    {
        var column = RuleTable.Profiles.IndexOf(profile, StringComparer.Ordinal);
        return levels[column < 0 ? 0 : column];
    }

    private DiagnosticDescriptor DescribeFixed(DiagnosticSeverity severity) =>
        Describe(severity, isEnabled: true, Tags.Add(WellKnownDiagnosticTags.NotConfigurable).ToArray());

    // A descriptor's own default is never Error: without a profile nothing may break a build.
    private static DiagnosticSeverity DefaultSeverity(RuleLevel business) =>
        business is RuleLevel.Off or RuleLevel.Info ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;

    // The release-tracking analyzer wants literal ids; here the table is the one source, and a test keeps the release files in line.
#pragma warning disable RS1017, RS2000, RS2008
    private DiagnosticDescriptor Describe(DiagnosticSeverity severity, bool isEnabled, string[] tags, LocalizableString? message = null) => new(
        Id,
        Texts.Localizable(Id + "_Title"),
        message ?? Texts.Localizable(Id + "_Message"),
        Family,
        severity,
        isEnabled,
        Texts.Localizable(Id + "_Description"),
        RuleTable.HelpLink(Id),
        tags);
#pragma warning restore RS1017, RS2000, RS2008
}
