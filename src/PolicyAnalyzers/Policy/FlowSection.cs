using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>One line of <c>flow.rows</c>.</summary>
internal readonly record struct PolicyRow(string Text, PolicyPlace Place);

/// <summary>What the organisation's own code does to data.</summary>
internal sealed class FlowSection
{
    internal ImmutableArray<FlowEntry> Sources { get; init; } = ImmutableArray<FlowEntry>.Empty;

    internal ImmutableArray<FlowEntry> Sinks { get; init; } = ImmutableArray<FlowEntry>.Empty;

    internal ImmutableArray<FlowEntry> AiOutputs { get; init; } = ImmutableArray<FlowEntry>.Empty;

    internal ImmutableArray<FlowEntry> Sanitizers { get; init; } = ImmutableArray<FlowEntry>.Empty;

    internal UnknownCalls UnknownCalls { get; init; } = UnknownCalls.Default;

    internal ImmutableArray<FlowEntry> PassThrough { get; init; } = ImmutableArray<FlowEntry>.Empty;

    /// <summary>Lines as in the data files of the catalogue: all that these can say of a library.</summary>
    internal ImmutableArray<PolicyRow> Rows { get; init; } = ImmutableArray<PolicyRow>.Empty;
}
