using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Inventory;

/// <summary>AIP9005: a budget ended the analysis of a member early; what it may have missed is not passed over in silence.</summary>
internal sealed class AnalysisWasCutShort : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP9005");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override void Check(BodyFindings findings)
    {
        if (findings.Result.CutShort is { } why && !findings.Body.IsNested && findings.Body.Symbol.Locations.Length > 0)
        {
            findings.Report(Diagnostic.Create(Rule, findings.Body.Symbol.Locations[0], Places.NameOf(findings.Body.Symbol), Texts.Localizable("CutShort_" + why)));
        }
    }
}
