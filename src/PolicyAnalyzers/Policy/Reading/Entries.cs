using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>A class as a file has it.</summary>
internal sealed record ClassEntry(Setting<string> Id)
{
    internal ImmutableArray<Setting<string>> Labels { get; init; } = ImmutableArray<Setting<string>>.Empty;

    internal Setting<bool>? NeverSend { get; init; }
}

/// <summary>A category as a file has it.</summary>
internal sealed record CategoryEntry(Setting<string> Id)
{
    internal Setting<bool>? NeverSend { get; init; }
}

/// <summary>A tag as a file has it. <see cref="Key"/> tells entries apart.</summary>
internal sealed record TagEntry(string Key, PolicyPlace Place)
{
    internal string? Attribute { get; init; }

    internal SymbolPattern? Symbol { get; init; }

    internal string? Namespace { get; init; }

    internal Setting<string>? Class { get; init; }

    internal Setting<ImmutableArray<Setting<string>>>? Categories { get; init; }
}

/// <summary>An endpoint as a file has it; absent keys are null.</summary>
internal sealed record EndpointEntry(Setting<string> Id, PolicyPlace Place)
{
    internal ImmutableArray<string> Hosts { get; init; } = ImmutableArray<string>.Empty;

    internal ImmutableArray<string> DiKeys { get; init; } = ImmutableArray<string>.Empty;

    internal ImmutableArray<string> Types { get; init; } = ImmutableArray<string>.Empty;

    internal PolicyPlace MatchPlace { get; init; }

    internal string? Provider { get; init; }

    internal string? Operator { get; init; }

    internal string? Region { get; init; }

    internal Setting<EndpointContract>? Contract { get; init; }

    internal Setting<string>? MaxClass { get; init; }

    internal Setting<ImmutableArray<Setting<string>>>? AllowedCategories { get; init; }

    internal Setting<bool>? AcceptsNeverSend { get; init; }

    internal Setting<RiskAnalysis>? RiskAnalysis { get; init; }

    internal Setting<EndpointApproval>? Approval { get; init; }

    internal Setting<ImmutableArray<string>>? Models { get; init; }

    internal Setting<DataUse>? Training { get; init; }

    internal Setting<DataUse>? Storage { get; init; }

    internal Setting<bool>? TrainingDataAllowed { get; init; }

    internal Setting<EndpointAudit>? Audit { get; init; }

    internal Setting<EndpointProvenance>? Provenance { get; init; }

    internal EndpointEvidence? Evidence { get; init; }
}

/// <summary>An entry of one of the flow lists as a file has it.</summary>
internal sealed record FlowRow(Setting<SymbolPattern> Symbol)
{
    internal FlowPort At { get; init; }

    internal FlowPort From { get; init; }

    internal FlowPort To { get; init; }

    /// <summary>A source's class, or the class to which a sanitizer lowers.</summary>
    internal Setting<string>? Class { get; init; }

    /// <summary>A source's categories, or those that a sanitizer removes.</summary>
    internal Setting<ImmutableArray<Setting<string>>>? Categories { get; init; }

    internal Setting<string>? Endpoint { get; init; }

    /// <summary>What tells rows of one list apart.</summary>
    internal string Key => Symbol.Value.Text + "\n" + At + "\n" + From + "\n" + To;
}

/// <summary>A purpose as a file has it.</summary>
internal sealed record PurposeEntry(SymbolPattern Scope, string Text, PolicyPlace Place);
