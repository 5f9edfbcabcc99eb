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
    private Dictionary<Atom, int>? index;

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
        var known = entries is null ? first.IndexOf(entry.Atom) : IndexOf(entry.Atom);
        if (known < 0)
        {
            index?.Add(entry.Atom, Own().Count);
            Own().Add(entry);
        }
        else if (entry.IsNearerThan(entries is null ? first[known] : entries[known]))
        {
            Own()[known] = entry;
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

    private int IndexOf(Atom atom)
    {
        if (index is null && entries!.Count > Taint.SmallSize)
        {
            index = new Dictionary<Atom, int>();
            for (var i = 0; i < entries.Count; i++)
            {
                index.Add(entries[i].Atom, i);
            }
        }

        if (index is not null)
        {
            return index.TryGetValue(atom, out var known) ? known : -1;
        }

        for (var i = 0; i < entries!.Count; i++)
        {
            if (entries[i].Atom.SameAs(atom))
            {
                return i;
            }
        }

        return -1;
    }
}
