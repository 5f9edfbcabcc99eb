namespace PolicyAnalyzers.Policy;

/// <summary>A kind of data that cuts across the classes: personal, trade secret, credential, ...</summary>
internal sealed class PolicyCategory
{
    internal PolicyCategory(string id, int index, bool neverSend)
    {
        Id = id;
        Index = index;
        NeverSend = neverSend;
    }

    internal string Id { get; }

    /// <summary>Place in the policy's list, for use as a bit number.</summary>
    internal int Index { get; }

    internal bool NeverSend { get; }

    public override string ToString() => Id;
}
