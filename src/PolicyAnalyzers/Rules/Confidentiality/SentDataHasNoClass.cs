using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>AIP1006: what is sent has no class, so nobody can tell whether it may go there (interim-report.txt:850-853).</summary>
internal sealed class SentDataHasNoClass : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1006");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var send in findings.Sends)
        {
            if (send.Fault == SendFault.Unclassified)
            {
                var part = send.Parts[0];
                findings.Report(SendFindings.Create(
                    findings, Rule, send, Origins(send), SendFindings.Endpoint(part), SendFindings.Contract(findings, part)));
            }
        }
    }

    private static string Origins(Send send)
    {
        var names = new List<string>();
        foreach (var part in send.Parts)
        {
            var name = "'" + Places.NameOf(part.Data.Origin) + "'";
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }

        return string.Join(", ", names);
    }
}
