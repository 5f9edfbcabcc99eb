using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Heap;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Summaries;

/// <summary>A value as a summary states it: objects are numbers of <see cref="Summary.Nodes"/>.</summary>
internal sealed record SummaryValue(Taint Taint, ImmutableArray<int> Nodes, Constant? Constant)
{
    public bool SameAs(SummaryValue other)
    {
        if (!Taint.SameAs(other.Taint) || Nodes.Length != other.Nodes.Length || !Equals(Constant, other.Constant))
        {
            return false;
        }

        for (var i = 0; i < Nodes.Length; i++)
        {
            if (Nodes[i] != other.Nodes[i])
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>An object of the callee that its caller can see afterwards: a fresh one, or one that came in at a path.</summary>
internal sealed record SummaryNode(AbstractObject Object, ImmutableArray<KeyValuePair<Content, SummaryValue>> Cells)
{
    public AccessPath? Path => Object.Path;
}

/// <summary>A call of a function that came in at a path: its caller knows which one it is.</summary>
/// <param name="Path">Where the function came in.</param>
/// <param name="Arguments">What it is called with.</param>
/// <param name="At">Where.</param>
internal sealed record Invocation(AccessPath Path, ImmutableArray<SummaryValue> Arguments, SyntaxNode At)
{
    public bool SameAs(Invocation other)
    {
        if (!ReferenceEquals(At, other.At) || !Path.Equals(other.Path) || Arguments.Length != other.Arguments.Length)
        {
            return false;
        }

        for (var i = 0; i < Arguments.Length; i++)
        {
            if (!Arguments[i].SameAs(other.Arguments[i]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>
/// What a caller must know of a body in a context: the heap fragment that it leaves behind, and the ports that lead to sinks.
/// It speaks of ports (paths) only, never of the caller, so it composes.
/// </summary>
internal sealed class Summary
{
    public required SummaryValue Return { get; init; }

    public required SummaryValue Thrown { get; init; }

    public required ImmutableArray<SummaryNode> Nodes { get; init; }

    /// <summary>Functions that came in and are called here, in the order of the calls.</summary>
    public required ImmutableArray<Invocation> Invocations { get; init; }

    /// <summary>Flows to sinks of which at least one atom came in at a port, or that only this context has.</summary>
    public required ImmutableArray<SinkFlow> Sinks { get; init; }

    public bool SameAs(Summary other)
    {
        if (Nodes.Length != other.Nodes.Length || Sinks.Length != other.Sinks.Length || Invocations.Length != other.Invocations.Length || !Return.SameAs(other.Return) || !Thrown.SameAs(other.Thrown))
        {
            return false;
        }

        for (var i = 0; i < Nodes.Length; i++)
        {
            if (!SameNode(Nodes[i], other.Nodes[i]))
            {
                return false;
            }
        }

        for (var i = 0; i < Invocations.Length; i++)
        {
            if (!Invocations[i].SameAs(other.Invocations[i]))
            {
                return false;
            }
        }

        for (var i = 0; i < Sinks.Length; i++)
        {
            if (!Sinks[i].SameAs(other.Sinks[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameNode(SummaryNode left, SummaryNode right)
    {
        if (!Equals(left.Path, right.Path)
            || left.Cells.Length != right.Cells.Length
            || !ReferenceEquals(left.Object.Target, right.Object.Target)
            || !SymbolEqualityComparer.Default.Equals(left.Object.Type, right.Object.Type))
        {
            return false;
        }

        for (var i = 0; i < left.Cells.Length; i++)
        {
            if (!left.Cells[i].Key.Equals(right.Cells[i].Key) || !left.Cells[i].Value.SameAs(right.Cells[i].Value))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A sink in source: where something leaves.</summary>
/// <param name="Kind">For whom.</param>
/// <param name="Member">What was called, or the tagged parameter or member.</param>
/// <param name="Behavior">What is known of the call; None for returns and contracts.</param>
/// <param name="Call">The call, or the returned expression.</param>
/// <param name="Argument">The expression that leaves.</param>
/// <param name="EndpointId">The endpoint that the policy names for it.</param>
/// <param name="Body">Where it stands.</param>
/// <param name="IsAddress">It says where to, and is sent along.</param>
internal sealed record SinkSite(
    SinkKind Kind,
    ISymbol Member,
    CallBehavior Behavior,
    SyntaxNode Call,
    SyntaxNode Argument,
    string? EndpointId,
    LoweredBody Body,
    bool IsAddress = false);

/// <summary>What arrives at a sink, seen from one body.</summary>
internal sealed class SinkFlow
{
    public required SinkSite Site { get; init; }

    /// <summary>Where it is reported: the sink's argument, or the argument of the call through which it arrives there.</summary>
    public required SyntaxNode At { get; init; }

    public required Taint Data { get; init; }

    /// <summary>Facts on where the receiver talks to.</summary>
    public required Taint Endpoint { get; init; }

    /// <summary>The call arguments between <see cref="At"/> and the sink.</summary>
    public required ImmutableArray<SyntaxNode> Tail { get; init; }

    /// <summary>The type whose object, as the receiver of a call, brings the data; null: it comes as an argument, or is this body's own.</summary>
    public INamedTypeSymbol? Holder { get; init; }

    public bool SameAs(SinkFlow other) =>
        ReferenceEquals(At, other.At) && ReferenceEquals(Site.Argument, other.Site.Argument) && Site.Kind == other.Site.Kind
        && Data.SameAs(other.Data) && Endpoint.SameAs(other.Endpoint);
}
