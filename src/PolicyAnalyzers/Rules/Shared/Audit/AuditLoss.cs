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

        if (IsDiscarded(method, call))
        {
            return Texts.Localizable("Loss_Discarded", Places.NameOf(method));
        }

        return IsSampled(findings, call) ? Texts.Localizable("Loss_Sampled")
            : IsSwallowed(findings, call) ? Texts.Localizable("Loss_Swallowed")
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

        for (var i = 0; i < instruction.Args.Length && i < method.Parameters.Length; i++)
        {
            if (method.Parameters[i].Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && instruction.Args[i] >= 0
                && Definitions.Of(findings.Body, instruction.Args[i]) is { Op: Op.Constant, Constant: { } value })
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

    /// <summary>Nobody waits for the task.</summary>
    private static bool IsDiscarded(IMethodSymbol method, InvocationExpressionSyntax call)
    {
        if (method.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" })
        {
            return false;
        }

        ExpressionSyntax outer = call;
        while (outer.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "AsTask" or "Preserve" } access && access.Parent is InvocationExpressionSyntax chained)
        {
            outer = chained;
        }

        return outer.Parent switch
        {
            ExpressionStatementSyntax => true,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } assignment => assignment.Right == outer,
            ConditionalAccessExpressionSyntax { Parent: ExpressionStatementSyntax } => true,
            _ => false,
        };
    }

    /// <summary>The record is written by chance, or for each n-th call.</summary>
    private static bool IsSampled(BodyFindings findings, SyntaxNode call)
    {
        for (var node = call; node is not null and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); node = node.Parent)
        {
            var condition = node.Parent switch
            {
                IfStatementSyntax branch when branch.Condition != node => branch.Condition,
                ConditionalExpressionSyntax choice when choice.Condition != node => choice.Condition,
                _ => null,
            };
            if (condition is not null && IsChance(findings, condition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsChance(BodyFindings findings, ExpressionSyntax condition)
    {
        foreach (var node in condition.DescendantNodesAndSelf())
        {
            if (node.IsKind(SyntaxKind.ModuloExpression))
            {
                return true;
            }

            foreach (var instruction in node is InvocationExpressionSyntax ? findings.Body.Code : ImmutableArray<Instruction>.Empty)
            {
                if (ReferenceEquals(instruction.Syntax, node) && instruction.Method?.ContainingType is { Name: "Random" or "RandomNumberGenerator", ContainingNamespace: { } space }
                    && space.ToDisplayString() is "System" or "System.Security.Cryptography")
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A handler around the call takes every exception and does nothing with it. One that is there for the AI call is another matter.</summary>
    private static bool IsSwallowed(BodyFindings findings, SyntaxNode call)
    {
        for (var node = call; node is not null and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); node = node.Parent)
        {
            if (node.Parent is not TryStatementSyntax attempt || attempt.Block != node)
            {
                continue;
            }

            foreach (var handler in attempt.Catches)
            {
                if (handler.Filter is null && TakesAll(handler) && DoesNothing(handler.Block))
                {
                    return !AsksModel(findings, attempt.Block);
                }
            }
        }

        return false;
    }

    private static bool TakesAll(CatchClauseSyntax handler) =>
        handler.Declaration is null || handler.Declaration.Type.ToString() is "Exception" or "System.Exception";

    private static bool DoesNothing(BlockSyntax block)
    {
        foreach (var node in block.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or ObjectCreationExpressionSyntax)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AsksModel(BodyFindings findings, SyntaxNode block)
    {
        foreach (var call in findings.Result.AICalls)
        {
            if (block.FullSpan.Contains(call.Call.Span) && call.Call.SyntaxTree == block.SyntaxTree)
            {
                return true;
            }
        }

        return false;
    }
}
