using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Tool.Report;

/// <summary>
/// The findings of all compilations. A project with several target frameworks, and projects that share a policy or a source
/// file, give the same finding more than once; it is kept once, as the strictest of them.
/// </summary>
internal sealed class FindingSet
{
    private readonly Dictionary<(string Rule, Place Place, string Message), Finding> findings = [];

    public void Add(Finding finding)
    {
        var key = (finding.Rule, finding.Place, finding.Message);
        findings[key] = findings.TryGetValue(key, out var known) ? Stricter(known, finding) : finding;
    }

    /// <summary>By rule, then place, then message.</summary>
    public IReadOnlyList<Finding> Sorted()
    {
        var sorted = new List<Finding>(findings.Values);
        sorted.Sort(static (a, b) =>
            string.CompareOrdinal(a.Rule, b.Rule) is not 0 and var byRule ? byRule
            : a.Place.CompareTo(b.Place) is not 0 and var byPlace ? byPlace
            : string.CompareOrdinal(a.Message, b.Message));
        return sorted;
    }

    private static Finding Stricter(Finding known, Finding other) => known with
    {
        Level = (Level)Math.Max((int)known.Level, (int)other.Level),
        Suppression = other.Suppression is null ? null : known.Suppression,
    };
}
