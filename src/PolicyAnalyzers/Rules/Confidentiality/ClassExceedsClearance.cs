using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>AIP1001: data is of a higher class, or of another category, than its receiver is for (interim-report.txt:425, 843-850).</summary>
internal sealed class ClassExceedsClearance : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1001");

    /// <summary>The same rule where a tagged parameter or member gets a higher class than its tag says.</summary>
    private static readonly DiagnosticDescriptor Contract = RuleTable.Rule("AIP1001").WithMessage(Texts.Localizable("AIP1001_ContractMessage"));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule, Contract);

    public override void Check(BodyFindings findings)
    {
        foreach (var send in findings.Sends)
        {
            if (send.Fault == SendFault.AboveClearance)
            {
                var part = send.Parts[0];
                if (part.Endpoint is null)
                {
                    findings.Report(SendFindings.Create(
                        findings, Contract, send, Places.NameOf(part.Data.Origin), SendFindings.Class(findings, part), Places.NameOf(part.Flow.Site.Member), Clearance(findings, part)));
                    continue;
                }

                findings.Report(SendFindings.Create(
                    findings, Rule, send, Places.NameOf(part.Data.Origin), SendFindings.Class(findings, part), SendFindings.Endpoint(part), SendFindings.Contract(part), Clearance(findings, part)));
            }
        }
    }

    /// <summary>The class that the endpoint is cleared for, or that the parameter or member is for.</summary>
    private static object Clearance(BodyFindings findings, SentPart part)
    {
        var policy = findings.Analysis.Policy;
        if (part.Endpoint is { } endpoint)
        {
            var allowed = 0UL;
            foreach (var category in policy.Categories)
            {
                allowed |= !endpoint.AllowsAllCategories && endpoint.Allows(category) ? 1UL << category.Index : 0;
            }

            return new ClassName(policy, endpoint.MaxClassRank, allowed);
        }

        return findings.Analysis.Model.Tag(part.Flow.Site.Member) is { } tag ? new ClassName(policy, tag.Rank, tag.Categories) : "";
    }
}
