using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Lays the flow lists and tags over each other; an entry about the same symbol and place replaces the parent's.</summary>
internal sealed class RowMerge
{
    private readonly Func<string, int> _rank;
    private readonly Tightening _tightening;

    internal RowMerge(Func<string, int> rank, Tightening tightening)
    {
        _rank = rank;
        _tightening = tightening;
    }

    /// <summary>Data that is declared may get a higher class and more categories.</summary>
    internal ImmutableArray<FlowRow> Sources(ImmutableArray<FlowRow> parent, ImmutableArray<FlowRow> child) =>
        Merge(parent, child, (known, row) =>
            LowersClass(known.Class, row.Class, row.Symbol.Place, "class")
            | DropsCategories(known.Categories, row.Categories, row.Symbol.Place));

    /// <summary>A sanitizer may do less than the parent says, not more.</summary>
    internal ImmutableArray<FlowRow> Sanitizers(ImmutableArray<FlowRow> parent, ImmutableArray<FlowRow> child) =>
        Merge(parent, child, (known, row) =>
            (row.Class is not null && LowersFurther(known.Class, row.Class))
            | (!ListMerge.Covers(ListMerge.Values(known.Categories), ListMerge.Values(row.Categories))
                && Refuses(row.Categories!.Place, "removes", ListMerge.Values(known.Categories))));

    internal ImmutableArray<FlowRow> Sinks(ImmutableArray<FlowRow> parent, ImmutableArray<FlowRow> child) =>
        Merge(parent, child, (known, row) =>
            known.Endpoint is not null
            && _tightening.Refuses(
                !string.Equals(known.Endpoint.Value, row.Endpoint?.Value, StringComparison.Ordinal),
                row.Endpoint?.Place ?? row.Symbol.Place, "endpoint", known.Endpoint.Value));

    internal ImmutableArray<FlowRow> Others(ImmutableArray<FlowRow> parent, ImmutableArray<FlowRow> child) =>
        Merge(parent, child, static (_, _) => false);

    internal ImmutableArray<TagEntry> Tags(ImmutableArray<TagEntry> parent, ImmutableArray<TagEntry> child)
    {
        var merged = new List<TagEntry>(parent);
        foreach (var tag in child)
        {
            var index = merged.FindIndex(known => string.Equals(known.Key, tag.Key, StringComparison.Ordinal));
            if (index < 0)
            {
                merged.Add(tag);
            }
            else if (!(LowersClass(merged[index].Class, tag.Class, tag.Place, "class")
                | DropsCategories(merged[index].Categories, tag.Categories, tag.Place)))
            {
                merged[index] = tag;
            }
        }

        return merged.ToImmutableArray();
    }

    private static ImmutableArray<FlowRow> Merge(
        ImmutableArray<FlowRow> parent, ImmutableArray<FlowRow> child, Func<FlowRow, FlowRow, bool> isRefused)
    {
        var merged = new List<FlowRow>(parent);
        foreach (var row in child)
        {
            var index = merged.FindIndex(known => string.Equals(known.Key, row.Key, StringComparison.Ordinal));
            if (index < 0)
            {
                merged.Add(row);
            }
            else if (!isRefused(merged[index], row))
            {
                merged[index] = row;
            }
        }

        return merged.ToImmutableArray();
    }

    private bool LowersClass(Setting<string>? parent, Setting<string>? child, PolicyPlace place, string key) =>
        parent is not null
        && _tightening.Refuses(
            child is null || (_rank(child.Value) >= 0 && _rank(child.Value) < _rank(parent.Value)),
            child?.Place ?? place, key, parent.Value);

    private bool LowersFurther(Setting<string>? parent, Setting<string> child) =>
        _tightening.Refuses(
            parent is null || (_rank(child.Value) >= 0 && _rank(child.Value) < _rank(parent.Value)),
            child.Place, "to", parent?.Value ?? "-");

    private bool DropsCategories(
        Setting<ImmutableArray<Setting<string>>>? parent, Setting<ImmutableArray<Setting<string>>>? child, PolicyPlace place) =>
        !ListMerge.Covers(ListMerge.Values(child), ListMerge.Values(parent))
        && Refuses(child?.Place ?? place, "categories", ListMerge.Values(parent));

    private bool Refuses(PolicyPlace place, string key, ImmutableArray<string> stated) =>
        _tightening.Refuses(true, place, key, "[" + string.Join(", ", stated) + "]");
}
