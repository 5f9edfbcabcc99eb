using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>What the clearance of an endpoint lacks, in words.</summary>
internal static class ClearanceGapText
{
    public static LocalizableString Of(ClearanceGap gap, PolicyEndpoint endpoint, PolicyModel policy) => gap switch
    {
        ClearanceGap.Region => Texts.Localizable("Clearance_Region", endpoint.Region ?? "", string.Join(", ", policy.AllowedRegions)),
        ClearanceGap.ApprovalIsNotYetGiven => Texts.Localizable("Clearance_ApprovalIsNotYetGiven", Day(endpoint.Approval?.ApprovedOn)),
        ClearanceGap.ApprovalHasExpired => Texts.Localizable("Clearance_ApprovalHasExpired", Day(endpoint.Approval?.Expires), Day(policy.EvaluationDate)),
        _ => Texts.Localizable("Clearance_" + gap),
    };

    private static string Day(System.DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
