using System.Collections.Generic;

namespace PolicyAnalyzers.Flow.Labels;

/// <summary>
/// The union of many sets, in the order in which they come. Where all that comes is there already, nothing is copied; where sets are
/// large, each atom is looked up once, instead of once more for every set that joins.
/// </summary>
internal sealed class TaintBuilder
{
    private Taint first = Taint.Empty;
    private List<TaintEntry>? entries;
    private HashSet<Atom>? seen;

    public int Count => entries?.Count ?? first.Count;

    public void Add(Taint taint)
    {
        if (first.IsEmpty)
        {
            first = taint;
            return;
        }

        if (ReferenceEquals(first, taint))
        {
            return;
        }

        foreach (var entry in taint)
        {
            Add(entry);
        }
    }

    public void Add(Atom atom, Trace? trace)
    {
        if (first.IsEmpty)
        {
            first = Taint.Of(atom, trace);
        }
        else
        {
            Add(new TaintEntry(atom, trace));
        }
    }

    /// <summary>Ends the building.</summary>
    public Taint ToTaint()
    {
        if (entries is null)
        {
            return first;
        }

        if (entries.Count > Folding.MaxApart)
        {
            Folding.Fold(entries);
        }

        return Taint.Of(entries);
    }

    private void Add(TaintEntry entry)
    {
        if (seen is not null)
        {
            if (seen.Add(entry.Atom))
            {
                Own().Add(entry);
            }
        }
        else if (entries is null ? !first.Contains(entry.Atom) : !Contains(entry.Atom))
        {
            Own().Add(entry);
        }
    }

    private List<TaintEntry> Own()
    {
        if (entries is null)
        {
            entries = new List<TaintEntry>(first.Count + 4);
            foreach (var entry in first)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private bool Contains(Atom atom)
    {
        if (entries!.Count > Taint.SmallSize)
        {
            seen = new HashSet<Atom>();
            foreach (var entry in entries)
            {
                seen.Add(entry.Atom);
            }

            return !seen.Add(atom);
        }

        foreach (var entry in entries)
        {
            if (entry.Atom.SameAs(atom))
            {
                return true;
            }
        }

        return false;
    }
}
