using System.Collections.Generic;

namespace PolicyAnalyzers.Tool.Report;

/// <summary>One finding of one rule. It holds symbols and places, never data values or prompt text.</summary>
internal sealed record Finding
{
    public required string Rule { get; init; }

    /// <summary>The rule's title in the tool's language.</summary>
    public required string Title { get; init; }

    /// <summary>Where the rule is explained; null: nowhere.</summary>
    public string? Help { get; init; }

    public required Level Level { get; init; }

    public required string Message { get; init; }

    public required Place Place { get; init; }

    /// <summary>Where the value comes from and passes, in the order in which the rule gave them.</summary>
    public required IReadOnlyList<Place> Related { get; init; }

    /// <summary>What else the rule says: class, categories, origins, endpoint, sink, fingerprint. Sorted by name.</summary>
    public required IReadOnlyDictionary<string, string> Properties { get; init; }

    /// <summary>Why it does not count; null: it counts. An empty text: suppressed without a reason.</summary>
    public string? Suppression { get; init; }

    public string? Property(string name) => Properties.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
