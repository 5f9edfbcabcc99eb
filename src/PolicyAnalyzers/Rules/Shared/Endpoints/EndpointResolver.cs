using System.Collections.Generic;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>A service that a call may reach.</summary>
/// <param name="Entry">Its entry in the policy, or the strictest one for a service that is not in it.</param>
/// <param name="IsLocal">In process or on loopback: not external.</param>
/// <param name="IsAI">Known to be an AI service: by an entry of the policy, by its host, by a path.</param>
/// <param name="Host">Its host, where it was found by one that is in no entry.</param>
internal sealed record ResolvedEndpoint(PolicyEndpoint Entry, bool IsLocal, bool IsAI, string? Host = null);

/// <summary>
/// From the facts that a client carries to the services that it may talk to. For each client that may be meant the strongest
/// kind of fact decides: a binding, an address, a library's own host; what the policy says of keys and types names those that no
/// address identifies.
/// </summary>
internal sealed class EndpointResolver
{
    private readonly PolicyModel policy;
    private readonly AppSettings settings;

    public EndpointResolver(PolicyModel policy, AppSettings settings)
    {
        this.policy = policy;
        this.settings = settings;
    }

    /// <param name="facts">Endpoint facts of the client, resolved.</param>
    /// <param name="declaredId">The endpoint that is declared for the call itself.</param>
    /// <param name="client">The client's type name, for people.</param>
    public List<ResolvedEndpoint> Resolve(Taint facts, string? declaredId, string client)
    {
        var found = new List<ResolvedEndpoint>();
        if (declaredId is not null)
        {
            Add(found, policy.FindEndpoint(declaredId) ?? policy.UnidentifiedEndpoint(declaredId), true);
            return found;
        }

        AddKnown(facts, client, found);
        if (found.Count == 0)
        {
            Add(found, Fallback(client), false);
        }

        return found;
    }

    /// <summary>Whether the facts say anything of where a client talks to.</summary>
    public bool Knows(Taint facts)
    {
        foreach (var client in ClientFacts.Of(facts))
        {
            if (client.Has(EndpointFact.Id) || client.Has(EndpointFact.Address) || client.Has(EndpointFact.DefaultHost) || client.Has(EndpointFact.Configured)
                || Listed(client).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void AddKnown(Taint facts, string name, List<ResolvedEndpoint> found)
    {
        var clients = ClientFacts.Of(facts);
        var listed = new List<PolicyEndpoint>();
        var isModel = false;
        foreach (var client in clients)
        {
            listed.AddRange(Listed(client));
            isModel |= HasPathOfModel(client);
        }

        foreach (var client in clients)
        {
            if (client.Has(EndpointFact.Id))
            {
                foreach (var id in client.Texts(EndpointFact.Id))
                {
                    Add(found, policy.FindEndpoint(id) ?? policy.UnidentifiedEndpoint(id), true);
                }
            }
            else if (Addresses(client, out var isOpen) is { Count: > 0 } addresses)
            {
                AddAddresses(addresses, isOpen, isModel, listed, name, found);
            }
            else if (isOpen || client.Has(EndpointFact.Given))
            {
                AddUnlisted(found, Fallback(name), isModel, listed);
            }
            else if (client.Has(EndpointFact.DefaultHost))
            {
                foreach (var host in client.Texts(EndpointFact.DefaultHost))
                {
                    AddHost(found, host, AIHosts.Match(host)?.Provider ?? host, true, listed);
                }
            }
            else if (client.Has(EndpointFact.Unknown))
            {
                AddUnlisted(found, Fallback(name), false, Listed(client));
            }
        }

        if (found.Count == 0)
        {
            foreach (var entry in listed)
            {
                Add(found, entry, true);
            }
        }

        if (found.Count == 0 && isModel)
        {
            // Only a path is known, but one behind which there is a model.
            Add(found, Fallback(name), true);
        }
    }

    /// <summary>Addresses with a host, also those that the configuration has at the client's keys.</summary>
    /// <param name="client">The client.</param>
    /// <param name="isOpen">There is a key at which nobody knows the address.</param>
    private List<string> Addresses(ClientFacts client, out bool isOpen)
    {
        isOpen = false;
        var addresses = new List<string>();
        foreach (var text in client.Texts(EndpointFact.Address))
        {
            AddAddress(addresses, text);
        }

        foreach (var key in client.Texts(EndpointFact.Configured))
        {
            var before = addresses.Count;
            foreach (var value in settings.At(key))
            {
                AddAddress(addresses, value);
            }

            if (addresses.Count == before && key.Length > 0)
            {
                AddAll(addresses, settings.Below(key));
            }

            isOpen |= addresses.Count == before;
        }

        if (addresses.Count == 0 && !isOpen && !client.Has(EndpointFact.Unknown))
        {
            foreach (var key in client.Texts(EndpointFact.Section))
            {
                AddAll(addresses, settings.Below(key));
            }
        }

        return addresses;
    }

    /// <summary>Of a whole section only what is written as an address is one.</summary>
    private static void AddAll(List<string> addresses, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.IndexOf("://", System.StringComparison.Ordinal) > 0)
            {
                AddAddress(addresses, text);
            }
        }
    }

    private static void AddAddress(List<string> addresses, string text)
    {
        // A connection string has its address among other parts.
        foreach (var part in text.IndexOf(';') < 0 ? new[] { text } : text.Split(';'))
        {
            var value = text.IndexOf(';') < 0 ? part : part.Substring(part.IndexOf('=') + 1);
            if (AIHosts.HostOf(value) is not null && !addresses.Contains(value))
            {
                addresses.Add(value);
            }
        }
    }

    private void AddAddresses(List<string> addresses, bool isOpen, bool isModel, List<PolicyEndpoint> listed, string name, List<ResolvedEndpoint> found)
    {
        var isLocal = true;
        foreach (var address in addresses)
        {
            var host = AIHosts.HostOf(address)!;
            if (AIHosts.IsLoopback(address))
            {
                found.Add(new ResolvedEndpoint(policy.UnidentifiedEndpoint(host), true, true));
                continue;
            }

            isLocal = false;
            var provider = AIHosts.Match(address)?.Provider;
            AddHost(found, host, provider ?? host, provider is not null || isModel, listed);
        }

        if (isOpen && isLocal)
        {
            // On this machine only where nothing else is configured.
            AddUnlisted(found, Fallback(name), isModel, listed);
        }
    }

    private void AddHost(List<ResolvedEndpoint> found, string host, string name, bool isAI, List<PolicyEndpoint> listed)
    {
        foreach (var endpoint in policy.Endpoints)
        {
            if (endpoint.MatchesHost(host))
            {
                Add(found, endpoint, true);
                return;
            }
        }

        AddUnlisted(found, policy.UnidentifiedEndpoint(name, name), isAI, listed, host);
    }

    /// <summary>A service that no host identifies is that of the key or type, where the policy lists one of these.</summary>
    private static void AddUnlisted(List<ResolvedEndpoint> found, PolicyEndpoint unlisted, bool isAI, List<PolicyEndpoint> listed, string? host = null)
    {
        foreach (var entry in listed)
        {
            Add(found, entry, true);
        }

        if (listed.Count == 0)
        {
            Add(found, unlisted, isAI, host);
        }
    }

    /// <summary>The entries that list a key or type of the client.</summary>
    private List<PolicyEndpoint> Listed(ClientFacts client)
    {
        var listed = new List<PolicyEndpoint>();
        foreach (var label in client.All)
        {
            foreach (var endpoint in policy.Endpoints)
            {
                if (label is EndpointLabel { Fact: EndpointFact.Key } key ? endpoint.DiKeys.Contains(key.Text)
                    : label is ClientTypeLabel { Type: var type } && endpoint.MeansType(type))
                {
                    listed.Add(endpoint);
                }
            }
        }

        return listed;
    }

    private PolicyEndpoint Fallback(string client) =>
        (policy.DefaultEndpointId is { } id ? policy.FindEndpoint(id) : null) ?? policy.UnidentifiedEndpoint(client);

    /// <summary>A path behind which there is a model, whatever the host.</summary>
    private static bool HasPathOfModel(ClientFacts client)
    {
        foreach (var text in client.Texts(EndpointFact.Address))
        {
            if (AIHosts.GenericPath(text) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<ResolvedEndpoint> found, PolicyEndpoint entry, bool isAI, string? host = null)
    {
        foreach (var known in found)
        {
            if (known.Entry.Id == entry.Id && !known.IsLocal)
            {
                return;
            }
        }

        found.Add(new ResolvedEndpoint(entry, false, isAI, host));
    }
}
