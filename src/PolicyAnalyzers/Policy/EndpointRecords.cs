using System;

namespace PolicyAnalyzers.Policy;

/// <summary>The risk analysis of an endpoint (interim-report.txt:847).</summary>
internal sealed class RiskAnalysis
{
    internal string? Reference { get; init; }

    internal DateTime? Date { get; init; }

    internal PolicyPlace Place { get; init; }

    internal bool IsComplete => !string.IsNullOrWhiteSpace(Reference) && Date is not null;
}

/// <summary>The approval of an endpoint (interim-report.txt:847).</summary>
internal sealed class EndpointApproval
{
    internal string? Authority { get; init; }

    internal string? Reference { get; init; }

    internal DateTime? ApprovedOn { get; init; }

    /// <summary>The last day on which it holds; null when the policy gives none.</summary>
    internal DateTime? Expires { get; init; }

    internal PolicyPlace Place { get; init; }

    internal bool IsComplete =>
        !string.IsNullOrWhiteSpace(Authority) && !string.IsNullOrWhiteSpace(Reference) && ApprovedOn is not null;

    /// <summary>Holds on a day, counting the day of expiry itself. Where no day is given, nothing has expired.</summary>
    internal bool HoldsOn(DateTime? day) => Expires is null || day is null || day.Value.Date <= Expires.Value.Date;
}

/// <summary>One piece of evidence on an endpoint's model.</summary>
internal sealed class EvidenceEntry
{
    internal string? Reference { get; init; }

    internal DateTime? Expires { get; init; }

    internal PolicyPlace Place { get; init; }

    internal bool HoldsOn(DateTime? day) =>
        !string.IsNullOrWhiteSpace(Reference) && (Expires is null || day is null || day.Value.Date <= Expires.Value.Date);
}

/// <summary>What is known of the safety of an endpoint's model (newsletter-004.txt:37).</summary>
internal sealed class EndpointEvidence
{
    internal EvidenceEntry? SafetyEvaluation { get; init; }

    internal EvidenceEntry? CapabilityCard { get; init; }

    internal EvidenceEntry? VulnerabilityContact { get; init; }

    internal EvidenceEntry? WeightProtection { get; init; }

    internal PolicyPlace Place { get; init; }
}
