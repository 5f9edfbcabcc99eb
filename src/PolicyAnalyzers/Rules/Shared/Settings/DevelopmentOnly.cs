using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Lowering;

namespace PolicyAnalyzers.Rules;

/// <summary>Whether code runs on developers' machines only: under a check of the environment, or in debug builds.</summary>
internal static class DevelopmentOnly
{
    private const string DebugSymbol = "DEBUG";

    public static bool Holds(SyntaxNode node, SemanticModel model, CatalogIndex catalog, CancellationToken cancellation)
    {
        if (IsInDebugBuild(node))
        {
            return true;
        }

        var value = new SwitchValue(catalog, ImmutableArray<string>.Empty, cancellation);
        for (var current = node; current.Parent is { } parent; current = parent)
        {
            var isUnder = parent switch
            {
                IfStatementSyntax branch when branch.Statement == current => Holds(branch.Condition, false),
                ElseClauseSyntax { Parent: IfStatementSyntax branch } => Holds(branch.Condition, true),
                ConditionalExpressionSyntax choice when choice.WhenTrue == current => Holds(choice.Condition, false),
                ConditionalExpressionSyntax choice when choice.WhenFalse == current => Holds(choice.Condition, true),
                BlockSyntax block => IsLeftBefore(block.Statements, current),
                GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => IsLeftBeforeGlobally(unit, parent),
                MethodDeclarationSyntax method => IsConditional(method),
                _ => false,
            };
            if (isUnder)
            {
                return true;
            }
        }

        return false;

        bool Holds(ExpressionSyntax condition, bool isNegated) => model.OperationOf(condition, cancellation) is { } operation
            && (isNegated ? value.IsOffOutside(operation) : value.IsDevelopmentOrLess(operation));

        bool IsLeftBefore(SyntaxList<StatementSyntax> statements, SyntaxNode at)
        {
            foreach (var statement in statements)
            {
                if (statement == at)
                {
                    break;
                }

                if (Leaves(statement))
                {
                    return true;
                }
            }

            return false;
        }

        bool IsLeftBeforeGlobally(CompilationUnitSyntax unit, SyntaxNode at)
        {
            foreach (var member in unit.Members)
            {
                if (member == at)
                {
                    break;
                }

                if (member is GlobalStatementSyntax { Statement: var statement } && Leaves(statement))
                {
                    return true;
                }
            }

            return false;
        }

        // if (!env.IsDevelopment()) return;
        bool Leaves(StatementSyntax statement) => statement is IfStatementSyntax { Else: null } guard && IsExit(guard.Statement) && Holds(guard.Condition, true);
    }

    private static bool IsExit(StatementSyntax statement) =>
        statement is ReturnStatementSyntax or ThrowStatementSyntax
        || (statement is BlockSyntax block && block.Statements.LastOrDefault() is ReturnStatementSyntax or ThrowStatementSyntax);

    private static bool IsConditional(MethodDeclarationSyntax method)
    {
        foreach (var list in method.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.Name.ToString().EndsWith("Conditional", StringComparison.Ordinal) && attribute.ArgumentList?.ToString().IndexOf(DebugSymbol, StringComparison.Ordinal) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The innermost conditional directives around a node; code that is seen here is in the branch that is taken.</summary>
    private static bool IsInDebugBuild(SyntaxNode node)
    {
        var root = node.SyntaxTree.GetRoot();
        if (!root.ContainsDirectives)
        {
            return false;
        }

        var open = ImmutableStack<bool>.Empty;
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax @if:
                    open = open.Push(@if.BranchTaken && IsDebug(@if.Condition));
                    break;
                case ElifDirectiveTriviaSyntax elif when !open.IsEmpty:
                    open = open.Pop().Push(elif.BranchTaken && IsDebug(elif.Condition));
                    break;
                case ElseDirectiveTriviaSyntax when !open.IsEmpty:
                    open = open.Pop().Push(false);
                    break;
                case EndIfDirectiveTriviaSyntax when !open.IsEmpty:
                    open = open.Pop();
                    break;
            }
        }

        foreach (var isDebug in open)
        {
            if (isDebug)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDebug(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == DebugSymbol,
        ParenthesizedExpressionSyntax inner => IsDebug(inner.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => IsDebug(both.Left) || IsDebug(both.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => IsDebug(either.Left) && IsDebug(either.Right),
        _ => false,
    };
}
