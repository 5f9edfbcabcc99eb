using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>AIP1002: confidential data goes to a service that anyone can use under its standard terms (interim-report.txt:843-847).</summary>
internal sealed class ConfidentialDataIsSentOnStandardTerms : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1002");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var send in findings.Sends)
        {
            if (send.Fault == SendFault.StandardTerms)
            {
                var part = send.Parts[0];
                findings.Report(SendFindings.Create(
                    findings, Rule, send, Places.NameOf(part.Data.Origin), SendFindings.Class(findings, part), SendFindings.Endpoint(part), SendFindings.Contract(findings, part)));
            }
        }
    }
}
