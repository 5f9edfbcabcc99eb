using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Puts the summary of a callee into effect at a call: ports become what the call really passes.</summary>
internal sealed class Instantiation
{
    /// <summary>Objects of one summary up to which each is told apart.</summary>
    private const int MaxApart = 24;
    /// <summary>Functions that call functions that callers know.</summary>
    private const int MaxDepth = 4;

    /// <summary>Calls on behalf of callees in one body.</summary>
    private const int MaxInvoked = 3000;
    private readonly BodySolver solver;
    private readonly Contexts contexts;
    private readonly CallTransfer? calls;
    private int depth;
    private int invoked;

    public Instantiation(BodySolver solver, CallTransfer? calls = null)
    {
        this.solver = solver;
        this.calls = calls;
        contexts = new Contexts(solver);
    }

    /// <param name="body">What is called.</param>
    /// <param name="site">The values of the call.</param>
    /// <param name="captures">The captured variables of a lambda or local function, by index.</param>
    /// <param name="memory">Changed by what the callee stores.</param>
    public Value Apply(LoweredBody body, CallSite site, Func<int, Value>? captures, Memory memory)
    {
        var context = contexts.Of(body, site, captures, memory);
        var summary = solver.Callees.Find(body, context);
        var general = context.IsGeneral ? null : solver.Callees.General(body);
        if (summary is null)
        {
            return Value.Bottom;
        }

        var ports = new Ports(solver, site, captures, memory.Copy());
        solver.Recorder?.Called(body, site, captures, memory);
        solver.Recorder?.Through(summary, general, body.Symbol.ContainingType, site, ports);
        var nodes = Nodes(summary, site, ports);
        for (var i = 0; i < summary.Nodes.Length; i++)
        {
            if (summary.Nodes[i].Object is { Path: null, CopyOf: { } original })
            {
                // What was not overwritten in the copy is what the original had at the call.
                solver.Heap.Clone(memory, ports.At(original), nodes[i].Objects[0]);
            }
        }

        for (var i = 0; i < summary.Nodes.Length; i++)
        {
            foreach (var cell in summary.Nodes[i].Cells)
            {
                solver.Heap.Replace(memory, nodes[i], cell.Key, Translate(cell.Value, nodes, ports));
            }
        }

        Invoke(summary, site, nodes, ports, memory);
        solver.AddThrown(Translate(summary.Thrown, nodes, ports), memory);
        var result = Translate(summary.Return, nodes, ports);
        return result.WithTaint(result.Taint.Step(site.Site.Syntax));
    }

    /// <summary>Functions that the callee was handed and that only this body knows are called here.</summary>
    private void Invoke(Summary summary, CallSite site, Value[] nodes, Ports ports, Memory memory)
    {
        for (var i = 0; calls is not null && i < summary.Invocations.Length; i++)
        {
            var invocation = summary.Invocations[i];
            var function = ports.At(invocation.Path);
            if (function.Objects.Length > 0)
            {
                var arguments = ImmutableArray.CreateRange(invocation.Arguments, argument => Translate(argument, nodes, ports));
                if (depth >= MaxDepth || invoked >= MaxInvoked)
                {
                    // A function that comes back to itself: it may return what it gets.
                    var all = function.Taint;
                    foreach (var argument in arguments)
                    {
                        all = all.Union(solver.Heap.Deep(memory, argument));
                    }

                    ports.Returned(invocation.Path, Value.Of(all));
                    continue;
                }

                depth++;
                invoked++;
                var returned = calls.Delegates.Run(function, arguments, site.Site, ImmutableArray<SyntaxNode?>.Empty, memory, (site.Salt * 8) + 7000 + (i * 300));
                depth--;
                ports.Returned(invocation.Path, returned);
            }
        }
    }

    /// <summary>One value of a summary, with the objects below it, and without its effects.</summary>
    public Value Import(Summary summary, SummaryValue value, CallSite site, Memory memory)
    {
        var ports = new Ports(solver, site, null, memory.Copy());
        var nodes = Nodes(summary, site, ports);
        for (var i = 0; i < summary.Nodes.Length; i++)
        {
            if (summary.Nodes[i].Path is null && summary.Nodes[i].Object.Id != solver.Objects.Statics.Id)
            {
                foreach (var cell in summary.Nodes[i].Cells)
                {
                    solver.Heap.Replace(memory, nodes[i], cell.Key, Translate(cell.Value, nodes, ports));
                }
            }
        }

        return Translate(value, nodes, ports);
    }

    private Value[] Nodes(Summary summary, CallSite site, Ports ports)
    {
        var nodes = new Value[summary.Nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            var original = summary.Nodes[i].Object;
            if (original.Path is { } path)
            {
                nodes[i] = Value.Of(Taint.Empty, ports.At(path).Objects);
            }
            else if (original.Id == solver.Objects.Statics.Id)
            {
                // Every table numbers its static fields' holder alike.
                nodes[i] = Value.Of(Taint.Empty, solver.Objects.Statics);
            }
            else
            {
                nodes[i] = Value.Of(Taint.Empty, Fresh(original, site, Representative(summary, i), summary.Nodes.Length > MaxApart, ports));
            }
        }

        return nodes;
    }

    /// <summary>
    /// Of many objects that a callee hands out, those of one type are taken as one: a recursive factory would hand out more at each
    /// look.
    /// </summary>
    private static int Representative(Summary summary, int index)
    {
        var original = summary.Nodes[index].Object;
        for (var i = 0; summary.Nodes.Length > MaxApart && !original.IsDelegate && i < index; i++)
        {
            var other = summary.Nodes[i].Object;
            if (other is { Path: null, IsDelegate: false } && other.IsExact == original.IsExact && other.IsOpaque == original.IsOpaque
                && SymbolEqualityComparer.Default.Equals(other.Type, original.Type))
            {
                return i;
            }
        }

        return index;
    }

    private AbstractObject Fresh(AbstractObject original, CallSite site, int index, bool isMerged, Ports ports)
    {
        var source = original.CopyOf is { } path ? ports.At(path) : null;
        return solver.Objects.At(site.Site, (site.Salt * 4096) + 5000 + index, id => new AbstractObject(id, TypeArguments.At(original.Type, site.Method))
        {
            IsExact = original.IsExact,
            IsMany = original.IsMany || isMerged || solver.InLoop[solver.CurrentBlock],
            IsOpaque = original.IsOpaque,
            Target = original.Target,
            Method = original.Method,
            CopyOf = source is { Objects.Length: > 0 } ? source.Objects[0].Path ?? source.Objects[0].CopyOf : null,
        });
    }

    private static Value Translate(SummaryValue value, Value[] nodes, Ports ports)
    {
        var objects = ImmutableArray<AbstractObject>.Empty;
        foreach (var node in value.Nodes)
        {
            objects = Value.Union(objects, nodes[node].Objects);
        }

        return value.Constant is null && objects.IsEmpty && value.Taint.IsEmpty
            ? Value.Bottom
            : Value.Of(ports.Translate(value.Taint), objects, value.Constant);
    }
}

/// <summary>What stands behind the ports of a callee at one call, in the state before it.</summary>
internal sealed class Ports
{
    private readonly BodySolver solver;
    private readonly CallSite site;
    private readonly Func<int, Value>? captures;
    private readonly Memory before;
    private readonly Dictionary<AccessPath, Value> values = new();
    private readonly Dictionary<PathAtom, Taint> carried = new();

    /// <summary>By reference: a summary names one set in many places.</summary>
    private readonly Dictionary<Taint, Taint> translated = new();
    private readonly Dictionary<AccessPath, Value> returned = new();

    public Ports(BodySolver solver, CallSite site, Func<int, Value>? captures, Memory before)
    {
        this.solver = solver;
        this.site = site;
        this.captures = captures;
        this.before = before;
    }

    /// <summary>What the function at a path has returned.</summary>
    public void Returned(AccessPath path, Value value) =>
        returned[path] = returned.TryGetValue(path, out var known) ? known.Join(value) : value;

    public Value At(AccessPath path)
    {
        if (values.TryGetValue(path, out var known))
        {
            return known;
        }

        var value = Root(path);
        for (var i = 0; i < path.Path.Length; i++)
        {
            if (path.Path[i].Kind == ContentKind.Returned)
            {
                // Not kept: the function may be called again.
                return Below(path, i);
            }

            value = solver.Heap.Load(before, value, path.Path[i]);
        }

        values.Add(path, value);
        return value;
    }

    private Value Below(AccessPath path, int at)
    {
        var value = returned.TryGetValue(path.Prefix(at), out var known) ? known : Value.Clean;
        for (var i = at + 1; i < path.Path.Length; i++)
        {
            value = solver.Heap.Load(before, value, path.Path[i]);
        }

        return value;
    }

    public Taint Translate(Taint taint)
    {
        if (taint.Count <= 1)
        {
            return TranslateAll(taint);
        }

        if (!translated.TryGetValue(taint, out var known))
        {
            known = TranslateAll(taint);
            translated.Add(taint, known);
        }

        return known;
    }

    private Taint TranslateAll(Taint taint)
    {
        var result = new TaintBuilder();
        foreach (var entry in taint)
        {
            if (entry.Atom is PathAtom path)
            {
                var behind = At(path);
                solver.Heap.Effort += 1 + behind.Count;
                result.Add(behind);
            }
            else
            {
                solver.Heap.Effort++;
                result.Add(entry.Atom, entry.Trace);
            }
        }

        return result.ToTaint();
    }

    /// <summary>What comes in at a port, as far as the port lets it through.</summary>
    public Taint At(PathAtom port)
    {
        if (!carried.TryGetValue(port, out var known))
        {
            // A summary names the same port in many places.
            var value = At(port.Path);
            known = Through(port.IsDeep ? solver.Heap.Deep(before, value) : value.Taint, port);
            carried.Add(port, known);
        }

        return known;
    }

    /// <summary>What stands behind a place, as an atom for the place lets it through.</summary>
    public static Taint Through(Taint taint, PathAtom port) => EndpointFacts.OfClient(Filter(taint, port.Filter), port.Client);

    public static Taint Filter(Taint taint, PathFilter filter) => filter == PathFilter.None
        ? taint
        : taint.Select(atom => atom switch
        {
            PathAtom path => path with { Filter = path.Filter | filter },
            LabelAtom { Label: DataLabel data } when (filter & PathFilter.NoData) != 0
                || ((filter & PathFilter.ClassifiedOnly) != 0 && data.IsUnclassified) => null,
            LabelAtom { Label: DataLabel { IsDigest: false } data } when (filter & PathFilter.Digest) != 0 => new LabelAtom(data with { IsDigest = true }),
            LabelAtom { Label: AIOutputLabel } when (filter & PathFilter.Digest) != 0 => null,
            LabelAtom { Label: EndpointLabel } when (filter & PathFilter.NoEndpoint) != 0 => null,
            LabelAtom { Label: UnauditedLabel } when (filter & PathFilter.Audited) != 0 => null,
            LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Key } key } when (filter & PathFilter.Audited) != 0 => new LabelAtom(key with { IsWithinAudited = true }),
            LabelAtom { Label: AIOutputLabel output } when (filter & (PathFilter.Discloses | PathFilter.Marks)) != 0 => new LabelAtom(output with
            {
                IsDisclosed = output.IsDisclosed || (filter & PathFilter.Discloses) != 0,
                IsMarked = output.IsMarked || (filter & PathFilter.Marks) != 0,
            }),
            _ => atom,
        });

    private Value Root(AccessPath path)
    {
        if (path.IsStatic)
        {
            return Value.Of(Taint.Empty, solver.Objects.Statics);
        }

        if (path.IsThis)
        {
            return site.Receiver ?? Value.Clean;
        }

        if (path.IsCapture)
        {
            return captures?.Invoke(path.CaptureIndex) ?? Value.Clean;
        }

        return path.Root < site.Arguments.Length ? site.Arguments[path.Root] : Value.Clean;
    }
}
