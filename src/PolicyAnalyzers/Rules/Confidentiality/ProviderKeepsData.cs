using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>
/// AIP1009: confidential data goes where the provider keeps it: because the policy says that it does, or by a default that the request
/// does not switch off (interim-report.txt:845-850).
/// </summary>
internal sealed class ProviderKeepsData : FlowRule
{
    private static readonly DiagnosticDescriptor Default = RuleTable.Rule("AIP1009").WithMessage(Texts.Localizable("AIP1009_DefaultMessage"));

    private static readonly DiagnosticDescriptor Policy = RuleTable.Rule("AIP1009").WithMessage(Texts.Localizable("AIP1009_PolicyMessage"));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Default, Policy);

    public override void Check(BodyFindings findings)
    {
        foreach (var send in findings.Sends)
        {
            if (send.Fault == SendFault.Kept)
            {
                findings.Report(Finding(findings, send, send.Parts[0]));
            }
        }
    }

    private static Diagnostic Finding(BodyFindings findings, Send send, SentPart part)
    {
        var origin = Places.NameOf(part.Data.Origin);
        var data = SendFindings.Class(findings, part);
        return part.Endpoint is { } endpoint && DataUses.IsKeptByPolicy(endpoint)
            ? SendFindings.Create(findings, Policy, send, origin, data, endpoint.Id, SendFindings.Contract(findings, part))
            : SendFindings.Create(
                findings,
                Default,
                send,
                origin,
                data,
                SendFindings.Endpoint(part),
                SendFindings.Contract(findings, part),
                Places.NameOfCall(part.Flow.Site.Member),
                part.Flow.Site.Behavior.Row?.KeptSince ?? "");
    }
}
