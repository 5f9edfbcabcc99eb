using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Policy.Json;

namespace PolicyAnalyzers.Policy;

/// <summary>Reads aipolicy.waivers.json and aipolicy.baseline.json, with the places of what is wrong.</summary>
internal static class WaiverReader
{
    internal static WaiverFile Waivers(string path, SourceText text, WaiverTerms terms)
    {
        var problems = new List<PolicyProblem>();
        var source = new PolicySource(path, text, problems);
        var entries = Entries(source, WaiverKeys.Waivers, "waivers", WaiverKeys.Waiver, problems, out var isBroken);
        var ids = new IdSet(source);
        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        foreach (var entry in entries)
        {
            var before = problems.Count;
            var waiver = Waiver(entry, ids, terms);

            // An unknown key has been reported when the entry was opened, before this one was read.
            if (waiver is not null && problems.Count == before && !entry.HasUnknownKeys)
            {
                waivers.Add(waiver);
            }
        }

        return new WaiverFile(isBroken ? ImmutableArray<Waiver>.Empty : waivers.ToImmutable(), problems.ToImmutableArray());
    }

    internal static BaselineFile Baseline(string path, SourceText text)
    {
        var problems = new List<PolicyProblem>();
        var source = new PolicySource(path, text, problems);
        var baseline = ImmutableArray.CreateBuilder<BaselineEntry>();
        foreach (var entry in Entries(source, WaiverKeys.Baseline, "entries", WaiverKeys.Entry, problems, out _))
        {
            entry.Require("rule");
            entry.Require("fingerprint");
            if (entry.Text("rule") is { IsBroken: false } rule && entry.Text("fingerprint") is { IsBroken: false } fingerprint)
            {
                baseline.Add(new BaselineEntry
                {
                    Rule = rule.Value,
                    Fingerprint = fingerprint.Value,
                    Symbol = entry.Text("symbol")?.Value,
                    Sink = entry.Text("sink")?.Value,
                    Place = fingerprint.Place,
                });
            }
        }

        return new BaselineFile(
            problems.Count > 0 ? ImmutableArray<BaselineEntry>.Empty : baseline.ToImmutable(), problems.ToImmutableArray());
    }

    private static ImmutableArray<ObjectReader> Entries(
        PolicySource source, KeySet rootKeys, string key, KeySet entryKeys, List<PolicyProblem> problems, out bool isBroken)
    {
        isBroken = true;
        if (LayerReader.Root(source, rootKeys) is not { } root || problems.Count > 0)
        {
            return ImmutableArray<ObjectReader>.Empty;
        }

        LayerReader.CheckVersion(root);
        root.Text("$schema");
        root.Require(key);
        isBroken = problems.Count > 0;
        var entries = root.Objects(key, entryKeys);
        isBroken |= entries is null or { IsBroken: true };
        return entries?.Value ?? ImmutableArray<ObjectReader>.Empty;
    }

    private static Waiver? Waiver(ObjectReader entry, IdSet ids, WaiverTerms terms)
    {
        foreach (var key in WaiverKeys.Mandatory)
        {
            if (key != "id")
            {
                entry.Require(key);
            }
        }

        var id = ids.Read(entry);
        var rule = Rule(entry, terms);
        var target = entry.Text("target");
        var category = entry.Choice("category", WaiverKeys.Category);
        var justification = Reason(entry);
        var owner = entry.Text("owner");
        var approver = entry.Text("approver");
        var ticket = entry.Text("ticket");
        var controls = entry.Texts("compensatingControls");
        var created = entry.Day("created");
        var expires = entry.Day("expires");
        if (id is null || rule is null || target is null || category is null || justification is null || owner is null || approver is null
            || created?.Value is null || expires?.Value is null)
        {
            return null;
        }

        if (terms.NeedsSecondPerson && string.Equals(Name(owner.Value), Name(approver.Value), StringComparison.Ordinal))
        {
            entry.Source.Error(approver.Place, "ApproverIsOwner");
        }

        CheckSpan(entry, rule.Value, created.Value.Value, expires.Value.Value, expires.Place, terms);
        return new Waiver
        {
            Id = id.Value,
            Rule = rule.Value,
            Target = target.Value,
            Category = category.Value,
            Justification = justification.Value,
            Owner = owner.Value,
            Approver = approver.Value,
            Ticket = ticket?.Value,
            CompensatingControls = ListMerge.Values(controls),
            Created = created.Value.Value,
            Expires = expires.Value.Value,
            Place = id.Place,
            ExpiresPlace = expires.Place,
        };
    }

    private static Setting<string>? Rule(ObjectReader entry, WaiverTerms terms)
    {
        var rule = entry.Text("rule");
        if (rule is null || rule.IsBroken)
        {
            return null;
        }

        if (!terms.IsKnownRule(rule.Value))
        {
            entry.Source.Error(rule.Place, "UnknownRule", JsonScanner.Excerpt(rule.Value));
        }
        else if (terms.IsBeyondWaiving(rule.Value))
        {
            entry.Source.Error(rule.Place, "BeyondWaiving", rule.Value);
        }

        return rule;
    }

    private static Setting<string>? Reason(ObjectReader entry)
    {
        var reason = entry.Text("justification");
        if (reason is { IsBroken: false } && !Justification.IsReal(reason.Value))
        {
            entry.Source.Error(reason.Place, "EmptyJustification");
        }

        return reason;
    }

    private static void CheckSpan(
        ObjectReader entry, string rule, DateTime created, DateTime expires, PolicyPlace place, WaiverTerms terms)
    {
        var longest = terms.LongestSpan(rule);
        if (expires < created)
        {
            entry.Source.Error(place, "ExpiresBeforeCreated");
        }
        else if ((expires - created).Days > longest)
        {
            entry.Source.Error(place, "SpanTooLong", longest.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Name(string person) => ClassLabel.Canonical(person);
}
