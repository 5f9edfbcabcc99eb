using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>One finding, or those of one symbol, that somebody has excused until a day (interim-report.txt:459).</summary>
internal sealed class Waiver
{
    internal required string Id { get; init; }

    internal required string Rule { get; init; }

    /// <summary>Documentation ID of a symbol, a type standing for its members too; or a fingerprint.</summary>
    internal required string Target { get; init; }

    internal WaiverCategory Category { get; init; }

    internal required string Justification { get; init; }

    internal required string Owner { get; init; }

    internal required string Approver { get; init; }

    internal string? Ticket { get; init; }

    internal ImmutableArray<string> CompensatingControls { get; init; } = ImmutableArray<string>.Empty;

    internal DateTime Created { get; init; }

    /// <summary>The last day on which it holds.</summary>
    internal DateTime Expires { get; init; }

    internal PolicyPlace Place { get; init; }

    internal PolicyPlace ExpiresPlace { get; init; }

    /// <summary>Without a known day nothing is waived.</summary>
    internal bool HoldsOn(DateTime? day) => day is not null && day.Value.Date <= Expires.Date;

    /// <summary>Whole days left, 0 on the last day; negative when it has expired.</summary>
    internal int DaysLeft(DateTime day) => (Expires.Date - day.Date).Days;
}
