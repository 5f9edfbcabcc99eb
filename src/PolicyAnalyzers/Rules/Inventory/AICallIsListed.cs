using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;

namespace PolicyAnalyzers.Rules.Inventory;

/// <summary>AIP0001: lists AI calls, so that a scan can say how many it looked at. Off unless asked for.</summary>
internal sealed class AICallIsListed : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP0001");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        foreach (var call in findings.Result.AICalls)
        {
            var isRaw = (call.Behavior.Roles & MemberRole.RawHttp) != 0;
            foreach (var endpoint in CallEndpoints.Of(findings.Analysis.Endpoints, findings.Body, call, findings.Client(call.Client)))
            {
                if (!isRaw || endpoint.IsAI)
                {
                    findings.Report(Diagnostic.Create(Rule, Places.NameOf(call.Call), Places.NameOfCall(call.Method), endpoint.Entry.Id));
                    break;
                }
            }
        }
    }
}
