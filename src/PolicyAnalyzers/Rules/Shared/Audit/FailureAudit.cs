using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Dispatch;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules;

/// <summary>A way by which a failed AI call leaves no record.</summary>
/// <param name="Gap">What has failed, and where control leaves.</param>
/// <param name="Calls">The calls by which the failure came there, from the innermost caller outwards.</param>
internal sealed record UnrecordedFailure(FailureGap Gap, ImmutableArray<SyntaxNode> Calls);

/// <summary>Whether the failure of an AI call leaves a record: in the member, in whoever runs the function, in each caller of a body that only this compilation calls.</summary>
internal sealed class FailureAudit
{
    private const int MaxHeight = 12;
    private readonly FlowAnalysis analysis;

    public FailureAudit(FlowAnalysis analysis) => this.analysis = analysis;

    /// <summary>Null when every failure of the call is recorded.</summary>
    public UnrecordedFailure? Of(LoweredBody body, SyntaxNode call, CancellationToken cancellation) =>
        Of(body, AuditSteps.IndexOf(body, call), ImmutableArray<SyntaxNode>.Empty, ImmutableHashSet<LoweredBody>.Empty, cancellation);

    /// <summary>The methods by which a type answers calls of a model record what fails inside of them; null when they all do.</summary>
    public FailureGap? In(INamedTypeSymbol type, string name, CancellationToken cancellation)
    {
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers(name))
            {
                if (member is IMethodSymbol method && analysis.Model.Behavior(method).IsAICall && TypeIndex.Implementation(method, type) is { } implementation
                    && analysis.Engine.BodyOf(implementation, cancellation) is { } body && In(body, cancellation) is { } gap)
                {
                    return gap;
                }
            }
        }

        return null;
    }

    /// <summary>The same for a type through which the calls of clients go.</summary>
    public FailureGap? Through(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var method in analysis.Model.ThroughMethods(type))
        {
            if (analysis.Engine.BodyOf(method, cancellation) is { } body && In(body, cancellation) is { } gap)
            {
                return gap;
            }
        }

        return null;
    }

    private FailureGap? In(LoweredBody body, CancellationToken cancellation)
    {
        for (var i = 0; i < body.Code.Length; i++)
        {
            if (body.Code[i] is { Op: Op.Call, Method: { } method } && IsSent(analysis.Model.Behavior(method)) && Local(body, i, cancellation) is { } gap && !IsTaskTaken(body, i, cancellation))
            {
                return gap;
            }
        }

        return null;
    }

    /// <summary>What the body makes of a failure, a result that says so, each caller records.</summary>
    private bool IsRecordedBehind(LoweredBody body, ImmutableHashSet<LoweredBody> active, CancellationToken cancellation)
    {
        if (analysis.Model.Entry(body).IsEntry || active.Contains(body) || active.Count > MaxHeight)
        {
            return false;
        }

        var callers = analysis.Audit.CallersOf(body, cancellation);
        foreach (var (caller, call) in callers)
        {
            var index = AuditSteps.IndexOf(caller, call);
            if (index < 0 || (analysis.Audit.Of(caller, cancellation).IsFreeAfter(index) && !IsRecordedBehind(caller, active.Add(body), cancellation)))
            {
                return false;
            }
        }

        return callers.Count > 0;
    }

    private static bool IsSent(CallBehavior behavior) => behavior.IsAICall || (behavior.Roles & MemberRole.Around) != 0;

    private UnrecordedFailure? Of(
        LoweredBody body, int index, ImmutableArray<SyntaxNode> way, ImmutableHashSet<LoweredBody> active, CancellationToken cancellation)
    {
        if (index < 0 || analysis.Model.Entry(body).IsClientImplementation || Local(body, index, cancellation) is not { } gap || IsTakenByCall(body, index, cancellation) || IsTaskTaken(body, index, cancellation))
        {
            return null;
        }

        var here = new UnrecordedFailure(gap, way);
        if (gap.Exit is { Op: not Op.Throw } && gap.Kind != FailureKind.Abandoned && IsRecordedBehind(body, ImmutableHashSet<LoweredBody>.Empty, cancellation))
        {
            return null;
        }

        if (gap.Exit is not null || analysis.Model.Entry(body).IsEntry || active.Count > MaxHeight)
        {
            return here;
        }

        var callers = analysis.Audit.CallersOf(body, cancellation);
        foreach (var (caller, call) in callers)
        {
            if (active.Contains(caller) || ReferenceEquals(caller, body))
            {
                continue;
            }

            if (Of(caller, AuditSteps.IndexOf(caller, call), way.Add(call), active.Add(body), cancellation) is { } unrecorded)
            {
                return callers.Count > 1 || unrecorded.Gap.Exit is not null ? unrecorded : here;
            }
        }

        return callers.Count > 0 ? null : here;
    }

    private FailureGap? Local(LoweredBody body, int index, CancellationToken cancellation)
    {
        var cover = analysis.Audit.Of(body, cancellation);
        var step = new Func<Instruction, bool>(instruction => analysis.Audit.IsStep(body, instruction, cancellation));
        foreach (var (point, throws) in Points(body, index))
        {
            if (new FailureCover(body, cover, step).GapAt(point, throws) is { } gap)
            {
                return gap;
            }
        }

        return null;
    }

    /// <summary>Where the failure of a call shows: where its task is awaited, or its stream is read.</summary>
    private IEnumerable<(int Index, bool Throws)> Points(LoweredBody body, int index)
    {
        var call = body.Code[index];
        if (call.Op != Op.Call || IsAwaitedAtOnce(call.Syntax))
        {
            yield return (index, true);
            yield break;
        }

        var any = false;
        for (var i = 0; i < body.Code.Length; i++)
        {
            var instruction = body.Code[i];
            if (i != index && instruction.A >= 0 && (IsAwait(instruction) || instruction is { Op: Op.Call, Method.Name: "MoveNextAsync" }) && IsFrom(body, instruction.A, call))
            {
                any = true;
                yield return (i, true);
            }
        }

        yield return (index, !any);
    }

    /// <summary>It is the call's result, or what a library hands out for it: a configured stream, its enumerator.</summary>
    private bool IsFrom(LoweredBody body, int slot, Instruction call) =>
        ReferenceEquals(Definitions.Of(body, slot), call) || ReferenceEquals(Definitions.Of(body, Origin(body, slot, call)), call);

    /// <summary>The slot behind calls of a library.</summary>
    private int Origin(LoweredBody body, int slot, Instruction? until = null)
    {
        for (var hops = 0; hops < MaxHeight; hops++)
        {
            if (Definitions.Of(body, slot) is not { Op: Op.Call, Method: { } method } made || ReferenceEquals(made, until) || analysis.Model.IsSource(method)
                || (made.A >= 0 ? made.A : made.Args.Length > 0 ? made.Args[0] : -1) is not (>= 0 and var from))
            {
                break;
            }

            slot = from;
        }

        return slot;
    }

    private static bool IsAwait(Instruction instruction) => instruction.Syntax is AwaitExpressionSyntax or CommonForEachStatementSyntax
        || instruction.Syntax.Parent is AwaitExpressionSyntax or CommonForEachStatementSyntax;

    private static bool IsAwaitedAtOnce(SyntaxNode call)
    {
        for (var node = call.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AwaitExpressionSyntax or CommonForEachStatementSyntax:
                    return true;
                case MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>What is called at this point, or is handed the function that is made here, records its failure.</summary>
    private bool IsTakenByCall(LoweredBody body, int index, CancellationToken cancellation)
    {
        if (body.Code[index].Op != Op.MakeDelegate)
        {
            return false;
        }

        if (IsRunHere(body, body.Code[index], cancellation))
        {
            return true;
        }

        foreach (var call in body.Code)
        {
            var argument = call.Op is Op.Call ? AuditSteps.ArgumentOf(body, call, body.Code[index]) : -1;
            if (argument >= 0 && (analysis.Audit.IsDeclaredStep(body, call) || RecordsFailureOf(body, call, argument, cancellation)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The body runs the function that it made itself, and records what fails there.</summary>
    private bool IsRunHere(LoweredBody body, Instruction made, CancellationToken cancellation)
    {
        var any = false;
        for (var i = 0; i < body.Code.Length; i++)
        {
            if (body.Code[i].Op == Op.Invoke && ReferenceEquals(Definitions.Of(body, body.Code[i].A), made))
            {
                any = true;
                if (Local(body, i, cancellation) is not null)
                {
                    return false;
                }
            }
        }

        return any;
    }

    /// <summary>The task of the call goes to something that records how it ends: a method that awaits it, or a function that runs in any case.</summary>
    private bool IsTaskTaken(LoweredBody body, int index, CancellationToken cancellation)
    {
        foreach (var taker in body.Code)
        {
            if (taker is not { Op: Op.Call, Method: { } method })
            {
                continue;
            }

            if (analysis.Model.Behavior(method).Row is { Kind: "always" }
                    ? taker.A >= 0 && ReferenceEquals(Definitions.Of(body, taker.A), body.Code[index]) && analysis.Audit.TakesStep(body, taker, cancellation)
                    : AuditSteps.ArgumentOf(body, taker, body.Code[index]) is >= 0 and var argument && AwaitAndRecord(analysis.Audit.Targets(body, taker, cancellation), argument, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private bool AwaitAndRecord(ImmutableArray<LoweredBody> targets, int argument, CancellationToken cancellation)
    {
        foreach (var target in targets.IsDefault ? ImmutableArray<LoweredBody>.Empty : targets)
        {
            if (!AwaitsAndRecords(target, argument, cancellation))
            {
                return false;
            }
        }

        return !targets.IsDefaultOrEmpty;
    }

    private bool AwaitsAndRecords(LoweredBody target, int argument, CancellationToken cancellation)
    {
        var any = false;
        for (var i = 0; argument < target.Parameters.Length && i < target.Code.Length; i++)
        {
            if (target.Code[i] is { A: >= 0 } instruction && IsAwait(instruction) && Definitions.Source(target, Origin(target, instruction.A)) == target.Parameters[argument])
            {
                any = true;
                if (Local(target, i, cancellation) is not null)
                {
                    return false;
                }
            }
        }

        return any;
    }

    private bool RecordsFailureOf(LoweredBody body, Instruction call, int argument, CancellationToken cancellation)
    {
        var targets = analysis.Audit.Targets(body, call, cancellation);
        if (targets.IsDefaultOrEmpty)
        {
            return false;
        }

        foreach (var target in targets)
        {
            if (!RunsAndRecords(target, argument, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    private bool RunsAndRecords(LoweredBody target, int argument, CancellationToken cancellation)
    {
        var any = false;
        for (var i = 0; argument < target.Parameters.Length && i < target.Code.Length; i++)
        {
            if (target.Code[i].Op == Op.Invoke && Definitions.Source(target, target.Code[i].A) == target.Parameters[argument])
            {
                any = true;
                if (Local(target, i, cancellation) is not null)
                {
                    return false;
                }
            }
        }

        return any;
    }
}
