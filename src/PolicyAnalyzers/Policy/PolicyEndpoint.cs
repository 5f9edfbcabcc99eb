using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>One AI service of the inventory, with what it is cleared for. What the policy leaves out has its strictest value.</summary>
internal sealed class PolicyEndpoint
{
    internal required string Id { get; init; }

    /// <summary>False for a service that no entry of the policy matches.</summary>
    internal bool IsIdentified { get; init; } = true;

    /// <summary>Host names; a leading "*." stands for one or more labels.</summary>
    internal ImmutableArray<string> Hosts { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Keys of keyed dependency injection, and names of named clients.</summary>
    internal ImmutableArray<string> DiKeys { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Full names of client types.</summary>
    internal ImmutableArray<string> Types { get; init; } = ImmutableArray<string>.Empty;

    internal string? Provider { get; init; }

    internal string? Operator { get; init; }

    internal string? Region { get; init; }

    internal EndpointContract Contract { get; init; }

    /// <summary>Rank of the highest class that may be sent.</summary>
    internal int MaxClassRank { get; init; }

    internal bool AllowsAllCategories { get; init; }

    /// <summary>Ids of the categories that may be sent, where not all may.</summary>
    internal ImmutableHashSet<string> AllowedCategories { get; init; } = EmptySet;

    internal bool AcceptsNeverSend { get; init; }

    internal RiskAnalysis? RiskAnalysis { get; init; }

    internal EndpointApproval? Approval { get; init; }

    /// <summary>Approved models; null when the policy approves none by name.</summary>
    internal ImmutableArray<string>? Models { get; init; }

    internal DataUse Training { get; init; }

    internal DataUse Storage { get; init; }

    internal bool TrainingDataAllowed { get; init; }

    internal EndpointAudit Audit { get; init; }

    internal EndpointProvenance Provenance { get; init; }

    internal EndpointEvidence Evidence { get; init; } = new();

    /// <summary>The entry in the file.</summary>
    internal PolicyPlace Place { get; init; }

    private static ImmutableHashSet<string> EmptySet { get; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    internal bool Allows(PolicyCategory category) => AllowsAllCategories || AllowedCategories.Contains(category.Id);

    /// <summary>Whether a host name is this endpoint's. Host names have no case, and may end in a dot.</summary>
    internal bool MatchesHost(string host)
    {
        foreach (var pattern in Hosts)
        {
            if (HostPattern.Matches(pattern, host))
            {
                return true;
            }
        }

        return false;
    }

    public override string ToString() => Id;
}
