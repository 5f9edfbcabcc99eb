using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>
/// Chooses the context in which a callee is solved for a call: the truth values, functions and exact types that it gets, in its
/// parameters, in fields of its receiver, in what it captured.
/// </summary>
internal sealed class Contexts
{
    private const int MaxBindings = 8;
    private const int MaxFunctions = 4;
    private static readonly ImmutableArray<Content> Contents = ImmutableArray.Create(Content.Element, Content.MapValue);
    private readonly BodySolver solver;

    public Contexts(BodySolver solver) => this.solver = solver;

    public CallContext Of(LoweredBody body, CallSite site, Func<int, Value>? captures, Memory memory)
    {
        var bindings = ImmutableArray.CreateBuilder<Binding>();

        // What is made says of itself that AI made it, or does not: an empty text makes the difference.
        var tells = body.Symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } made } && solver.Model.DisclosureOf(made).Members.Length > 0;
        for (var i = 0; i < body.Parameters.Length && i < site.Arguments.Length; i++)
        {
            var type = body.Slots[body.Parameters[i]].Type;
            Add(bindings, AccessPath.Argument(i), site.Arguments[i], type, true);
            if (tells && type?.SpecialType == SpecialType.System_String && site.Arguments[i].Constant is { IsKnown: true, CanBeEmptyOrFalse: true } nothing)
            {
                bindings.Add(new Binding(AccessPath.Argument(i), null, ImmutableArray<Function>.Empty, null) { Nothing = nothing });
            }

            Below(bindings, AccessPath.Argument(i), site.Arguments[i], memory, false);
        }

        if (site.Receiver is { Objects.Length: 1 } receiver)
        {
            // A template method runs the overrides of the object that it is called on.
            if (Exact(receiver.Objects[0]) is { } type && body.Symbol.ContainingType is { } container
                && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, container.OriginalDefinition))
            {
                bindings.Add(new Binding(AccessPath.This, null, ImmutableArray<Function>.Empty, type));
            }

            Below(bindings, AccessPath.This, receiver, memory, true);
        }

        if (body.UsesTypeArguments && site.Method is { } method)
        {
            TypeArguments(bindings, method.TypeParameters, method.TypeArguments);
            for (var declaring = method.ContainingType; declaring is not null; declaring = declaring.ContainingType)
            {
                TypeArguments(bindings, declaring.TypeParameters, declaring.TypeArguments);
            }
        }

        for (var i = 0; captures is not null && i < body.Captures.Length; i++)
        {
            if (AccessPath.Capture(i).Append(Content.Boxed) is not { } path || captures(i) is not { Objects.Length: 1 } box)
            {
                continue;
            }

            var cells = memory.CellsOf(box.Objects[0]);
            if (cells[Content.Boxed] is { } value)
            {
                Add(bindings, path, value, null, true);
            }
            else if (box.Objects[0].Path is { } known)
            {
                HandOn(bindings, AccessPath.Capture(i), known, cells);
            }
        }

        while (bindings.Count > MaxBindings)
        {
            bindings.RemoveAt(bindings.Count - 1);
        }

        return CallContext.Of(bindings.ToImmutable());
    }

    /// <summary>The type of this program that a type argument stands for in this body; null when it is not known.</summary>
    public static INamedTypeSymbol? TypeOf(ITypeSymbol argument, CallContext context) => argument is ITypeParameterSymbol parameter
        ? context[Path(parameter)]?.ExactType as INamedTypeSymbol
        : argument as INamedTypeSymbol;

    private void TypeArguments(
        ImmutableArray<Binding>.Builder bindings, ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments)
    {
        for (var i = 0; i < parameters.Length && i < arguments.Length; i++)
        {
            if (TypeOf(arguments[i], solver.Context) is { TypeKind: TypeKind.Class or TypeKind.Struct } known && solver.Model.IsSource(known))
            {
                bindings.Add(new Binding(Path(parameters[i]), null, ImmutableArray<Function>.Empty, known));
            }
        }
    }

    private static AccessPath Path(ITypeParameterSymbol parameter) => AccessPath.Static(Content.Member(parameter));

    /// <summary>What the fields of an object of this program are known to hold, and what the collections in them do.</summary>
    private void Below(ImmutableArray<Binding>.Builder bindings, AccessPath root, Value value, Memory memory, bool withTruth)
    {
        if (value.Objects.Length != 1 || value.Objects[0] is not { IsMany: false, Type: INamedTypeSymbol type } target || !solver.Model.IsSource(type))
        {
            return;
        }

        var cells = memory.CellsOf(target);
        foreach (var cell in cells.All)
        {
            if (cell.Key.Kind == ContentKind.Member && root.Append(cell.Key) is { } path)
            {
                Add(bindings, path, cell.Value, ObjectTable.TypeOf(cell.Key, null), withTruth);
                if (cell.Value.Objects.Length == 1)
                {
                    Held(bindings, path, cell.Value, memory);
                }
            }
        }

        if (target.Path is { } known)
        {
            HandOn(bindings, root, known, cells);
        }
    }

    /// <summary>Functions, or objects of one type, in a collection.</summary>
    private void Held(ImmutableArray<Binding>.Builder bindings, AccessPath path, Value collection, Memory memory)
    {
        foreach (var content in Contents)
        {
            var held = Value.Bottom;
            foreach (var cell in memory.CellsOf(collection.Objects[0]).All)
            {
                held = cell.Key.General.Equals(content) ? held.Join(cell.Value) : held;
            }

            if (held.Objects.Length > 0 && path.Append(content) is { } below)
            {
                Add(bindings, below, held, null, false);
            }
        }
    }

    /// <summary>What the caller of this body has told of an object that is handed on.</summary>
    private void HandOn(ImmutableArray<Binding>.Builder bindings, AccessPath root, AccessPath known, Cells cells)
    {
        foreach (var binding in solver.Context.Bindings)
        {
            if (binding.Path.Below(known) is not { IsEmpty: false } rest || cells[rest[0]] is not null)
            {
                continue;
            }

            AccessPath? path = root;
            foreach (var content in rest)
            {
                path = path?.Append(content);
            }

            if (path is not null)
            {
                bindings.Add(binding with { Path = path });
            }
        }
    }

    private void Add(ImmutableArray<Binding>.Builder bindings, AccessPath path, Value value, ITypeSymbol? declared, bool withTruth)
    {
        if (withTruth && value.Constant is { IsKnown: true, Literal: bool truth } && value.Taint.IsEmpty)
        {
            bindings.Add(new Binding(path, truth, ImmutableArray<Function>.Empty, null));
            return;
        }

        var functions = Functions(value);
        if (functions.Length > 0)
        {
            bindings.Add(new Binding(path, null, functions, null) { MayBeNull = value.Constant is null or { CanBeEmptyOrFalse: true } });
        }
        else if (value.Objects.Length == 1 && Exact(value.Objects[0]) is { } type && IsOpen(declared)
            && solver.Model.IsSource(type) && !SymbolEqualityComparer.Default.Equals(type, declared))
        {
            bindings.Add(new Binding(path, null, ImmutableArray<Function>.Empty, type));
        }
    }

    /// <summary>The run-time type of an object, where it is known.</summary>
    private INamedTypeSymbol? Exact(AbstractObject target) =>
        target.Type is INamedTypeSymbol type && (target.IsExact || solver.Callees.IsLeaf(type)) ? type : null;

    private static ImmutableArray<Function> Functions(Value value)
    {
        if (value.Objects.Length is 0 or > MaxFunctions)
        {
            return ImmutableArray<Function>.Empty;
        }

        var builder = ImmutableArray.CreateBuilder<Function>(value.Objects.Length);
        foreach (var target in value.Objects)
        {
            if (!target.IsDelegate)
            {
                return ImmutableArray<Function>.Empty;
            }

            builder.Add(new Function(target.Target, target.Method));
        }

        return builder.MoveToImmutable();
    }

    private bool IsOpen(ITypeSymbol? type) =>
        type is null || (type is INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class, IsSealed: false } named && solver.Model.IsSource(named));
}
