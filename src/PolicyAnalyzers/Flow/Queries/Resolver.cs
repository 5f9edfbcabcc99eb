using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Solver;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Queries;

/// <summary>
/// Finds the labels behind symbolic atoms: up to the callers of a body, into what is stored in a field, into what dependency
/// injection hands out. A walk over finished results with a set of visited places, so that it ends and has one answer; depth
/// first without recursion, since a chain of callers may be deeper than a stack.
/// </summary>
internal sealed class Resolver
{
    /// <summary>Places (a port of a body, under a filter) that one walk looks behind: a count, so that every run ends at the same one.</summary>
    public const int MaxPlaces = 6000;
    private readonly FlowEngine engine;
    private readonly Callers callers;
    private readonly Services services;
    private readonly CancellationToken cancellation;
    private readonly HashSet<(LoweredBody, AccessPath, PathFilter)> places = new();
    private readonly HashSet<(AccessPath, PathFilter)> fields = new();
    private readonly List<Step> next = new();

    public Resolver(FlowEngine engine, Callers callers, Services services, CancellationToken cancellation)
    {
        this.engine = engine;
        this.callers = callers;
        this.services = services;
        this.cancellation = cancellation;
    }

    /// <summary>There were too many places: labels may be missing.</summary>
    public bool IsCut { get; private set; }

    /// <summary>All labels that can stand behind the atoms of a value in a body.</summary>
    public Taint Resolve(LoweredBody body, Taint taint)
    {
        Add(body, taint, PathFilter.None);
        return Walk();
    }

    /// <summary>
    /// The labels that stand behind the atoms of a value in a body itself: what an entry point gets from outside, what fields
    /// of a service hold. What callers pass in is theirs to report.
    /// </summary>
    public Taint Here(LoweredBody body, Taint taint)
    {
        var result = Taint.Empty;
        foreach (var entry in taint)
        {
            if (entry.Atom is not PathAtom atom)
            {
                result = result.Union(Taint.Of(entry.Atom, entry.Trace));
                continue;
            }

            var path = atom.Path;
            var found = path.IsArgument ? Outside(body, atom)
                : path.IsStatic ? StoredIn(body, path)
                : IsThis(body, path) && IsLongLived(body) ? Known(StoredIn(body, path), atom)
                : Taint.Empty;
            result = result.Union(Extend(Ports.Filter(found, atom.Filter), entry.Trace));
        }

        return result;
    }

    /// <summary>Where nothing is known of what a field holds, its type speaks for it.</summary>
    private Taint Known(Taint stored, PathAtom atom) =>
        stored.IsEmpty && atom.IsDeep && !atom.Path.Path.IsEmpty && atom.Path.Path[atom.Path.Path.Length - 1].Symbol is { } member
            ? engine.Model.TypeTags(member)
            : stored;

    private Taint StoredIn(LoweredBody body, AccessPath path)
    {
        places.Clear();
        fields.Clear();
        Stored(body, path, PathFilter.None);
        return Walk();
    }

    private Taint Walk()
    {
        var result = Taint.Empty;
        var pending = new Stack<Step>();
        while (true)
        {
            for (var i = next.Count - 1; i >= 0; i--)
            {
                pending.Push(next[i]);
            }

            next.Clear();
            if (pending.Count == 0)
            {
                return result;
            }

            var step = pending.Pop();
            if (step.Entry.Atom is PathAtom path)
            {
                Behind(step.Body, path, step.Filter | path.Filter);
            }
            else
            {
                result = result.Union(Ports.Filter(Taint.Of(step.Entry.Atom, step.Entry.Trace), step.Filter));
            }
        }
    }

    private void Add(LoweredBody body, Taint taint, PathFilter filter)
    {
        foreach (var entry in taint)
        {
            next.Add(new Step(body, entry, filter));
        }
    }

    /// <summary>What the way so far lets through belongs to a visited place: another way to it may let more through.</summary>
    private void Behind(LoweredBody body, PathAtom atom, PathFilter filter)
    {
        var path = atom.Path;
        if (!places.Add((body, path, filter)))
        {
            return;
        }

        if (places.Count > MaxPlaces)
        {
            IsCut = true;
            return;
        }

        cancellation.ThrowIfCancellationRequested();
        if (path.IsStatic)
        {
            Stored(body, path, filter);
            return;
        }

        if (path.IsArgument)
        {
            Add(body, Outside(body, atom), filter);
            if (ParameterOf(body, path) is { } parameter)
            {
                Handed(parameter, filter);
            }
        }
        else if (IsThis(body, path))
        {
            Stored(body, path, filter);
        }

        foreach (var caller in callers.Of(body, cancellation))
        {
            Add(caller.Body, Incoming(caller.Record, path), filter);
        }
    }

    private static Taint Incoming(CallRecord record, AccessPath path) =>
        path.IsThis ? record.Receiver
        : path.IsCapture ? (path.CaptureIndex < record.Captures.Length ? record.Captures[path.CaptureIndex] : Taint.Empty)
        : path.Root < record.Arguments.Length ? record.Arguments[path.Root] : Taint.Empty;

    /// <summary>What something outside of the compilation hands to an entry point.</summary>
    private Taint Outside(LoweredBody body, PathAtom atom) =>
        ParameterOf(body, atom.Path) is { } parameter && engine.Model.Entry(body).IsEntry
            ? engine.Model.EntryLabels(parameter, atom)
            : Taint.Empty;

    /// <summary>What dependency injection hands in.</summary>
    private void Handed(IParameterSymbol parameter, PathFilter filter)
    {
        foreach (var (body, registration) in services.For(parameter, cancellation))
        {
            Add(body, registration.Carried, filter);
        }
    }

    private static IParameterSymbol? ParameterOf(LoweredBody body, AccessPath path) =>
        path.Root < body.Parameters.Length ? body.Slots[body.Parameters[path.Root]].Symbol as IParameterSymbol : null;

    /// <summary>This, or in a lambda the captured this.</summary>
    private static bool IsThis(LoweredBody body, AccessPath path) =>
        path.IsThis || (path.IsCapture && path.CaptureIndex < body.Captures.Length && body.Slots[body.Captures[path.CaptureIndex]].Symbol is null);

    /// <summary>Objects that a framework makes and keeps. Those that code makes itself are followed as values.</summary>
    private bool IsLongLived(LoweredBody body) =>
        body.Symbol.ContainingType is { } type && (engine.Model.IsMadeByFramework(type) || !callers.IsConstructed(type.Name));

    /// <summary>What is stored, anywhere in this compilation, into the field or property that a path starts with.</summary>
    private void Stored(LoweredBody reader, AccessPath path, PathFilter filter)
    {
        foreach (var content in path.Path)
        {
            if (content is { Kind: ContentKind.Member, Symbol: INamedTypeSymbol service })
            {
                foreach (var (body, registration) in services.For(service, null, cancellation))
                {
                    Add(body, registration.Carried, filter);
                }

                return;
            }

            if (content is { Kind: ContentKind.Member, Symbol: { } member })
            {
                var isWritten = Stored(reader, content, path.Path.RemoveRange(0, path.Path.IndexOf(content)), filter);
                var last = path.Path[path.Path.Length - 1].Symbol;

                // Below a service the innermost member is the data; a member that only something outside can fill is data too.
                if (last is not null && (engine.Model.IsBound(member)
                    || (isWritten ? engine.Model.IsServiceMember(member) && !last.Equals(member, SymbolEqualityComparer.Default) : engine.Model.IsSettable(member))))
                {
                    Add(reader, engine.Model.MemberLabels(last), filter);
                }

                return;
            }
        }
    }

    /// <returns>Whether code of this compilation writes it, as far as is known.</returns>
    private bool Stored(LoweredBody reader, Content field, ImmutableArray<Content> read, PathFilter filter)
    {
        var symbol = field.Symbol!;
        if (!fields.Add((Below(field, read), filter)))
        {
            return true;
        }

        foreach (var label in engine.Model.BindingLabels(symbol))
        {
            next.Add(new Step(reader, new TaintEntry(new LabelAtom(label), null), filter));
        }

        var isWritten = symbol is IParameterSymbol;
        if (symbol is IParameterSymbol parameter)
        {
            // A parameter of a primary constructor that became a field.
            Handed(parameter, filter);
        }

        foreach (var (body, result) in callers.Touching(symbol, cancellation))
        {
            foreach (var write in result.FieldWrites)
            {
                if (write.Field.Equals(field))
                {
                    isWritten = true;
                    if (write.Reaches(read))
                    {
                        Add(body, write.Stored, filter);
                    }
                }
            }
        }

        return isWritten;
    }

    private static AccessPath Below(Content field, ImmutableArray<Content> read)
    {
        var path = AccessPath.Static(field);
        for (var i = 1; i < read.Length; i++)
        {
            path = path.Append(read[i]) ?? path;
        }

        return path;
    }

    private static Taint Extend(Taint taint, Trace? trace) => trace is null ? taint : taint.Begin(trace.At);

    /// <summary>An atom still to be looked at, and what the way to it lets through.</summary>
    private readonly record struct Step(LoweredBody Body, TaintEntry Entry, PathFilter Filter);
}
