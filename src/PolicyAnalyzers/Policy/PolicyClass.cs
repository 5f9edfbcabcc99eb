using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>One class of the ordered scheme by which data is classified (interim-report.txt:843).</summary>
internal sealed class PolicyClass
{
    internal PolicyClass(string id, int rank, bool neverSend, ImmutableArray<string> labels)
    {
        Id = id;
        Rank = rank;
        NeverSend = neverSend;
        Labels = labels;
    }

    internal string Id { get; }

    /// <summary>Place in the scheme: 0 is the lowest class.</summary>
    internal int Rank { get; }

    /// <summary>Data of this class may leave for no external service.</summary>
    internal bool NeverSend { get; }

    internal ImmutableArray<string> Labels { get; }

    public override string ToString() => Id;
}
