using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyAnalyzers.Flow.Ir;

internal enum Op : byte
{
    /// <summary>Dst = a constant (<see cref="Instruction.Constant"/>; null constant and default(T) too; for typeof the type symbol).</summary>
    Constant,

    /// <summary>Dst = A: the same object. Also await, casts, boxing, null-forgiving.</summary>
    Copy,

    /// <summary>Dst = A, where it is a <see cref="Instruction.Type"/>: a pattern's variable, <c>as</c>.</summary>
    Narrow,

    /// <summary>Dst = a shallow copy of A: struct assignment, <c>with</c>.</summary>
    Clone,

    /// <summary>Dst = a fresh object of <see cref="Instruction.Type"/>: new, array, tuple, box. A constructor call is a Call of its own, after it.</summary>
    Allocate,

    /// <summary>Dst = A.Content.</summary>
    Load,

    /// <summary>A.Content = B. (A = -1: a static field or static auto-property.)</summary>
    Store,

    /// <summary>Dst = the static field or static auto-property Content.</summary>
    LoadStatic,

    /// <summary>The static field or static auto-property Content = B.</summary>
    StoreStatic,

    /// <summary>Dst is computed from Args in a way that keeps no identity; <see cref="Instruction.Derivation"/> says how.</summary>
    Derive,

    /// <summary>Dst = Method(A, Args). A is -1 for static methods; extension methods are static with the receiver as Args[0].</summary>
    Call,

    /// <summary>Dst = A(Args): a delegate call.</summary>
    Invoke,

    /// <summary>Dst = a delegate to <see cref="Instruction.Target"/> (a lambda or local function, with Captures) or to Method (with receiver A or -1).</summary>
    MakeDelegate,

    /// <summary>return A (A = -1: nothing).</summary>
    Return,

    /// <summary>yield return A.</summary>
    Yield,

    /// <summary>throw A (A = -1: rethrow).</summary>
    Throw,

    /// <summary>Dst = the exception that this handler caught.</summary>
    Catch,
}

internal enum Derivation : byte
{
    /// <summary>Text made of the arguments: concatenation, interpolation. Everything below an argument is in it.</summary>
    Text,

    /// <summary>A number, truth value or enum computed from the arguments.</summary>
    Scalar,

    /// <summary>A comparison with == or a constant pattern (Args: two operands, or one and <see cref="Instruction.Constant"/>).</summary>
    Equals,

    NotEquals,

    /// <summary>Whether Args[0] is of the type <see cref="Instruction.Constant"/>.</summary>
    IsType,

    /// <summary>Logical not of Args[0].</summary>
    Not,

    /// <summary>Any operation that the lowering does not know: joins its children.</summary>
    Unknown,
}

/// <summary>One step of a lowered body. Slots are indexes into <see cref="LoweredBody.Slots"/>; -1 is "none".</summary>
internal sealed class Instruction
{
    public Instruction(Op op, SyntaxNode syntax)
    {
        Op = op;
        Syntax = syntax;
    }

    public Op Op { get; }

    /// <summary>Where it stands in source; for a Call the invocation, creation, property access, ...</summary>
    public SyntaxNode Syntax { get; }

    public int Dst { get; init; } = -1;

    public int A { get; init; } = -1;

    public int B { get; init; } = -1;

    /// <summary>
    /// Call, Invoke: argument slots by parameter ordinal; -1 where an argument is left out (its default is a constant).
    /// For ref, out and in parameters the slot holds the *box* of the variable. A params array is allocated before the call.
    /// </summary>
    public ImmutableArray<int> Args { get; init; } = ImmutableArray<int>.Empty;

    /// <summary>Call, Invoke: the expression of each argument, for locations; null where it was left out.</summary>
    public ImmutableArray<SyntaxNode?> ArgSyntax { get; init; } = ImmutableArray<SyntaxNode?>.Empty;

    /// <summary>Call of a local function, MakeDelegate: slots that hold the captured boxes (or this), in the order of <see cref="LoweredBody.Captures"/> of the target.</summary>
    public ImmutableArray<int> Captures { get; init; } = ImmutableArray<int>.Empty;

    public Content? Content { get; init; }

    /// <summary>Call, MakeDelegate: the method, constructed as at this place; accessor methods for properties, indexers and events.</summary>
    public IMethodSymbol? Method { get; init; }

    /// <summary>Call, MakeDelegate: the nested body, when the target is a lambda or local function of the same outermost member.</summary>
    public LoweredBody? Target { get; set; }

    /// <summary>Allocate: the type of the object. Others: the static type of Dst, where known.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>The constant of a Constant or Derive; the type that a static abstract member is called on; the name of a dynamic member.</summary>
    public object? Constant { get; init; }

    /// <summary>Derive Scalar: the operator of two operands, where it is a built-in one.</summary>
    public BinaryOperatorKind Operator { get; init; }

    public Derivation Derivation { get; init; }

    /// <summary>Call: dispatched at run time (virtual, abstract or interface, and not through base).</summary>
    public bool IsVirtual { get; init; }
}
