using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>How the record that a call writes can be missing in the end.</summary>
internal static class AuditLoss
{
    private static readonly string[] LowLevels = { "Trace", "Debug", "Verbose" };

    /// <returns>For the message; null when the record is kept.</returns>
    public static object? At(BodyFindings findings, Instruction instruction, IMethodSymbol method, InvocationExpressionSyntax call)
    {
        if (LevelOf(findings, instruction, method) is { } level)
        {
            return Texts.Localizable("Loss_Level", level);
        }

        if (ForgottenAudit.IsForgotten(findings, instruction, call))
        {
            return Texts.Localizable("Loss_Discarded", Places.NameOf(method));
        }

        return SampledAudit.IsSampled(findings, call) ? Texts.Localizable("Loss_Sampled")
            : SwallowedAudit.IsSwallowed(findings, call) ? Texts.Localizable("Loss_Swallowed")
            : null;
    }

    /// <summary>Calls of the method are left out where a symbol is not defined.</summary>
    public static AttributeData? Conditional(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ConditionalAttribute", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } })
            {
                return attribute;
            }
        }

        return null;
    }

    public static string SymbolOf(AttributeData conditional) =>
        conditional.ConstructorArguments is { Length: 1 } arguments ? arguments[0].Value as string ?? "" : "";

    /// <summary>A log line at a level that is not written in production.</summary>
    private static string? LevelOf(BodyFindings findings, Instruction instruction, IMethodSymbol method)
    {
        var behavior = findings.Analysis.Model.Behavior(method);
        if ((behavior.Roles & MemberRole.Log) == 0)
        {
            return null;
        }

        if (behavior.Row?.Kind == "low")
        {
            return method.Name;
        }

        return LowLevelAt(findings.Body, instruction, method) ?? GuardOf(findings, instruction);
    }

    /// <summary>The name of a level below Information among the arguments.</summary>
    public static string? LowLevelAt(LoweredBody body, Instruction instruction, IMethodSymbol method)
    {
        for (var i = 0; i < instruction.Args.Length && i < method.Parameters.Length; i++)
        {
            if (method.Parameters[i].Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && instruction.Args[i] >= 0
                && Definitions.Of(body, instruction.Args[i]) is { Op: Op.Constant, Constant: { } value })
            {
                foreach (var member in type.GetMembers())
                {
                    if (member is IFieldSymbol { HasConstantValue: true } level && Equals(level.ConstantValue, value) && Array.IndexOf(LowLevels, level.Name) >= 0)
                    {
                        return type.Name + "." + level.Name;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The level that a condition around the line asks for.</summary>
    private static string? GuardOf(BodyFindings findings, Instruction line)
    {
        foreach (var guard in findings.Body.Code)
        {
            if (guard is { Op: Op.Call, Method: { } method } && findings.Analysis.Model.Behavior(method).Row is { Kind: "enabled" }
                && LowLevelAt(findings.Body, guard, method) is { } level && AuditLoggers.IsUnder(findings.Body, guard, instruction => ReferenceEquals(instruction, line)))
            {
                return level;
            }
        }

        return null;
    }
}
