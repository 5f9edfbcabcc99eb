using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Dispatch;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules;

/// <summary>What counts as writing an audit record, and whether a point of a body always has one on its way.</summary>
internal sealed class AuditSteps
{
    private const int MaxHeight = 12;
    private readonly FlowAnalysis analysis;
    private readonly Steps steps;
    private readonly ConcurrentDictionary<LoweredBody, bool> asking = new();

    public AuditSteps(FlowAnalysis analysis)
    {
        this.analysis = analysis;
        steps = new Steps(analysis.Engine, IsRecord, isOwn: IsOwnRecord);
    }

    public PathCover Of(LoweredBody body, CancellationToken cancellation) => steps.Of(body, cancellation);

    /// <summary>Whether an instruction writes a record for what is around it.</summary>
    public bool IsStep(LoweredBody body, Instruction instruction, CancellationToken cancellation) => steps.IsStep(body, instruction, cancellation);

    /// <summary>Whether a method is declared to write a record.</summary>
    public bool IsDeclared(IMethodSymbol method) => IsRecord(method);

    /// <summary>Whether an instruction calls something that is declared to write a record.</summary>
    public bool IsDeclaredStep(LoweredBody body, Instruction instruction) => IsRecord(body, instruction);

    public ImmutableArray<LoweredBody> Targets(LoweredBody body, Instruction instruction, CancellationToken cancellation) => steps.Targets(body, instruction, cancellation);

    /// <summary>Whether an instruction writes a record, itself or through what it calls.</summary>
    public bool TakesStep(LoweredBody body, Instruction instruction, CancellationToken cancellation) => steps.TakesStep(body, instruction, cancellation);

    /// <summary>Null when a record is written on every normal path through this point: before it or behind it in the body, or in every
    /// caller of a body that only this compilation calls.</summary>
    public AuditGap? Gap(LoweredBody body, SyntaxNode at, CancellationToken cancellation) =>
        Gap(body, at, ImmutableArray<SyntaxNode>.Empty, ImmutableHashSet<LoweredBody>.Empty, new HashSet<(LoweredBody, SyntaxNode)>(), cancellation);

    /// <summary>
    /// Each method by which the type answers calls of a model writes a record on all its paths. What it does not override goes past it.
    /// </summary>
    /// <param name="type">The type of a client.</param>
    /// <param name="name">The method that is called; null: all of them.</param>
    /// <param name="cancellation">Stops the walk.</param>
    public bool Audits(INamedTypeSymbol type, string? name, CancellationToken cancellation)
    {
        var named = Answers(type, name, cancellation);
        return named ?? (name is not null && Answers(type, null, cancellation) == true) || (name is null && named is null && Through(type, cancellation));
    }

    /// <summary>Each method by which the type lets a call of a client through, which a library runs, writes a record on all its paths.</summary>
    private bool Through(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var any = false;
        foreach (var method in analysis.Model.ThroughMethods(type))
        {
            any = true;
            if (analysis.Engine.BodyOf(method, cancellation) is not { } body || !Of(body, cancellation).IsCovered)
            {
                return false;
            }
        }

        return any;
    }

    /// <returns>Null when the type has no such method.</returns>
    private bool? Answers(INamedTypeSymbol type, string? name, CancellationToken cancellation)
    {
        bool? all = null;
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers())
            {
                if (member is not IMethodSymbol method || (name is not null && method.Name != name) || !analysis.Model.Behavior(method).IsAICall)
                {
                    continue;
                }

                if (TypeIndex.Implementation(method, type) is not { } implementation || analysis.Engine.BodyOf(implementation, cancellation) is not { } body
                    || !Of(body, cancellation).IsCovered)
                {
                    return false;
                }

                all = true;
            }
        }

        return all;
    }

    /// <param name="body">Where.</param>
    /// <param name="at">The point.</param>
    /// <param name="way">The calls from the AI call to here.</param>
    /// <param name="active">Bodies that the way goes through.</param>
    /// <param name="done">Places that turned out well: one that did not ends the walk.</param>
    /// <param name="cancellation">Stops the walk.</param>
    private AuditGap? Gap(
        LoweredBody body,
        SyntaxNode at,
        ImmutableArray<SyntaxNode> way,
        ImmutableHashSet<LoweredBody> active,
        HashSet<(LoweredBody, SyntaxNode)> done,
        CancellationToken cancellation)
    {
        if (analysis.Model.Entry(body).IsClientImplementation)
        {
            // What a client does for a call is that call: a record is asked for where the client is called.
            return null;
        }

        var index = IndexOf(body, at);
        if (index < 0)
        {
            return new AuditGap(body, null, false, way);
        }

        var cover = steps.Of(body, cancellation);
        if (!cover.IsFreeBefore(index) || !cover.IsFreeAfter(index) || IsAuditedByCall(body, index, cancellation))
        {
            return null;
        }

        var here = new AuditGap(body, cover.FreeExitAfter(index), HasRecord(body, cancellation), way);
        if (analysis.Model.Entry(body).IsEntry || active.Count > MaxHeight)
        {
            return here;
        }

        var callers = CallersOf(body, cancellation);
        foreach (var (caller, call) in callers)
        {
            // A way that comes back to where it has been came in somewhere else.
            if (done.Contains((caller, call)) || active.Contains(caller) || ReferenceEquals(caller, body))
            {
                continue;
            }

            if (Gap(caller, call, way.Add(call), active.Add(body), done, cancellation) is { } gap)
            {
                // Where no caller writes anything, the gap is the call's own.
                return gap.HasRecord || here.HasRecord || callers.Count > 1 ? gap : here;
            }

            done.Add((caller, call));
        }

        return callers.Count > 0 ? null : here;
    }

    /// <summary>Where a body is called, or handed on as a function.</summary>
    public List<(LoweredBody Body, SyntaxNode Call)> CallersOf(LoweredBody body, CancellationToken cancellation)
    {
        var callers = new List<(LoweredBody, SyntaxNode)>();
        foreach (var caller in analysis.Callers.Of(body, cancellation))
        {
            callers.Add((caller.Body, caller.Record.Call));
        }

        foreach (var (holder, made) in analysis.Callers.Handing(body, cancellation))
        {
            if (!callers.Exists(known => ReferenceEquals(known.Item1, holder)))
            {
                callers.Add((holder, made.Syntax));
            }
        }

        return callers;
    }

    /// <summary>The call at this point writes the record itself, or one that is handed the function at this point does.</summary>
    private bool IsAuditedByCall(LoweredBody body, int index, CancellationToken cancellation)
    {
        if (TakesStep(body, body.Code[index], cancellation))
        {
            return true;
        }

        if (body.Code[index].Op != Op.MakeDelegate)
        {
            return false;
        }

        foreach (var instruction in body.Code)
        {
            if (instruction.Op is Op.Call or Op.Invoke && ArgumentOf(body, instruction, body.Code[index]) >= 0 && TakesStep(body, instruction, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The argument of a call that is the function; -1 when none is.</summary>
    public static int ArgumentOf(LoweredBody body, Instruction call, Instruction made)
    {
        for (var i = 0; i < call.Args.Length; i++)
        {
            if (call.Args[i] >= 0 && ReferenceEquals(Definitions.Of(body, call.Args[i]), made))
            {
                return i;
            }
        }

        return -1;
    }

    private bool HasRecord(LoweredBody body, CancellationToken cancellation)
    {
        foreach (var instruction in body.Code)
        {
            if (steps.IsStep(body, instruction, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A record that goes with another AI call is none of this one: the call asks a model itself, or runs a function that does.</summary>
    private bool IsOwnRecord(LoweredBody body, Instruction instruction, ImmutableArray<LoweredBody> targets)
    {
        if (!targets.IsDefaultOrEmpty)
        {
            foreach (var target in targets)
            {
                if (Asks(target))
                {
                    return true;
                }
            }
        }

        foreach (var argument in instruction.Op is Op.Call or Op.Invoke ? instruction.Args : ImmutableArray<int>.Empty)
        {
            if (argument >= 0 && body.Slots[argument].Type is { TypeKind: TypeKind.Delegate } && Definitions.Of(body, argument) is { Op: Op.MakeDelegate } made && Asks(made))
            {
                return true;
            }
        }

        return false;
    }

    private bool Asks(Instruction made) =>
        made.Target is { } nested ? Asks(nested)
        : made.Method is { } method && (analysis.Model.Behavior(method).IsAICall
            || (analysis.Model.IsSource(method) && analysis.Engine.BodyOf(method, CancellationToken.None) is { } body && Asks(body)));

    /// <summary>A body asks a model, itself or through what it calls. Plain HTTP is not meant: a record may be sent by it.</summary>
    private bool Asks(LoweredBody root)
    {
        if (asking.TryGetValue(root, out var known))
        {
            return known;
        }

        var seen = new HashSet<LoweredBody> { root };
        var pending = new Stack<LoweredBody>();
        pending.Push(root);
        var asks = false;
        while (pending.Count > 0 && !asks)
        {
            var body = pending.Pop();
            foreach (var instruction in body.Code)
            {
                if (instruction is { Op: Op.Call, Method: { } method } && analysis.Model.Behavior(method) is { IsAICall: true } behavior && (behavior.Roles & MemberRole.RawHttp) == 0)
                {
                    asks = true;
                    break;
                }

                var targets = steps.Targets(body, instruction, CancellationToken.None);
                foreach (var target in targets.IsDefault ? ImmutableArray<LoweredBody>.Empty : targets)
                {
                    if (seen.Add(target))
                    {
                        pending.Push(target);
                    }
                }
            }
        }

        return asking.GetOrAdd(root, asks);
    }

    /// <summary>The instruction that a call or lambda was lowered to.</summary>
    public static int IndexOf(LoweredBody body, SyntaxNode at)
    {
        for (var i = 0; i < body.Code.Length; i++)
        {
            if (ReferenceEquals(body.Code[i].Syntax, at) && body.Code[i].Op is Op.Call or Op.Invoke or Op.MakeDelegate or Op.Return or Op.Yield)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsRecord(LoweredBody body, Instruction instruction) =>
        instruction is { Op: Op.Call, Method: { } method }
        && (IsRecord(method) || EndsScope(body, instruction, method) || AuditLoggers.IsRecord(body, instruction, method, analysis) || AuditLoggers.IsGuard(body, instruction, method, analysis)
            || StoredRecords.IsSaved(body, instruction, method, analysis));

    /// <summary>The end of a <c>using</c> is a call of the interface: what the scope's own type says of it counts.</summary>
    private bool EndsScope(LoweredBody body, Instruction instruction, IMethodSymbol method) =>
        instruction.A >= 0 && method.ContainingType is { TypeKind: TypeKind.Interface, Name: "IDisposable" or "IAsyncDisposable" }
        && (Definitions.Of(body, instruction.A) is { Method: { MethodKind: MethodKind.Ordinary } made } ? Held(made.ReturnType) : body.Slots[Definitions.Source(body, instruction.A)].Type) is { } scope
        && analysis.Model.Catalog.FindAt(scope, method)?.Is(MemberRole.Audit) == true;

    private static ITypeSymbol Held(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks", TypeArguments: { Length: 1 } held } ? held[0] : type;

    private bool IsRecord(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (definition.ContainingType is { } type && Annotations.IsOurs(type, Annotations.AuditLog))
        {
            return true;
        }

        // What builds a client that audits has recorded nothing yet.
        if (analysis.Model.Behaviors.Audit.IsStep(definition))
        {
            return !analysis.Model.Behaviors.Audit.BuildsClient(definition);
        }

        return Implements(definition);
    }

    /// <summary>An implementation of an audit log, called on its own type.</summary>
    private static bool Implements(IMethodSymbol method)
    {
        if (method.ContainingType is not { } type)
        {
            return false;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (!Annotations.IsOurs(contract, Annotations.AuditLog))
            {
                continue;
            }

            foreach (var member in contract.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
