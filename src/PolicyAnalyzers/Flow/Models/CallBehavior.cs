using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Models;

internal enum SinkKind : byte
{
    /// <summary>Leaves for a model.</summary>
    AISend,

    /// <summary>Leaves for people.</summary>
    Response,

    /// <summary>Is written into a stream or writer: leaves for people when that is one of a response.</summary>
    Write,

    /// <summary>Is kept in a file or store.</summary>
    Save,

    /// <summary>Loses its metadata.</summary>
    Strip,

    /// <summary>A general log.</summary>
    Log,

    /// <summary>A tagged parameter, or a tagged member that is assigned: its tag is a contract.</summary>
    Contract,
}

/// <summary>An argument (or other port) that leaves at a call.</summary>
/// <param name="Kind">For whom.</param>
/// <param name="Port">What leaves.</param>
/// <param name="EndpointId">The endpoint that a policy's sink names, or null.</param>
internal sealed record SinkPort(SinkKind Kind, Port Port, string? EndpointId);

/// <summary>How a call changes the labels of its result.</summary>
/// <param name="ToRank">The class that the result has, or null: the class stays.</param>
/// <param name="RemovesAll">No data label stays.</param>
/// <param name="Removes">Categories that the result lacks.</param>
/// <param name="Discloses">AI output in the result is disclosed.</param>
/// <param name="ToArgument">The argument that names the class that the result has, or -1.</param>
/// <param name="ReasonArgument">The argument that says why, or -1. That it says nothing is a finding of its own, and the only one.</param>
internal sealed record Cleaning(int? ToRank, bool RemovesAll, ulong Removes, bool Discloses, int ToArgument = -1, int ReasonArgument = -1)
{
    /// <summary>Media in the result is marked as made by AI.</summary>
    public bool Marks { get; init; }
}

/// <summary>
/// What is known of a member beside its body: from the policy, from attributes, from the catalogue, in this order. One
/// object per member and compilation.
/// </summary>
internal sealed class CallBehavior
{
    public static CallBehavior None { get; } = new();

    /// <summary>The catalogue's row.</summary>
    public MemberModel? Row { get; init; }

    public MemberRole Roles => Row?.Roles ?? MemberRole.None;

    /// <summary>The path of an HTTP request that is declared by an attribute: beside where the receiver talks to, it says what is called.</summary>
    public string? RequestPath { get; init; }

    /// <summary>Flows are stated: neither the body nor the default counts.</summary>
    public bool HasFlows { get; init; }

    public ImmutableArray<FlowRow> Flows { get; init; } = ImmutableArray<FlowRow>.Empty;

    /// <summary>Labels of the result: a declared source, a tag on the return value, an endpoint binding.</summary>
    public ImmutableArray<Label> ReturnLabels { get; init; } = ImmutableArray<Label>.Empty;

    /// <summary>The labels of the result are all that is to say: what goes in does not come out.</summary>
    public bool IsSource { get; init; }

    public ImmutableArray<SinkPort> Sinks { get; init; } = ImmutableArray<SinkPort>.Empty;

    /// <summary>A call of it is an AI call. For <see cref="MemberRole.RawHttp"/> rows the address decides.</summary>
    public bool IsAICall { get; init; }

    /// <summary>Its result is AI output.</summary>
    public bool IsAIOutput { get; init; }

    public Cleaning? Cleaning { get; init; }

    /// <summary>Ports that say where the client that is made or set up here talks to.</summary>
    public ImmutableArray<Port> AddressPorts => Row?.AddressPorts ?? ImmutableArray<Port>.Empty;

    /// <summary>The result talks to where the receiver or an argument talks to.</summary>
    public bool KeepsEndpoint => Row?.KeepsEndpoint == true;

    /// <summary>The facts of what is made here belong together: they are those of one client.</summary>
    public bool MakesClient { get; init; }

    /// <summary>Ports that are emptied.</summary>
    public ImmutableArray<Port> Clears => Row?.Clears ?? ImmutableArray<Port>.Empty;
}
