using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>What one instruction does to the state.</summary>
internal sealed class Transfer
{
    private const int MaxFoldedText = 300;

    /// <summary>Stands in an address for a part that is not constant.</summary>
    private const string Hole = "{}";
    private readonly BodySolver solver;
    private readonly CallTransfer calls;
    private readonly StaticFields statics;

    public Transfer(BodySolver solver)
    {
        this.solver = solver;
        calls = new CallTransfer(solver);
        statics = new StaticFields(solver);
    }

    private HeapAccess Heap => solver.Heap;

    /// <returns>False when control does not go on behind the instruction.</returns>
    public bool Step(Instruction instruction, Memory memory)
    {
        switch (instruction.Op)
        {
            case Op.Constant:
                solver.Write(memory, instruction.Dst, ConstantValue(instruction));
                return true;
            case Op.Copy:
                solver.Write(memory, instruction.Dst, Named(instruction, solver.Read(memory, instruction.A)));
                return true;
            case Op.Narrow:
                solver.Write(memory, instruction.Dst, RunTimeTypes.Narrow(solver.Read(memory, instruction.A), instruction.Type));
                return true;
            case Op.Clone:
                solver.Write(memory, instruction.Dst, Clone(instruction, memory, solver.Read(memory, instruction.A)));
                return true;
            case Op.Allocate:
                solver.Write(memory, instruction.Dst, Allocate(instruction, memory));
                return true;
            case Op.Load:
                var loaded = Heap.Load(memory, solver.Read(memory, instruction.A), instruction.Content!);
                solver.Write(memory, instruction.Dst, loaded.WithTaint(loaded.Taint.Begin(instruction.Syntax)));
                return true;
            case Op.LoadStatic:
                var read = statics.Load(instruction, memory);
                solver.Write(memory, instruction.Dst, read.WithTaint(read.Taint.Begin(instruction.Syntax)));
                return true;
            case Op.Store:
                Store(instruction, memory, solver.Read(memory, instruction.A));
                return true;
            case Op.StoreStatic:
                Store(instruction, memory, Value.Of(Taint.Empty, solver.Objects.Statics));
                return true;
            case Op.Derive:
                solver.Write(memory, instruction.Dst, Derive(instruction, memory));
                return true;
            case Op.Call:
                solver.Write(memory, instruction.Dst, calls.Call(instruction, memory));
                return true;
            case Op.Invoke:
                solver.Write(memory, instruction.Dst, calls.Invoke(instruction, memory));
                return true;
            case Op.MakeDelegate:
                solver.Write(memory, instruction.Dst, MakeDelegate(instruction, memory));
                return true;
            case Op.Yield:
                Yield(instruction, memory, solver.Read(memory, instruction.A));
                return true;
            case Op.Return:
                Return(instruction, memory);

                // A finally may still run behind it.
                return solver.GoesOn;
            case Op.Throw:
                if (instruction.A >= 0)
                {
                    solver.AddThrown(solver.Read(memory, instruction.A), memory);
                }

                return false;
            case Op.Catch:
                solver.Write(memory, instruction.Dst, Caught(instruction));
                return true;
            default:
                return true;
        }
    }

    private Value ConstantValue(Instruction instruction)
    {
        var taint = Taint.Empty;
        foreach (var label in solver.Model.ConstantLabels(instruction.Constant))
        {
            taint = taint.Union(Taint.Of(label, instruction.Syntax));
        }

        return Value.OfConstant(instruction.Constant, taint);
    }

    /// <summary>A step that a person would name: the value gets a name of its own.</summary>
    private Value Named(Instruction instruction, Value value) =>
        instruction.Dst >= 0 && solver.Body.Slots[instruction.Dst].Kind == SlotKind.Local
            ? value.WithTaint(value.Taint.Step(instruction.Syntax))
            : value;

    private Value Allocate(Instruction instruction, Memory memory)
    {
        var argument = instruction.Type is ITypeParameterSymbol parameter ? Contexts.TypeOf(parameter, solver.Context) : null;
        var target = solver.Objects.At(instruction, 0, id => new AbstractObject(id, argument ?? instruction.Type)
        {
            IsExact = argument is not null || instruction.Type is not ITypeParameterSymbol,
            IsMany = solver.InLoop[solver.CurrentBlock] && solver.Body.Slots[instruction.Dst].Kind == SlotKind.Temporary,
        });
        if (!target.IsMany || !memory.Contains(target))
        {
            memory.Forget(target);
        }

        var made = Value.Of(Taint.Empty, target);
        foreach (var constructor in argument?.InstanceConstructors ?? ImmutableArray<IMethodSymbol>.Empty)
        {
            if (constructor.Parameters.IsEmpty && argument!.TypeKind == TypeKind.Class)
            {
                // new T()
                calls.Method(new CallSite(instruction, constructor, made, ImmutableArray<Value>.Empty, ImmutableArray<SyntaxNode?>.Empty, false, 3), memory, false);
            }
        }

        return made;
    }

    private Value Clone(Instruction instruction, Memory memory, Value source)
    {
        if (source.Objects.Length == 0)
        {
            return source;
        }

        var target = solver.Objects.At(instruction, 0, id => new AbstractObject(id, source.Objects[0].Type ?? instruction.Type)
        {
            IsExact = source.Objects[0].IsExact,
            IsMany = false,
            IsOpaque = source.Objects[0].IsOpaque,
            CopyOf = source.Objects[0].Path ?? source.Objects[0].CopyOf,
        });
        return Heap.Clone(memory, source, target);
    }

    private void Store(Instruction instruction, Memory memory, Value container)
    {
        var value = solver.Read(memory, instruction.B);
        if (instruction.Content!.Symbol is { } member)
        {
            value = value.WithTaint(value.Taint.Step(instruction.Syntax));
            solver.Recorder?.Contract(member, instruction.Syntax, instruction.Syntax, memory, value);
        }

        Heap.Store(memory, container, instruction.Content!, value);
    }

    private Value Derive(Instruction instruction, Memory memory)
    {
        switch (instruction.Derivation)
        {
            case Derivation.Equals or Derivation.NotEquals or Derivation.Not:
                return Value.Of(Taint.Empty, ImmutableArray<AbstractObject>.Empty, Truth(instruction, memory));
            case Derivation.IsType:
                return RunTimeTypes.CanBe(solver.Read(memory, instruction.Args[0]), instruction.Constant as ITypeSymbol)
                    ? Value.Clean
                    : Value.OfConstant(false, Taint.Empty);
            case Derivation.Scalar:
                var result = instruction.Type?.SpecialType == SpecialType.System_Boolean ? Value.Clean : Shallow(instruction, memory);
                return Folded(instruction, memory) is { } literal ? Value.OfConstant(literal, result.Taint) : result;
        }

        if (instruction.Derivation == Derivation.Unknown && Combined(instruction, memory) is { } combined)
        {
            return combined;
        }

        var taint = Taint.Empty;
        var isText = instruction.Derivation == Derivation.Text;
        var folded = "";
        var template = "";
        foreach (var slot in instruction.Args)
        {
            var value = solver.Read(memory, slot);
            taint = taint.Union(!isText ? Heap.Deep(memory, value)
                : instruction.Args.Length > 1 && value.Constant is { IsKnown: true } ? WithoutAddress(value.Taint)
                : InText(value, memory));
            template += template.Length > MaxFoldedText ? "" : value.Constant is { IsKnown: true, Literal: string or null } part ? part.Literal : Hole;
            folded = folded is not null && value.Constant is { IsKnown: true, Literal: string or null } constant && folded.Length < MaxFoldedText
                ? folded + constant.Literal
                : null;
        }

        taint = folded is null || !isText ? taint.Step(instruction.Syntax) : taint;
        if (!isText)
        {
            return Value.Of(taint);
        }

        foreach (var label in solver.Model.ConstantLabels(folded ?? template))
        {
            taint = taint.Union(Taint.Of(label, instruction.Syntax));
        }

        return folded is null ? Value.Of(taint) : Value.OfConstant(folded, taint);
    }

    /// <summary>A piece of an address is none: "https://city-" of "https://city-{name}.example".</summary>
    private static Taint WithoutAddress(Taint taint) =>
        taint.Select(atom => atom is LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Address } } ? null : atom);

    private Taint InText(Value value, Memory memory)
    {
        var named = value.Objects.RemoveAll(Printer.IsNameOnly);
        return Heap.Deep(memory, named.Length == value.Objects.Length ? value : Value.Of(value.Taint, named, value.Constant));
    }

    /// <summary>The result of an operator on two constants.</summary>
    private object? Folded(Instruction instruction, Memory memory) =>
        instruction.Args.Length == 2
        && solver.Read(memory, instruction.Args[0]).Constant is { IsKnown: true } left
        && solver.Read(memory, instruction.Args[1]).Constant is { IsKnown: true } right
            ? Arithmetic.Of(instruction.Operator, left.Literal, right.Literal)
            : null;

    /// <summary>Handlers that are combined are all called; null when no operand is a function.</summary>
    private Value? Combined(Instruction instruction, Memory memory)
    {
        var result = Value.Bottom;
        var any = false;
        foreach (var slot in instruction.Args)
        {
            var value = solver.Read(memory, slot);
            result = result.Join(value);
            foreach (var target in value.Objects)
            {
                any |= target.IsDelegate;
            }
        }

        return any ? result : null;
    }

    /// <summary>Arithmetic keeps what its operands carry, and nothing of what lies below them.</summary>
    private Value Shallow(Instruction instruction, Memory memory)
    {
        var taint = Taint.Empty;
        foreach (var slot in instruction.Args)
        {
            taint = taint.Union(solver.Read(memory, slot).Taint);
        }

        return Value.Of(taint);
    }

    private Constant? Truth(Instruction instruction, Memory memory)
    {
        var left = solver.Read(memory, instruction.Args[0]);
        if (ReferenceEquals(left, Value.Bottom))
        {
            return null;
        }

        if (instruction.Derivation == Derivation.Not)
        {
            return left.Constant is { IsKnown: true, Literal: bool truth } ? (truth ? Constant.False : Constant.True) : Constant.Varying;
        }

        var right = instruction.Args.Length > 1 ? solver.Read(memory, instruction.Args[1]).Constant : new Constant(instruction.Constant);
        if (left.Constant is not { IsKnown: true } known || right is not { IsKnown: true })
        {
            // An object that was made here is not null.
            return instruction.Args.Length == 1 && instruction.Constant is null && IsMade(left)
                ? (instruction.Derivation == Derivation.Equals ? Constant.False : Constant.True)
                : Constant.Varying;
        }

        return Equals(known.Literal, right.Literal) == (instruction.Derivation == Derivation.Equals) ? Constant.True : Constant.False;
    }

    private static bool IsMade(Value value)
    {
        foreach (var target in value.Objects)
        {
            if (!target.IsNotNull && (target.Path is not null || target.IsOpaque))
            {
                return false;
            }
        }

        return value.Objects.Length > 0 && value.Constant is { } constant && !constant.CanBeEmptyOrFalse;
    }

    private Value MakeDelegate(Instruction instruction, Memory memory)
    {
        var target = solver.Objects.At(instruction, 0, id => new AbstractObject(id, instruction.Type)
        {
            IsExact = true,
            Target = instruction.Target,
            Method = instruction.Target is null ? instruction.Method : null,
        });
        memory.Forget(target);
        for (var i = 0; i < instruction.Captures.Length; i++)
        {
            memory.Set(target, Content.Capture(i), solver.Read(memory, instruction.Captures[i]));
        }

        if (instruction.A >= 0)
        {
            memory.Set(target, Content.Receiver, solver.Read(memory, instruction.A));
        }

        if (instruction.Target is { } body)
        {
            solver.Recorder?.Made(body, instruction.Syntax, index => solver.Read(memory, instruction.Captures[index]), memory);
        }

        return Value.Of(Taint.Empty, target);
    }

    private void Yield(Instruction instruction, Memory memory, Value value)
    {
        Heap.Store(memory, Value.Of(Taint.Empty, solver.Objects.Sequence), Content.Element, value);
        solver.Recorder?.Leaves((instruction.Syntax as YieldStatementSyntax)?.Expression ?? instruction.Syntax, instruction.Syntax, memory, value);
    }

    private void Return(Instruction instruction, Memory memory)
    {
        var value = instruction.A >= 0 ? solver.Read(memory, instruction.A) : Value.Clean;
        if (instruction.A >= 0 && !solver.Body.IsIterator)
        {
            solver.Recorder?.Leaves(instruction.Syntax, instruction.Syntax, memory, value);
        }

        if (solver.GoesOn)
        {
            solver.Returned = solver.Returned.Join(value);
        }
        else
        {
            Leave(memory, value);
        }
    }

    /// <summary>A normal exit of the body.</summary>
    public void Leave(Memory memory, Value value)
    {
        if (solver.Body.IsIterator)
        {
            value = Value.Of(Taint.Empty, solver.Objects.Sequence);
        }

        solver.Returned = solver.Returned.Join(value);
        if (solver.Exit is null)
        {
            solver.Exit = memory.Copy();
        }
        else
        {
            solver.Exit.Join(memory, solver.Objects);
        }
    }

    private Value Caught(Instruction instruction)
    {
        // What a framework threw carries nothing of this program.
        var value = solver.Caught;
        return ReferenceEquals(value, Value.Bottom) ? Value.Clean : value.WithTaint(value.Taint.Step(instruction.Syntax));
    }
}
