namespace PolicyAnalyzers.Policy;

/// <summary>A finding that was there when the baseline was written. Without line numbers, so that it survives moved code.</summary>
internal sealed class BaselineEntry
{
    internal required string Rule { get; init; }

    internal required string Fingerprint { get; init; }

    internal string? Symbol { get; init; }

    internal string? Sink { get; init; }

    internal PolicyPlace Place { get; init; }
}
