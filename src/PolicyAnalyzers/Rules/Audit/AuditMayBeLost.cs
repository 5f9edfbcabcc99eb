using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Rules.Audit;

/// <summary>AIP3005: a record that is written only now and then, or whose loss nobody notices (interim-report.txt:217).</summary>
internal sealed class AuditMayBeLost : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP3005");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var instruction in findings.Body.Code)
        {
            if (instruction is not { Op: Op.Call, Method: { } method, Syntax: InvocationExpressionSyntax call })
            {
                continue;
            }

            if (findings.Analysis.Audit.IsDeclaredStep(findings.Body, instruction))
            {
                if (AuditLoss.At(findings, instruction, method, call) is { } loss)
                {
                    Report(findings, call.GetLocation(), method, loss);
                }
            }
            else if (ForgottenAudit.IsDropped(call) && ForgottenAudit.IsForgotten(findings, instruction, call) && findings.Analysis.Audit.IsStep(findings.Body, instruction, findings.Cancellation))
            {
                // What it runs, or calls, writes the record.
                Report(findings, call.GetLocation(), method, Texts.Localizable("Loss_Discarded", Places.NameOf(method)));
            }
        }

        if (!findings.Body.IsNested && findings.Body.Symbol is IMethodSymbol own)
        {
            CheckMember(findings, own);
        }
    }

    /// <summary>What is said of the whole member: an attribute, conditions of compilation.</summary>
    private static void CheckMember(BodyFindings findings, IMethodSymbol method)
    {
        if (AuditLoss.Conditional(method) is { } conditional && (findings.Analysis.Audit.IsDeclared(method) || findings.Analysis.Audit.Of(findings.Body, findings.Cancellation).IsCovered)
            && conditional.ApplicationSyntaxReference is { } reference)
        {
            Report(findings, reference.GetSyntax(findings.Cancellation).GetLocation(), method, Texts.Localizable("Loss_Conditional", AuditLoss.SymbolOf(conditional)));
        }

        if (findings.Analysis.Audit.IsDeclared(method))
        {
            CheckLog(findings, method);
        }

        foreach (var (directive, condition) in ConditionalAudit.In(findings.Body.Syntax, findings.Analysis, findings.Cancellation))
        {
            Report(findings, directive.GetLocation(), method, Texts.Localizable("Loss_Directive", condition));
        }
    }

    /// <summary>An audit log of one's own that loses what it is given.</summary>
    private static void CheckLog(BodyFindings findings, IMethodSymbol method)
    {
        if (SwallowedAudit.In(findings) is { } covered)
        {
            Report(findings, covered.GetLocation(), method, Texts.Localizable("Loss_Swallowed"));
        }

        foreach (var instruction in findings.Body.Code)
        {
            if (instruction is { Op: Op.Call, Method: { } tried, Syntax: InvocationExpressionSyntax call } && findings.Analysis.Model.Behavior(tried).Row is { Kind: "tries" }
                && (ForgottenAudit.IsDropped(call) || (call.Parent is ArrowExpressionClauseSyntax && method.ReturnsVoid)))
            {
                Report(findings, call.GetLocation(), method, Texts.Localizable("Loss_Setting", Places.NameOf(tried)));
            }
        }
    }

    private static void Report(BodyFindings findings, Location at, ISymbol symbol, object loss)
    {
        var sink = symbol.OriginalDefinition.GetDocumentationCommentId() ?? symbol.Name;
        findings.Report(Diagnostic.Create(
            Rule,
            at,
            ImmutableDictionary<string, string?>.Empty.Add("sink", sink).Add("fingerprint", Fingerprint.Of(Rule.Id, findings.Body, sink, "")),
            loss));
    }
}
