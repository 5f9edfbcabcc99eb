using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>Records that are written while nobody waits: whether they are, nobody learns.</summary>
internal static class ForgottenAudit
{
    /// <summary>The task of the call is thrown away, or the call itself says that nobody waits.</summary>
    public static bool IsForgotten(BodyFindings findings, Instruction instruction, InvocationExpressionSyntax call)
    {
        if (instruction.Method is not { } method)
        {
            return false;
        }

        if (findings.Analysis.Model.Behavior(method).Row is { Kind: "later" })
        {
            return true;
        }

        return method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } && IsThrownAway(call);
    }

    /// <summary>The result of the call is not looked at by the code around it: worth asking what the call does.</summary>
    public static bool IsDropped(InvocationExpressionSyntax call) => Outermost(call).Parent switch
    {
        ExpressionStatementSyntax => true,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } => true,
        ConditionalAccessExpressionSyntax { Parent: ExpressionStatementSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax } => true,
        _ => false,
    };

    private static bool IsThrownAway(InvocationExpressionSyntax call) => Outermost(call) is var outer && outer.Parent switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } assignment => assignment.Right == outer,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable } => IsNeverUsed(variable),
        EqualsValueClauseSyntax => false,
        _ => IsDropped(call),
    };

    private static ExpressionSyntax Outermost(InvocationExpressionSyntax call)
    {
        ExpressionSyntax outer = call;
        while (outer.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "AsTask" or "Preserve" } access && access.Parent is InvocationExpressionSyntax chained)
        {
            outer = chained;
        }

        return outer;
    }

    /// <summary>Nothing behind the declaration mentions the variable.</summary>
    private static bool IsNeverUsed(VariableDeclaratorSyntax variable)
    {
        foreach (var node in variable.FirstAncestorOrSelf<BlockSyntax>()?.DescendantNodes() ?? Array.Empty<SyntaxNode>())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Identifier.ValueText)
            {
                return false;
            }
        }

        return true;
    }
}
