using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;
using static PolicyAnalyzers.Rules.RuleLevel;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// One row per rule. Descriptors, profiles, release files, help anchors and the table of rules.md come from here.
/// </summary>
internal static class RuleTable
{
    /// <summary>The columns of levels, in order; the first is the default profile.</summary>
    public static ImmutableArray<string> Profiles => PolicyProfiles.All;

    public static readonly ImmutableArray<Rule> Rules = ImmutableArray.Create(
        //                                        business     gov-ja              eu           frontier
        Row("AIP0001", "Inventory",               Off,         Off,                Off,         Off,                ""),
        Row("AIP1001", "Confidentiality",         Warning,     Error,              Warning,     Warning,            "interim-report.txt:425, 843-850"),
        Row("AIP1002", "Confidentiality",         Warning,     Error,              Warning,     Warning,            "interim-report.txt:843-847"),
        Row("AIP1003", "Confidentiality",         Error,       ErrorWithoutWaiver, Error,       ErrorWithoutWaiver, "interim-report.txt:847-850"),
        Row("AIP1004", "Confidentiality",         Warning,     Error,              Info,        Warning,            "interim-report.txt:291, 801-806, 847-850"),
        Row("AIP1005", "Confidentiality",         Warning,     Error,              Info,        Warning,            "interim-report.txt:801-806"),
        Row("AIP1006", "Confidentiality",         Warning,     Error,              Warning,     Warning,            "interim-report.txt:850-853"),
        Row("AIP1007", "Confidentiality",         Warning,     Error,              Warning,     Warning,            "interim-report.txt:366-372, 428"),
        Row("AIP1008", "Confidentiality",         Warning,     Error,              Warning,     Error,              "interim-report.txt:428"),
        Row("AIP1009", "Confidentiality",         Info,        Warning,            Warning,     Off,                "interim-report.txt:845-850"),
        Row("AIP1010", "Confidentiality",         Warning,     Error,              Warning,     Warning,            "interim-report.txt:425"),
        Row("AIP1011", "Confidentiality",         Warning,     Error,              Warning,     Warning,            "interim-report.txt:850-853"),
        Row("AIP2001", "Disclosure",              Warning,     Error,              Error,       Warning,            "interim-report.txt:684-691, newsletter-004.txt:41"),
        Row("AIP2002", "Disclosure",              Info,        Warning,            Error,       Warning,            "interim-report.txt:217, newsletter-004.txt:41"),
        Row("AIP2003", "Disclosure",              Warning,     Warning,            Error,       Error,              "interim-report.txt:684-701"),
        Row("AIP2004", "Disclosure",              Off,         Warning,            Warning,     Warning,            "interim-report.txt:684-701"),
        Row("AIP2005", "Disclosure",              Info,        Warning,            Warning,     Info,               "interim-report.txt:654-663, newsletter-004.txt:42"),
        Row("AIP3001", "Audit",                   Warning,     Error,              Warning,     Warning,            "interim-report.txt:217, 781"),
        Row("AIP3002", "Audit",                   Info,        Error,              Warning,     Warning,            "interim-report.txt:781"),
        Row("AIP3003", "Audit",                   Info,        Warning,            Warning,     Warning,            "interim-report.txt:783"),
        Row("AIP3004", "Audit",                   Warning,     Error,              Warning,     Warning,            "interim-report.txt:781"),
        Row("AIP3005", "Audit",                   Info,        Warning,            Warning,     Warning,            "interim-report.txt:217"),
        Row("AIP9001", "Policy",                  Warning,     Error,              Warning,     Warning,            "newsletter-004.txt:45"),
        Row("AIP9005", "Policy",                  Off,         Info,               Off,         Off,                ""));

    private const string HelpPage = "https://github.com/PolicyAnalyzers/PolicyAnalyzers/blob/main/rules.md";

    /// <exception cref="ArgumentException">No row has this id.</exception>
    public static Rule Rule(string id)
    {
        foreach (var rule in Rules)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        throw new ArgumentException("No row of the rule table has the id " + id + ".", nameof(id));
    }

    /// <inheritdoc cref="Rule(string)"/>
    public static DiagnosticDescriptor Descriptor(string id) => Rule(id).Descriptor;

    /// <summary>Where a person reads about the rule: its section of rules.md.</summary>
    public static string HelpLink(string id) => HelpPage + "#" + id.ToLowerInvariant();

    private static Rule Row(string id, string family, RuleLevel business, RuleLevel governmentJa, RuleLevel eu, RuleLevel frontier, string seed, params string[] tags) =>
        new(id, family, ImmutableArray.Create(business, governmentJa, eu, frontier), seed, tags);
}
