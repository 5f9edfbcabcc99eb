using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>What counts as an audit record of an AI call (interim-report.txt:781).</summary>
internal sealed class AuditPolicy
{
    internal static ImmutableArray<string> DefaultRequiredFields { get; } = ImmutableArray.Create(
        "user", "time", "endpoint", "model", "classification", "purpose", "outcome", "correlationId");

    /// <summary>Client types that audit each call, and methods whose call audits.</summary>
    internal ImmutableArray<SymbolPattern> Satisfiers { get; init; } = ImmutableArray<SymbolPattern>.Empty;

    internal ImmutableArray<AuditLogger> Loggers { get; init; } = ImmutableArray<AuditLogger>.Empty;

    /// <summary>Record types beside those marked in code.</summary>
    internal ImmutableArray<SymbolPattern> Records { get; init; } = ImmutableArray<SymbolPattern>.Empty;

    internal ImmutableArray<string> RequiredFields { get; init; } = DefaultRequiredFields;

    /// <summary>The rank of the highest class that the audit store may have; any when the policy does not say.</summary>
    internal int MaxClassRank { get; init; } = int.MaxValue;
}
