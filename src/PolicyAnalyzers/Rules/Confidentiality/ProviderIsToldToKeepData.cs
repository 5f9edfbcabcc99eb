using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>AIP1009: the code switches on that the provider keeps what it is sent (interim-report.txt:845-850).</summary>
internal sealed class ProviderIsToldToKeepData : SymbolRule
{
    internal const string Kind = "storage";

    private static readonly DiagnosticDescriptor Rule = RuleTable.Descriptor("AIP1009");

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
