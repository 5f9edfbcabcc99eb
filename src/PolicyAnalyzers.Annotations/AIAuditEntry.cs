using System;

namespace PolicyAnalyzers;

/// <summary>
/// One audit record of one AI call. It holds facts about the call and hashes of what went over the wire, never the
/// prompt or the answer. Which members must be set is the policy's <c>audit.requiredFields</c>.
/// </summary>
/// <remarks>Why: interim-report.txt:217, 781 and 783.</remarks>
[AIAuditRecord]
public sealed record AIAuditEntry
{
    /// <summary>Who asked: a user's or a service's id.</summary>
    [AIAuditField("user")]
    public string? User { get; init; }

    /// <summary>When the call was made.</summary>
    [AIAuditField("time")]
    public DateTimeOffset? Time { get; init; }

    /// <summary>The id of the policy's endpoint that was called.</summary>
    [AIAuditField("endpoint")]
    public string? Endpoint { get; init; }

    /// <summary>The model that answered.</summary>
    [AIAuditField("model")]
    public string? Model { get; init; }

    /// <summary>The highest class of what was sent.</summary>
    [AIAuditField("classification")]
    public string? Classification { get; init; }

    /// <summary>For what purpose.</summary>
    [AIAuditField("purpose")]
    public string? Purpose { get; init; }

    /// <summary>How it ended: <c>succeeded</c>, <c>failed</c>, <c>denied</c>, <c>cancelled</c>, or the organisation's own words.</summary>
    [AIAuditField("outcome")]
    public string? Outcome { get; init; }

    /// <summary>What ties this record to the request that led to it.</summary>
    [AIAuditField("correlationId")]
    public string? CorrelationId { get; init; }

    /// <summary>A hash of what was sent, to compare without keeping it.</summary>
    [AIAuditField("inputHash")]
    public string? InputHash { get; init; }

    /// <summary>A hash of what came back, to compare without keeping it.</summary>
    [AIAuditField("outputHash")]
    public string? OutputHash { get; init; }
}
