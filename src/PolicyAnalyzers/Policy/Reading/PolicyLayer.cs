using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>What one file states, or several laid over each other; null is what none states. References are still texts.</summary>
internal sealed record PolicyLayer
{
    /// <summary>Says that files which extend this one may loosen it.</summary>
    internal bool AllowLoosening { get; init; }

    internal Setting<string>? Extends { get; init; }

    internal Setting<PolicyRole>? Role { get; init; }

    internal Setting<ImmutableArray<ClassEntry>>? Classes { get; init; }

    internal Setting<string>? ConfidentialFrom { get; init; }

    internal Setting<ImmutableArray<CategoryEntry>>? Categories { get; init; }

    internal ImmutableArray<TagEntry> Tags { get; init; } = ImmutableArray<TagEntry>.Empty;

    internal Setting<ImmutableArray<EndpointEntry>>? Endpoints { get; init; }

    internal Setting<string?>? DefaultEndpoint { get; init; }

    internal Setting<ImmutableArray<Setting<string>>>? AllowedRegions { get; init; }

    internal ImmutableArray<FlowRow> Sources { get; init; } = ImmutableArray<FlowRow>.Empty;

    internal ImmutableArray<FlowRow> Sinks { get; init; } = ImmutableArray<FlowRow>.Empty;

    internal ImmutableArray<FlowRow> AiOutputs { get; init; } = ImmutableArray<FlowRow>.Empty;

    internal ImmutableArray<FlowRow> Sanitizers { get; init; } = ImmutableArray<FlowRow>.Empty;

    internal Setting<UnknownCalls>? UnknownCalls { get; init; }

    internal Setting<ImmutableArray<Setting<string>>>? Rows { get; init; }

    internal ImmutableArray<FlowRow> PassThrough { get; init; } = ImmutableArray<FlowRow>.Empty;

    internal Setting<string>? Header { get; init; }

    internal Setting<ImmutableArray<Setting<string>>>? Members { get; init; }

    internal Setting<ImmutableArray<Setting<SymbolPattern>>>? DisclosureSatisfiers { get; init; }

    internal ImmutableArray<FlowRow> Responses { get; init; } = ImmutableArray<FlowRow>.Empty;

    internal Setting<ImmutableArray<Setting<string>>>? Languages { get; init; }

    internal Setting<ImmutableArray<Setting<SymbolPattern>>>? AuditSatisfiers { get; init; }

    /// <summary>Texts of which those that begin with "M:" are patterns that can be read.</summary>
    internal Setting<ImmutableArray<Setting<string>>>? Loggers { get; init; }

    internal Setting<ImmutableArray<Setting<SymbolPattern>>>? Records { get; init; }

    internal Setting<ImmutableArray<Setting<string>>>? RequiredFields { get; init; }

    internal Setting<string>? AuditMaxClass { get; init; }

    internal Setting<ImmutableArray<Setting<SymbolPattern>>>? AffectsRights { get; init; }

    internal Setting<ImmutableArray<Setting<SymbolPattern>>>? Review { get; init; }

    internal Setting<ImmutableArray<Setting<SymbolPattern>>>? StateChanging { get; init; }

    internal ImmutableArray<PurposeEntry> Purposes { get; init; } = ImmutableArray<PurposeEntry>.Empty;

    internal Setting<bool>? InferFromNames { get; init; }
}
