using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>Where people must stay in control (interim-report.txt:832, 875).</summary>
internal sealed class OversightPolicy
{
    /// <summary>Members that decide over people's rights.</summary>
    internal ImmutableArray<SymbolPattern> AffectsRights { get; init; } = ImmutableArray<SymbolPattern>.Empty;

    /// <summary>Methods in which a person reviews.</summary>
    internal ImmutableArray<SymbolPattern> Review { get; init; } = ImmutableArray<SymbolPattern>.Empty;

    internal ImmutableArray<SymbolPattern> StateChanging { get; init; } = ImmutableArray<SymbolPattern>.Empty;
}
