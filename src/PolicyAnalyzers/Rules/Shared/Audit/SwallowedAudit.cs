using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Control;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules;

/// <summary>Records whose failure nobody learns of, because a handler takes the exception and says nothing.</summary>
internal static class SwallowedAudit
{
    /// <summary>A handler around the call, or around where the function that it stands in is run.</summary>
    public static bool IsSwallowed(BodyFindings findings, SyntaxNode call)
    {
        for (var node = call; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is AnonymousFunctionExpressionSyntax function)
            {
                return IsRunQuietly(findings, function);
            }

            if (node is LocalFunctionStatementSyntax)
            {
                return false;
            }

            if (node.Parent is TryStatementSyntax attempt && attempt.Block == node && IsQuiet(findings.Body, attempt, findings.Analysis))
            {
                // One that is there for the AI call is another matter.
                return !AsksModel(findings, attempt.Block);
            }
        }

        return false;
    }

    /// <summary>The first call that a quiet handler covers, in a body that writes records itself and not by another log.</summary>
    public static InvocationExpressionSyntax? In(BodyFindings findings)
    {
        foreach (var node in findings.Body.Syntax.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is not TryStatementSyntax attempt || !IsQuiet(findings.Body, attempt, findings.Analysis) || AsksModel(findings, attempt.Block))
            {
                continue;
            }

            InvocationExpressionSyntax? first = null;
            var isRecorded = false;
            foreach (var instruction in findings.Body.Code)
            {
                if (instruction is { Op: Op.Call, Syntax: InvocationExpressionSyntax call } && attempt.Block.Span.Contains(call.Span))
                {
                    isRecorded |= findings.Analysis.Audit.IsDeclaredStep(findings.Body, instruction);
                    first = first is null || call.SpanStart < first.SpanStart ? call : first;
                }
            }

            if (first is not null && !isRecorded)
            {
                return first;
            }
        }

        return null;
    }

    private static bool IsQuiet(LoweredBody body, TryStatementSyntax attempt, FlowAnalysis analysis)
    {
        foreach (var handler in attempt.Catches)
        {
            if (!IsCancellation(handler) && SaysNothing(body, handler, analysis))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCancellation(CatchClauseSyntax handler) =>
        handler.Declaration?.Type is { } type && (type as QualifiedNameSyntax)?.Right is var right
        && ((right ?? type as SimpleNameSyntax)?.Identifier.ValueText is "OperationCanceledException" or "TaskCanceledException");

    private static bool SaysNothing(LoweredBody body, CatchClauseSyntax handler, FlowAnalysis analysis)
    {
        var error = handler.Declaration?.Identifier.ValueText;
        foreach (var node in handler.Block.DescendantNodes())
        {
            switch (node)
            {
                case ThrowStatementSyntax or ThrowExpressionSyntax or ObjectCreationExpressionSyntax:
                case AssignmentExpressionSyntax { Right: IdentifierNameSyntax kept } when kept.Identifier.ValueText == error:
                case InvocationExpressionSyntax call when !IsSilent(body, call, analysis):
                    return false;
            }
        }

        return true;
    }

    /// <summary>What it says is not said in production.</summary>
    private static bool IsSilent(LoweredBody body, InvocationExpressionSyntax call, FlowAnalysis analysis)
    {
        foreach (var instruction in body.Code)
        {
            if (ReferenceEquals(instruction.Syntax, call) && instruction.Method is { } method)
            {
                return AuditLoss.Conditional(method) is not null || analysis.Model.Behavior(method).Row is { Kind: "low" };
            }
        }

        return false;
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

    /// <summary>What is handed the function runs it where its failure is taken.</summary>
    private static bool IsRunQuietly(BodyFindings findings, AnonymousFunctionExpressionSyntax function)
    {
        if (findings.Body.Parent is not { } outer)
        {
            return false;
        }

        foreach (var made in outer.Code)
        {
            if (made.Op != Op.MakeDelegate || !ReferenceEquals(made.Syntax, function))
            {
                continue;
            }

            foreach (var call in outer.Code)
            {
                if (call.Op == Op.Call && AuditSteps.ArgumentOf(outer, call, made) is >= 0 and var argument && RunsQuietly(findings, outer, call, argument))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool RunsQuietly(BodyFindings findings, LoweredBody outer, Instruction call, int argument)
    {
        var targets = findings.Analysis.Audit.Targets(outer, call, findings.Cancellation);
        foreach (var target in targets.IsDefault ? System.Collections.Immutable.ImmutableArray<LoweredBody>.Empty : targets)
        {
            foreach (var run in target.Code)
            {
                if (run.Op != Op.Invoke || argument >= target.Parameters.Length || Definitions.Source(target, run.A) != target.Parameters[argument])
                {
                    continue;
                }

                for (var node = run.Syntax; node is not null and not MemberDeclarationSyntax; node = node.Parent)
                {
                    if (node.Parent is TryStatementSyntax attempt && attempt.Block == node && IsQuiet(target, attempt, findings.Analysis))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
