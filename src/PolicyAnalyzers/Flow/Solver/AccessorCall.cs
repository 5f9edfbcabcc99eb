using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Accessors that have no body to be seen: what they read or write is a content of the receiver.</summary>
internal sealed class AccessorCall
{
    private readonly BodySolver solver;
    private readonly CallTransfer calls;

    public AccessorCall(BodySolver solver, CallTransfer calls)
    {
        this.solver = solver;
        this.calls = calls;
    }

    private HeapAccess Heap => solver.Heap;

    /// <summary>An accessor without a body: an auto-property, or a property of a library.</summary>
    public Value? Apply(IMethodSymbol accessor, CallSite site, Memory memory)
    {
        if (accessor.AssociatedSymbol is IEventSymbol @event && solver.Model.IsSource(@event))
        {
            return Subscribe(accessor, @event, site, memory);
        }

        if (accessor.AssociatedSymbol is not IPropertySymbol { Parameters.Length: 0 } property)
        {
            return null;
        }

        var container = site.Receiver ?? Value.Of(Taint.Empty, solver.Objects.Statics);
        if (site.Receiver is null && !solver.Model.IsSource(property))
        {
            return Value.Clean;
        }

        var content = Content.Member(property);
        if (accessor.MethodKind == MethodKind.PropertySet)
        {
            var value = site.Arguments.Length > 0 ? site.Arguments[site.Arguments.Length - 1] : Value.Clean;
            Heap.Store(memory, container, content, value.WithTaint(value.Taint.Step(site.Site.Syntax)));
            return Value.Clean;
        }

        var read = Heap.Load(memory, container, content);
        if (property.Type is { TypeKind: TypeKind.Struct } && read.Objects.Length > 0)
        {
            read = Heap.Clone(memory, read, calls.Opaque(site, property.Type, 3));
        }

        // Of a generic type what it is here.
        if (!solver.Model.IsSource(property) && solver.Model.IsScalar((site.Method?.AssociatedSymbol as IPropertySymbol)?.Type ?? property.Type))
        {
            // Lengths, counts and flags of library objects say nothing of what is in them.
            read = solver.Model.Tag(property) is { } tag ? Value.Of(Taint.Of(tag, null)) : Value.Clean;
        }

        return read.WithTaint(read.Taint.Begin(site.Site.Syntax));
    }

    /// <summary>A field-like event holds all handlers that were ever added.</summary>
    private Value Subscribe(IMethodSymbol accessor, IEventSymbol @event, CallSite site, Memory memory)
    {
        var container = site.Receiver ?? Value.Of(Taint.Empty, solver.Objects.Statics);
        if (accessor.MethodKind == MethodKind.EventAdd && site.Arguments.Length > 0)
        {
            var content = Content.Member(@event);
            Heap.Store(memory, container, content, Heap.Load(memory, container, content).Join(site.Arguments[0]));
        }

        return Value.Clean;
    }
}
