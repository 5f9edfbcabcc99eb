using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>AIP1007: personal data goes to an AI service and nobody has said for what (interim-report.txt:366-372, 428).</summary>
internal sealed class PersonalDataHasNoPurpose : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1007");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var send in findings.Sends)
        {
            if (send.Fault == SendFault.NoPurpose)
            {
                var part = send.Parts[0];
                findings.Report(SendFindings.Create(
                    findings, Rule, send, Places.NameOf(part.Data.Origin), SendFindings.Class(findings, part), SendFindings.Endpoint(part), SendFindings.Contract(findings, part)));
            }
        }
    }
}
