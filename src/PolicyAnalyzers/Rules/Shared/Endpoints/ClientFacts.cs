using System.Collections.Generic;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Rules;

/// <summary>What is known of where one client talks to. Facts that belong to no client in particular are together, too.</summary>
internal sealed class ClientFacts
{
    private readonly object? of;

    private ClientFacts(object? of) => this.of = of;

    public List<Label> All { get; } = new();

    public bool Has(EndpointFact fact)
    {
        foreach (var label in All)
        {
            if (label is EndpointLabel endpoint && endpoint.Fact == fact)
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<string> Texts(EndpointFact fact)
    {
        foreach (var label in All)
        {
            if (label is EndpointLabel endpoint && endpoint.Fact == fact)
            {
                yield return endpoint.Text;
            }
        }
    }

    /// <summary>The clients that a value may be, in the order of arrival.</summary>
    public static List<ClientFacts> Of(Taint facts)
    {
        var clients = new List<ClientFacts>();
        foreach (var entry in facts)
        {
            if (entry.Atom is LabelAtom { Label: EndpointLabel or ClientTypeLabel } atom)
            {
                var of = atom.Label is EndpointLabel endpoint ? endpoint.Of : ((ClientTypeLabel)atom.Label).Of;
                var client = clients.Find(known => Equals(known.of, of));
                if (client is null)
                {
                    clients.Add(client = new ClientFacts(of));
                }

                client.All.Add(atom.Label);
            }
        }

        return clients;
    }
}
