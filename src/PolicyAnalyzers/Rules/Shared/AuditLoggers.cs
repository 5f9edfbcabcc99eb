using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>Log calls that the policy's <c>audit.loggers</c> accepts as audit records: by method, by event name, by category.</summary>
internal static class AuditLoggers
{
    private const int MaxHops = 6;

    public static bool IsRecord(LoweredBody body, Instruction call, IMethodSymbol method, FlowAnalysis analysis)
    {
        foreach (var logger in analysis.Policy.Audit.Loggers)
        {
            switch (logger.Kind)
            {
                case AuditLoggerKind.Method when logger.Method is { } pattern && pattern.MayMatchName(method.Name) && pattern.Matches(method):
                case AuditLoggerKind.Event when EventName(method, analysis) == logger.Name:
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

    /// <summary>The logger is an <c>ILogger&lt;T&gt;</c> whose T is the category.</summary>
    private static bool HasCategory(LoweredBody body, Instruction call, string category, FlowAnalysis analysis)
    {
        if (IsOf(body, call.A, category, analysis))
        {
            return true;
        }

        foreach (var argument in call.Args)
        {
            if (IsOf(body, argument, category, analysis))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOf(LoweredBody body, int slot, string category, FlowAnalysis analysis)
    {
        for (var hops = 0; hops < MaxHops && slot >= 0; hops++)
        {
            if (body.Slots[slot].Type is INamedTypeSymbol { TypeArguments.Length: 1 } logger
                && analysis.Model.Catalog.FindType(logger)?.Is(TypeRole.Category) == true)
            {
                return logger.TypeArguments[0].ToDisplayString() == category;
            }

            // A logger is handed on as its base interface: what was converted says the category.
            slot = CopiedFrom(body, slot);
        }

        return false;
    }

    private static int CopiedFrom(LoweredBody body, int slot)
    {
        foreach (var instruction in body.Code)
        {
            if (instruction.Op == Op.Copy && instruction.Dst == slot)
            {
                return instruction.A;
            }
        }

        return -1;
    }
}
