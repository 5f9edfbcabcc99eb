using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Calls whose flows are stated in rows.</summary>
internal sealed class LibraryCall
{
    private readonly BodySolver solver;
    private readonly CallTransfer calls;
    private readonly Printer printer;

    public LibraryCall(BodySolver solver, CallTransfer calls)
    {
        this.solver = solver;
        this.calls = calls;
        printer = new Printer(solver, calls);
    }

    private HeapAccess Heap => solver.Heap;

    private static ImmutableArray<Content> Emptied { get; } = ImmutableArray.Create(Content.Element, Content.MapKey, Content.MapValue, Content.Whole);

    /// <summary>Runs the rows of a call.</summary>
    public Value Apply(CallSite site, CallBehavior behavior, Memory memory)
    {
        var callbacks = new Callbacks(solver, calls, site, memory);
        foreach (var row in behavior.Flows)
        {
            // What a callback gets must be known before it is run.
            if (row.To.Base == PortBase.CallbackParameter && row.From.Base != PortBase.CallbackReturn)
            {
                callbacks.Feed(row.To, Take(site, behavior, row, memory, callbacks));
            }
        }

        foreach (var port in (behavior.Roles & MemberRole.Response) != 0 ? behavior.Row!.DataPorts : ImmutableArray<Port>.Empty)
        {
            if (port.Base == PortBase.CallbackParameter)
            {
                callbacks.Feed(port, Value.Of(Taint.Of(ResponseLabel.Instance, site.Site.Syntax)));
            }
        }

        var result = Value.Clean;
        for (var i = 0; i < behavior.Flows.Length; i++)
        {
            var row = behavior.Flows[i];
            if (row.To.Base != PortBase.CallbackParameter)
            {
                var value = Take(site, behavior, row, memory, callbacks);
                if (IsReadBehind(behavior.Flows, i) && !ReferenceEquals(value, Value.Bottom))
                {
                    foreach (var holder in Values(site, row.To))
                    {
                        value = value.Join(Down(site, Unboxed(site, row.To, holder, memory), row.To, memory));
                    }
                }

                result = Put(site, row.To, value, row.IsCopy, result, memory);
            }
            else if (row.From.Base == PortBase.CallbackReturn)
            {
                callbacks.Feed(row.To, Take(site, behavior, row, memory, callbacks));
            }
        }

        callbacks.RunRest();
        var type = site.Method!.ReturnType;
        return result.Objects.IsEmpty && !site.Method.ReturnsVoid && solver.Objects.MayHoldObjects(type)
            ? result.Join(Value.Of(Taint.Empty, calls.Opaque(site, type, 1)))
            : result;
    }

    /// <summary>A later flow reads what this one writes: it may not have been written.</summary>
    private static bool IsReadBehind(ImmutableArray<FlowRow> rows, int index)
    {
        var to = rows[index].To;
        if (to.Base is not (PortBase.This or PortBase.Argument))
        {
            return false;
        }

        for (var i = index + 1; i < rows.Length; i++)
        {
            var from = rows[i].From;
            if (from.Base == to.Base && from.Index == to.Index && SamePath(from.Path, to.Path))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SamePath(ImmutableArray<PathStep> left, ImmutableArray<PathStep> right)
    {
        var isSame = left.Length == right.Length;
        for (var i = 0; isSame && i < left.Length; i++)
        {
            isSame = left[i] == right[i];
        }

        return isSame;
    }

    /// <summary>Empties what stands at a port.</summary>
    public void Clear(CallSite site, Port port, Memory memory)
    {
        foreach (var value in Values(site, port))
        {
            if (value.Objects.Length == 1 && !value.Objects[0].IsMany)
            {
                var target = value.Objects[0];
                memory.Forget(target);
                foreach (var content in Emptied)
                {
                    memory.Set(target, content, Value.OfConstant(null, Taint.Empty));
                }
            }
        }
    }

    /// <summary>All that a port carries.</summary>
    public Taint Carried(CallSite site, Port port, Memory memory)
    {
        var taint = Taint.Empty;
        foreach (var value in Values(site, port))
        {
            taint = taint.Union(Heap.Deep(memory, Down(site, value, port, memory)));
        }

        return taint;
    }

    private Value Take(CallSite site, CallBehavior behavior, FlowRow row, Memory memory, Callbacks callbacks)
    {
        if (row.From.Base == PortBase.CallbackReturn)
        {
            return Taken(Down(site, callbacks.Result(row.From), row.From, memory), behavior, row, memory, site);
        }

        var result = Value.Bottom;
        foreach (var value in Values(site, row.From))
        {
            result = result.Join(Taken(Down(site, Unboxed(site, row.From, value, memory), row.From, memory), behavior, row, memory, site));
        }

        return result;
    }

    private Value Taken(Value value, CallBehavior behavior, FlowRow row, Memory memory, CallSite site) =>
        row.IsCopy && !EndsDeep(row.From)
            ? value.WithTaint(value.Taint.Begin(site.Site.Syntax))
            : Value.Of(Digested(Derived(value, behavior, memory, site), behavior).Step(site.Site.Syntax));

    private static Taint Digested(Taint taint, CallBehavior behavior) =>
        (behavior.Roles & MemberRole.Digest) != 0 ? Ports.Filter(taint, PathFilter.Digest)
        : (behavior.Roles & MemberRole.Body) != 0 ? EndpointFacts.Unbound(taint)
        : taint;

    private Taint Derived(Value value, CallBehavior behavior, Memory memory, CallSite site) =>
        (behavior.Roles & MemberRole.PrintsText) != 0 ? printer.Printed(site, value, memory)
        : (behavior.Roles & MemberRole.Serializes) != 0 ? Heap.Serialized(memory, value)
        : Heap.Deep(memory, value);

    private Value Put(CallSite site, Port to, Value value, bool isCopy, Value result, Memory memory)
    {
        if (ReferenceEquals(value, Value.Bottom))
        {
            return result;
        }

        switch (to.Base)
        {
            case PortBase.Return when to.Path.Length == 0 && !isCopy && solver.Model.IsScalar(site.Method!.ReturnType):
                return result;
            case PortBase.Return when to.Path.Length == 0 && isCopy && solver.Model.IsScalar(site.Method!.ReturnType):
                // A number or choice that a generic member hands out has its tag, and is no content that a model wrote.
                return result.Join(value.WithTaint(value.Taint.Select(static atom => atom is LabelAtom { Label: AIOutputLabel } ? null : atom)));
            case PortBase.Return when to.Path.Length == 0:
                return result.Join(isCopy || !solver.Objects.MayHoldObjects(site.Method!.ReturnType)
                    ? value
                    : Value.Of(value.Taint, calls.Opaque(site, site.Method!.ReturnType, 1)));
            case PortBase.Return:
                var container = result.Objects.Length > 0
                    ? result
                    : result.Join(Value.Of(Taint.Empty, solver.Objects.At(site.Site, (site.Salt * 64) + 2, id => new AbstractObject(id, site.Method!.ReturnType) { IsMany = true })));
                Write(site, container, to, value, memory);
                return container;
            case PortBase.This when isCopy && to.Path.Length == 0 && site.Method!.MethodKind == MethodKind.Constructor && value.Objects.Length > 0:
                // The new object is another name for what it was made of: a writer over a stream.
                solver.Write(memory, site.Site.A, value);
                return result;
            case PortBase.This when site.Receiver is { } receiver:
                Write(site, receiver, to, value, memory);
                return result;
            case PortBase.Argument when to.Index < site.Arguments.Length:
                if (site.Method!.Parameters[to.Index].RefKind is RefKind.Out or RefKind.Ref && to.Path.Length == 0)
                {
                    if (!isCopy && solver.Model.IsScalar(site.Method.Parameters[to.Index].Type))
                    {
                        return result;
                    }

                    Heap.Store(memory, site.Arguments[to.Index], Content.Boxed, value);
                }
                else
                {
                    Write(site, site.Arguments[to.Index], to, value, memory);
                }

                return result;
            default:
                return result;
        }
    }

    private void Write(CallSite site, Value container, Port to, Value value, Memory memory)
    {
        if (to.Path.Length == 0 || to.Path[to.Path.Length - 1] == PathStep.Deep)
        {
            Heap.Mark(memory, container, Heap.Deep(memory, value));
            return;
        }

        for (var i = 0; i < to.Path.Length - 1; i++)
        {
            var next = Heap.Load(memory, container, ContentOf(site, to.Path[i]));
            if (next.Objects.IsEmpty)
            {
                next = next.Join(Value.Of(Taint.Empty, solver.Objects.At(site.Site, (site.Salt * 64) + 20 + i, id => new AbstractObject(id, null) { IsMany = true })));
                Heap.Store(memory, container, ContentOf(site, to.Path[i]), next);
            }

            container = next;
        }

        Heap.Store(memory, container, ContentOf(site, to.Path[to.Path.Length - 1]), value);
    }

    private Value Down(CallSite site, Value value, Port port, Memory memory)
    {
        foreach (var step in port.Path)
        {
            if (step != PathStep.Deep)
            {
                value = Heap.Load(memory, value, ContentOf(site, step));
            }
        }

        return value;
    }

    private Value Unboxed(CallSite site, Port port, Value value, Memory memory) =>
        port.Base == PortBase.Argument && site.Method is { } method && port.Index < method.Parameters.Length
        && method.Parameters[port.Index].RefKind != RefKind.None
            ? Heap.Load(memory, value, Content.Boxed)
            : value;

    private static IEnumerable<Value> Values(CallSite site, Port port)
    {
        switch (port.Base)
        {
            case PortBase.This when site.Receiver is { } receiver:
                yield return receiver;
                break;
            case PortBase.Argument when port.Index < site.Arguments.Length:
                yield return site.Arguments[port.Index];
                break;
            case PortBase.AnyArgument:
                foreach (var argument in site.Arguments)
                {
                    yield return argument;
                }

                break;
        }
    }

    private static bool EndsDeep(Port port) => port.Path.Length > 0 && port.Path[port.Path.Length - 1] == PathStep.Deep;

    /// <summary>The key of a map access, when it is a constant.</summary>
    private static object? KeyOf(CallSite site)
    {
        for (var i = 0; i < site.Arguments.Length && i < site.Method!.Parameters.Length; i++)
        {
            if (site.Method.Parameters[i].Name is "key" or "name" or "propertyName" && site.Arguments[i].Constant is { IsKnown: true, Literal: string or int or long or char } constant)
            {
                return constant.Literal;
            }
        }

        return null;
    }

    internal static Content ContentOf(CallSite site, PathStep step) => step switch
    {
        PathStep.MapValue when KeyOf(site) is { } key => Content.ValueAt(key),
        PathStep.MapKey => Content.MapKey,
        PathStep.MapValue => Content.MapValue,
        PathStep.TupleItem0 => Content.TupleItem(0),
        PathStep.TupleItem1 => Content.TupleItem(1),
        PathStep.TupleItem2 => Content.TupleItem(2),
        _ => Content.Element,
    };
}
