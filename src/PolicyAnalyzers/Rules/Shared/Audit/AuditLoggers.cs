using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>Log calls that the policy's <c>audit.loggers</c> accepts as audit records: by method, by event name, by category.</summary>
internal static class AuditLoggers
{
    private const int MaxHops = 6;
    private const int MaxChain = 20;

    /// <summary>A log call that is a record by itself: a scope goes with others.</summary>
    public static bool IsRecord(LoweredBody body, Instruction call, IMethodSymbol method, FlowAnalysis analysis) =>
        analysis.Model.Behavior(method).Row is not { Kind: "scope" }
        && ((!analysis.Policy.Audit.Loggers.IsEmpty && IsDeclared(body, call, method, analysis)) || IsTrail(body, call, method, analysis));

    /// <summary>Whether the logger writes at all is asked first, and where it does a record follows: nothing else is left out.</summary>
    public static bool IsGuard(LoweredBody body, Instruction call, IMethodSymbol method, FlowAnalysis analysis) =>
        !analysis.Policy.Audit.Loggers.IsEmpty && analysis.Model.Behavior(method).Row is { Kind: "enabled" } && AuditLoss.LowLevelAt(body, call, method) is null
        && IsUnder(body, call, line => line is { Op: Op.Call, Method: { } log } && !ReferenceEquals(line, call) && IsRecord(body, line, log, analysis));

    /// <summary>An instruction follows at once where a condition holds.</summary>
    public static bool IsUnder(LoweredBody body, Instruction condition, Func<Instruction, bool> isSuch)
    {
        foreach (var block in body.Blocks)
        {
            var next = block.Condition < 0 || block.Condition != condition.Dst ? -1 : block.JumpWhen ? block.Jump : block.Next;
            for (var i = next < 0 ? 0 : body.Blocks[next].Start; next >= 0 && i < body.Blocks[next].End; i++)
            {
                if (isSuch(body.Code[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The logger was made to write records: what it cannot write, it reports.</summary>
    private static bool IsTrail(LoweredBody body, Instruction call, IMethodSymbol method, FlowAnalysis analysis) =>
        call.A >= 0 && (analysis.Model.Behavior(method).Roles & MemberRole.Log) != 0 && IsTrail(body, call.A, analysis, 0);

    private static bool IsTrail(LoweredBody body, int slot, FlowAnalysis analysis, int depth)
    {
        for (var hops = 0; hops < MaxChain && slot >= 0; hops++)
        {
            switch (Definitions.Of(body, slot))
            {
                case { Op: Op.Call, Method: { } method } made:
                    if (analysis.Model.Behavior(method).Row is { Kind: "logger" } row && row.Is(MemberRole.Audit))
                    {
                        return true;
                    }

                    slot = made.A >= 0 ? made.A : made.Args.Length > 0 ? made.Args[0] : -1;
                    break;
                case { Op: Op.Load or Op.LoadStatic, Content.Symbol: { ContainingType: { } type } member } when depth < MaxHops:
                    return IsKept(type, member, analysis, (holder, stored) => IsTrail(holder, stored, analysis, depth + 1));
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>What the call writes goes into a log that the policy declares to be an audit trail.</summary>
    public static bool IsDeclared(LoweredBody body, Instruction call, IMethodSymbol method, FlowAnalysis analysis)
    {
        foreach (var logger in analysis.Policy.Audit.Loggers)
        {
            switch (logger.Kind)
            {
                case AuditLoggerKind.Method when logger.Method is { } pattern && pattern.MayMatchName(method.Name) && pattern.Matches(method):
                case AuditLoggerKind.Event when EventName(method, analysis) == logger.Name || (IsLog(method, analysis) && HasEvent(body, call, logger.Name, analysis)):
                case AuditLoggerKind.Category when IsLog(method, analysis) && HasCategory(body, call, logger.Name, analysis):
                    return true;
            }
        }

        return false;
    }

    private static bool IsLog(IMethodSymbol method, FlowAnalysis analysis) =>
        (analysis.Model.Behavior(method).Roles & MemberRole.Log) != 0 || LoggerMessage(method, analysis) is not null;

    /// <summary>The name that a source-generated log method gives its event: stated, or its own.</summary>
    private static string? EventName(IMethodSymbol method, FlowAnalysis analysis)
    {
        if (LoggerMessage(method, analysis) is not { } attribute)
        {
            return null;
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == "EventName")
            {
                return argument.Value.Value as string;
            }
        }

        return method.Name;
    }

    private static AttributeData? LoggerMessage(IMethodSymbol method, FlowAnalysis analysis)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (analysis.Model.Catalog.FindType(attribute.AttributeClass)?.Is(TypeRole.LogAttribute) == true)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>An event id among the arguments has the name.</summary>
    private static bool HasEvent(LoweredBody body, Instruction call, string name, FlowAnalysis analysis)
    {
        foreach (var argument in call.Args)
        {
            if (argument < 0 || Definitions.Of(body, argument) is not { Op: Op.Allocate } allocated)
            {
                continue;
            }

            foreach (var made in body.Code)
            {
                if (made is { Op: Op.Call, Method: { MethodKind: MethodKind.Constructor } constructor } && made.A == allocated.Dst
                    && analysis.Model.Behavior(constructor).Row is { Kind: "event" } row && Named(body, made, row) == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string? Named(LoweredBody body, Instruction call, MemberModel row)
    {
        foreach (var port in row.KeyPorts)
        {
            if (port.Base == PortBase.Argument && port.Index < call.Args.Length && call.Args[port.Index] >= 0
                && Definitions.Of(body, call.Args[port.Index]) is { Op: Op.Constant, Constant: string text })
            {
                return text;
            }
        }

        return null;
    }

    private static bool HasCategory(LoweredBody body, Instruction call, string category, FlowAnalysis analysis)
    {
        if (call.A >= 0 && IsOf(body, call.A, category, analysis, 0))
        {
            return true;
        }

        foreach (var argument in call.Args)
        {
            if (argument >= 0 && IsOf(body, argument, category, analysis, 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The logger is an <c>ILogger&lt;T&gt;</c> whose T is the category, or was asked for by it.</summary>
    private static bool IsOf(LoweredBody body, int slot, string category, FlowAnalysis analysis, int depth)
    {
        // A logger is handed on as its base interface: what was converted says the category.
        for (var hops = 0; hops < MaxHops && slot >= 0; hops++)
        {
            if (IsOf(body.Slots[slot].Type, category, analysis))
            {
                return true;
            }

            if (CopiedFrom(body, slot) is not { } from)
            {
                break;
            }

            slot = from;
        }

        return Definitions.Of(body, slot) switch
        {
            { Op: Op.Call, Method: { } method } made when analysis.Model.Behavior(method).Row is { Kind: "category" } row =>
                Named(body, made, row) == category || (method.TypeArguments.Length == 1 && method.TypeArguments[0].ToDisplayString() == category),
            { Op: Op.Load, Content.Symbol: { ContainingType: { } type } member } when depth < MaxHops =>
                member is IParameterSymbol parameter ? IsOf(parameter.Type, category, analysis)
                : IsKept(type, member, analysis, (holder, stored) => IsOf(holder, stored, category, analysis, depth + 1)),
            _ => false,
        };
    }

    private static bool IsOf(ITypeSymbol? type, string category, FlowAnalysis analysis) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } logger && analysis.Model.Catalog.FindType(logger)?.Is(TypeRole.Category) == true
        && logger.TypeArguments[0].ToDisplayString() == category;

    /// <summary>Each constructor that fills the member, or the initialisation of statics, puts such a logger into it.</summary>
    private static bool IsKept(INamedTypeSymbol type, ISymbol member, FlowAnalysis analysis, Func<LoweredBody, int, bool> isSuch)
    {
        var any = false;
        foreach (var initialiser in member.IsStatic ? ImmutableArray.Create<ISymbol>(type) : ImmutableArray.CreateRange<ISymbol>(type.InstanceConstructors))
        {
            if (analysis.Engine.BodyOf(initialiser, CancellationToken.None) is not { } body)
            {
                continue;
            }

            foreach (var store in body.Code)
            {
                if (store is { Op: Op.Store or Op.StoreStatic, Content.Symbol: { } stored } && SymbolEqualityComparer.Default.Equals(stored, member))
                {
                    if (!isSuch(body, store.B))
                    {
                        return false;
                    }

                    any = true;
                }
            }
        }

        return any;
    }

    private static int? CopiedFrom(LoweredBody body, int slot)
    {
        foreach (var instruction in body.Code)
        {
            if (instruction.Op == Op.Copy && instruction.Dst == slot)
            {
                return instruction.A;
            }
        }

        return null;
    }
}
