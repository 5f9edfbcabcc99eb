using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Lays endpoints over each other by id. Of an entry that loosens, the refused keys keep the parent's value.</summary>
internal sealed class EndpointMerge
{
    private readonly Func<string, int> _rank;
    private readonly int _confidentialFrom;
    private readonly Tightening _tightening;

    /// <param name="rank">The rank of a class id in the merged scheme, or -1.</param>
    /// <param name="confidentialFrom">The rank from which on data needs an approved service.</param>
    /// <param name="tightening">Refuses what loosens.</param>
    internal EndpointMerge(Func<string, int> rank, int confidentialFrom, Tightening tightening)
    {
        _rank = rank;
        _confidentialFrom = confidentialFrom;
        _tightening = tightening;
    }

    internal Setting<ImmutableArray<EndpointEntry>>? Merge(
        Setting<ImmutableArray<EndpointEntry>>? parent, Setting<ImmutableArray<EndpointEntry>>? child)
    {
        if (parent is null || child is null)
        {
            return child ?? parent;
        }

        var merged = new List<EndpointEntry>(parent.Value);
        foreach (var entry in child.Value)
        {
            var index = merged.FindIndex(known => string.Equals(known.Id.Value, entry.Id.Value, StringComparison.Ordinal));
            if (index < 0)
            {
                merged.Add(entry);
            }
            else
            {
                merged[index] = Tightened(merged[index], entry);
            }
        }

        return new Setting<ImmutableArray<EndpointEntry>>(merged.ToImmutableArray(), child.Place, child.IsBroken);
    }

    private EndpointEntry Tightened(EndpointEntry parent, EndpointEntry child)
    {
        var result = child;
        var contract = parent.Contract?.Value ?? default;
        if (Refuses((child.Contract?.Value ?? default) > contract, child.Contract, child, "contract", Word(contract)))
        {
            result = result with { Contract = parent.Contract };
        }

        if (Refuses(Rank(child) > Rank(parent), child.MaxClass, child, "maxClass", parent.MaxClass?.Value ?? "-"))
        {
            result = result with { MaxClass = parent.MaxClass };
        }

        var widensCategories = parent.AllowedCategories is not null
            && (child.AllowedCategories is null
                || !ListMerge.Covers(ListMerge.Values(parent.AllowedCategories), ListMerge.Values(child.AllowedCategories)));
        if (Refuses(
            widensCategories, child.AllowedCategories, child, "allowedCategories",
            "[" + string.Join(", ", ListMerge.Values(parent.AllowedCategories)) + "]"))
        {
            result = result with { AllowedCategories = parent.AllowedCategories };
        }

        if (Refuses(Gains(parent.AcceptsNeverSend, child.AcceptsNeverSend), child.AcceptsNeverSend, child, "acceptsNeverSend", "false"))
        {
            result = result with { AcceptsNeverSend = parent.AcceptsNeverSend };
        }

        if (Refuses(
            Gains(parent.TrainingDataAllowed, child.TrainingDataAllowed), child.TrainingDataAllowed, child, "trainingDataAllowed", "false"))
        {
            result = result with { TrainingDataAllowed = parent.TrainingDataAllowed };
        }

        if (Refuses(IsGateway(child) && !IsGateway(parent), child.Audit, child, "audit", "code"))
        {
            result = result with { Audit = parent.Audit };
        }

        return TightenedFacts(parent, child, result);
    }

    /// <summary>What a parent that is silent leaves to the child to say.</summary>
    private EndpointEntry TightenedFacts(EndpointEntry parent, EndpointEntry child, EndpointEntry result)
    {
        if (Refuses(TurnsOff(parent.Training, child.Training), child.Training, child, "training", "on"))
        {
            result = result with { Training = parent.Training };
        }

        if (Refuses(TurnsOff(parent.Storage, child.Storage), child.Storage, child, "storage", "on"))
        {
            result = result with { Storage = parent.Storage };
        }

        var claimsMark = parent.Provenance is { Value: EndpointProvenance.None } && child.Provenance is { Value: not EndpointProvenance.None };
        if (Refuses(claimsMark, child.Provenance, child, "provenance", "none"))
        {
            result = result with { Provenance = parent.Provenance };
        }

        var widensModels = parent.Models is not null
            && (child.Models is null || !ListMerge.Covers(parent.Models.Value, child.Models.Value));
        if (Refuses(widensModels, child.Models, child, "models", "[" + string.Join(", ", parent.Models?.Value ?? ImmutableArray<string>.Empty) + "]"))
        {
            result = result with { Models = parent.Models };
        }

        var end = parent.Approval?.Value.Expires;
        var prolongs = end is not null && child.Approval is not null && (child.Approval.Value.Expires ?? DateTime.MaxValue) > end;
        if (Refuses(prolongs, child.Approval, child, "expires", end?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? ""))
        {
            result = result with { Approval = parent.Approval };
        }

        result = WithParentsRecords(parent, child, result);
        if (_tightening.Refuses(WidensMatch(parent, child), child.MatchPlace, "match", Match(parent)))
        {
            result = result with { Hosts = parent.Hosts, DiKeys = parent.DiKeys, Types = parent.Types };
        }

        return result;
    }

    /// <summary>Who extends an inventory cannot give an approval that its owner has not given, nor the risk analysis for it.</summary>
    private EndpointEntry WithParentsRecords(EndpointEntry parent, EndpointEntry child, EndpointEntry result)
    {
        if (!NeedsRecords(parent) || !NeedsRecords(result))
        {
            return result;
        }

        var addsAnalysis = parent.RiskAnalysis is not { Value.IsComplete: true } && child.RiskAnalysis is { Value.IsComplete: true };
        if (Refuses(addsAnalysis, child.RiskAnalysis, child, "riskAnalysis", "-"))
        {
            result = result with { RiskAnalysis = parent.RiskAnalysis };
        }

        var addsApproval = parent.Approval is not { Value.IsComplete: true } && child.Approval is { Value.IsComplete: true };
        return Refuses(addsApproval, child.Approval, child, "approval", "-") ? result with { Approval = parent.Approval } : result;
    }

    private bool NeedsRecords(EndpointEntry entry) =>
        entry.Contract is not { Value: EndpointContract.OnPremises }
        && (Rank(entry) >= _confidentialFrom || entry.AllowedCategories is not { Value.IsEmpty: true });

    private bool Refuses<T>(bool loosens, Setting<T>? setting, EndpointEntry child, string key, string stated) =>
        _tightening.Refuses(loosens, setting?.Place ?? child.Place, key, stated);

    private int Rank(EndpointEntry entry) => entry.MaxClass is null ? 0 : Math.Max(0, _rank(entry.MaxClass.Value));

    private static bool Gains(Setting<bool>? parent, Setting<bool>? child) => child is { Value: true } && parent is not { Value: true };

    private static bool IsGateway(EndpointEntry entry) => entry.Audit is { Value: EndpointAudit.Gateway };

    private static bool TurnsOff(Setting<DataUse>? parent, Setting<DataUse>? child) =>
        parent is { Value: not DataUse.Off } && child is { Value: DataUse.Off };

    private static bool WidensMatch(EndpointEntry parent, EndpointEntry child)
    {
        if (parent.Hosts.IsEmpty && parent.DiKeys.IsEmpty && parent.Types.IsEmpty)
        {
            return false;
        }

        foreach (var host in child.Hosts)
        {
            var isCovered = false;
            foreach (var known in parent.Hosts)
            {
                isCovered |= HostPattern.Matches(known, host) || string.Equals(known, host, StringComparison.OrdinalIgnoreCase);
            }

            if (!isCovered)
            {
                return true;
            }
        }

        return !ListMerge.Covers(parent.DiKeys, child.DiKeys) || !ListMerge.Covers(parent.Types, child.Types);
    }

    private static string Match(EndpointEntry entry) =>
        string.Join(", ", entry.Hosts.AddRange(entry.DiKeys).AddRange(entry.Types));

    private static string Word(EndpointContract contract) => contract switch
    {
        EndpointContract.OnPremises => "onPremises",
        EndpointContract.Individual => "individual",
        _ => "standardTerms",
    };
}
