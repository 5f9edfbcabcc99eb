using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>What the organisation's own code does to data.</summary>
internal sealed class FlowSection
{
    internal ImmutableArray<FlowEntry> Sources { get; init; } = ImmutableArray<FlowEntry>.Empty;

    internal ImmutableArray<FlowEntry> Sinks { get; init; } = ImmutableArray<FlowEntry>.Empty;

    internal ImmutableArray<FlowEntry> AiOutputs { get; init; } = ImmutableArray<FlowEntry>.Empty;

    internal ImmutableArray<FlowEntry> Sanitizers { get; init; } = ImmutableArray<FlowEntry>.Empty;

    internal UnknownCalls UnknownCalls { get; init; } = UnknownCalls.Default;

    internal ImmutableArray<FlowEntry> PassThrough { get; init; } = ImmutableArray<FlowEntry>.Empty;
}
