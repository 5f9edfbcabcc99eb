using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>A service that a call may reach.</summary>
/// <param name="Entry">Its entry in the policy, or the strictest one for a service that is not in it.</param>
/// <param name="IsLocal">In process or on loopback: not external.</param>
/// <param name="IsAI">Known to be an AI service: by an entry of the policy, by its host, by a path.</param>
internal sealed record ResolvedEndpoint(PolicyEndpoint Entry, bool IsLocal, bool IsAI);

/// <summary>From the facts that a client carries to the services that it may talk to. The strongest kind of fact decides.</summary>
internal sealed class EndpointResolver
{
    private readonly PolicyModel policy;

    public EndpointResolver(PolicyModel policy) => this.policy = policy;

    /// <param name="facts">Endpoint facts of the client, resolved.</param>
    /// <param name="declaredId">The endpoint that the policy names for the sink itself.</param>
    /// <param name="client">The client's type name, for people.</param>
    public List<ResolvedEndpoint> Resolve(Taint facts, string? declaredId, string client)
    {
        var found = new List<ResolvedEndpoint>();
        if (declaredId is not null)
        {
            Add(found, policy.FindEndpoint(declaredId) ?? policy.UnidentifiedEndpoint(declaredId), true);
            return found;
        }

        AddKnown(facts, found);
        if (found.Count > 0)
        {
            return found;
        }

        var fallback = policy.DefaultEndpointId is { } id ? policy.FindEndpoint(id) : null;
        Add(found, fallback ?? policy.UnidentifiedEndpoint(client), false);
        return found;
    }

    /// <summary>Whether the facts say anything of where a client talks to.</summary>
    public bool Knows(Taint facts)
    {
        var found = new List<ResolvedEndpoint>();
        AddKnown(facts, found);
        return found.Count > 0;
    }

    private void AddKnown(Taint facts, List<ResolvedEndpoint> found)
    {
        foreach (var step in new Action<Label, List<ResolvedEndpoint>>[] { ById, ByAddress, ByTypeOrKey, ByDefaultHost })
        {
            foreach (var entry in facts)
            {
                if (entry.Atom is LabelAtom { Label: var label })
                {
                    step(label, found);
                }
            }

            if (found.Count > 0)
            {
                return;
            }
        }
    }

    private void ById(Label label, List<ResolvedEndpoint> found)
    {
        if (label is EndpointLabel { Fact: EndpointFact.Id } id)
        {
            Add(found, policy.FindEndpoint(id.Text) ?? policy.UnidentifiedEndpoint(id.Text), true);
        }
    }

    private void ByAddress(Label label, List<ResolvedEndpoint> found)
    {
        if (label is not EndpointLabel { Fact: EndpointFact.Address } address)
        {
            return;
        }

        var host = AIHosts.HostOf(address.Text);
        if (host is not null && AIHosts.IsLoopback(address.Text))
        {
            found.Add(new ResolvedEndpoint(policy.UnidentifiedEndpoint(host), true, true));
        }
        else if (host is not null && ByHost(host) is { } entry)
        {
            Add(found, entry, true);
        }
        else if (AIHosts.Match(address.Text) is { } known)
        {
            Add(found, policy.UnidentifiedEndpoint(known.Provider, known.Provider), true);
        }
        else if (host is not null || AIHosts.GenericPath(address.Text) is not null)
        {
            Add(found, policy.UnidentifiedEndpoint(host ?? address.Text, host ?? address.Text), AIHosts.GenericPath(address.Text) is not null);
        }
    }

    private void ByTypeOrKey(Label label, List<ResolvedEndpoint> found)
    {
        foreach (var endpoint in policy.Endpoints)
        {
            if (label is EndpointLabel { Fact: EndpointFact.Key } key && endpoint.DiKeys.Contains(key.Text))
            {
                Add(found, endpoint, true);
            }
            else if (label is ClientTypeLabel { Type: var type } && IsOneOf(type, endpoint))
            {
                Add(found, endpoint, true);
            }
        }
    }

    private void ByDefaultHost(Label label, List<ResolvedEndpoint> found)
    {
        if (label is EndpointLabel { Fact: EndpointFact.DefaultHost } host)
        {
            var provider = AIHosts.Match(host.Text)?.Provider ?? host.Text;
            Add(found, ByHost(host.Text) ?? policy.UnidentifiedEndpoint(provider, provider), true);
        }
    }

    private PolicyEndpoint? ByHost(string host)
    {
        foreach (var endpoint in policy.Endpoints)
        {
            if (endpoint.MatchesHost(host))
            {
                return endpoint;
            }
        }

        return null;
    }

    private static bool IsOneOf(INamedTypeSymbol type, PolicyEndpoint endpoint)
    {
        if (endpoint.Types.IsEmpty)
        {
            return false;
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (endpoint.Types.Contains(current.OriginalDefinition.ToDisplayString()))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<ResolvedEndpoint> found, PolicyEndpoint entry, bool isAI)
    {
        foreach (var known in found)
        {
            if (known.Entry.Id == entry.Id && !known.IsLocal)
            {
                return;
            }
        }

        found.Add(new ResolvedEndpoint(entry, false, isAI));
    }
}
