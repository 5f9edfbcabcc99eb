using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules;

/// <summary>What counts as writing an audit record, and whether a point of a body always has one on its way.</summary>
internal sealed class AuditSteps
{
    private const int MaxHeight = 12;
    private readonly FlowAnalysis analysis;
    private readonly Steps steps;

    public AuditSteps(FlowAnalysis analysis)
    {
        this.analysis = analysis;
        steps = new Steps(analysis.Engine, (body, instruction) => instruction is { Op: Op.Call, Method: { } method } && (IsRecord(method) || AuditLoggers.IsRecord(body, instruction, method, analysis)));
    }

    /// <summary>Whether an instruction writes a record, itself or through what it calls.</summary>
    public bool IsStep(LoweredBody body, Instruction instruction, CancellationToken cancellation) => steps.IsStep(body, instruction, cancellation);

    public PathCover Of(LoweredBody body, CancellationToken cancellation) => steps.Of(body, cancellation);

    /// <summary>
    /// On every normal path through this point a record is written: before it or behind it in the body, or in every caller of
    /// a body that only this compilation calls.
    /// </summary>
    public bool IsCovered(LoweredBody body, SyntaxNode at, CancellationToken cancellation) =>
        IsCovered(body, at, ImmutableHashSet<LoweredBody>.Empty, new HashSet<(LoweredBody, SyntaxNode)>(), cancellation);

    /// <summary>Every method by which the type answers a call of a model writes a record on all its paths.</summary>
    public bool Audits(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var any = false;
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IMethodSymbol method && analysis.Model.IsSource(method) && analysis.Engine.BodyOf(method, cancellation) is { } body
                    && analysis.Model.Entry(body).IsClientImplementation)
                {
                    if (!Of(body, cancellation).IsCovered)
                    {
                        return false;
                    }

                    any = true;
                }
            }
        }

        return any;
    }

    /// <param name="done">Places that turned out well: one that did not ends the walk.</param>
    private bool IsCovered(
        LoweredBody body, SyntaxNode at, ImmutableHashSet<LoweredBody> active, HashSet<(LoweredBody, SyntaxNode)> done, CancellationToken cancellation)
    {
        var index = IndexOf(body, at);
        if (index < 0)
        {
            return false;
        }

        var cover = steps.Of(body, cancellation);
        if (!cover.IsFreeBefore(index) || !cover.IsFreeAfter(index))
        {
            return true;
        }

        if (analysis.Model.Entry(body).IsEntry || active.Contains(body) || active.Count > MaxHeight)
        {
            return false;
        }

        var callers = analysis.Callers.Of(body, cancellation);
        foreach (var caller in callers)
        {
            if (done.Contains((caller.Body, caller.Record.Call)))
            {
                continue;
            }

            if (!IsCovered(caller.Body, caller.Record.Call, active.Add(body), done, cancellation))
            {
                return false;
            }

            done.Add((caller.Body, caller.Record.Call));
        }

        return callers.Length > 0;
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

    private bool IsRecord(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (Annotations.Find(definition, Annotations.AuditStep) is not null
            || (definition.ContainingType is { } type && Annotations.IsOurs(type, Annotations.AuditLog)))
        {
            return true;
        }

        foreach (var pattern in analysis.Policy.Audit.Satisfiers)
        {
            if (pattern.Kind == 'M' && pattern.MayMatchName(definition.Name) && pattern.Matches(definition))
            {
                return true;
            }
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
