using System;
using System.Collections.Immutable;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>What data that may go to a service is used for there, and whether somebody has stated why that is right.</summary>
internal sealed class DataUses
{
    /// <summary>Kinds of AI calls that train a model or leave data with the provider to keep.</summary>
    private static readonly ImmutableHashSet<string> Keeping = ImmutableHashSet.Create(
        StringComparer.Ordinal, "fine-tuning", "file-upload", "model-upload", "container-file", "vector-store", "batch");

    private readonly PolicyModel policy;
    private readonly ulong personal;
    private readonly StatedGround purpose;
    private readonly StatedGround consent;

    public DataUses(FlowAnalysis analysis)
    {
        policy = analysis.Policy;
        personal = PersonalIn(policy);
        purpose = new StatedGround(analysis, Annotations.Purpose, policy.PurposeOf);
        consent = new StatedGround(analysis, Annotations.ConsentBasis, _ => null);
    }

    /// <summary>The fault of a use that the service's clearance does not speak of.</summary>
    public SendFault FaultOf(BodyFindings findings, SinkFlow flow, DataLabel data, PolicyEndpoint endpoint)
    {
        if (policy.EndpointsDeclared && !endpoint.IsIdentified)
        {
            return SendFault.None;
        }

        var isPersonal = (data.Categories & personal) != 0;
        if (IsForKeeping(findings, flow))
        {
            return (isPersonal || data.Rank >= policy.ConfidentialFromRank) && !endpoint.TrainingDataAllowed
                && !consent.Covers(findings.Body, flow, data, findings.Cancellation)
                ? SendFault.NoConsentBasis
                : SendFault.None;
        }

        if (isPersonal && !purpose.Covers(findings.Body, flow, data, findings.Cancellation))
        {
            return SendFault.NoPurpose;
        }

        return data.Rank >= policy.ConfidentialFromRank && IsKept(findings, flow, endpoint) ? SendFault.Kept : SendFault.None;
    }

    /// <summary>A call that hands data over to train on or to keep: by its row, and of a plain HTTP call by its path.</summary>
    private static bool IsForKeeping(BodyFindings findings, SinkFlow flow)
    {
        if (flow.Site.Behavior.Row is not { } row || !row.Is(MemberRole.RawHttp))
        {
            return flow.Site.Behavior.Row is { Kind: var kind } known && known.Is(MemberRole.AISink) && Keeping.Contains(kind);
        }

        foreach (var entry in findings.Client(flow.Endpoint))
        {
            if (entry.Atom is LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Address, Text: var address } } && AIHosts.KeepingPath(address) is { } use && Keeping.Contains(use))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The policy says that the service keeps what it gets; or it does so by default, and the request does not switch it off.</summary>
    public static bool IsKeptByPolicy(PolicyEndpoint endpoint) => endpoint.Storage == DataUse.On || endpoint.Training == DataUse.On;

    private static bool IsKept(BodyFindings findings, SinkFlow flow, PolicyEndpoint endpoint) =>
        IsKeptByPolicy(endpoint)
        || (flow.Site.Behavior.Row?.KeptSince is not null && endpoint.Storage != DataUse.Off && !IsSwitchedOff(findings, flow));

    private static bool IsSwitchedOff(BodyFindings findings, SinkFlow flow)
    {
        foreach (var sink in findings.Analysis.Engine.Solve(flow.Site.Body, findings.Cancellation).Sinks)
        {
            if (!ReferenceEquals(sink.Site.Call, flow.Site.Call))
            {
                continue;
            }

            foreach (var entry in findings.ResolveIn(flow.Site.Body, sink.Data))
            {
                if (entry.Atom is LabelAtom { Label: SwitchedOffLabel { Kind: "storage" } })
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The categories of a policy that are about people.</summary>
    public static ulong PersonalIn(PolicyModel policy) => Bit(policy, "personal") | Bit(policy, "specialCare");

    private static ulong Bit(PolicyModel policy, string category) => policy.FindCategory(category) is { Index: < 64 } found ? 1UL << found.Index : 0;
}
