using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>One entry of the policy's <c>flow</c>, or of <c>disclosure.responses</c>. What a list does not use has its default.</summary>
internal sealed class FlowEntry
{
    internal required SymbolPattern Symbol { get; init; }

    /// <summary>Id of a class: of a source's data, or to which a sanitizer lowers.</summary>
    internal string? Class { get; init; }

    /// <summary>Ids of the categories of a source's data.</summary>
    internal ImmutableArray<string> Categories { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Where a source, sink, output or response stands.</summary>
    internal FlowPort At { get; init; }

    internal FlowPort From { get; init; }

    internal FlowPort To { get; init; }

    /// <summary>To which endpoint of the policy a sink sends; null when the policy does not say.</summary>
    internal string? EndpointId { get; init; }

    /// <summary>Ids of the categories that a sanitizer takes away.</summary>
    internal ImmutableArray<string> Removes { get; init; } = ImmutableArray<string>.Empty;

    internal PolicyPlace Place { get; init; }
}
