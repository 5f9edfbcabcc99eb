using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Flow.Summaries;

/// <summary>A call of a body of this compilation, or the making of a delegate to it: what comes in at its ports.</summary>
/// <param name="Callee">The body.</param>
/// <param name="Call">The call, or the lambda.</param>
/// <param name="Receiver">All that the receiver carries.</param>
/// <param name="Arguments">All that each argument carries; empty where a delegate is made.</param>
/// <param name="Captures">All that each captured variable carries.</param>
internal sealed record CallRecord(LoweredBody Callee, SyntaxNode Call, Taint Receiver, ImmutableArray<Taint> Arguments, ImmutableArray<Taint> Captures);

/// <summary>A service that dependency injection hands out.</summary>
/// <param name="Service">The type that it is asked for by.</param>
/// <param name="Key">Its key; null when it has none.</param>
/// <param name="Carried">All that it carries.</param>
/// <param name="Implementation">The type that is made for it, where the registration names one and makes none itself.</param>
/// <param name="Consumer">The only type that gets it: a typed HTTP client.</param>
/// <param name="IsWrap">It is wrapped around what is registered otherwise.</param>
internal sealed record Registration(ITypeSymbol? Service, string? Key, Taint Carried, ITypeSymbol? Implementation, ITypeSymbol? Consumer, bool IsWrap = false)
{
    /// <summary>The service itself has no key: it has what is registered among its parts.</summary>
    public bool IsPart { get; init; }
}

/// <summary>A store that outlives the body: into a field of this or a static field, or below it.</summary>
/// <param name="Path">The field, and the contents below it.</param>
/// <param name="Stored">All that the stored value carries.</param>
internal sealed record FieldWrite(ImmutableArray<Content> Path, Taint Stored)
{
    public Content Field => Path[0];

    /// <summary>Whether what is read at a path below the field can be what was stored.</summary>
    public bool Reaches(ImmutableArray<Content> read)
    {
        for (var i = 0; i < read.Length && i < Path.Length; i++)
        {
            if (!read[i].MayBe(Path[i]) && read[i].Kind != ContentKind.Whole && Path[i].Kind != ContentKind.Whole)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>An AI call in source.</summary>
/// <param name="Method">The member called.</param>
/// <param name="Behavior">What is known of it.</param>
/// <param name="Call">Where.</param>
/// <param name="Client">All that the receiver and the address arguments carry: endpoint facts, audit facts.</param>
/// <param name="IsFake">Every client that can arrive here is a type of this compilation that calls no model.</param>
internal sealed record AICall(IMethodSymbol Method, CallBehavior Behavior, SyntaxNode Call, Taint Client, bool IsFake);

/// <summary>Tools that a client may get, with a call or when it is made.</summary>
/// <param name="Tools">What the arguments carry: the tools among them.</param>
/// <param name="Client">All that the client carries.</param>
internal sealed record ToolUse(Taint Tools, Taint Client);

/// <summary>A client of an AI service that is made or registered.</summary>
/// <param name="Method">The constructor or factory.</param>
/// <param name="Call">Where.</param>
/// <param name="Facts">What is known of where it talks to.</param>
/// <param name="KeepsEndpoint">It talks to where a client talks to that it is made of.</param>
/// <param name="IsHostedTool">It is a tool that runs at the provider.</param>
internal sealed record ClientMade(IMethodSymbol Method, SyntaxNode Call, Taint Facts, bool KeepsEndpoint, bool IsHostedTool);

/// <summary>All that solving a body in a context gives.</summary>
internal sealed class NodeResult
{
    public required Summary Summary { get; init; }

    /// <summary>Everything that arrives at a sink here or through calls from here.</summary>
    public required ImmutableArray<SinkFlow> Sinks { get; init; }

    public required ImmutableArray<CallRecord> Calls { get; init; }

    public required ImmutableArray<Registration> Registrations { get; init; }

    public required ImmutableArray<FieldWrite> FieldWrites { get; init; }

    public required ImmutableArray<ClientMade> Clients { get; init; }

    public required ImmutableArray<AICall> AICalls { get; init; }

    public ImmutableArray<ToolUse> ToolUses { get; init; } = ImmutableArray<ToolUse>.Empty;

    /// <summary>Why the analysis was cut short; null when it was not.</summary>
    public string? CutShort { get; init; }

    /// <summary>The result of a body that was not looked into.</summary>
    public static NodeResult Unknown(string why) => new()
    {
        Summary = new Summary
        {
            Return = new(Taint.Empty, ImmutableArray<int>.Empty, Heap.Constant.Varying),
            Thrown = new(Taint.Empty, ImmutableArray<int>.Empty, null),
            Nodes = ImmutableArray<SummaryNode>.Empty,
            Invocations = ImmutableArray<Invocation>.Empty,
            Sinks = ImmutableArray<SinkFlow>.Empty,
        },
        Sinks = ImmutableArray<SinkFlow>.Empty,
        Calls = ImmutableArray<CallRecord>.Empty,
        Registrations = ImmutableArray<Registration>.Empty,
        FieldWrites = ImmutableArray<FieldWrite>.Empty,
        Clients = ImmutableArray<ClientMade>.Empty,
        AICalls = ImmutableArray<AICall>.Empty,
        CutShort = why,
    };

    public NodeResult WithCut(string why) => new()
    {
        Summary = Summary,
        Sinks = Sinks,
        Calls = Calls,
        Registrations = Registrations,
        FieldWrites = FieldWrites,
        Clients = Clients,
        AICalls = AICalls,
        ToolUses = ToolUses,
        CutShort = why,
    };
}
