using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Solver;

namespace PolicyAnalyzers.Flow.Queries;

/// <summary>
/// Finds the labels behind symbolic atoms: up to the callers of a body, into what is stored in a field, into what dependency
/// injection hands out. A walk over finished results with a set of visited places, so that it ends and has one answer.
/// </summary>
internal sealed class Resolver
{
    private const int MaxPlaces = 600;
    private readonly FlowEngine engine;
    private readonly Callers callers;
    private readonly Services services;
    private readonly CancellationToken cancellation;
    private readonly HashSet<(LoweredBody, AccessPath, PathFilter)> places = new();
    private PathFilter through;
    private readonly HashSet<(AccessPath, PathFilter)> fields = new();

    public Resolver(FlowEngine engine, Callers callers, Services services, CancellationToken cancellation)
    {
        this.engine = engine;
        this.callers = callers;
        this.services = services;
        this.cancellation = cancellation;
    }

    /// <summary>All labels that can stand behind the atoms of a value in a body.</summary>
    public Taint Resolve(LoweredBody body, Taint taint)
    {
        var result = Taint.Empty;
        foreach (var entry in taint)
        {
            result = result.Union(entry.Atom is PathAtom path
                ? Filtered(body, path)
                : Taint.Of(entry.Atom, entry.Trace));
        }

        return result;
    }

    /// <summary>What the way so far lets through belongs to a visited place: another way to it may let more through.</summary>
    private Taint Filtered(LoweredBody body, PathAtom path)
    {
        var before = through;
        through |= path.Filter;
        var found = Ports.Filter(Behind(body, path), path.Filter);
        through = before;
        return found;
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
                : path.IsStatic ? Stored(path)
                : IsThis(body, path) && IsLongLived(body) ? Known(Stored(path), atom)
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

    private Taint Behind(LoweredBody body, PathAtom atom)
    {
        var path = atom.Path;
        if (places.Count > MaxPlaces || !places.Add((body, path, through)))
        {
            return Taint.Empty;
        }

        cancellation.ThrowIfCancellationRequested();
        if (path.IsStatic)
        {
            return Stored(path);
        }

        var taint = path.IsArgument ? Outside(body, atom).Union(Injected(body, path))
            : IsThis(body, path) ? Stored(path)
            : Taint.Empty;
        foreach (var caller in callers.Of(body, cancellation))
        {
            taint = taint.Union(Incoming(caller, path));
        }

        return taint;
    }

    private Taint Incoming(Caller caller, AccessPath path)
    {
        var record = caller.Record;
        var incoming = path.IsThis ? record.Receiver
            : path.IsCapture ? (path.CaptureIndex < record.Captures.Length ? record.Captures[path.CaptureIndex] : Taint.Empty)
            : path.Root < record.Arguments.Length ? record.Arguments[path.Root] : Taint.Empty;
        return Resolve(caller.Body, incoming);
    }

    /// <summary>What something outside of the compilation hands to an entry point.</summary>
    private Taint Outside(LoweredBody body, PathAtom atom) =>
        ParameterOf(body, atom.Path) is { } parameter && engine.Model.Entry(body).IsEntry
            ? engine.Model.EntryLabels(parameter, atom)
            : Taint.Empty;

    /// <summary>What dependency injection hands in.</summary>
    private Taint Injected(LoweredBody body, AccessPath path) =>
        ParameterOf(body, path) is { } parameter ? services.For(parameter, this, cancellation) : Taint.Empty;

    private static IParameterSymbol? ParameterOf(LoweredBody body, AccessPath path) =>
        path.Root < body.Parameters.Length ? body.Slots[body.Parameters[path.Root]].Symbol as IParameterSymbol : null;

    /// <summary>This, or in a lambda the captured this.</summary>
    private static bool IsThis(LoweredBody body, AccessPath path) =>
        path.IsThis || (path.IsCapture && path.CaptureIndex < body.Captures.Length && body.Slots[body.Captures[path.CaptureIndex]].Symbol is null);

    /// <summary>Objects that a framework makes and keeps. Those that code makes itself are followed as values.</summary>
    private bool IsLongLived(LoweredBody body) =>
        body.Symbol.ContainingType is { } type && (engine.Model.IsMadeByFramework(type) || !callers.IsConstructed(type.Name));

    /// <summary>What is stored, anywhere in this compilation, into the field or property that a path starts with.</summary>
    private Taint Stored(AccessPath path)
    {
        foreach (var content in path.Path)
        {
            if (content is { Kind: ContentKind.Member, Symbol: INamedTypeSymbol service })
            {
                return services.For(service, null, this, cancellation);
            }

            if (content is { Kind: ContentKind.Member, Symbol: { } member })
            {
                var stored = Stored(content, path.Path.RemoveRange(0, path.Path.IndexOf(content)), out var isWritten);
                var last = path.Path[path.Path.Length - 1].Symbol;

                // Below a service the innermost member is the data; a member that only something outside can fill is data too.
                return last is not null && (engine.Model.IsBound(member)
                        || (isWritten ? engine.Model.IsServiceMember(member) && !last.Equals(member, SymbolEqualityComparer.Default) : engine.Model.IsSettable(member)))
                    ? stored.Union(engine.Model.MemberLabels(last))
                    : stored;
            }
        }

        return Taint.Empty;
    }

    private Taint Stored(Content field, ImmutableArray<Content> read, out bool isWritten)
    {
        isWritten = true;
        var symbol = field.Symbol!;
        if (!fields.Add((Below(field, read), through)))
        {
            return Taint.Empty;
        }

        var taint = Taint.Empty;
        foreach (var label in engine.Model.BindingLabels(symbol))
        {
            taint = taint.Union(Taint.Of(label, null));
        }

        isWritten = symbol is IParameterSymbol;
        if (symbol is IParameterSymbol parameter)
        {
            // A parameter of a primary constructor that became a field.
            taint = taint.Union(services.For(parameter, this, cancellation));
        }

        foreach (var (body, result) in callers.Mentioning(symbol is IParameterSymbol ? symbol.ContainingType.Name : symbol.Name, cancellation))
        {
            foreach (var write in result.FieldWrites)
            {
                if (write.Field.Equals(field))
                {
                    isWritten = true;
                    taint = write.Reaches(read) ? taint.Union(Resolve(body, write.Stored)) : taint;
                }
            }
        }

        return taint;
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
}
