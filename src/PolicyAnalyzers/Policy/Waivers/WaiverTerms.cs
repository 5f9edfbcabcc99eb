using System;

namespace PolicyAnalyzers.Policy;

/// <summary>What a waiver must respect, told by the rules: the policy knows none.</summary>
internal sealed class WaiverTerms
{
    internal required string Profile { get; init; }

    internal required Func<string, bool> IsKnownRule { get; init; }

    /// <summary>Rules whose findings nobody may excuse in this profile.</summary>
    internal required Func<string, bool> IsBeyondWaiving { get; init; }

    /// <summary>Longest time from creation to expiry, in days.</summary>
    internal int LongestSpan(string rule) =>
        Profile == PolicyProfiles.GovernmentJa && rule.StartsWith("AIP1", StringComparison.Ordinal) ? 180 : 365;

    /// <summary>Nobody approves their own waiver.</summary>
    internal bool NeedsSecondPerson => Profile == PolicyProfiles.GovernmentJa;
}
