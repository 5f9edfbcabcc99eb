namespace PolicyAnalyzers.Flow.Labels;

/// <summary>What happens to the facts on clients that another one wraps which leaves an audit record of each call.</summary>
internal static class Audited
{
    /// <summary>The facts are those of a client that leaves records, and of what is inside of it.</summary>
    public static bool IsAudited(Taint facts)
    {
        foreach (var entry in facts)
        {
            if (entry.Atom is LabelAtom { Label: AuditedLabel })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whatever is inside is used through the one that leaves records.</summary>
    public static Taint Within(Taint taint) => taint.Select(atom => atom switch
    {
        LabelAtom { Label: UnauditedLabel } => null,
        LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Key } key } => new LabelAtom(key with { IsWithinAudited = true }),
        PathAtom path => path with { Filter = path.Filter | PathFilter.Audited },
        _ => atom,
    });
}
