using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Lays one file over what it extends: the nearest wins by key, arrays of objects merge by id, and nothing gets looser.</summary>
internal static class PolicyMerge
{
    internal static PolicyLayer Over(PolicyLayer parent, PolicyLayer child, List<PolicyProblem> problems)
    {
        var tightening = new Tightening(problems, isEnforced: !parent.AllowLoosening);
        var classes = ClassMerge.Classes(parent.Classes, child.Classes, tightening);
        var rank = Ranks(classes);
        var rows = new RowMerge(rank, tightening);
        var confidentialFrom = Stricter(
            parent.ConfidentialFrom, child.ConfidentialFrom, (p, c) => rank(p) >= 0 && rank(c) > rank(p), "confidentialFrom", tightening);
        return new PolicyLayer
        {
            AllowLoosening = child.AllowLoosening,
            Role = Stricter(
                parent.Role, child.Role, static (p, c) => c < p, "role", tightening, static role => role.ToString().ToLowerInvariant()),
            Classes = classes,
            ConfidentialFrom = confidentialFrom,
            Categories = ClassMerge.Categories(parent.Categories, child.Categories, tightening),
            Tags = rows.Tags(parent.Tags, child.Tags),
            Endpoints = new EndpointMerge(rank, Math.Max(0, rank(confidentialFrom?.Value ?? PolicyDefaults.ConfidentialFrom)), tightening).Merge(parent.Endpoints, child.Endpoints),
            DefaultEndpoint = Stricter(
                parent.DefaultEndpoint, child.DefaultEndpoint,
                static (p, c) => c is not null && !string.Equals(p, c, StringComparison.Ordinal),
                "defaultEndpoint", tightening, static id => id ?? "null"),
            AllowedRegions = ListMerge.Permissions(parent.AllowedRegions, child.AllowedRegions, "allowedRegions", tightening),
            Sources = rows.Sources(parent.Sources, child.Sources),
            Sinks = rows.Sinks(parent.Sinks, child.Sinks),
            AiOutputs = rows.Others(parent.AiOutputs, child.AiOutputs),
            Sanitizers = rows.Sanitizers(parent.Sanitizers, child.Sanitizers),
            PassThrough = rows.Others(parent.PassThrough, child.PassThrough),
            UnknownCalls = Stricter(
                parent.UnknownCalls, child.UnknownCalls, static (p, c) => c < p, "unknownCalls", tightening, static calls => calls.ToString().ToLowerInvariant()),
            Rows = ListMerge.Permissions(parent.Rows, child.Rows, "rows", tightening),
            Header = child.Header ?? parent.Header,
            Members = ListMerge.Permissions(parent.Members, child.Members, "members", tightening),
            DisclosureSatisfiers = ListMerge.Permissions(parent.DisclosureSatisfiers, child.DisclosureSatisfiers, "satisfiers", tightening),
            Responses = rows.Others(parent.Responses, child.Responses),
            Languages = ListMerge.Duties(parent.Languages, child.Languages, "languages", tightening),
            AuditSatisfiers = ListMerge.Permissions(parent.AuditSatisfiers, child.AuditSatisfiers, "satisfiers", tightening),
            Loggers = ListMerge.Permissions(parent.Loggers, child.Loggers, "loggers", tightening),
            Records = ListMerge.Duties(parent.Records, child.Records, "records", tightening),
            RequiredFields = ListMerge.Duties(parent.RequiredFields, child.RequiredFields, "requiredFields", tightening),
            AuditMaxClass = Stricter(parent.AuditMaxClass, child.AuditMaxClass, (p, c) => rank(p) >= 0 && rank(c) > rank(p), "maxClass", tightening),
            AffectsRights = ListMerge.Duties(parent.AffectsRights, child.AffectsRights, "affectsRights", tightening),
            Review = ListMerge.Permissions(parent.Review, child.Review, "review", tightening),
            StateChanging = ListMerge.Duties(parent.StateChanging, child.StateChanging, "stateChanging", tightening),
            Purposes = Purposes(parent.Purposes, child.Purposes),
            InferFromNames = Stricter(
                parent.InferFromNames, child.InferFromNames, static (p, c) => p && !c, "inferFromNames", tightening, static _ => "true"),
        };
    }

    /// <summary>The rank of a class id, or -1, in the classes that hold: the built-in ones where none are stated.</summary>
    internal static Func<string, int> Ranks(Setting<ImmutableArray<ClassEntry>>? classes)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        if (classes is null || classes.Value.IsEmpty)
        {
            foreach (var @class in PolicyDefaults.Classes)
            {
                ranks[@class.Id] = @class.Rank;
            }
        }
        else
        {
            for (var i = 0; i < classes.Value.Length; i++)
            {
                ranks[classes.Value[i].Id.Value] = i;
            }
        }

        return id => ranks.TryGetValue(id, out var rank) ? rank : -1;
    }

    private static Setting<T>? Stricter<T>(
        Setting<T>? parent, Setting<T>? child, Func<T, T, bool> loosens, string key, Tightening tightening, Func<T, string>? text = null)
    {
        if (parent is null || child is null)
        {
            return child ?? parent;
        }

        if (child.IsBroken)
        {
            return loosens(parent.Value, child.Value) ? parent : child;
        }

        var stated = text is null ? parent.Value?.ToString() ?? "" : text(parent.Value);
        return tightening.Refuses(loosens(parent.Value, child.Value), child.Place, key, stated) ? parent : child;
    }

    private static ImmutableArray<PurposeEntry> Purposes(ImmutableArray<PurposeEntry> parent, ImmutableArray<PurposeEntry> child)
    {
        var merged = new List<PurposeEntry>(parent);
        foreach (var purpose in child)
        {
            merged.RemoveAll(known => known.Scope.Equals(purpose.Scope));
            merged.Add(purpose);
        }

        return merged.ToImmutableArray();
    }
}
