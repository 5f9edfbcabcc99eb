using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Lowering;

/// <summary>Slots and instructions of one body under construction. Methods that compute return the slot of the result.</summary>
internal sealed class BodyBuilder
{
    private readonly List<Slot> slots = new();
    private readonly HashSet<int> kept = new();

    public BodyBuilder()
    {
        Entry = new BlockDraft();
        Current = Entry;
    }

    public BlockDraft Entry { get; }

    public BlockDraft Current { get; set; }

    public ImmutableArray<Slot> Slots => slots.ToImmutableArray();

    public Slot SlotAt(int slot) => slots[slot];

    public int AddSlot(SlotKind kind, ISymbol? symbol, ITypeSymbol? type, bool isBoxed)
    {
        slots.Add(new Slot(kind, symbol, type, isBoxed));
        return slots.Count - 1;
    }

    public int Temporary(ITypeSymbol? type) => AddSlot(SlotKind.Temporary, null, type, isBoxed: false);

    /// <summary>A temporary that is read more than once.</summary>
    public int Kept(ITypeSymbol? type)
    {
        var slot = Temporary(type);
        kept.Add(slot);
        return slot;
    }

    public void Emit(Instruction instruction) => Current.Code.Add(instruction);

    public int Constant(SyntaxNode syntax, ITypeSymbol? type, object? value = null)
    {
        var dst = Temporary(type);
        Emit(new Instruction(Op.Constant, syntax) { Dst = dst, Constant = value, Type = type });
        return dst;
    }

    public int Copy(SyntaxNode syntax, ITypeSymbol? type, int from)
    {
        var dst = Temporary(type);
        Emit(new Instruction(Op.Copy, syntax) { Dst = dst, A = from, Type = type });
        return dst;
    }

    public int Narrow(SyntaxNode syntax, ITypeSymbol? type, int from)
    {
        var dst = Temporary(type);
        Emit(new Instruction(Op.Narrow, syntax) { Dst = dst, A = from, Type = type });
        return dst;
    }

    public int Clone(SyntaxNode syntax, ITypeSymbol? type, int from)
    {
        var dst = Temporary(type);
        Emit(new Instruction(Op.Clone, syntax) { Dst = dst, A = from, Type = type });
        return dst;
    }

    public int Allocate(SyntaxNode syntax, ITypeSymbol? type)
    {
        var dst = Temporary(type);
        Emit(new Instruction(Op.Allocate, syntax) { Dst = dst, Type = type });
        return dst;
    }

    public int Box(SyntaxNode syntax, ITypeSymbol? type)
    {
        var dst = AddSlot(SlotKind.Temporary, null, type, isBoxed: true);
        AllocateInto(dst, syntax, type);
        return dst;
    }

    public void AllocateInto(int dst, SyntaxNode syntax, ITypeSymbol? type) =>
        Emit(new Instruction(Op.Allocate, syntax) { Dst = dst, Type = type });

    public int Load(SyntaxNode syntax, ITypeSymbol? type, int from, Content content)
    {
        var dst = Temporary(type);
        Emit(new Instruction(Op.Load, syntax) { Dst = dst, A = from, Content = content, Type = type });
        return dst;
    }

    public void Store(SyntaxNode syntax, int into, Content content, int value) =>
        Emit(new Instruction(Op.Store, syntax) { A = into, Content = content, B = value });

    public int LoadStatic(SyntaxNode syntax, ITypeSymbol? type, Content content)
    {
        var dst = Temporary(type);
        Emit(new Instruction(Op.LoadStatic, syntax) { Dst = dst, Content = content, Type = type });
        return dst;
    }

    public void StoreStatic(SyntaxNode syntax, Content content, int value) =>
        Emit(new Instruction(Op.StoreStatic, syntax) { Content = content, B = value });

    public int Derive(SyntaxNode syntax, ITypeSymbol? type, Derivation how, ImmutableArray<int> from, object? constant = null, BinaryOperatorKind op = BinaryOperatorKind.None)
    {
        var dst = Temporary(type);
        Emit(new Instruction(Op.Derive, syntax) { Dst = dst, Derivation = how, Args = from, Type = type, Constant = constant, Operator = op });
        return dst;
    }

    public int Derive(SyntaxNode syntax, ITypeSymbol? type, Derivation how, int from) =>
        Derive(syntax, type, how, ImmutableArray.Create(from));

    public int Call(SyntaxNode syntax, IMethodSymbol method, int receiver, Arguments arguments, bool isVirtual, ITypeSymbol? on = null)
    {
        var dst = Temporary(method.ReturnType);
        Emit(new Instruction(Op.Call, syntax)
        {
            Dst = dst,
            A = receiver,
            Method = method,
            Args = arguments.Slots,
            ArgSyntax = arguments.Syntax,
            Type = method.ReturnType,
            IsVirtual = isVirtual,
            Constant = on,
        });
        return dst;
    }

    public void End(Op op, SyntaxNode syntax, int value) => Emit(new Instruction(op, syntax) { A = value });

    public void Assign(SyntaxNode syntax, int variable, int value)
    {
        if (variable != value)
        {
            Emit(new Instruction(Op.Copy, syntax) { Dst = variable, A = value, Type = slots[variable].Type });
        }
    }

    /// <summary>The truth value of the slot, when it is a constant that has just been computed for nobody else; takes it back.</summary>
    public bool? TakeConstant(int slot)
    {
        var code = Current.Code;
        if (code.Count == 0 || code[code.Count - 1] is not { Op: Op.Constant, Constant: bool known } last || last.Dst != slot || !IsFresh(slot))
        {
            return null;
        }

        code.RemoveAt(code.Count - 1);
        return known;
    }

    /// <summary>Where evaluation stands; for <see cref="Settle"/>.</summary>
    public int Mark => Current.Code.Count;

    /// <summary>
    /// The slot of an operand after its siblings have been evaluated: when one of them has assigned the variable, the
    /// operand keeps the value that it had at the mark. Later operands are to be settled first.
    /// </summary>
    public int Settle(int slot, int mark, SyntaxNode syntax)
    {
        if (slot < 0 || slots[slot].Kind == SlotKind.Temporary)
        {
            return slot;
        }

        var code = Current.Code;
        for (var i = mark; i < code.Count; i++)
        {
            if (code[i].Dst == slot)
            {
                var before = Temporary(slots[slot].Type);
                code.Insert(mark, new Instruction(Op.Copy, syntax) { Dst = before, A = slot, Type = slots[slot].Type });
                return before;
            }
        }

        return slot;
    }

    /// <summary>
    /// Variable = value, where nobody else reads the value. When it has just been computed into a temporary, that
    /// instruction writes to the variable itself: half of all instructions would be such pairs.
    /// </summary>
    public void Move(SyntaxNode syntax, int variable, int value)
    {
        var code = Current.Code;
        if (variable != value && code.Count > 0 && code[code.Count - 1] is var last && last.Dst == value
            && IsFresh(value) && !MayGetTarget(last))
        {
            code[code.Count - 1] = Retarget(last, variable);
            return;
        }

        Assign(syntax, variable, value);
    }

    private bool IsFresh(int slot) => slots[slot].Kind == SlotKind.Temporary && !kept.Contains(slot);

    // The target of these is filled in at the end, on the very instruction.
    private static bool MayGetTarget(Instruction instruction) =>
        instruction.Op == Op.MakeDelegate || instruction.Method is { MethodKind: MethodKind.LocalFunction };

    private static Instruction Retarget(Instruction from, int dst) => new(from.Op, from.Syntax)
    {
        Dst = dst,
        A = from.A,
        B = from.B,
        Args = from.Args,
        ArgSyntax = from.ArgSyntax,
        Captures = from.Captures,
        Content = from.Content,
        Method = from.Method,
        Type = from.Type,
        Constant = from.Constant,
        Derivation = from.Derivation,
        Operator = from.Operator,
        IsVirtual = from.IsVirtual,
    };
}
