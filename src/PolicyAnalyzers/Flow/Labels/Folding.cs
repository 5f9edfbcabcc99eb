using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Flow.Labels;

/// <summary>
/// Keeps sets of symbolic atoms small. A place that lies below another one, all of which is meant, adds nothing; and where a body
/// reads more places than anybody could tell apart, those below one place become all that lies below it. That can make a
/// finding more, never one less.
/// </summary>
internal static class Folding
{
    /// <summary>Sets up to this size stay as they are.</summary>
    public const int MaxApart = 32;

    /// <summary>What is folded becomes this small where it can, so that it is not folded again at the next step.</summary>
    private const int Target = 16;

    /// <param name="entries">Different atoms, in their order; changed.</param>
    public static void Fold(List<TaintEntry> entries)
    {
        DropCovered(entries);
        if (entries.Count <= MaxApart)
        {
            return;
        }

        for (var length = AccessPath.MaxLength / 2; entries.Count > Target && length >= 0; length--)
        {
            if (Shorten(entries, length))
            {
                DropCovered(entries);
            }
        }
    }

    /// <summary>Places deeper than a length become all that lies below their prefix of that length.</summary>
    private static bool Shorten(List<TaintEntry> entries, int length)
    {
        var seen = new HashSet<Atom>();
        var kept = 0;
        var changed = false;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];

            // A static field is a root of its own.
            if (entry.Atom is PathAtom { Path: var path } atom && path.Path.Length > length + (path.IsStatic ? 1 : 0))
            {
                changed = true;
                entry = new TaintEntry(atom with { Path = path.Prefix(length + (path.IsStatic ? 1 : 0)), IsDeep = true }, entry.Trace);
            }

            if (seen.Add(entry.Atom))
            {
                entries[kept++] = entry;
            }
        }

        entries.RemoveRange(kept, entries.Count - kept);
        return changed;
    }

    private static void DropCovered(List<TaintEntry> entries)
    {
        var deep = new HashSet<Atom>();
        foreach (var entry in entries)
        {
            if (entry.Atom is PathAtom { IsDeep: true } atom)
            {
                deep.Add(atom);
            }
        }

        if (deep.Count > 0)
        {
            entries.RemoveAll(entry => entry.Atom is PathAtom atom && IsCovered(atom, deep));
        }
    }

    /// <summary>All of the place, or of one above it, is in the set, and lets through at least as much.</summary>
    private static bool IsCovered(PathAtom atom, HashSet<Atom> deep)
    {
        for (var length = atom.IsDeep ? atom.Path.Path.Length - 1 : atom.Path.Path.Length; length >= (atom.Path.IsStatic ? 1 : 0); length--)
        {
            var above = atom with { Path = length == atom.Path.Path.Length ? atom.Path : atom.Path.Prefix(length), IsDeep = true };
            if (deep.Contains(above) || (atom.Filter != PathFilter.None && deep.Contains(above with { Filter = PathFilter.None })))
            {
                return true;
            }
        }

        return false;
    }
}
