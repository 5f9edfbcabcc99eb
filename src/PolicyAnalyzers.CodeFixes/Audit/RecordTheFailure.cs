using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>
/// For AIP3003: writes a record where the call fails: in the handlers that are there, in one more handler that takes the rest, before the
/// code itself throws, and for a stream in a finally.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordTheFailure))]
[Shared]
internal sealed class RecordTheFailure : AuditFix
{
    public RecordTheFailure()
        : base("AIP3003")
    {
    }

    private protected override SyntaxNode? Changed(FixContext file, SyntaxNode node, Diagnostic diagnostic)
    {
        var (root, model, cancellation) = (file.Root, file.Model, file.Cancellation);
        if (!diagnostic.Properties.TryGetValue("place", out var place) || place != "member" || !diagnostic.Properties.TryGetValue("failure", out var failure)
            || CallFunction.Around(node, model, cancellation) is not { } function || AuditLogAt.Find(node, file) is not { Taker: null } log)
        {
            return null;
        }

        var record = (string outcome) => new RecordText(file, node).Statement(log.Name, function.Endpoint, RecordText.MemberAround(node), "\"" + outcome + "\"");
        var statement = node.FirstAncestorOrSelf<StatementSyntax>(inner => function.Node.Contains(inner) && inner != function.Node);
        var isStream = function.Node.DescendantNodes().Any(static inner => inner is YieldStatementSyntax);
        var changed = failure == "Refused" ? Refused(root, function.Node, node, log.Name, record("denied"))
            : isStream ? Streamed(root, function.Node, node, log.Name)
            : statement is null ? Bodied(root, function, node, record("failed"))
            : Handled(root, function.Node, statement, log.Name, record("failed")) ?? Wrapped(root, statement, model, record("failed"), cancellation);
        return changed;
    }

    /// <summary>A record before each throw of the function's own.</summary>
    private static SyntaxNode? Refused(SyntaxNode root, SyntaxNode function, SyntaxNode call, string log, StatementSyntax record)
    {
        var throws = function.DescendantNodes(inner => inner == function || inner is not (LambdaExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ThrowStatementSyntax>()
            .Where(thrown => thrown.Expression is not null && thrown.SpanStart > call.SpanStart && thrown.FirstAncestorOrSelf<CatchClauseSyntax>() is null && !IsRecordedBefore(thrown, log)).ToList();
        if (throws.Count == 0)
        {
            return null;
        }

        var changed = root.TrackNodes(throws);
        foreach (var original in throws)
        {
            var thrown = changed.GetCurrentNode(original)!;
            changed = original.Parent is BlockSyntax
                ? changed.InsertNodesBefore(thrown, new[] { record })
                : changed.ReplaceNode(thrown, RecordText.Block(new[] { record, thrown.WithoutLeadingTrivia() }));
        }

        return changed;
    }

    private static bool IsRecordedBefore(StatementSyntax statement, string log) =>
        statement.Parent is BlockSyntax block && block.Statements.TakeWhile(other => other != statement).Any(other => Records(other, log));

    /// <summary>The record behind the stream goes into a finally around it.</summary>
    private static SyntaxNode? Streamed(SyntaxNode root, SyntaxNode function, SyntaxNode call, string log)
    {
        var body = function switch
        {
            MethodDeclarationSyntax method => method.Body,
            LocalFunctionStatementSyntax local => local.Body,
            _ => null,
        };
        var records = body?.Statements.Where(statement => statement is ExpressionStatementSyntax && Records(statement, log) && statement.SpanStart > call.SpanStart).ToList();
        if (body is null || records is not { Count: 1 })
        {
            return null;
        }

        var at = body.Statements.IndexOf(records[0]);
        var first = body.Statements.TakeWhile(static statement => statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 }).Count();
        if (first >= at || body.Statements.Skip(first).Take(at - first).Any(static statement => statement is LocalDeclarationStatementSyntax))
        {
            return null;
        }

        var guarded = SyntaxFactory.TryStatement(
            RecordText.Block(body.Statements.Skip(first).Take(at - first)),
            SyntaxFactory.List<CatchClauseSyntax>(),
            SyntaxFactory.FinallyClause(RecordText.Block(new[] { records[0] }))).WithAdditionalAnnotations(Formatter.Annotation);
        return root.ReplaceNode(body, body.WithStatements(SyntaxFactory.List(
            body.Statements.Take(first).Append(guarded).Concat(body.Statements.Skip(at + 1)))));
    }

    /// <summary>An expression body becomes a block with a handler.</summary>
    private static SyntaxNode? Bodied(SyntaxNode root, CallFunction function, SyntaxNode call, StatementSyntax record) =>
        function.Statements(call) is { } statements
            ? root.ReplaceNode(function.Node, function.With(RecordText.Block(new StatementSyntax[] { Guarded(RecordText.Block(statements), record) })))
            : null;

    /// <summary>A try around the call: its handlers record, and one more takes what they do not.</summary>
    private static SyntaxNode? Handled(SyntaxNode root, SyntaxNode function, StatementSyntax statement, string log, StatementSyntax record)
    {
        var tries = statement.Ancestors().TakeWhile(ancestor => ancestor != function).OfType<TryStatementSyntax>()
            .Where(attempt => attempt.Block.Span.Contains(statement.Span) && attempt.Catches.Count > 0).ToList();
        if (tries.Count == 0)
        {
            return null;
        }

        return root.ReplaceNodes(tries, (original, attempt) =>
        {
            var catches = attempt.Catches.Select(handler => Records(handler.Block, log)
                ? Unconditional(handler, record)
                : handler.WithBlock(handler.Block.WithStatements(handler.Block.Statements.Insert(0, record)).WithAdditionalAnnotations(Formatter.Annotation))).ToList();
            if (original == tries[0] && !catches.Any(static handler => handler.Filter is null && handler.Declaration?.Type.ToString() is null or "Exception" or "System.Exception" && handler.Filter is null))
            {
                catches.Add(Handler(record));
            }

            return attempt.WithCatches(SyntaxFactory.List(catches)).WithAdditionalAnnotations(Formatter.Annotation);
        });
    }

    /// <summary>A record under a condition is none for the other case.</summary>
    private static CatchClauseSyntax Unconditional(CatchClauseSyntax handler, StatementSyntax record) =>
        handler.Block.Statements.Any(static statement => statement is IfStatementSyntax or SwitchStatementSyntax) && !handler.Block.Statements.Any(static statement => statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or AwaitExpressionSyntax })
            ? handler.WithBlock(handler.Block.WithStatements(handler.Block.Statements.Insert(0, record)).WithAdditionalAnnotations(Formatter.Annotation))
            : handler;

    private static SyntaxNode? Wrapped(SyntaxNode root, StatementSyntax statement, SemanticModel model, StatementSyntax record, CancellationToken cancellation)
    {
        if (statement is not LocalDeclarationStatementSyntax declaration)
        {
            return root.ReplaceNode(statement, Guarded(RecordText.Block(new[] { statement.WithoutLeadingTrivia() }), record).WithLeadingTrivia(statement.GetLeadingTrivia()));
        }

        if (declaration.UsingKeyword.RawKind != 0 || declaration.Declaration.Variables.Count != 1 || declaration.Declaration.Variables[0] is not { Initializer: { } initializer } variable || statement.Parent is not BlockSyntax block
            || model.GetTypeInfo(declaration.Declaration.Type, cancellation).Type is not { } type)
        {
            return null;
        }

        var declared = SyntaxFactory.ParseStatement(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + " " + variable.Identifier.ValueText + ";\n")
            .WithLeadingTrivia(statement.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        var assigned = SyntaxFactory.ParseStatement(variable.Identifier.ValueText + " = " + initializer.Value.WithoutTrivia().ToFullString() + ";\n").WithAdditionalAnnotations(Formatter.Annotation);
        return root.ReplaceNode(block, block.WithStatements(block.Statements.ReplaceRange(statement, new[] { declared, Guarded(RecordText.Block(new[] { assigned }), record) })));
    }

    private static TryStatementSyntax Guarded(BlockSyntax block, StatementSyntax record) =>
        SyntaxFactory.TryStatement(block, SyntaxFactory.SingletonList(Handler(record)), null).WithAdditionalAnnotations(Formatter.Annotation);

    private static CatchClauseSyntax Handler(StatementSyntax record) =>
        SyntaxFactory.CatchClause(
            SyntaxFactory.CatchDeclaration(SyntaxFactory.ParseTypeName("global::System.Exception").WithAdditionalAnnotations(Simplifier.Annotation)),
            null,
            RecordText.Block(new[] { record, SyntaxFactory.ParseStatement("throw;\n") })).WithAdditionalAnnotations(Formatter.Annotation);

    private static bool Records(SyntaxNode node, string log) => node.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>()
        .Any(access => access.Name.Identifier.ValueText is "Record" or "RecordAsync" && access.Expression.ToString() == log);
}
