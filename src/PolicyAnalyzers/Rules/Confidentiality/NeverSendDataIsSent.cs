using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>AIP1003: data that must never leave goes to an external service (interim-report.txt:847-850).</summary>
internal sealed class NeverSendDataIsSent : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1003");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var send in findings.Sends)
        {
            if (send.Fault == SendFault.NeverSend)
            {
                var part = send.Parts[0];
                findings.Report(SendFindings.Create(
                    findings, Rule, send, Places.NameOf(part.Data.Origin), SendFindings.Class(findings, part), SendFindings.Endpoint(part), SendFindings.Contract(findings, part)));
            }
        }
    }
}
