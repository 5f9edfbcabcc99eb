using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Lays classes and categories of a file over those of what it extends.</summary>
internal static class ClassMerge
{
    internal static Setting<ImmutableArray<ClassEntry>>? Classes(
        Setting<ImmutableArray<ClassEntry>>? parent, Setting<ImmutableArray<ClassEntry>>? child, Tightening tightening)
    {
        if (parent is null || child is null || parent.Value.IsEmpty || child.Value.IsEmpty)
        {
            return child is null || child.Value.IsEmpty ? parent : child;
        }

        var merged = new List<ClassEntry>(parent.Value);
        var last = -1;
        for (var i = 0; i < child.Value.Length; i++)
        {
            var entry = child.Value[i];
            var index = IndexOf(merged, entry.Id.Value);
            if (index < 0)
            {
                // A new class comes after the one before it; with nothing known around it, it is the highest.
                last = last >= 0 ? last + 1 : NextKnown(merged, child.Value, i);
                merged.Insert(last, entry);
                continue;
            }

            tightening.Refuses(index < last, entry.Id.Place, "classes", string.Join(" < ", Ids(parent.Value)));
            var known = merged[index];
            if (tightening.Refuses(
                known.NeverSend is { Value: true } && entry.NeverSend is not { Value: true },
                entry.NeverSend?.Place ?? entry.Id.Place, "neverSend", "true"))
            {
                entry = entry with { NeverSend = known.NeverSend };
            }

            merged[index] = entry;
            last = Math.Max(last, index);
        }

        for (var i = 0; i < merged.Count; i++)
        {
            merged[i] = KeepLabels(parent.Value, merged, i, tightening);
        }

        return new Setting<ImmutableArray<ClassEntry>>(merged.ToImmutableArray(), child.Place, child.IsBroken);
    }

    internal static Setting<ImmutableArray<CategoryEntry>>? Categories(
        Setting<ImmutableArray<CategoryEntry>>? parent, Setting<ImmutableArray<CategoryEntry>>? child, Tightening tightening)
    {
        if (parent is null || child is null)
        {
            return child ?? parent;
        }

        var merged = new List<CategoryEntry>(parent.Value);
        foreach (var item in child.Value)
        {
            var entry = item;
            var index = merged.FindIndex(known => string.Equals(known.Id.Value, entry.Id.Value, StringComparison.Ordinal));
            if (index < 0)
            {
                merged.Add(entry);
                continue;
            }

            var known = merged[index];
            if (tightening.Refuses(
                known.NeverSend is { Value: true } && entry.NeverSend is not { Value: true },
                entry.NeverSend?.Place ?? entry.Id.Place, "neverSend", "true"))
            {
                entry = entry with { NeverSend = known.NeverSend };
            }

            merged[index] = entry;
        }

        return new Setting<ImmutableArray<CategoryEntry>>(merged.ToImmutableArray(), child.Place, child.IsBroken);
    }

    /// <summary>Place of a class in the scheme; -1 when there is none with this id.</summary>
    internal static int IndexOf(IReadOnlyList<ClassEntry> classes, string id)
    {
        for (var i = 0; i < classes.Count; i++)
        {
            if (string.Equals(classes[i].Id.Value, id, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static int NextKnown(List<ClassEntry> merged, ImmutableArray<ClassEntry> child, int from)
    {
        for (var i = from + 1; i < child.Length; i++)
        {
            var index = IndexOf(merged, child[i].Id.Value);
            if (index >= 0)
            {
                return index;
            }
        }

        return merged.Count;
    }

    private static IEnumerable<string> Ids(ImmutableArray<ClassEntry> classes)
    {
        foreach (var entry in classes)
        {
            yield return entry.Id.Value;
        }
    }

    /// <summary>Data under a label must not end up in a lower class than before.</summary>
    private static ClassEntry KeepLabels(
        ImmutableArray<ClassEntry> parent, List<ClassEntry> merged, int rank, Tightening tightening)
    {
        var entry = merged[rank];
        var kept = entry.Labels;
        foreach (var label in entry.Labels)
        {
            foreach (var known in parent)
            {
                if (HasLabel(known, label.Value)
                    && tightening.Refuses(rank < IndexOf(merged, known.Id.Value), label.Place, "labels", known.Id.Value))
                {
                    kept = kept.Remove(label);
                }
            }
        }

        return kept == entry.Labels ? entry : entry with { Labels = kept };
    }

    private static bool HasLabel(ClassEntry entry, string label)
    {
        var canonical = ClassLabel.Canonical(label);
        foreach (var known in entry.Labels)
        {
            if (string.Equals(ClassLabel.Canonical(known.Value), canonical, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
