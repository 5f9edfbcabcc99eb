using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>Why a piece of data must not be sent, strongest first: at one call only the strongest is reported.</summary>
internal enum SendFault : byte
{
    NeverSend,
    StandardTerms,
    NotApproved,
    AboveClearance,

    /// <summary>It is given for training or to keep, and nobody has said on what basis.</summary>
    NoConsentBasis,

    /// <summary>It is about people, and nobody has said for what purpose it is used.</summary>
    NoPurpose,
    Unclassified,

    /// <summary>The service keeps it, because nobody has switched that off.</summary>
    Kept,
    None,
}

/// <summary>One piece of data that arrives at a model, or at a tagged member, and what is wrong with that.</summary>
internal sealed record SentPart(SinkFlow Flow, DataLabel Data, Trace? Trace, PolicyEndpoint? Endpoint, SendFault Fault);

/// <summary>The verdict on one argument list.</summary>
/// <param name="Fault">The strongest fault.</param>
/// <param name="Parts">The parts that have it, in the order of arrival.</param>
internal sealed record Send(SendFault Fault, ImmutableArray<SentPart> Parts);

/// <summary>
/// Judges what leaves for models, one verdict per argument list: the strongest fault wins, so that one root cause gives one
/// finding. Each rule of the family reports the verdicts that are its own.
/// </summary>
internal static class SendJudge
{
    public static List<Send> Judge(BodyFindings findings)
    {
        var order = new List<SyntaxNode>();
        var groups = new Dictionary<SyntaxNode, List<SentPart>>();
        foreach (var flow in findings.Result.Sinks)
        {
            if (flow.Site.Kind is not (SinkKind.AISend or SinkKind.Contract))
            {
                continue;
            }

            // A part is reported where it enters; a contract and an AI call beside it are different matters.
            var parts = Parts(findings, flow);
            if (parts.Count == 0)
            {
                continue;
            }

            var key = flow.Site.Kind == SinkKind.Contract ? flow.At : Places.CallAround(flow.At);
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = new List<SentPart>());
                order.Add(key);
            }

            group.AddRange(parts);
        }

        var sends = new List<Send>();
        foreach (var key in order)
        {
            sends.Add(Strongest(groups[key]));
        }

        return sends;
    }

    private static Send Strongest(List<SentPart> parts)
    {
        var fault = SendFault.None;
        foreach (var part in parts)
        {
            fault = part.Fault < fault ? part.Fault : fault;
        }

        var chosen = ImmutableArray.CreateBuilder<SentPart>();
        foreach (var part in parts)
        {
            if (part.Fault == fault)
            {
                chosen.Add(part);
            }
        }

        return new Send(fault, chosen.ToImmutable());
    }

    private static List<SentPart> Parts(BodyFindings findings, SinkFlow flow)
    {
        var parts = new List<SentPart>();
        var data = findings.Here(IsToolResult(flow) && ReferenceEquals(flow.Site.Body, findings.Body) ? flow.Data.Select(atom => atom is PathAtom { Path.IsArgument: true } ? null : atom) : flow.Data, flow.Holder);
        List<ResolvedEndpoint>? endpoints = null;
        foreach (var entry in data)
        {
            if (entry.Atom is not LabelAtom { Label: DataLabel label })
            {
                continue;
            }

            if ((label.IsUnclassified && flow.Site.IsAddress) || (label.Kind == OriginKind.TagOfModelInput && IsToolResult(flow)))
            {
                // What a tool gets comes from the model that it answers. Where a request goes to is routing; what is tagged must not stand in it all the same.
                continue;
            }

            if (flow.Site.Kind == SinkKind.Contract)
            {
                if (Contract(findings, flow, label) is { } fault)
                {
                    parts.Add(new SentPart(flow, label, entry.Trace, null, fault));
                }

                continue;
            }

            endpoints ??= Endpoints(findings, flow);
            AddWorst(findings, flow, label, entry.Trace, endpoints, parts);
        }

        return parts;
    }

    /// <summary>What a tool gives back: its arguments came from the model, so that they are nothing new to it.</summary>
    public static bool IsToolResult(SinkFlow flow) => flow.Site.Kind == SinkKind.AISend && ReferenceEquals(flow.Site.Call, flow.Site.Argument);

    /// <summary>A higher class than a tagged parameter or member is for.</summary>
    private static SendFault? Contract(BodyFindings findings, SinkFlow flow, DataLabel label)
    {
        var tag = findings.Analysis.Model.Tag(flow.Site.Member);
        return tag is not null && label.Rank > tag.Rank ? SendFault.AboveClearance : null;
    }

    /// <summary>The services that a flow may reach; empty when it is no AI call, or all of them are local or fake.</summary>
    private static List<ResolvedEndpoint> Endpoints(BodyFindings findings, SinkFlow flow)
    {
        var site = flow.Site;
        var call = CallAt(findings, site);
        if (call is { IsFake: true })
        {
            return new List<ResolvedEndpoint>();
        }

        if (IsToolResult(flow))
        {
            var services = findings.Analysis.Tools.Of(site.Body, Places.ClientOf(site.Member), findings.Cancellation);
            return services.TrueForAll(endpoint => endpoint.IsLocal) ? new List<ResolvedEndpoint>() : services;
        }

        var resolver = findings.Analysis.Endpoints;
        var facts = findings.Client(flow.Endpoint);
        if (call is not null && !ReferenceEquals(site.Body, findings.Body) && !resolver.Knows(facts))
        {
            // A helper's own client, that nothing on the way from here says more of.
            facts = findings.ClientIn(site.Body, call.Client);
        }

        var found = resolver.Resolve(facts, site.EndpointId ?? CallEndpoints.Around(site.Body, facts), Places.ClientOf(site.Member));
        var isRaw = (site.Behavior.Roles & MemberRole.RawHttp) != 0;
        found.RemoveAll(endpoint => isRaw && !endpoint.IsAI);
        return found.TrueForAll(endpoint => endpoint.IsLocal) ? new List<ResolvedEndpoint>() : found;
    }

    private static AICall? CallAt(BodyFindings findings, SinkSite site)
    {
        var result = ReferenceEquals(site.Body, findings.Body) ? findings.Result : findings.Analysis.Engine.Solve(site.Body, findings.Cancellation);
        foreach (var call in result.AICalls)
        {
            if (ReferenceEquals(call.Call, site.Call))
            {
                return call;
            }
        }

        return null;
    }

    private static void AddWorst(
        BodyFindings findings, SinkFlow flow, DataLabel label, Trace? trace, List<ResolvedEndpoint> endpoints, List<SentPart> parts)
    {
        SentPart? worst = null;
        foreach (var endpoint in endpoints)
        {
            var fault = endpoint.IsLocal ? SendFault.None : FaultOf(findings.Analysis.Policy, label, endpoint.Entry);
            if (fault == SendFault.None && !endpoint.IsLocal)
            {
                fault = findings.Analysis.Uses.FaultOf(findings, flow, label, endpoint.Entry);
            }

            if (fault != SendFault.None && (worst is null || fault < worst.Fault || (fault == worst.Fault && CallEndpoints.IsLessCleared(endpoint.Entry, worst.Endpoint!))))
            {
                worst = new SentPart(flow, label, trace, endpoint.Entry, fault);
            }
        }

        if (worst is not null)
        {
            parts.Add(worst);
        }
    }

    private static SendFault FaultOf(PolicyModel policy, DataLabel label, PolicyEndpoint endpoint) =>
        !label.IsUnclassified ? FaultOf(policy, label.Rank, label.Categories, endpoint)
        : IsOutside(policy, endpoint) ? SendFault.None
        : SendFault.Unclassified;

    /// <summary>What is wrong with sending data of a class to a service, as far as the service's clearance speaks of it.</summary>
    public static SendFault FaultOf(PolicyModel policy, int rank, ulong categories, PolicyEndpoint endpoint)
    {
        var never = policy.Classes[rank].NeverSend;
        var outside = rank > endpoint.MaxClassRank;
        foreach (var category in policy.Categories)
        {
            if (category.Index < 64 && (categories & (1UL << category.Index)) != 0)
            {
                never |= category.NeverSend;
                outside |= !endpoint.Allows(category);
            }
        }

        if (never && !(endpoint.Contract == EndpointContract.OnPremises && endpoint.AcceptsNeverSend))
        {
            return SendFault.NeverSend;
        }

        if (IsOutside(policy, endpoint))
        {
            // That the service is not in the inventory is the one finding (AIP1005).
            return SendFault.None;
        }

        if (endpoint.Contract == EndpointContract.StandardTerms && rank >= policy.ConfidentialFromRank)
        {
            return SendFault.StandardTerms;
        }

        if (rank >= policy.ConfidentialFromRank && EndpointClearance.GapForConfidential(endpoint, policy) != ClearanceGap.None)
        {
            return SendFault.NotApproved;
        }

        return outside ? SendFault.AboveClearance : SendFault.None;
    }

    private static bool IsOutside(PolicyModel policy, PolicyEndpoint endpoint) => policy.EndpointsDeclared && !endpoint.IsIdentified;
}
