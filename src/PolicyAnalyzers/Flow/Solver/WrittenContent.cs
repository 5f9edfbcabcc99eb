using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>AI output that is written into what leads to people or is kept: the body of a response, a file, a writer over either.</summary>
internal sealed class WrittenContent
{
    private readonly BodySolver solver;
    private readonly Action<SinkFlow> add;

    public WrittenContent(BodySolver solver, Action<SinkFlow> add)
    {
        this.solver = solver;
        this.add = add;
    }

    /// <summary>What is put into an object whose members only run time knows.</summary>
    public void Into(CallSite site, Value target, Value value, Memory memory) =>
        Written(site, CallBehavior.None, null, target, value, site.SyntaxOf(0), memory);

    /// <summary>What a library writes into a stream or writer that may be one of a response.</summary>
    public void By(CallSite site, CallBehavior behavior, Memory memory)
    {
        var method = site.Method!;
        if (method.MethodKind == MethodKind.Constructor)
        {
            return;
        }

        if (!behavior.HasFlows && behavior.Sinks.IsEmpty && site.Receiver is { } receiver && HasOutlet(receiver.Taint)
            && (method.IsAbstract || !solver.Model.IsSource(method)))
        {
            // Nothing is known of it but that it belongs to a response: a typed client of a hub, a writer of some library.
            for (var i = 0; i < site.Arguments.Length; i++)
            {
                Written(site, behavior, null, receiver, site.Arguments[i], site.SyntaxOf(i), memory);
            }

            return;
        }

        if (solver.Model.IsSource(method))
        {
            return;
        }

        foreach (var flow in behavior.Flows)
        {
            if (flow.To.Base is PortBase.This or PortBase.Argument)
            {
                foreach (var (target, _) in Recorder.At(site, flow.To))
                {
                    foreach (var (value, syntax) in Recorder.At(site, flow.From))
                    {
                        Written(site, behavior, TypeAt(method, flow.To), target, value, syntax, memory);
                    }
                }
            }
        }

        for (var i = 0; !behavior.HasFlows && i < site.Arguments.Length && i < method.Parameters.Length; i++)
        {
            // Nothing is known of it: it writes what it is given into the stream that it is given.
            var type = method.Parameters[i].Type;
            for (var j = 0; (HasOutlet(site.Arguments[i].Taint) || solver.Model.IsWriter(type)) && j < site.Arguments.Length; j++)
            {
                if (i != j)
                {
                    Written(site, behavior, type, site.Arguments[i], site.Arguments[j], site.SyntaxOf(j), memory);
                }
            }
        }
    }

    private void Written(CallSite site, CallBehavior behavior, ITypeSymbol? type, Value target, Value value, SyntaxNode at, Memory memory)
    {
        if (ReferenceEquals(target, value) || target.Taint.IsEmpty && target.Objects.IsEmpty)
        {
            return;
        }

        var mayBeWriter = type is not null && solver.Model.IsWriter(type);
        var response = (mayBeWriter ? solver.Heap.Deep(memory, target) : target.Taint)
            .Select(atom => atom is LabelAtom { Label: ResponseLabel or FileLabel } || (mayBeWriter && atom is PathAtom) ? atom : null);
        if (response.IsEmpty)
        {
            return;
        }

        var data = solver.Heap.Deep(memory, value).Select(static atom => atom is LabelAtom { Label: AIOutputLabel } or PathAtom ? atom : null);
        if (!data.IsEmpty)
        {
            add(new SinkFlow
            {
                Site = new SinkSite(SinkKind.Write, site.Method ?? solver.Body.Symbol, behavior, site.Site.Syntax, at, null, solver.Body),
                At = at,
                Data = data,
                Endpoint = response,
                Tail = ImmutableArray<SyntaxNode>.Empty,
            });
        }
    }

    private static bool HasOutlet(Taint taint)
    {
        foreach (var entry in taint)
        {
            if (entry.Atom is LabelAtom { Label: ResponseLabel or FileLabel })
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeSymbol? TypeAt(IMethodSymbol method, Port port) =>
        port.Base == PortBase.This ? method.ContainingType : port.Index >= 0 && port.Index < method.Parameters.Length ? method.Parameters[port.Index].Type : null;
}
