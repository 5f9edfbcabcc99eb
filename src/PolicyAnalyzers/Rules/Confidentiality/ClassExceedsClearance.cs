using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>AIP1001: data is of a higher class, or of another category, than its receiver is for (interim-report.txt:425, 843-850).</summary>
internal sealed class ClassExceedsClearance : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1001");

    /// <summary>The same rule where a tagged parameter or member gets a higher class than its tag says.</summary>
    private static readonly DiagnosticDescriptor Contract = RuleTable.Rule("AIP1001").WithMessage(Texts.Localizable("AIP1001_ContractMessage"));

    /// <summary>The same rule where the class may go there, but not what the data is about.</summary>
    private static readonly DiagnosticDescriptor Category = RuleTable.Rule("AIP1001").WithMessage(Texts.Localizable("AIP1001_CategoryMessage"));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule, Contract, Category);

    public override void Check(BodyFindings findings)
    {
        foreach (var send in findings.Sends)
        {
            if (send.Fault == SendFault.AboveClearance)
            {
                findings.Report(Finding(findings, send, send.Parts[0]));
            }
        }
    }

    private static Diagnostic Finding(BodyFindings findings, Send send, SentPart part)
    {
        var policy = findings.Analysis.Policy;
        var origin = Places.NameOf(part.Data.Origin);
        var data = SendFindings.Class(findings, part);
        if (part.Endpoint is not { } endpoint)
        {
            object tagged = findings.Analysis.Model.Tag(part.Flow.Site.Member) is { } tag ? new ClassName(policy, tag.Rank, tag.Categories) : "";
            return SendFindings.Create(findings, Contract, send, origin, data, Places.NameOf(part.Flow.Site.Member), tagged);
        }

        return part.Data.Rank > endpoint.MaxClassRank
            ? SendFindings.Create(
                findings, Rule, send, origin, data, endpoint.Id, SendFindings.Contract(findings, part), new ClassName(policy, endpoint.MaxClassRank, 0))
            : SendFindings.Create(
                findings, Category, send, origin, data, endpoint.Id, SendFindings.Contract(findings, part), NotAllowed(policy, part.Data.Categories, endpoint));
    }

    private static string NotAllowed(PolicyModel policy, ulong categories, PolicyEndpoint endpoint)
    {
        var outside = 0UL;
        foreach (var category in policy.Categories)
        {
            outside |= category.Index < 64 && !endpoint.Allows(category) ? categories & (1UL << category.Index) : 0;
        }

        return ClassName.Categories(policy, outside);
    }
}
