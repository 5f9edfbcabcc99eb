using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>AIP1008: personal or confidential data is given for training, or as files to keep, and nobody has said on what basis (interim-report.txt:428).</summary>
internal sealed class DataIsKeptWithoutConsent : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1008");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var send in findings.Sends)
        {
            if (send.Fault == SendFault.NoConsentBasis)
            {
                var part = send.Parts[0];
                findings.Report(SendFindings.Create(
                    findings,
                    Rule,
                    send,
                    Places.NameOf(part.Data.Origin),
                    SendFindings.Class(findings, part),
                    SendFindings.Endpoint(part),
                    SendFindings.Contract(findings, part),
                    Places.NameOfCall(part.Flow.Site.Member)));
            }
        }
    }
}
