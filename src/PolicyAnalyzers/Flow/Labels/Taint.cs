using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Labels;

/// <summary>
/// What a value carries: a label, or symbolically "whatever came in at this place". Equal by value; compared so often that the
/// hash, which is at hand, is looked at first.
/// </summary>
internal abstract record Atom
{
    protected abstract int Hash { get; }

    public bool SameAs(Atom other) => ReferenceEquals(this, other) || (Hash == other.Hash && Equals(other));

    public override int GetHashCode() => Hash;
}

internal sealed record LabelAtom(Label Label) : Atom
{
    private readonly int hash = Label.GetHashCode();

    protected override int Hash => hash;

    public bool Equals(LabelAtom? other) => ReferenceEquals(this, other) || (other is not null && hash == other.hash && Label.Equals(other.Label));

    public override int GetHashCode() => hash;
}

/// <summary>What happens to labels that come through.</summary>
[Flags]
internal enum PathFilter : byte
{
    None = 0,

    /// <summary>Classified data passes, data without a class does not: it went through a model, and is no origin of its own any more.</summary>
    ClassifiedOnly = 1,

    /// <summary>No data passes: a tag of its own speaks for it.</summary>
    NoData = 2,

    /// <summary>AI output is disclosed.</summary>
    Discloses = 4,

    /// <summary>No endpoint facts pass: a binding of its own speaks for it.</summary>
    NoEndpoint = 8,

    /// <summary>Media is marked as made by AI.</summary>
    Marks = 16,

    /// <summary>It is inside of a client that leaves an audit record of each call.</summary>
    Audited = 32,

    /// <summary>Only a digest of the data passes.</summary>
    Digest = 64,
}

/// <param name="Path">The place.</param>
/// <param name="IsDeep">All that lies below the place, not only what is on the value itself.</param>
/// <param name="Filter">Which labels come through.</param>
/// <param name="Client">The client that endpoint facts which come through are facts of; null when they are not of one yet.</param>
internal sealed record PathAtom(AccessPath Path, bool IsDeep, PathFilter Filter, object? Client = null) : Atom
{
    protected override int Hash => (Path.GetHashCode() * 31) ^ ((int)Filter << 1) ^ (IsDeep ? 1 : 0);

    public bool Equals(PathAtom? other) =>
        other is not null && IsDeep == other.IsDeep && Filter == other.Filter && Path.Equals(other.Path) && Equals(Client, other.Client);

    public override int GetHashCode() => Hash;
}

/// <summary>A way back to the source: the last step and what was before. Not part of a value's identity.</summary>
internal sealed class Trace
{
    public Trace(SyntaxNode at, Trace? previous)
    {
        At = at;
        Previous = previous;
        Length = previous is null ? 1 : previous.Length + 1;
    }

    public SyntaxNode At { get; }

    public Trace? Previous { get; }

    public int Length { get; }
}

internal readonly record struct TaintEntry(Atom Atom, Trace? Trace)
{
    /// <summary>The way back to the source is shorter. An atom without a way has none to be shorter than, and is not one that leads there.</summary>
    public bool IsNearerThan(TaintEntry other) => Trace is not null && other.Trace is not null && Trace.Length < other.Trace.Length;
}

/// <summary>
/// A set of atoms, each with one way back. Ordered by first arrival, which is the same on every run because a body is
/// always solved in the same order. Equality ignores the ways.
/// </summary>
internal sealed class Taint
{
    /// <summary>Larger sets are looked up by hash.</summary>
    public const int SmallSize = 32;
    private readonly ImmutableArray<TaintEntry> entries;
    private Dictionary<Atom, int>? index;

    private Taint(ImmutableArray<TaintEntry> entries) => this.entries = entries;

    public static Taint Empty { get; } = new(ImmutableArray<TaintEntry>.Empty);

    public bool IsEmpty => entries.Length == 0;

    public int Count => entries.Length;

    public TaintEntry this[int index] => entries[index];

    public static Taint Of(Atom atom, Trace? trace) => new(ImmutableArray.Create(new TaintEntry(atom, trace)));

    public static Taint Of(Label label, SyntaxNode? at) => Of(new LabelAtom(label), at is null ? null : new Trace(at, null));

    /// <param name="entries">Different atoms.</param>
    public static Taint Of(List<TaintEntry> entries) => new(ImmutableArray.CreateRange(entries));

    public ImmutableArray<TaintEntry>.Enumerator GetEnumerator() => entries.GetEnumerator();

    public bool Contains(Atom atom) => IndexOf(atom) >= 0;

    /// <summary>Of each atom the shorter way stays; of ways that are as long the first.</summary>
    public Taint Union(Taint other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        ImmutableArray<TaintEntry>.Builder? builder = null;
        foreach (var entry in other.entries)
        {
            var known = IndexOf(entry.Atom);
            if (known >= 0 && !entry.IsNearerThan(entries[known]))
            {
                continue;
            }

            if (builder is null)
            {
                builder = ImmutableArray.CreateBuilder<TaintEntry>(entries.Length + other.entries.Length);
                builder.AddRange(entries);
            }

            if (known >= 0)
            {
                builder[known] = entry;
            }
            else
            {
                builder.Add(entry);
            }
        }

        return builder is null ? this : new Taint(builder.ToImmutable());
    }

    public int IndexOf(Atom atom)
    {
        if (entries.Length > SmallSize)
        {
            // Built at most twice when two threads come at once; both are the same.
            return (index ??= Index()).TryGetValue(atom, out var known) ? known : -1;
        }

        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Atom.SameAs(atom))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<Atom, int> Index()
    {
        var made = new Dictionary<Atom, int>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            made[entries[i].Atom] = i;
        }

        return made;
    }

    /// <summary>Gives each atom that has no way back yet this place as its source.</summary>
    public Taint Begin(SyntaxNode at)
    {
        var missing = false;
        foreach (var entry in entries)
        {
            missing |= entry.Trace is null;
        }

        if (!missing)
        {
            return this;
        }

        var builder = ImmutableArray.CreateBuilder<TaintEntry>(entries.Length);
        foreach (var entry in entries)
        {
            builder.Add(entry.Trace is null ? new TaintEntry(entry.Atom, new Trace(at, null)) : entry);
        }

        return new Taint(builder.MoveToImmutable());
    }

    /// <summary>The same atoms, each one step further from its source.</summary>
    public Taint Step(SyntaxNode at)
    {
        if (IsEmpty)
        {
            return this;
        }

        var builder = ImmutableArray.CreateBuilder<TaintEntry>(entries.Length);
        foreach (var entry in entries)
        {
            builder.Add(ReferenceEquals(entry.Trace?.At, at) ? entry : new TaintEntry(entry.Atom, new Trace(at, entry.Trace)));
        }

        return new Taint(builder.MoveToImmutable());
    }

    /// <summary>Each atom replaced by what <paramref name="change"/> says: itself, another one, or null to drop it.</summary>
    public Taint Select(Func<Atom, Atom?> change)
    {
        ImmutableArray<TaintEntry>.Builder? builder = null;
        HashSet<Atom>? seen = null;
        for (var i = 0; i < entries.Length; i++)
        {
            var atom = change(entries[i].Atom);
            if (builder is null)
            {
                if (ReferenceEquals(atom, entries[i].Atom))
                {
                    continue;
                }

                // The first change: what came before it stays as it is.
                builder = ImmutableArray.CreateBuilder<TaintEntry>(entries.Length);
                seen = new HashSet<Atom>();
                for (var j = 0; j < i; j++)
                {
                    builder.Add(entries[j]);
                    seen.Add(entries[j].Atom);
                }
            }

            if (atom is not null && seen!.Add(atom))
            {
                builder.Add(new TaintEntry(atom, entries[i].Trace));
            }
        }

        return builder is null ? this : builder.Count == 0 ? Empty : new Taint(builder.ToImmutable());
    }

    public bool SameAs(Taint other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (entries.Length != other.entries.Length)
        {
            return false;
        }

        foreach (var entry in entries)
        {
            if (!other.Contains(entry.Atom))
            {
                return false;
            }
        }

        return true;
    }
}
