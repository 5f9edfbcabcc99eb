using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>AIP1004 at a call: confidential data really goes to an endpoint whose clearance does not hold (interim-report.txt:847-850).</summary>
internal sealed class ConfidentialDataIsSentWithoutApproval : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Rule("AIP1004").WithMessage(Texts.Localizable("AIP1004_CallMessage"));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        var policy = findings.Analysis.Policy;
        foreach (var send in findings.Sends)
        {
            if (send.Fault == SendFault.NotApproved && send.Parts[0] is { Endpoint: { } endpoint } part)
            {
                findings.Report(SendFindings.Create(
                    findings, Rule, send, Places.NameOf(part.Data.Origin), SendFindings.Class(findings, part), endpoint.Id,
                    ClearanceGapText.Of(EndpointClearance.GapForConfidential(endpoint, policy), endpoint, policy), SendFindings.Contract(findings, part)));
            }
        }
    }
}
