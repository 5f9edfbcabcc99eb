using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Inventory;

/// <summary>AIP9005: a budget ended the analysis of a member early; what it may have missed is not passed over in silence.</summary>
internal sealed class AnalysisWasCutShort : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP9005");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    /// <summary>The last of the rules: it also says what the questions of the others came to.</summary>
    public override void Check(BodyFindings findings)
    {
        var member = findings.Body;
        while (member.Parent is { } parent)
        {
            member = parent;
        }

        var why = !findings.Body.IsNested && findings.Result.CutShort is { } cut ? cut : findings.IsResolvedInPart ? "places" : null;
        if (why is not null && member.Symbol.Locations.Length > 0)
        {
            findings.Report(Diagnostic.Create(Rule, member.Symbol.Locations[0], Places.NameOf(member.Symbol), Texts.Localizable("CutShort_" + why)));
        }
    }
}
