namespace PolicyAnalyzers.Flow.Labels;

/// <summary>What happens to endpoint facts when a value becomes a client, or gets a binding of its own.</summary>
internal static class EndpointFacts
{
    /// <summary>The facts that are nobody's yet are those of this client.</summary>
    public static Taint OfClient(Taint taint, object? client) => client is null ? taint : taint.Select(atom => atom switch
    {
        LabelAtom { Label: EndpointLabel { Of: null, Fact: not EndpointFact.Id } label } => new LabelAtom(label with { Of = client }),
        LabelAtom { Label: ClientTypeLabel { Of: null } label } => new LabelAtom(label with { Of = client }),
        PathAtom { Client: null } path => path with { Client = client },
        _ => atom,
    });

    /// <summary>The one client that the facts of a value are facts of; null where there is none, or more than one.</summary>
    public static object? ClientOf(Taint taint)
    {
        object? client = null;
        foreach (var entry in taint)
        {
            var of = entry.Atom switch
            {
                LabelAtom { Label: EndpointLabel label } => label.Of,
                LabelAtom { Label: ClientTypeLabel label } => label.Of,
                _ => null,
            };
            if (of is not null && client is not null && !of.Equals(client))
            {
                return null;
            }

            client ??= of;
        }

        return client;
    }

    /// <summary>Without what was known of where it talks to: something stronger says it.</summary>
    public static Taint Unbound(Taint taint) => taint.Select(atom => atom switch
    {
        LabelAtom { Label: EndpointLabel } => null,
        PathAtom path => path with { Filter = path.Filter | PathFilter.NoEndpoint },
        _ => atom,
    });

    /// <summary>Whether a binding is among the labels of a value itself.</summary>
    public static bool IsBound(Taint taint)
    {
        foreach (var entry in taint)
        {
            if (entry.Atom is LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Id } })
            {
                return true;
            }
        }

        return false;
    }
}
