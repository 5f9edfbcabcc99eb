using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using UnknownCalls = PolicyAnalyzers.Policy.UnknownCalls;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>The one default for calls that nothing can be seen of.</summary>
internal sealed class UnknownCall
{
    private readonly BodySolver solver;
    private readonly CallTransfer calls;

    public UnknownCall(BodySolver solver, CallTransfer calls)
    {
        this.solver = solver;
        this.calls = calls;
    }

    private HeapAccess Heap => solver.Heap;

    /// <summary>
    /// The default: texts and objects flow from arguments and receiver to the result and into a receiver that can change;
    /// nothing flows into numbers, truth values and enums; a delegate is called with what the other arguments carry.
    /// </summary>
    public Value Apply(CallSite site, Memory memory)
    {
        var method = site.Method!;
        if (UnseenProperty(site, memory) is { } value)
        {
            return value;
        }

        if (method.MethodKind == MethodKind.Constructor && solver.Model.IsScalar(method.ContainingType))
        {
            return Value.Clean;
        }

        var arguments = Taint.Empty;
        foreach (var argument in site.Arguments)
        {
            arguments = arguments.Union(Heap.Deep(memory, argument));
        }

        arguments = arguments.Step(site.Site.Syntax);
        var all = site.Receiver is { } receiver ? arguments.Union(Heap.Deep(memory, receiver).Step(site.Site.Syntax)) : arguments;
        var policy = solver.Model.UnknownCalls;
        if (policy == UnknownCalls.Off)
        {
            arguments = Taint.Empty;
            all = Taint.Empty;
        }

        calls.Delegates.RunAll(site, memory);
        if (site.Receiver is { } target)
        {
            Heap.Mark(memory, target, arguments);
        }

        for (var i = 0; policy == UnknownCalls.Strict && i < site.Arguments.Length; i++)
        {
            Heap.Mark(memory, site.Arguments[i], all);
        }

        for (var i = 0; i < method.Parameters.Length && i < site.Arguments.Length; i++)
        {
            if (method.Parameters[i].RefKind is RefKind.Out or RefKind.Ref && !solver.Model.IsScalar(method.Parameters[i].Type))
            {
                Heap.Store(memory, site.Arguments[i], Content.Boxed, Value.Of(all, calls.Opaque(site, method.Parameters[i].Type, 8 + i)));
            }
        }

        if (method.ReturnsVoid || (solver.Model.IsScalar(method.ReturnType) && policy != UnknownCalls.Strict))
        {
            return Value.Clean;
        }

        if (method.ReturnType.SpecialType == SpecialType.System_Boolean)
        {
            return Value.Clean;
        }

        foreach (var label in solver.Model.UnknownResult(method, site.Arguments.Length > 0 || site.Receiver is not null))
        {
            all = all.Union(Taint.Of(label, site.Site.Syntax));
        }

        return solver.Objects.MayHoldObjects(method.ReturnType)
            ? Value.Of(all, calls.Opaque(site, method.ReturnType, 1))
            : Value.Of(all);
    }

    private Value? UnseenProperty(CallSite site, Memory memory)
    {
        if (site.Method!.AssociatedSymbol is not IPropertySymbol { Parameters.Length: 0 } property)
        {
            return null;
        }

        if (site.Receiver is not { } receiver)
        {
            return Value.Clean;
        }

        var content = Content.Member(property);
        if (site.Method.MethodKind == MethodKind.PropertySet)
        {
            var stored = site.Arguments.Length > 0 ? site.Arguments[site.Arguments.Length - 1] : Value.Clean;
            Heap.Store(memory, receiver, content, stored.WithTaint(stored.Taint.Step(site.Site.Syntax)));
            return Value.Clean;
        }

        if (solver.Model.IsScalar(property.Type) && !solver.Model.IsSource(property))
        {
            return solver.Model.Tag(property) is { } tag ? Value.Of(Taint.Of(tag, site.Site.Syntax)) : Value.Clean;
        }

        var read = Heap.Load(memory, receiver, content);
        return read.WithTaint(read.Taint.Begin(site.Site.Syntax));
    }
}
