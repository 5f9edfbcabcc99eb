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
internal sealed partial class Resolver
{
    /// <summary>Places (a port of a body, under a filter) that one walk looks behind: a count, so that every run ends at the same one.</summary>
    public const int MaxPlaces = 6000;
    private readonly FlowEngine engine;
    private readonly Callers callers;
    private readonly Services services;
    private readonly CancellationToken cancellation;
    private readonly HashSet<(LoweredBody, AccessPath, Way)> places = new();
    private readonly HashSet<(AccessPath, Way)> fields = new();
    private readonly List<Step> next = new();
    private TaintBuilder found = new();
    private bool isClient;
    private LabelSearch? search;
    private HashSet<SearchedPlace>? searched;

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
        Add(body, taint, Way.Start, true);
        return Walk();
    }

    /// <summary>The labels of one kind that can stand behind the atoms of a value in a body.</summary>
    public Taint Resolve(LoweredBody body, Taint taint, LabelSearch wanted)
    {
        search = wanted;
        searched = new HashSet<SearchedPlace>();
        var labels = Resolve(body, taint);
        if (labels.IsEmpty && !IsCut)
        {
            wanted.Close(searched, fields);
        }

        return labels;
    }

    /// <summary>
    /// What is known of where a client talks to: also by the keys under which it is asked for, and, where nothing else says it, by where
    /// the code of its own type sends to.
    /// </summary>
    public Taint Client(LoweredBody body, Taint taint)
    {
        isClient = true;
        var facts = Resolve(body, taint);
        var seen = new HashSet<Label>();
        while (Expand(facts, seen))
        {
            facts = facts.Union(Walk());
        }

        return facts;
    }

    /// <returns>Whether there is more to look at.</returns>
    private bool Expand(Taint facts, HashSet<Label> seen)
    {
        var isLocated = IsLocated(facts);
        foreach (var entry in facts)
        {
            switch (entry.Atom)
            {
                case LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Key } key } when seen.Add(key) && !IsLocated(facts, key.Of):
                    Add(services.ForKey(key.Text, cancellation), key.IsWithinAudited ? Way.Start with { Filter = PathFilter.Audited } : Way.Start);
                    break;
                case LabelAtom { Label: ClientTypeLabel type } when !isLocated && engine.Model.IsSource(type.Type) && !engine.Model.IsListed(type.Type) && seen.Add(type):
                    foreach (var member in type.Type.GetMembers())
                    {
                        if (member is IMethodSymbol && engine.BodyOf(member, cancellation) is { } body)
                        {
                            AddSends(body);
                        }
                    }

                    break;
            }
        }

        return next.Count > 0 || found.Count > 0;
    }

    private void AddSends(LoweredBody body)
    {
        foreach (var call in engine.Solve(body, cancellation).AICalls)
        {
            Add(body, call.Client, Way.Start);
        }

        foreach (var nested in body.Nested)
        {
            AddSends(nested);
        }
    }

    /// <summary>A client that is at hand, with its key: nobody else need be asked.</summary>
    private static bool IsLocated(Taint facts, object? client) => client is not null && IsLocated(facts.Select(atom =>
        atom is LabelAtom { Label: EndpointLabel { Of: { } of } } && of.Equals(client) ? atom : null));

    private static bool IsLocated(Taint facts)
    {
        foreach (var entry in facts)
        {
            if (entry.Atom is LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Id or EndpointFact.Address or EndpointFact.DefaultHost or EndpointFact.Configured } })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The labels that stand behind the atoms of a value in a body itself: what an entry point gets from outside, what fields
    /// of a service hold. What callers pass in is theirs to report.
    /// </summary>
    /// <param name="body">The body.</param>
    /// <param name="taint">The value.</param>
    /// <param name="holder">The type that brought it along in its own object: what a service holds is its own to report.</param>
    public Taint Here(LoweredBody body, Taint taint, INamedTypeSymbol? holder = null)
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
            var found = path.IsArgument ? (IsHeldBy(holder, body, path) ? Taint.Empty : IsInjected(body, path) ? Known(StoredIn(body, path), atom) : Outside(body, atom))
                : path.IsStatic ? StoredIn(body, path)
                : IsThis(body, path) && IsLongLived(body) ? Known(StoredIn(body, path), atom)
                : Taint.Empty;
            result = result.Union(Extend(Ports.Through(found, atom), entry.Trace));
        }

        return result;
    }

    private Taint Walk()
    {
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
                var result = found.ToTaint();
                found = new TaintBuilder();
                return result;
            }

            var step = pending.Pop();
            Behind(step.Body, step.Atom, step.Way, step.IsWhole);
        }
    }

    private void Add(LoweredBody body, Taint taint, Way way, bool isWhole = false)
    {
        foreach (var entry in taint)
        {
            if (entry.Atom is LabelAtom { Label: var label })
            {
                if (search is not null)
                {
                    if (!search.IsWanted(label))
                    {
                        continue;
                    }

                    // The way may have taken from it what is asked for.
                    found.Add(way.Apply(entry, engine.Model).Select(atom => atom is LabelAtom { Label: var brought } && search.IsWanted(brought) ? atom : null));
                }
                else if (!isClient || label is not (DataLabel or AIOutputLabel))
                {
                    found.Add(way.Apply(entry, engine.Model));
                }
            }
            else if (entry.Atom is PathAtom atom)
            {
                // What the way so far lets through belongs to a visited place: another way to it may let more through.
                var through = isClient ? way.Through(atom) : way with { Filter = way.Filter | atom.Filter };
                if (search is not null && !IsOpen(new SearchedPlace(body, atom.Path, through, atom.IsDeep, isWhole)))
                {
                    continue;
                }

                if (places.Add((body, atom.Path, through)))
                {
                    next.Add(new Step(body, atom, through, isWhole));
                }
                else if (isWhole && atom.IsDeep && atom.Path.IsArgument && !isClient)
                {
                    // What lies below comes from outside too, when so far only the value itself was asked for.
                    Add(body, Outside(body, atom), through);
                }
            }
        }
    }

    /// <summary>Neither an earlier search nor this one has been there.</summary>
    private bool IsOpen(SearchedPlace place) => !search!.IsClosed(place) && searched!.Add(place);

    private void Behind(LoweredBody body, PathAtom atom, Way way, bool isWhole)
    {
        var path = atom.Path;
        if (places.Count > (search is null ? MaxPlaces : LabelSearch.MaxPlaces))
        {
            IsCut = true;
            return;
        }

        cancellation.ThrowIfCancellationRequested();
        var isKnown = false;
        if (path.IsStatic)
        {
            isKnown = Stored(body, path, way);
        }
        else
        {
            if (path.IsArgument)
            {
                Add(body, Outside(body, atom), way);
                isKnown = (ParameterOf(body, path) is { } parameter && Handed(parameter, Into(way, path.Path, 0))) || (!isClient && IsInjected(body, path) && Stored(body, path, way));
            }
            else if (IsThis(body, path))
            {
                isKnown = Stored(body, path, way);
            }

            foreach (var caller in callers.Of(body, cancellation))
            {
                isKnown = true;
                Add(caller.Body, Incoming(caller.Record, path), Into(way, path.Path, 0), isWhole && path.Path.IsEmpty);
            }
        }

        if (!isClient)
        {
            Kept(body, path, way);
        }

        if (isClient && !isKnown)
        {
            AddUnknown(body, !path.Path.IsEmpty ? path.Path[path.Path.Length - 1].Symbol : path.IsArgument ? ParameterOf(body, path) : null, way);
        }
    }

    /// <summary>A client of which nothing is known is a fact, too: where another one may be meant, it is the alternative.</summary>
    private void AddUnknown(LoweredBody body, ISymbol? symbol, Way way)
    {
        var type = symbol switch
        {
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => symbol as ITypeSymbol,
        };
        if (type is not null && engine.Model.IsClient(type) && !engine.Model.IsSource(type))
        {
            Add(body, Taint.Of(new EndpointLabel(EndpointFact.Unknown, "", symbol), null).Union(Taint.Of(new UnauditedLabel(), null)), way);
        }
    }

    private Way Into(Way way, ImmutableArray<Content> contents, int from) => isClient ? way.Into(contents, from) : way;

    private static Taint Incoming(CallRecord record, AccessPath path) =>
        path.IsThis ? record.Receiver
        : path.IsCapture ? (path.CaptureIndex < record.Captures.Length ? record.Captures[path.CaptureIndex] : Taint.Empty)
        : path.Root < record.Arguments.Length ? record.Arguments[path.Root] : Taint.Empty;

    /// <summary>What something outside of the compilation hands to an entry point.</summary>
    private Taint Outside(LoweredBody body, PathAtom atom) =>
        ParameterOf(body, atom.Path) is { } parameter && engine.Model.Entry(body).IsEntry && !IsInjected(body, atom.Path)
            ? engine.Model.EntryLabels(parameter, atom)
            : Taint.Empty;

    /// <summary>
    /// The type of a handler's parameter is registered: then a framework takes it from there, and not from the request. Types of
    /// libraries say by themselves what they are.
    /// </summary>
    private bool IsInjected(LoweredBody body, AccessPath path) =>
        ParameterOf(body, path) is { Type: INamedTypeSymbol type } parameter && engine.Model.IsSource(type) && engine.Model.Entry(body).IsEntry
        && services.HasFor(parameter, cancellation);

    /// <summary>What dependency injection hands in.</summary>
    /// <returns>Whether it is registered.</returns>
    private bool Handed(IParameterSymbol parameter, Way way)
    {
        // Of settings and the like only where they lead to: what they hold is followed where it is read.
        if (!engine.Model.IsService(parameter.Type) && !(Services.ElementOf(parameter.Type) is { } element && engine.Model.IsService(element)) && !(isClient && (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } || engine.Model.OnlyBehaves(parameter.Type))))
        {
            return false;
        }

        return Add(services.For(parameter, cancellation), way);
    }

    private bool Add(IEnumerable<(LoweredBody Body, Registration Registration)> registrations, Way way)
    {
        var any = false;
        var all = registrations as IReadOnlyCollection<(LoweredBody Body, Registration Registration)> ?? new List<(LoweredBody Body, Registration Registration)>(registrations);
        foreach (var (_, registration) in all)
        {
            // What is wrapped around a registered client is used instead of it.
            way = registration.IsWrap && Audited.IsAudited(registration.Carried) ? way with { Filter = way.Filter | PathFilter.Audited } : way;
        }

        foreach (var (body, registration) in all)
        {
            any = true;
            Add(body, registration.Carried, way);
        }

        return any;
    }

    private static IParameterSymbol? ParameterOf(LoweredBody body, AccessPath path) =>
        path.Root < body.Parameters.Length ? body.Slots[body.Parameters[path.Root]].Symbol as IParameterSymbol : null;

    /// <summary>This, or in a lambda the captured this.</summary>
    private static bool IsThis(LoweredBody body, AccessPath path) =>
        path.IsThis || (path.IsCapture && path.CaptureIndex < body.Captures.Length && body.Slots[body.Captures[path.CaptureIndex]].Symbol is null);

    private static Taint Extend(Taint taint, Trace? trace) => trace is null ? taint : taint.Begin(trace.At);

    /// <summary>An atom still to be looked at, and what the way to it lets through.</summary>
    /// <param name="Body">Where.</param>
    /// <param name="Atom">What came in there.</param>
    /// <param name="Way">The way to it.</param>
    /// <param name="IsWhole">All that lies below is asked for, not a part of it.</param>
    private readonly record struct Step(LoweredBody Body, PathAtom Atom, Way Way, bool IsWhole);
}
