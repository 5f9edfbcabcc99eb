using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace PolicyAnalyzers.CodeFixes.Audit;

/// <summary>
/// For AIP3001: writes a record in a finally around the whole function, so that every way out leaves one, with how it ended. A function
/// that only hands on a task or a stream becomes one that waits for it: before that nobody knows the outcome.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordTheCall))]
[Shared]
internal sealed class RecordTheCall : AuditFix
{
    private const string Outcome = "outcome";

    public RecordTheCall()
        : base("AIP3001")
    {
    }

    private protected override SyntaxNode? Changed(FixContext file, SyntaxNode node, Diagnostic diagnostic)
    {
        var (root, model, cancellation) = (file.Root, file.Model, file.Cancellation);
        if (AuditLogAt.Find(node, file) is not { } log || !model.LookupSymbols(node.SpanStart, name: Outcome).IsEmpty)
        {
            return null;
        }

        if (CallFunction.Around(node, model, cancellation) is not { } function)
        {
            return log.Taker is null ? WrappedStatement.In(file, node, log.Name, Outcome) : null;
        }

        if (function.IsRecorded)
        {
            return null;
        }

        var body = function.Statements(node);
        if (body is null)
        {
            return null;
        }

        var record = new RecordText(file, node).Statement(log.Name, function.Endpoint, RecordText.MemberAround(node), Outcome);
        var block = RecordText.Block(new StatementSyntax[]
        {
            SyntaxFactory.ParseStatement("var " + Outcome + " = \"failed\";\n"),
            SyntaxFactory.TryStatement(
                RecordText.Block(SucceedBeforeReturns.In(body.Value)),
                SyntaxFactory.List<CatchClauseSyntax>(),
                SyntaxFactory.FinallyClause(RecordText.Block(new[] { record }))).WithAdditionalAnnotations(Formatter.Annotation),
        }).WithAdditionalAnnotations(CallFunction.Recorded);
        var tracked = log.Taker is null || log.Taker == function.Node ? root.TrackNodes(function.Node) : root.TrackNodes(function.Node, log.Taker);
        tracked = tracked.ReplaceNode(tracked.GetCurrentNode(function.Node)!, log.Give(function.With(block), function.Node));
        return log.Give(tracked);
    }
}
