using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Rules.Disclosure;

/// <summary>AIP2003: the code switches the provider's own mark of generated media off (interim-report.txt:684-701).</summary>
internal sealed class ProviderIsToldNotToMark : SymbolRule
{
    private const string Kind = "provenance";

    private static readonly DiagnosticDescriptor Rule = RuleTable.Rule("AIP2003").WithMessage(Texts.Localizable("AIP2003_SwitchedOffMessage"));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rule);

    public override IEnumerable<string> Names(SymbolAnalysis analysis) => Settings.Names(analysis);

    public override void Check(NamedPlace place)
    {
        if (Settings.At(place) is { Kind: Kind, State: SwitchState.On } setting)
        {
            place.Report(Rule, setting.Syntax.GetLocation(), setting.Member, setting.Name);
        }
    }
}
