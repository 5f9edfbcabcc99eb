using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Ir;

internal enum SlotKind : byte
{
    Parameter,

    This,

    /// <summary>Holds a captured box, or the captured <c>this</c>.</summary>
    Capture,

    Local,

    Temporary,
}

/// <param name="Kind">What the slot stands for.</param>
/// <param name="Symbol">The local or parameter; null for this and temporaries.</param>
/// <param name="Type">Its static type, where known.</param>
/// <param name="IsBoxed">The slot holds the box of the variable (Content.Boxed): it is captured, or its address is taken, or it is a ref/out/in parameter.</param>
internal sealed record Slot(SlotKind Kind, ISymbol? Symbol, ITypeSymbol? Type, bool IsBoxed);

internal enum HandlerKind : byte
{
    /// <summary>Takes exceptions of its type.</summary>
    Catch,

    /// <summary>Takes exceptions of its type if its condition holds.</summary>
    Filter,

    /// <summary>Runs and lets the exception go on.</summary>
    Finally,
}

/// <summary>What a handler does with an exception.</summary>
/// <param name="Kind">Whether it takes it.</param>
/// <param name="Type">Of which type; null: any.</param>
internal sealed record Handler(HandlerKind Kind, ITypeSymbol? Type)
{
    /// <summary>The constant of a throw that stands for an exception that a filter has not taken.</summary>
    public static object NotTaken { get; } = new();
}

/// <summary>A straight run of instructions.</summary>
/// <param name="Start">Index of the first instruction.</param>
/// <param name="End">Index behind the last one.</param>
/// <param name="Next">Where control goes when there is no condition, or when the condition does not jump; -1: nowhere (return, throw, or no normal continuation).</param>
/// <param name="Condition">The slot that decides, or -1.</param>
/// <param name="JumpWhen">The truth value of the condition for which control goes to <paramref name="Jump"/>.</param>
/// <param name="Jump">The conditional successor, or -1.</param>
/// <param name="MoreNext">Further possible successors (behind a finally that several branches run through).</param>
/// <param name="Handlers">First blocks of the handlers (catch, filter, finally) that an exception here can reach.</param>
internal sealed record Block(
    int Start,
    int End,
    int Next,
    int Condition,
    bool JumpWhen,
    int Jump,
    ImmutableArray<int> MoreNext,
    ImmutableArray<int> Handlers)
{
    /// <summary>What it does with exceptions, when it is the first block of a handler.</summary>
    public Handler? Handler { get; init; }
}

/// <summary>
/// A body as a flat instruction list over slots: closure-converted (captured variables live in boxes, lambdas and local
/// functions are bodies of their own), with tasks transparent (await is a copy). Nothing of IOperation is kept.
/// </summary>
internal sealed class LoweredBody
{
    // 0: not known yet, 1: no, 2: yes.
    private int usesTypeArguments;

    /// <summary>The method, constructor, accessor, lambda or local function; a named type for its static initialisation.</summary>
    public required ISymbol Symbol { get; init; }

    /// <summary>The declaration; for a lambda the lambda expression.</summary>
    public required SyntaxNode Syntax { get; init; }

    public required ImmutableArray<Slot> Slots { get; init; }

    /// <summary>Slots of the parameters by ordinal.</summary>
    public required ImmutableArray<int> Parameters { get; init; }

    /// <summary>The slot of this, or -1. In a lambda that captures it, the capture's slot.</summary>
    public required int This { get; init; }

    /// <summary>Slots of the captures by index; the capture's variable is the slot's symbol (null for this).</summary>
    public required ImmutableArray<int> Captures { get; init; }

    public required ImmutableArray<Instruction> Code { get; init; }

    /// <summary>In reverse postorder; block 0 is the entry.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>Lambdas and local functions directly inside, in source order.</summary>
    public required ImmutableArray<LoweredBody> Nested { get; init; }

    public LoweredBody? Parent { get; set; }

    public bool IsAsync { get; init; }

    public bool IsIterator { get; init; }

    /// <summary>An anonymous function or local function.</summary>
    public bool IsNested => Parent is not null;

    /// <summary>What it does depends on type arguments: it makes objects of them, or calls static members of them.</summary>
    public bool UsesTypeArguments
    {
        get
        {
            if (usesTypeArguments == 0)
            {
                var uses = false;
                foreach (var instruction in Code)
                {
                    uses |= instruction is { Op: Op.Allocate, Type: ITypeParameterSymbol } or { Op: Op.Call, Constant: ITypeParameterSymbol };
                }

                usesTypeArguments = uses ? 2 : 1;
            }

            return usesTypeArguments == 2;
        }
    }
}
