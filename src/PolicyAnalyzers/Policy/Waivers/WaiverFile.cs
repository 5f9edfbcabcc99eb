using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>What a waivers file gave. Of a file that is not in order as a whole nothing is waived; a wrong entry is left out alone.</summary>
internal sealed class WaiverFile
{
    internal WaiverFile(ImmutableArray<Waiver> waivers, ImmutableArray<PolicyProblem> problems)
    {
        Waivers = waivers;
        Problems = problems;
    }

    internal ImmutableArray<Waiver> Waivers { get; }

    internal ImmutableArray<PolicyProblem> Problems { get; }
}

/// <summary>What a baseline file gave; nothing when it is not in order.</summary>
internal sealed class BaselineFile
{
    internal BaselineFile(ImmutableArray<BaselineEntry> entries, ImmutableArray<PolicyProblem> problems)
    {
        Entries = entries;
        Problems = problems;
    }

    internal ImmutableArray<BaselineEntry> Entries { get; }

    internal ImmutableArray<PolicyProblem> Problems { get; }
}
