using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Control;

/// <summary>
/// One kind of step that must lie on every path. A call is a step when what it calls is one, or when every body that it can
/// reach has a step on all its normal paths.
/// </summary>
internal sealed class Steps
{
    private readonly FlowEngine engine;
    private readonly Func<LoweredBody, Instruction, bool> isStep;
    private readonly Func<LoweredBody, Instruction, bool>? isUndone;
    private readonly Func<LoweredBody, Instruction, ImmutableArray<LoweredBody>, bool>? isOwn;
    private readonly ConcurrentDictionary<LoweredBody, PathCover> covers = new();

    /// <param name="engine">Lowers callees.</param>
    /// <param name="isStep">Whether an instruction is a step by itself.</param>
    /// <param name="isUndone">Whether an instruction undoes the steps before it; null: nothing does.</param>
    /// <param name="isOwn">Whether the step that a call takes, in bodies that it reaches, is for what it does itself; null: none is.</param>
    public Steps(
        FlowEngine engine,
        Func<LoweredBody, Instruction, bool> isStep,
        Func<LoweredBody, Instruction, bool>? isUndone = null,
        Func<LoweredBody, Instruction, ImmutableArray<LoweredBody>, bool>? isOwn = null)
    {
        this.engine = engine;
        this.isUndone = isUndone;
        this.isStep = isStep;
        this.isOwn = isOwn;
    }

    public PathCover Of(LoweredBody body, CancellationToken cancellation) =>
        covers.TryGetValue(body, out var known) ? known : Solve(body, cancellation);

    public bool IsStep(LoweredBody body, Instruction instruction, CancellationToken cancellation)
    {
        var targets = Targets(body, instruction, cancellation);
        return (isStep(body, instruction) || AreCovered(targets, target => Of(target, cancellation).IsCovered)
                || AreCovered(RunByOwn(body, instruction, cancellation), function => Of(function, cancellation).IsCovered))
            && isOwn?.Invoke(body, instruction, targets) != true;
    }

    /// <summary>Whether an instruction takes a step, for itself or for what is around it.</summary>
    public bool TakesStep(LoweredBody body, Instruction instruction, CancellationToken cancellation) =>
        isStep(body, instruction) || AreCovered(Targets(body, instruction, cancellation), target => Of(target, cancellation).IsCovered)
        || AreCovered(RunByOwn(body, instruction, cancellation), function => Of(function, cancellation).IsCovered);

    /// <summary>
    /// The greatest fixpoint over all bodies that can be reached from one: each is judged again only when something that it calls
    /// has turned out not to be covered. A recursion that ends has ended somewhere else than in itself, and there a step must be.
    /// </summary>
    private PathCover Solve(LoweredBody root, CancellationToken cancellation)
    {
        var order = new List<LoweredBody> { root };
        var users = new Dictionary<LoweredBody, HashSet<LoweredBody>> { [root] = new() };
        var targets = new Dictionary<Instruction, ImmutableArray<LoweredBody>>();
        var run = new Dictionary<Instruction, ImmutableArray<LoweredBody>>();
        for (var i = 0; i < order.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var instruction in order[i].Code)
            {
                var called = Targets(order[i], instruction, cancellation);
                targets[instruction] = called;
                var functions = called.IsDefaultOrEmpty ? default : RunByOwn(order[i], instruction, cancellation);
                if (!functions.IsDefault)
                {
                    run[instruction] = functions;
                    called = called.AddRange(functions);
                }

                foreach (var target in called.IsDefault || covers.ContainsKey(order[i]) ? ImmutableArray<LoweredBody>.Empty : called)
                {
                    if (!users.TryGetValue(target, out var known))
                    {
                        users.Add(target, known = new HashSet<LoweredBody>());
                        order.Add(target);
                    }

                    known.Add(order[i]);
                }
            }
        }

        var covered = new HashSet<LoweredBody>(order);
        var dirty = new HashSet<LoweredBody>(order);
        while (dirty.Count > 0)
        {
            // What was reached last is what others call.
            for (var i = order.Count - 1; i >= 0; i--)
            {
                if (dirty.Remove(order[i]) && covered.Contains(order[i]) && !Cover(order[i], targets, run, covered).IsCovered)
                {
                    covered.Remove(order[i]);
                    dirty.UnionWith(users[order[i]]);
                }
            }
        }

        foreach (var body in order)
        {
            covers.TryAdd(body, Cover(body, targets, run, covered));
        }

        return covers[root];
    }

    private PathCover Cover(
        LoweredBody body,
        Dictionary<Instruction, ImmutableArray<LoweredBody>> targets,
        Dictionary<Instruction, ImmutableArray<LoweredBody>> run,
        HashSet<LoweredBody> covered)
    {
        if (covers.TryGetValue(body, out var known))
        {
            return known;
        }

        var steps = new HashSet<Instruction>();
        foreach (var instruction in body.Code)
        {
            if ((isStep(body, instruction) || AreCovered(targets[instruction], covered.Contains) || (run.TryGetValue(instruction, out var functions) && AreCovered(functions, covered.Contains))) && isOwn?.Invoke(body, instruction, targets[instruction]) != true)
            {
                steps.Add(instruction);
            }
        }

        return new PathCover(body, steps.Contains, isUndone is null ? null : instruction => isUndone(body, instruction));
    }

    private bool AreCovered(ImmutableArray<LoweredBody> targets, Func<LoweredBody, bool> isCovered)
    {
        if (targets.IsDefaultOrEmpty)
        {
            return false;
        }

        foreach (var target in targets)
        {
            if (!isCovered(target) || IsNotWritten(target))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What only says that it is not there yet takes no step, though control never comes back from it.</summary>
    private bool IsNotWritten(LoweredBody body)
    {
        var any = false;
        foreach (var instruction in body.Code)
        {
            switch (instruction.Op)
            {
                case Op.Throw when instruction.A >= 0
                    && (engine.Model.IsUnfinished(body.Slots[instruction.A].Type)
                        || (Definitions.Of(body, instruction.A) is { } thrown && (engine.Model.IsUnfinished(thrown.Type) || thrown is { Op: Op.Constant, Constant: null }))):
                    any = true;
                    break;
                case Op.Constant or Op.Copy or Op.Allocate or Op.Call or Op.Narrow when instruction.Method is null or { MethodKind: Microsoft.CodeAnalysis.MethodKind.Constructor }:
                    break;
                default:
                    return false;
            }
        }

        return any;
    }

    /// <summary>The bodies that a call can reach; default when it is no call, or one of them cannot be seen.</summary>
    public ImmutableArray<LoweredBody> Targets(LoweredBody body, Instruction instruction, CancellationToken cancellation)
    {
        switch (instruction.Op)
        {
            case Op.Invoke:
                return Definitions.Of(body, instruction.A) is { Op: Op.MakeDelegate } made ? Made(made, cancellation) : default;
            case Op.Call when instruction.Target is { } nested:
                return ImmutableArray.Create(nested);
            case Op.Call when instruction.Method is { } method:
                return engine.Model.IsSource(method) ? Bodies(method, instruction.IsVirtual, null, cancellation)
                    : (engine.Model.Behavior(method).Roles & MemberRole.Runs) != 0 ? Run(body, instruction, cancellation)
                    : instruction.IsVirtual && instruction.A >= 0 && (Definitions.TypeOf(body, instruction.A, engine.Model.IsSource) ?? MadeBy(body, instruction.A, cancellation)) is { } type
                        ? Bodies(method, true, type, cancellation)
                    : default;
            default:
                return default;
        }
    }

    private ImmutableArray<LoweredBody> Bodies(IMethodSymbol method, bool isVirtual, ITypeSymbol? bound, CancellationToken cancellation)
    {
        var builder = ImmutableArray.CreateBuilder<LoweredBody>();
        foreach (var target in isVirtual ? engine.Types.Implementations(method, bound, cancellation) : ImmutableArray.Create(method))
        {
            if (engine.BodyOf(target, cancellation) is not { } body)
            {
                return default;
            }

            builder.Add(body);
        }

        return builder.ToImmutable();
    }

    /// <summary>The type that a factory of this compilation makes: what it returns is all of one type.</summary>
    private INamedTypeSymbol? MadeBy(LoweredBody body, int slot, CancellationToken cancellation)
    {
        if (Definitions.Of(body, slot) is not { Op: Op.Call, IsVirtual: false, Method: { } factory } || !engine.Model.IsSource(factory) || engine.BodyOf(factory, cancellation) is not { } made)
        {
            return null;
        }

        INamedTypeSymbol? type = null;
        foreach (var instruction in made.Code)
        {
            if (instruction.Op != Op.Return)
            {
                continue;
            }

            if (Definitions.TypeOf(made, instruction.A, engine.Model.IsSource) is not { } one || (type is not null && !SymbolEqualityComparer.Default.Equals(one, type)))
            {
                return null;
            }

            type = one;
        }

        return type;
    }

    /// <summary>The function among the arguments that a method of this compilation runs on all its paths; default when there is none.</summary>
    private ImmutableArray<LoweredBody> RunByOwn(LoweredBody body, Instruction call, CancellationToken cancellation)
    {
        for (var i = 0; call.Op == Op.Call && i < call.Args.Length; i++)
        {
            if (call.Args[i] >= 0 && body.Slots[call.Args[i]].Type is { TypeKind: TypeKind.Delegate } && Definitions.Of(body, call.Args[i]) is { Op: Op.MakeDelegate } made)
            {
                var targets = Targets(body, call, cancellation);
                if (AreCovered(targets, target => Runs(target, i)))
                {
                    return Made(made, cancellation);
                }
            }
        }

        return default;
    }

    private static bool Runs(LoweredBody target, int parameter) => parameter < target.Parameters.Length
        && new PathCover(target, instruction => instruction.Op == Op.Invoke && Definitions.Source(target, instruction.A) == target.Parameters[parameter]).IsCovered;

    /// <summary>One function that a library runs is enough: what it does has been done.</summary>
    private ImmutableArray<LoweredBody> Run(LoweredBody body, Instruction instruction, CancellationToken cancellation)
    {
        foreach (var argument in instruction.Args)
        {
            if (argument >= 0 && Definitions.Of(body, argument) is { Op: Op.MakeDelegate } made)
            {
                return Made(made, cancellation);
            }
        }

        return default;
    }

    private ImmutableArray<LoweredBody> Made(Instruction made, CancellationToken cancellation) =>
        made.Target is { } nested ? ImmutableArray.Create(nested)
        : made.Method is { } method && engine.Model.IsSource(method) ? Bodies(method, method.IsVirtual || method.IsAbstract || method.IsOverride, null, cancellation)
        : default;
}
