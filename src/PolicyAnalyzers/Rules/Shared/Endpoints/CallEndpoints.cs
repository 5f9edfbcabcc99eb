using System.Collections.Generic;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>The services that an AI call may reach.</summary>
internal static class CallEndpoints
{
    /// <param name="resolver">Knows the policy.</param>
    /// <param name="body">The body that calls.</param>
    /// <param name="call">The call.</param>
    /// <param name="facts">What its client carries, resolved.</param>
    public static List<ResolvedEndpoint> Of(EndpointResolver resolver, LoweredBody body, AICall call, Taint facts)
    {
        var declared = call.Behavior.Sinks is { Length: > 0 } sinks ? sinks[0].EndpointId : null;
        return resolver.Resolve(facts, declared ?? Around(body, facts), NameOf(call));
    }

    /// <summary>The endpoint that a member, or a type around it, is bound to: its calls go there, unless the client itself is bound.</summary>
    public static string? Around(LoweredBody body, Taint facts) => EndpointFacts.IsBound(facts) ? null : EndpointBindings.OfCallsIn(body.Symbol);

    /// <summary>Of several services the one that may get least.</summary>
    public static bool IsLessCleared(PolicyEndpoint endpoint, PolicyEndpoint other) =>
        endpoint.IsIdentified != other.IsIdentified ? !endpoint.IsIdentified
        : endpoint.MaxClassRank != other.MaxClassRank ? endpoint.MaxClassRank < other.MaxClassRank
        : endpoint.Contract != other.Contract ? endpoint.Contract < other.Contract
        : string.CompareOrdinal(endpoint.Id, other.Id) < 0;

    private static string NameOf(AICall call) => (Places.OwnerOf(call.Method) ?? call.Method.ContainingType).Name;
}
