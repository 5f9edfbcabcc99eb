using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>Chooses the context in which a callee is solved for a call.</summary>
internal sealed class Contexts
{
    private readonly BodySolver solver;

    public Contexts(BodySolver solver) => this.solver = solver;

    public CallContext Of(LoweredBody body, CallSite site)
    {
        ImmutableArray<Binding>.Builder? bindings = null;
        for (var i = 0; i < body.Parameters.Length && i < site.Arguments.Length; i++)
        {
            if (Bind(i, site.Arguments[i], body.Slots[body.Parameters[i]].Type) is { } binding)
            {
                (bindings ??= ImmutableArray.CreateBuilder<Binding>()).Add(binding);
            }
        }

        // A template method runs the overrides of the object that it is called on.
        if (site.Receiver is { Objects.Length: 1 } receiver && receiver.Objects[0] is { IsExact: true, Type: INamedTypeSymbol type }
            && body.Symbol.ContainingType is { } container && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, container.OriginalDefinition))
        {
            (bindings ??= ImmutableArray.CreateBuilder<Binding>()).Add(new Binding(Labels.AccessPath.This.Root, null, null, null, type));
        }

        return bindings is null ? CallContext.General : CallContext.Of(bindings.ToImmutable());
    }

    private Binding? Bind(int ordinal, Value value, ITypeSymbol? parameter)
    {
        if (value.Constant is { IsKnown: true, Literal: bool truth } && value.Taint.IsEmpty)
        {
            return new Binding(ordinal, truth, null, null, null);
        }

        if (value.Objects.Length != 1)
        {
            return null;
        }

        var target = value.Objects[0];
        if (target.IsDelegate)
        {
            return new Binding(ordinal, null, target.Target, target.Method, null);
        }

        return target is { IsExact: true, Type: INamedTypeSymbol type } && IsOpen(parameter) && solver.Model.IsSource(type)
            && !SymbolEqualityComparer.Default.Equals(type, parameter)
            ? new Binding(ordinal, null, null, null, type)
            : null;
    }

    private bool IsOpen(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class, IsSealed: false } named && solver.Model.IsSource(named);
}
