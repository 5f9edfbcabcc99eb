using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>The delegates that one library call can run: those among its arguments, and those that the receiver was given before. Fed by rows, run once.</summary>
internal sealed class Callbacks
{
    private const int MaxParameters = 4;
    private readonly BodySolver solver;
    private readonly CallTransfer calls;
    private readonly CallSite site;
    private readonly Memory memory;

    // By argument, behind those that the receiver holds.
    private readonly Value[]?[] inputs;
    private readonly Value?[] results;

    public Callbacks(BodySolver solver, CallTransfer calls, CallSite site, Memory memory)
    {
        this.solver = solver;
        this.calls = calls;
        this.site = site;
        this.memory = memory;
        inputs = new Value[]?[site.Arguments.Length + 1];
        results = new Value?[site.Arguments.Length + 1];
    }

    public void Feed(Port to, Value value)
    {
        var at = to.Index + 1;
        if (at >= inputs.Length || to.CallbackParameter >= MaxParameters)
        {
            return;
        }

        var values = inputs[at] ??= New();
        foreach (var step in to.Path)
        {
            var box = solver.Objects.At(site.Site, (site.Salt * 64) + 40 + to.Index, id => new AbstractObject(id, null) { IsMany = true });
            solver.Heap.Store(memory, Value.Of(Taint.Empty, box), LibraryCall.ContentOf(site, step), value);
            value = Value.Of(Taint.Empty, box);
        }

        values[to.CallbackParameter] = values[to.CallbackParameter].Join(value);
    }

    /// <summary>What the delegate of a port returns.</summary>
    public Value Result(Port port) => port.Index + 1 < results.Length ? results[port.Index + 1] ??= Run(port.Index) : Value.Bottom;

    /// <summary>Delegates are called even where no row takes their result.</summary>
    public void RunRest()
    {
        for (var i = 0; i < results.Length; i++)
        {
            if (results[i] is null && (i == 0 ? inputs[0] is not null : DelegateCall.IsDelegate(site.Arguments[i - 1])))
            {
                results[i] = Run(i - 1);
            }
        }
    }

    private Value Run(int index)
    {
        var function = index >= 0 ? site.Arguments[index]
            : site.Receiver is { } receiver ? (DelegateCall.IsDelegate(receiver) ? receiver : solver.Heap.Load(memory, receiver, Content.Element))
            : Value.Clean;
        return calls.Delegates.Run(
            function,
            ImmutableArray.Create(inputs[index + 1] ?? New()),
            site.Site,
            ImmutableArray<SyntaxNode?>.Empty,
            memory,
            site.Salt + 1000 + (index * 10));
    }

    private static Value[] New()
    {
        var values = new Value[MaxParameters];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value.Clean;
        }

        return values;
    }
}
