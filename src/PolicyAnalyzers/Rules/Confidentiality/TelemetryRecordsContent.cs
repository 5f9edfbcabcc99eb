using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>AIP1010: telemetry gets prompts and answers, not only names and counts (interim-report.txt:425).</summary>
internal sealed class TelemetryRecordsContent : SymbolRule
{
    internal const string Kind = "telemetry";

    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1010");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override IEnumerable<string> Names(SymbolAnalysis analysis) => Settings.Names(analysis);

    public override void Check(NamedPlace place)
    {
        if (Settings.At(place) is { Kind: Kind, State: SwitchState.On } setting
            && !DevelopmentOnly.Holds(setting.Syntax, place.Model, place.Analysis.Catalog, place.Cancellation))
        {
            place.Report(Rule, setting.Syntax.GetLocation(), setting.Member, setting.Name);
        }
    }
}
