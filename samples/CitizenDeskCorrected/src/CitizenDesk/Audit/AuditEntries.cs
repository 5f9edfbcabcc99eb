using PolicyAnalyzers;

namespace CitizenDesk.Audit;

internal static class AuditEntries
{
    /// <summary>A record of one call to the city's model, with all that the policy requires.</summary>
    /// <param name="http">The request that led to the call; null for work in the background.</param>
    /// <param name="purpose">For what the answer is used.</param>
    /// <param name="model">The model that answered; the one that was asked when none did.</param>
    /// <param name="outcome">One of <see cref="Outcomes"/>.</param>
    public static AIAuditEntry Create(HttpContext? http, string purpose, string model, string outcome) => new()
    {
        User = http is null ? "background" : http.User.Identity?.Name ?? "anonymous",
        Time = DateTimeOffset.UtcNow,
        Endpoint = "gov-openai",
        Model = model,
        Classification = "class2",
        Purpose = purpose,
        Outcome = outcome,
        CorrelationId = http?.TraceIdentifier ?? Guid.NewGuid().ToString(),
    };
}
