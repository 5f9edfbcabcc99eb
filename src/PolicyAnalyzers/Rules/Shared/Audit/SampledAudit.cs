using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>Records that are written by chance, or for each n-th call.</summary>
internal static class SampledAudit
{
    /// <summary>A condition around the record, or a way out before it, leaves it to chance whether it is written. Where it decides over the AI call as well, no call is left out.</summary>
    public static bool IsSampled(BodyFindings findings, SyntaxNode call)
    {
        for (var node = call; node is not null and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); node = node.Parent)
        {
            var condition = node.Parent switch
            {
                IfStatementSyntax branch when branch.Condition != node => branch.Condition,
                ConditionalExpressionSyntax choice when choice.Condition != node => choice.Condition,
                _ => null,
            };
            if (condition is not null && IsChance(findings, condition) && !AsksModel(findings, node, int.MaxValue))
            {
                return true;
            }

            if (node is StatementSyntax statement && LeavesBefore(findings, statement))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LeavesBefore(BodyFindings findings, StatementSyntax statement)
    {
        var statements = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        foreach (var before in statements)
        {
            if (before == statement)
            {
                return false;
            }

            if (before is IfStatementSyntax { Else: null } branch && Leaves(branch.Statement) && IsChance(findings, branch.Condition)
                && !AsksModel(findings, statement.Parent!, branch.Span.End))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax { Statements: { Count: > 0 } statements } => Leaves(statements[statements.Count - 1]),
        ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or YieldStatementSyntax { Expression: null } => true,
        _ => false,
    };

    /// <summary>An AI call stands in the node, behind a position.</summary>
    private static bool AsksModel(BodyFindings findings, SyntaxNode node, int behind)
    {
        foreach (var call in findings.Result.AICalls)
        {
            if (call.Call.SyntaxTree == node.SyntaxTree && node.FullSpan.Contains(call.Call.Span) && (behind == int.MaxValue || call.Call.SpanStart > behind))
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
            if (node.IsKind(SyntaxKind.ModuloExpression) || (node is IdentifierNameSyntax name && LocalOf(name) is { } value && IsChance(findings, value)))
            {
                return true;
            }

            foreach (var instruction in node is InvocationExpressionSyntax ? findings.Body.Code : ImmutableArray<Instruction>.Empty)
            {
                if (ReferenceEquals(instruction.Syntax, node) && findings.Analysis.Model.Catalog.FindType(instruction.Method?.ContainingType) is { Kind: "chance" })
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What a local is declared with, in a block around.</summary>
    private static ExpressionSyntax? LocalOf(IdentifierNameSyntax name)
    {
        for (SyntaxNode? node = name; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            foreach (var statement in (node.Parent as BlockSyntax)?.Statements ?? default)
            {
                if (statement is LocalDeclarationStatementSyntax { Declaration: { } declaration } && statement.SpanStart < name.SpanStart)
                {
                    foreach (var declarator in declaration.Variables)
                    {
                        if (declarator.Identifier.ValueText == name.Identifier.ValueText)
                        {
                            return declarator.Initializer?.Value;
                        }
                    }
                }
            }
        }

        return null;
    }
}
