using System;

namespace PolicyAnalyzers.Policy;

/// <summary>What the clearance of an endpoint lacks, in the order in which it is put right.</summary>
internal enum ClearanceGap
{
    None,

    /// <summary>The service runs in a region that the policy does not allow.</summary>
    Region,

    /// <summary>Neither risk analysis nor approval.</summary>
    NoRecords,

    NoRiskAnalysis,

    /// <summary>A risk analysis without reference or date.</summary>
    RiskAnalysisIsIncomplete,

    NoApproval,

    /// <summary>An approval without authority, reference or date.</summary>
    ApprovalIsIncomplete,

    /// <summary>Dated after the evaluation date.</summary>
    ApprovalIsNotYetGiven,

    ApprovalHasExpired,

    /// <summary>The approval ends, and what the build gives as the day is no date.</summary>
    ApprovalCannotBeDated,
}

/// <summary>
/// Whether what an endpoint is cleared for rests on a risk analysis and an approval that hold at the evaluation date
/// (interim-report.txt:847-850). A service in the organisation itself needs neither; nor does one that gets only public data.
/// </summary>
internal static class EndpointClearance
{
    /// <summary>What the entry lacks; always none for a service without an entry.</summary>
    internal static ClearanceGap GapOf(PolicyEndpoint endpoint, PolicyModel policy)
    {
        if (endpoint.Place.Path is null || endpoint.Contract == EndpointContract.OnPremises)
        {
            return ClearanceGap.None;
        }

        return !IsInAllowedRegion(endpoint, policy) ? ClearanceGap.Region
            : IsClearedForConfidential(endpoint, policy) || AllowsACategory(endpoint, policy) ? GapOfRecords(endpoint, policy)
            : ClearanceGap.None;
    }

    /// <summary>
    /// The same for confidential data that goes there. A class that the entry is not cleared for at all is a matter of the
    /// clearance, not of its records.
    /// </summary>
    internal static ClearanceGap GapForConfidential(PolicyEndpoint endpoint, PolicyModel policy)
    {
        var gap = GapOf(endpoint, policy);
        return gap == ClearanceGap.Region || IsClearedForConfidential(endpoint, policy) ? gap : ClearanceGap.None;
    }

    private static ClearanceGap GapOfRecords(PolicyEndpoint endpoint, PolicyModel policy)
    {
        var day = policy.EvaluationDate;
        var analysis = endpoint.RiskAnalysis;
        var approval = endpoint.Approval;
        if (analysis is null)
        {
            return approval is null ? ClearanceGap.NoRecords : ClearanceGap.NoRiskAnalysis;
        }

        return !analysis.IsComplete ? ClearanceGap.RiskAnalysisIsIncomplete
            : approval is null ? ClearanceGap.NoApproval
            : !approval.IsComplete ? ClearanceGap.ApprovalIsIncomplete
            : day is not null && approval.ApprovedOn > day ? ClearanceGap.ApprovalIsNotYetGiven
            : !approval.HoldsOn(day) ? ClearanceGap.ApprovalHasExpired
            : approval.Expires is not null && policy.EvaluationDateIsBroken ? ClearanceGap.ApprovalCannotBeDated
            : ClearanceGap.None;
    }

    private static bool IsClearedForConfidential(PolicyEndpoint endpoint, PolicyModel policy) =>
        endpoint.MaxClassRank >= policy.ConfidentialFromRank;

    private static bool AllowsACategory(PolicyEndpoint endpoint, PolicyModel policy)
    {
        foreach (var category in policy.Categories)
        {
            if (endpoint.Allows(category))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An entry that does not say where its service runs is not judged by it.</summary>
    private static bool IsInAllowedRegion(PolicyEndpoint endpoint, PolicyModel policy)
    {
        if (policy.AllowedRegions.IsEmpty || string.IsNullOrWhiteSpace(endpoint.Region))
        {
            return true;
        }

        foreach (var region in policy.AllowedRegions)
        {
            if (string.Equals(region, endpoint.Region, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
