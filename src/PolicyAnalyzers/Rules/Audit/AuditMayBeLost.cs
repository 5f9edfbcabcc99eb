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
            if (instruction is { Op: Op.Call, Method: { } method, Syntax: InvocationExpressionSyntax call } && findings.Analysis.Audit.IsDeclaredStep(findings.Body, instruction)
                && AuditLoss.At(findings, instruction, method, call) is { } loss)
            {
                Report(findings, call.GetLocation(), method, loss);
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

        foreach (var (directive, condition) in ConditionalAudit.In(findings.Body.Syntax, findings.Analysis, findings.Cancellation))
        {
            Report(findings, directive.GetLocation(), method, Texts.Localizable("Loss_Directive", condition));
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
