using System;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>What data would have to be for a receiver to take it: what a redactor has to achieve.</summary>
internal static class Clearance
{
    /// <summary>The highest class that may go there; empty when none may.</summary>
    public static string ClassOf(PolicyModel policy, FlowModel model, SentPart part)
    {
        var rank = part.Endpoint is { } endpoint ? RankOf(policy, endpoint) : model.Tag(part.Flow.Site.Member)?.Rank ?? -1;
        return rank < 0 ? "" : policy.Classes[rank].Id;
    }

    /// <summary>The categories of a verdict's data that its receiver is not for.</summary>
    public static ulong NotAllowed(PolicyModel policy, Send send)
    {
        var bits = 0UL;
        foreach (var part in send.Parts)
        {
            foreach (var category in policy.Categories)
            {
                if (category.Index < 64 && part.Endpoint is { } endpoint && !(endpoint.Allows(category) && (!category.NeverSend || Accepts(endpoint))))
                {
                    bits |= part.Data.Categories & (1UL << category.Index);
                }
            }

            bits |= send.Fault == SendFault.NoPurpose ? part.Data.Categories & DataUses.PersonalIn(policy) : 0;
        }

        return bits;
    }

    private static int RankOf(PolicyModel policy, PolicyEndpoint endpoint)
    {
        var rank = endpoint.MaxClassRank;
        if (endpoint.Contract == EndpointContract.StandardTerms)
        {
            rank = Math.Min(rank, policy.ConfidentialFromRank - 1);
        }

        while (rank >= 0 && policy.Classes[rank].NeverSend && !Accepts(endpoint))
        {
            rank--;
        }

        return rank;
    }

    private static bool Accepts(PolicyEndpoint endpoint) => endpoint.Contract == EndpointContract.OnPremises && endpoint.AcceptsNeverSend;
}
