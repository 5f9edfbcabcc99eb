using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Solver;

/// <summary>
/// Solves one body in one context: a worklist over blocks in reverse postorder to a fixpoint, then one pass over the fixed
/// states that records what rules and callers need.
/// </summary>
internal sealed class BodySolver
{
    /// <summary>Instructions executed per body, counting repetitions, before the analysis gives up: a count, not a clock, so that every run gives the same answer.</summary>
    private const int StepBudget = 400_000;

    private readonly Memory?[] states;
    private readonly bool[] pending;
    private readonly CancellationToken cancellation;
    private readonly int[] variables;
    private readonly int variableCount;
    private int steps;
    private bool isFixed;
    private readonly Dictionary<int, Value> caughtBy = new();
    private int restart = int.MaxValue;

    public BodySolver(FlowModel model, ICallees callees, LoweredBody body, CallContext context, CancellationToken cancellation)
    {
        Model = model;
        Callees = callees;
        Body = body;
        Context = context;
        Entry = model.Entry(body);
        Objects = new ObjectTable(model, body, context);
        Heap = new HeapAccess(model, Objects);
        Temporaries = new Value[body.Slots.Length];
        variables = new int[body.Slots.Length];
        for (var i = 0; i < variables.Length; i++)
        {
            variables[i] = body.Slots[i].Kind == SlotKind.Temporary ? -1 : variableCount++;
        }

        states = new Memory?[body.Blocks.Length];
        pending = new bool[body.Blocks.Length];
        this.cancellation = cancellation;
        Transfer = new Transfer(this);
    }

    public FlowModel Model { get; }

    public ICallees Callees { get; }

    public LoweredBody Body { get; }

    public CallContext Context { get; }

    public EntryShape Entry { get; }

    public ObjectTable Objects { get; }

    public HeapAccess Heap { get; }

    /// <summary>Temporaries are written once per execution, so one value for all points of the body is enough.</summary>
    public Value[] Temporaries { get; }

    /// <summary>What is thrown in the body or by what it calls.</summary>
    public Value Thrown { get; private set; } = Value.Bottom;

    /// <summary>The value and memory at all normal exits.</summary>
    public Value Returned { get; set; } = Value.Bottom;

    public Memory? Exit { get; set; }

    /// <summary>The memory where exceptions leave the body.</summary>
    public Memory? Failed { get; private set; }

    /// <summary>Set in the last pass, over the fixed states.</summary>
    public Recorder? Recorder { get; private set; }

    public bool[] InLoop { get; private set; } = System.Array.Empty<bool>();

    public int CurrentBlock { get; private set; }

    private Transfer Transfer { get; }

    public string? CutShort { get; private set; }

    /// <summary>How much work it was so far: instructions, and the objects and labels that they looked at, sixteen for one.</summary>
    public long Effort => steps + (Heap.Effort / 16);

    /// <summary>Solves; null when the summary of a callee is missing (the caller solves that first and comes back).</summary>
    public NodeResult? Run()
    {
        InLoop = Loops.Find(Body.Blocks);
        if (System.Array.IndexOf(InLoop, true) < 0)
        {
            // Every block is looked at once, when all that leads to it has been: what is found then is final.
            Recorder = new Recorder(this);
        }

        states[0] = EntryState();
        pending[0] = true;
        var next = 0;
        while (next < pending.Length)
        {
            if (!pending[next])
            {
                next++;
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            pending[next] = false;
            next = System.Math.Min(next, Flow(next));
            next = System.Math.Min(next, restart);
            restart = int.MaxValue;
            if (Effort > StepBudget || Objects.IsFull)
            {
                CutShort = "budget";
                break;
            }
        }

        return Callees.IsIncomplete ? null : Recorder?.Result() ?? Record();
    }

    private NodeResult Record()
    {
        isFixed = true;
        Recorder = new Recorder(this);
        Returned = Value.Bottom;
        Exit = null;
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i] is { } state)
            {
                var lowest = int.MaxValue;
                Execute(i, state.Copy(), ref lowest);
            }
        }

        return Recorder.Result();
    }

    private Memory EntryState()
    {
        var memory = new Memory(variableCount);
        for (var i = 0; i < Body.Parameters.Length; i++)
        {
            memory[variables[Body.Parameters[i]]] = Parameter(i);
        }

        for (var i = 0; i < Body.Captures.Length; i++)
        {
            var slot = Body.Slots[Body.Captures[i]];
            memory[variables[Body.Captures[i]]] = Value.Of(Taint.Empty, Objects.At(AccessPath.Capture(i), slot.Type), null);
        }

        if (Body.This >= 0 && Body.Slots[Body.This].Kind == SlotKind.This)
        {
            memory[variables[Body.This]] = Value.Of(Taint.Empty, Objects.At(AccessPath.This, Body.Slots[Body.This].Type), null);
        }

        return memory;
    }

    private Value Parameter(int ordinal)
    {
        var slot = Body.Slots[Body.Parameters[ordinal]];
        var path = AccessPath.Argument(ordinal);
        if (Context[path]?.Truth is { } truth)
        {
            return Value.OfConstant(truth, Taint.Empty);
        }

        if (Context[path]?.Nothing is { } nothing)
        {
            return Value.OfConstant(nothing.Literal, Taint.Empty);
        }

        // A by-reference parameter is a box: what is tagged is what lies in it.
        var parameter = slot.Symbol as IParameterSymbol;
        if (parameter is { RefKind: not RefKind.None })
        {
            Objects.AddBox(path, parameter);
            return Value.Of(Taint.Empty, Objects.At(path, slot.Type), null);
        }

        return Objects.Incoming(path, parameter, slot.Type);
    }

    /// <returns>The lowest block that has to be looked at again.</returns>
    private int Flow(int index)
    {
        var block = Body.Blocks[index];
        var state = states[index]!.Copy();
        var lowest = int.MaxValue;
        if (!Execute(index, state, ref lowest))
        {
            return lowest;
        }

        var truth = block.Condition < 0 ? null : Read(state, block.Condition).Constant;
        var decided = truth is { IsKnown: true, Literal: bool } ? (bool?)truth.Literal : null;
        if (block.Jump >= 0 && decided != !block.JumpWhen)
        {
            lowest = System.Math.Min(lowest, Reach(block.Jump, Guards.Refine(this, block, block.JumpWhen, state)));
        }

        if (block.Next >= 0 && (block.Jump < 0 || decided != block.JumpWhen))
        {
            lowest = System.Math.Min(lowest, Reach(block.Next, block.Jump < 0 ? state : Guards.Refine(this, block, !block.JumpWhen, state)));
        }

        foreach (var more in block.MoreNext)
        {
            lowest = System.Math.Min(lowest, Reach(more, state));
        }

        return lowest;
    }

    public Value Read(Memory memory, int slot)
    {
        if (slot < 0)
        {
            return Value.Clean;
        }

        return variables[slot] < 0 ? Temporaries[slot] ?? Value.Bottom : memory[variables[slot]];
    }

    public void Write(Memory memory, int slot, Value value)
    {
        if (slot < 0)
        {
            return;
        }

        if (variables[slot] < 0)
        {
            Temporaries[slot] = (Temporaries[slot] ?? Value.Bottom).Join(value);
        }
        else
        {
            memory[variables[slot]] = value;
        }
    }

    private bool Execute(int index, Memory memory, ref int lowest)
    {
        CurrentBlock = index;
        var block = Body.Blocks[index];
        for (var i = block.Start; i < block.End; i++)
        {
            steps++;
            var leaves = block.Handlers.Length > 0 && Body.Code[i].Op is Op.Call or Op.Invoke or Op.Throw;
            if (leaves)
            {
                Interrupt(block, memory, ref lowest);
            }

            if (!Transfer.Step(Body.Code[i], memory))
            {
                return false;
            }

            if (leaves)
            {
                Interrupt(block, memory, ref lowest);
            }
        }

        if (block.Next < 0 && block.Jump < 0 && block.MoreNext.Length == 0)
        {
            Transfer.Leave(memory, ReferenceEquals(Returned, Value.Bottom) ? Value.Clean : Returned);
            return false;
        }

        return true;
    }

    /// <summary>An exception can leave in the middle of a block: with the state before a call, or with what the call has changed.</summary>
    private void Interrupt(Block block, Memory memory, ref int lowest)
    {
        if (!isFixed)
        {
            foreach (var handler in block.Handlers)
            {
                lowest = System.Math.Min(lowest, Reach(handler, memory));
            }
        }
    }

    /// <summary>What is thrown here goes to the handlers around it that can catch it, the innermost first, and else leaves the body.</summary>
    public void AddThrown(Value value, Memory memory)
    {
        if (ReferenceEquals(value, Value.Bottom))
        {
            return;
        }

        foreach (var handler in Body.Blocks[CurrentBlock].Handlers)
        {
            if (CatchIn(handler) is not { } caught)
            {
                continue;
            }

            var (fits, rest) = Exceptions.Split(value, caught.Type);
            var known = caughtBy.TryGetValue(handler, out var before) ? before : Value.Bottom;
            var joined = known.Join(fits);
            if (!joined.SameAs(known))
            {
                caughtBy[handler] = joined;
                if (states[handler] is not null && !isFixed)
                {
                    Again(handler);
                    restart = System.Math.Min(restart, handler);
                }
            }

            // A filter may look at the exception and let it pass.
            value = Body.Blocks[handler].Jump >= 0 ? value : rest;
        }

        if (!ReferenceEquals(value, Value.Bottom))
        {
            Thrown = Thrown.Join(value);
            if (Failed is null)
            {
                Failed = memory.Copy();
            }
            else
            {
                Failed.Join(memory, Objects);
            }
        }
    }

    /// <summary>The current block has a way on.</summary>
    public bool GoesOn => Body.Blocks[CurrentBlock] is var block && (block.Next >= 0 || block.Jump >= 0 || block.MoreNext.Length > 0);

    /// <summary>What the handler that starts with the current block has caught.</summary>
    public Value Caught => caughtBy.TryGetValue(CurrentBlock, out var value) ? value : Value.Bottom;

    private Instruction? CatchIn(int handler)
    {
        for (var i = Body.Blocks[handler].Start; i < Body.Blocks[handler].End; i++)
        {
            if (Body.Code[i].Op == Op.Catch)
            {
                return Body.Code[i];
            }
        }

        return null;
    }

    private int Reach(int target, Memory memory)
    {
        if (states[target] is not { } known)
        {
            states[target] = memory.Copy();
        }
        else if (!known.Join(memory, Objects))
        {
            return int.MaxValue;
        }

        Again(target);
        return target;
    }

    private void Again(int block)
    {
        pending[block] = true;
        if (block <= CurrentBlock)
        {
            // It has been looked at before: what was written down then was not final.
            Recorder = null;
        }
    }
}

/// <summary>Where the solver gets the results of other bodies.</summary>
internal interface ICallees
{
    /// <summary>A summary that was asked for was not there.</summary>
    bool IsIncomplete { get; }

    /// <summary>The summary of a body in a context; null: not there yet (missing), or the bottom of a cycle.</summary>
    Summary? Find(LoweredBody body, CallContext context);

    /// <summary>What arrives at sinks in a body by itself, with no context; null: not there yet.</summary>
    NodeResult? General(LoweredBody body);

    /// <summary>The body of a member of this compilation, lowered; null when it has none.</summary>
    LoweredBody? BodyOf(ISymbol member);

    /// <summary>The members of this compilation that a virtual call can reach on objects of a type or one derived from it; of any type when it is null.</summary>
    ImmutableArray<IMethodSymbol> Implementations(IMethodSymbol method, ITypeSymbol? bound);

    /// <summary>A class of this compilation that no other one derives from, so that objects of it are of this very type.</summary>
    bool IsLeaf(ITypeSymbol type);

    /// <summary>The member that runs when the method is called on an object of this very type.</summary>
    IMethodSymbol? Implementation(IMethodSymbol method, ITypeSymbol type);

    /// <summary>A type of this compilation that can be an AI client but calls no model.</summary>
    bool IsFake(ITypeSymbol type);

    /// <summary>Whether a function writes an audit record on all its normal paths.</summary>
    bool LeavesRecord(LoweredBody function);
}
