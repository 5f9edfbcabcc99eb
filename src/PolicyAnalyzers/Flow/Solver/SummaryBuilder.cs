using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Cuts out of a solved body what its callers can see: result, thrown values, stores that outlive it, sinks behind ports.</summary>
internal sealed class SummaryBuilder
{
    private const int MaxDepth = 5;
    private const int MaxNodes = 80;
    private readonly BodySolver solver;
    private readonly Memory exit;
    private readonly Memory failed;
    private readonly List<AbstractObject> nodes = new();
    private readonly List<int> depths = new();
    private readonly List<Memory> memories = new();
    private readonly Dictionary<int, int> numbers = new();

    public SummaryBuilder(BodySolver solver)
    {
        this.solver = solver;
        exit = solver.Exit ?? new Memory(0);
        failed = solver.Failed ?? exit;
    }

    public Summary Build(List<SinkFlow> sinks, List<InvokedPort> invoked)
    {
        var returned = Export(solver.Returned, 0, exit);
        foreach (var target in StoredInto())
        {
            Number(target, 0, exit);
        }

        // What only an exception carries out is as it was when it was thrown.
        var thrown = Export(solver.Thrown, 1, failed);

        var invocations = ImmutableArray.CreateBuilder<Invocation>(invoked.Count);
        foreach (var call in invoked)
        {
            invocations.Add(new Invocation(call.Path, ImmutableArray.CreateRange(call.Arguments, argument => Export(argument, 1, call.Before)), call.At));
        }

        var built = ImmutableArray.CreateBuilder<SummaryNode>();
        for (var i = 0; i < nodes.Count; i++)
        {
            built.Add(new SummaryNode(nodes[i], Cells(nodes[i], depths[i], memories[i])));
        }

        return new Summary { Return = returned, Thrown = thrown, Nodes = built.ToImmutable(), Invocations = invocations.ToImmutable(), Sinks = Open(sinks) };
    }

    /// <summary>Stores into fields of this and into static fields, with all that was stored.</summary>
    public ImmutableArray<FieldWrite> FieldWrites()
    {
        var writes = ImmutableArray.CreateBuilder<FieldWrite>();
        foreach (var target in StoredInto())
        {
            foreach (var cell in exit.CellsOf(target).All)
            {
                if (PathBelowField(target.Path, cell.Key) is { Length: > 0 } path)
                {
                    writes.Add(new FieldWrite(path, solver.Heap.Deep(exit, cell.Value)));
                }
            }
        }

        return writes.ToImmutable();
    }

    /// <summary>The field that a store belongs to, and what lies between it and the stored content; empty when it is no field's.</summary>
    private static ImmutableArray<Content> PathBelowField(AccessPath? path, Content content)
    {
        var builder = ImmutableArray.CreateBuilder<Content>();
        foreach (var step in path?.Path ?? ImmutableArray<Content>.Empty)
        {
            if (builder.Count > 0 || step.Kind == ContentKind.Member)
            {
                builder.Add(step);
            }
        }

        if (builder.Count > 0 || content.Kind == ContentKind.Member)
        {
            builder.Add(content);
        }

        return builder.ToImmutable();
    }

    /// <summary>Objects that were there before the body ran and that it stored into, in the order of their numbers.</summary>
    private List<AbstractObject> StoredInto()
    {
        var result = new List<AbstractObject>();
        foreach (var id in exit.Stored())
        {
            if (solver.Objects.IsAmbient(id))
            {
                result.Add(solver.Objects[id]);
            }
        }

        return result;
    }

    private ImmutableArray<KeyValuePair<Content, SummaryValue>> Cells(AbstractObject target, int depth, Memory memory)
    {
        var cells = memory.CellsOf(target).All;
        if (cells.IsEmpty)
        {
            return ImmutableArray<KeyValuePair<Content, SummaryValue>>.Empty;
        }

        var builder = ImmutableArray.CreateBuilder<KeyValuePair<Content, SummaryValue>>(cells.Length);
        foreach (var cell in cells)
        {
            builder.Add(new(cell.Key, Export(cell.Value, depth + 1, memory)));
        }

        return builder.MoveToImmutable();
    }

    private SummaryValue Export(Value value, int depth, Memory memory)
    {
        var constant = ReferenceEquals(value, Value.Bottom) ? null : value.Constant;
        if (value.Objects.Length == 0)
        {
            return new SummaryValue(value.Taint, ImmutableArray<int>.Empty, constant);
        }

        if (depth >= MaxDepth || nodes.Count >= MaxNodes)
        {
            // Too deep: fold all that lies below into the value itself.
            return new SummaryValue(solver.Heap.Deep(memory, value), ImmutableArray<int>.Empty, constant);
        }

        var builder = ImmutableArray.CreateBuilder<int>(value.Objects.Length);
        var taint = value.Taint;
        foreach (var target in value.Objects)
        {
            if (nodes.Count >= MaxNodes && !numbers.ContainsKey(target.Id))
            {
                // Too many: what the rest carries stays, its shape does not.
                taint = taint.Union(solver.Heap.Deep(memory, Value.Of(Taint.Empty, target)));
            }
            else
            {
                builder.Add(Number(target, depth, memory));
            }
        }

        return new SummaryValue(taint, builder.ToImmutable(), constant);
    }

    private int Number(AbstractObject target, int depth, Memory memory)
    {
        if (!numbers.TryGetValue(target.Id, out var number))
        {
            number = nodes.Count;
            numbers.Add(target.Id, number);
            nodes.Add(target);
            depths.Add(depth);
            memories.Add(memory);
        }

        return number;
    }

    /// <summary>Flows that a caller completes, and those that only this context has.</summary>
    private ImmutableArray<SinkFlow> Open(List<SinkFlow> sinks)
    {
        var builder = ImmutableArray.CreateBuilder<SinkFlow>();
        foreach (var flow in sinks)
        {
            var kept = new TaintBuilder();
            foreach (var entry in flow.Data)
            {
                // What static fields hold is known here as well as at any caller.
                if (entry.Atom is PathAtom { Path.IsStatic: false } || (!solver.Context.IsGeneral && IsForeign(entry.Trace)))
                {
                    kept.Add(entry.Atom, entry.Trace);
                }
            }

            var data = kept.ToTaint();
            if (!data.IsEmpty)
            {
                builder.Add(new SinkFlow { Site = flow.Site, At = flow.At, Data = data, Endpoint = flow.Endpoint, Tail = flow.Tail, Holder = flow.Holder });
            }
        }

        return builder.ToImmutable();
    }

    /// <summary>The source lies outside of this body: a delegate that the context binds brought it.</summary>
    private bool IsForeign(Trace? trace)
    {
        while (trace?.Previous is not null)
        {
            trace = trace.Previous;
        }

        return trace is not null
            && (trace.At.SyntaxTree != solver.Body.Syntax.SyntaxTree || !solver.Body.Syntax.FullSpan.Contains(trace.At.Span));
    }
}

/// <summary>A call of a function that came in at a path.</summary>
/// <param name="Path">Where it came in.</param>
/// <param name="Arguments">What it is called with.</param>
/// <param name="Before">The state before the call.</param>
/// <param name="At">Where.</param>
internal sealed record InvokedPort(AccessPath Path, ImmutableArray<Value> Arguments, Memory Before, SyntaxNode At);
