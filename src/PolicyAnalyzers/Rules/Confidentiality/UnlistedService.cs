using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules.Confidentiality;

/// <summary>A service that no entry of the policy matches, with what an entry could match it by.</summary>
/// <param name="Name">Its name, for people.</param>
/// <param name="IsAI">It is known to be an AI service.</param>
/// <param name="Host">Its host.</param>
/// <param name="Key">The key under which its client is asked for.</param>
/// <param name="Type">The full name of its client's type.</param>
internal sealed record UnlistedService(string Name, bool IsAI, string? Host, string? Key, string? Type)
{
    /// <summary>The least cleared service behind these facts that no entry matches; null when there is none.</summary>
    public static UnlistedService? Of(BodyFindings findings, Taint facts, string? declaredId, string client, bool isRaw)
    {
        ResolvedEndpoint? found = null;
        foreach (var endpoint in findings.Analysis.Endpoints.Resolve(facts, declaredId, client))
        {
            if (!endpoint.IsLocal && !endpoint.Entry.IsIdentified && (!isRaw || endpoint.IsAI)
                && (found is null || CallEndpoints.IsLessCleared(endpoint.Entry, found.Entry)))
            {
                found = endpoint;
            }
        }

        return found is null ? null : new UnlistedService(found.Entry.Id, found.IsAI, found.Host, KeyIn(facts), TypeIn(facts));
    }

    /// <summary>A tool that runs at a provider is listed by its type, one of another server by its host.</summary>
    public static UnlistedService? OfTool(BodyFindings findings, Taint facts, INamedTypeSymbol type)
    {
        foreach (var endpoint in findings.Analysis.Policy.Endpoints)
        {
            if (endpoint.MeansType(type))
            {
                return null;
            }
        }

        var name = type.ToDisplayString();
        if (ClientFacts.Of(facts).Exists(static client => client.Has(EndpointFact.Address) || client.Has(EndpointFact.Configured)))
        {
            return Of(findings, facts, null, type.Name, false) is { } server ? server with { Type = name } : null;
        }

        return new UnlistedService(type.Name, true, null, null, name);
    }

    private static string? KeyIn(Taint facts)
    {
        foreach (var entry in facts)
        {
            if (entry.Atom is LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Key } key })
            {
                return key.Text;
            }
        }

        return null;
    }

    private static string? TypeIn(Taint facts)
    {
        foreach (var entry in facts)
        {
            if (entry.Atom is LabelAtom { Label: ClientTypeLabel { Type: var type } } && !type.DeclaringSyntaxReferences.IsEmpty)
            {
                return type.ToDisplayString();
            }
        }

        return null;
    }
}
