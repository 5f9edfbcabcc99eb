using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Catalog;

internal enum PortBase : byte
{
    This,
    Return,

    /// <summary>Argument <see cref="Port.Index"/> by ordinal (the receiver of an extension method is argument 0).</summary>
    Argument,

    /// <summary>Every argument.</summary>
    AnyArgument,

    /// <summary>Parameter <see cref="Port.CallbackParameter"/> of the delegate in argument <see cref="Port.Index"/>.</summary>
    CallbackParameter,

    /// <summary>What the delegate in argument <see cref="Port.Index"/> returns.</summary>
    CallbackReturn,
}

internal enum PathStep : byte
{
    Element,
    MapKey,
    MapValue,
    TupleItem0,
    TupleItem1,
    TupleItem2,

    /// <summary>Everything below, at any depth.</summary>
    Deep,
}

/// <summary>A place at a call: a base and a path below it.</summary>
internal readonly record struct Port(PortBase Base, int Index, int CallbackParameter, ImmutableArray<PathStep> Path)
{
    /// <summary>The index of the functions that the receiver holds as its elements: not an argument's.</summary>
    public const int Held = -1;
}

/// <summary>What a library member does with values: from one port to another.</summary>
/// <param name="From">Where the value is read.</param>
/// <param name="To">Where it is written.</param>
/// <param name="IsCopy">True: the same object (an alias). False: derived (labels of all that lies below).</param>
internal sealed record FlowRow(Port From, Port To, bool IsCopy);

[Flags]
internal enum MemberRole
{
    None = 0,

    /// <summary>Arguments leave for a model. <see cref="MemberModel.Kind"/> says which use: chat, embeddings, raw-http, ...</summary>
    AISink = 1 << 0,

    /// <summary>The result (or an async/streaming part of it) is AI output (text or media, not embeddings).</summary>
    AIOutput = 1 << 1,

    /// <summary>Creates or registers an AI client: its result talks to <see cref="MemberModel.DefaultHost"/> unless an argument names another host.</summary>
    AIClient = 1 << 2,

    /// <summary>AI output that gets here leaves for people.</summary>
    Response = 1 << 3,

    /// <summary>Writes a response header: the arguments name it.</summary>
    ResponseHeader = 1 << 4,

    /// <summary>An audit step by default.</summary>
    Audit = 1 << 5,

    /// <summary>Writes a general log.</summary>
    Log = 1 << 6,

    /// <summary>The result lacks labels: a redactor or the like.</summary>
    Sanitizer = 1 << 7,

    /// <summary>Runs in process: never external.</summary>
    Local = 1 << 8,

    /// <summary>The result is data from outside without a class (a file, a request, a database read): an origin for AIP1006.</summary>
    Input = 1 << 9,

    /// <summary>The result is no origin (configuration, options, factories, framework services).</summary>
    Public = 1 << 10,

    /// <summary>Registers a service: see <see cref="MemberModel.Kind"/> (instance, factory, type) for how.</summary>
    Registration = 1 << 11,

    /// <summary>Offers the method or delegate in its data ports to a model as a tool: what it returns is sent.</summary>
    ToolRegistration = 1 << 12,

    /// <summary>A host or URI in one of its arguments or the assigned value tells where an HTTP client talks to.</summary>
    HttpAddress = 1 << 13,

    /// <summary>Turns a handler (delegate argument) into an HTTP endpoint: MapGet, MapPost, ...</summary>
    MapsEndpoint = 1 << 14,

    /// <summary>Adds a filter, middleware or metadata to the endpoint or group it is called on.</summary>
    EndpointFilter = 1 << 15,

    /// <summary>HTTP send whose destination decides whether it is an AI call.</summary>
    RawHttp = 1 << 16,

    /// <summary>Objects among the arguments become text as their own ToString says.</summary>
    PrintsText = 1 << 17,

    /// <summary>Runs the function in its arguments before the response leaves.</summary>
    BeforeResponse = 1 << 18,

    /// <summary>A setting of a library or service; <see cref="MemberModel.Kind"/> says what it switches (telemetry, storage), <see cref="MemberModel.Values"/> what switches it on.</summary>
    Setting = 1 << 19,

    /// <summary>Sets a switch by its name, which is the first argument; the last argument is the value.</summary>
    SetsSwitch = 1 << 20,

    /// <summary>True on developers' own machines only.</summary>
    Development = 1 << 21,

    /// <summary>What is in its data ports is kept in a file or store.</summary>
    Saves = 1 << 23,

    /// <summary>Takes metadata, and with it the provenance, off the media in its data ports.</summary>
    Strips = 1 << 24,

    /// <summary>Marks media as made by AI (C2PA, watermark): the result carries the mark.</summary>
    Marks = 1 << 25,

    /// <summary>Writes an object out: members that carry an ignore attribute stay behind.</summary>
    Serializes = 1 << 22,

    /// <summary>Runs each function among its arguments, at least once.</summary>
    Runs = 1 << 26,

    /// <summary>The functions in its arguments run around each call of the client that it is called on.</summary>
    Around = 1 << 27,

    /// <summary>The result is a digest of what goes in: the class stays with it, but nobody can read it.</summary>
    Digest = 1 << 28,

    /// <summary>Takes what is sent: that says nothing of where to.</summary>
    Body = 1 << 29,
}

/// <summary>
/// What the catalogue says of one library member, bound to a method symbol: parameter names are resolved to ordinals.
/// Property accessors and constructors are members too.
/// </summary>
internal sealed record MemberModel
{
    public string Library { get; init; } = "";

    public MemberRole Roles { get; init; }

    /// <summary>The kind of the role: chat, responses, embeddings, image, audio, moderation, file-upload, raw-http, ...</summary>
    public string Kind { get; init; } = "";

    /// <summary>Flows; empty and <see cref="HasFlows"/> set: nothing flows (a neutral row).</summary>
    public ImmutableArray<FlowRow> Flows { get; init; } = ImmutableArray<FlowRow>.Empty;

    /// <summary>True when the row states the flows: the default for unknown calls does not apply.</summary>
    public bool HasFlows { get; init; }

    /// <summary>AISink, Response, Log, ToolRegistration, HttpAddress: the ports that leave or count.</summary>
    public ImmutableArray<Port> DataPorts { get; init; } = ImmutableArray<Port>.Empty;

    /// <summary>RawHttp, HttpAddress, AIClient: the ports that name the host, URI or the options that hold it.</summary>
    public ImmutableArray<Port> AddressPorts { get; init; } = ImmutableArray<Port>.Empty;

    /// <summary>Ports whose contents and labels are dropped by the call (<c>StringBuilder.Clear</c>): a strong update.</summary>
    public ImmutableArray<Port> Clears { get; init; } = ImmutableArray<Port>.Empty;

    /// <summary>Registration: the metadata names of the service types that the call registers when no type argument says it.</summary>
    public ImmutableArray<string> Services { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Registration: the ports that hold the key.</summary>
    public ImmutableArray<Port> KeyPorts { get; init; } = ImmutableArray<Port>.Empty;

    /// <summary>
    /// True when the row stands at a member that this one overrides, implements or hides, not at this member itself:
    /// where this one has a body in source, the body knows more.
    /// </summary>
    public bool IsInherited { get; init; }

    /// <summary>AIClient: the host of the library's public service, or null when it depends on what is wrapped or configured.</summary>
    public string? DefaultHost { get; init; }

    /// <summary>Setting: the names and texts of values that switch it on; none: true does.</summary>
    public ImmutableArray<string> Values { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>AISink: the day since which the service keeps what it is sent unless it is told not to; null when it does not.</summary>
    public string? KeptSince { get; init; }

    /// <summary>The result carries the endpoint of the client in this argument or receiver (decorators, builders, GetChatClient).</summary>
    public bool KeepsEndpoint { get; init; }

    public bool Is(MemberRole role) => (Roles & role) != 0;

    /// <summary>The same for a member that overrides or implements this one.</summary>
    public MemberModel AsInherited() => this with { IsInherited = true };

    /// <summary>
    /// What a row of a static method says, for the member of an extension block that it implements: its first parameter is the
    /// receiver there.
    /// </summary>
    public MemberModel OnReceiver() => this with
    {
        Flows = ImmutableArray.CreateRange(Flows, static flow => flow with { From = OnReceiver(flow.From), To = OnReceiver(flow.To) }),
        DataPorts = OnReceiver(DataPorts),
        AddressPorts = OnReceiver(AddressPorts),
        Clears = OnReceiver(Clears),
        KeyPorts = OnReceiver(KeyPorts),
    };

    private static ImmutableArray<Port> OnReceiver(ImmutableArray<Port> ports) => ImmutableArray.CreateRange(ports, static port => OnReceiver(port));

    private static Port OnReceiver(Port port) => port.Base is not (PortBase.Argument or PortBase.CallbackParameter or PortBase.CallbackReturn) ? port
        : port.Index > 0 ? port with { Index = port.Index - 1 }
        : port.Base == PortBase.Argument ? port with { Base = PortBase.This }
        : port;
}
