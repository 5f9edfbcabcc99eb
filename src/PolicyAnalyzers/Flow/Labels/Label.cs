using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Labels;

/// <summary>A fact that flows with a value. Equal by value; the engine joins labels by union and does not look into them.</summary>
internal abstract record Label;

internal enum OriginKind : byte
{
    /// <summary>A tag on a member, parameter, type or assembly.</summary>
    Tag,

    /// <summary>The same on what a model hands to a tool: new to everybody but to the model.</summary>
    TagOfModelInput,

    /// <summary>A source that the policy declares.</summary>
    DeclaredSource,

    /// <summary>An untagged parameter of an entry point.</summary>
    Parameter,

    /// <summary>An untagged field or property.</summary>
    Member,

    /// <summary>The result of a call that the engine cannot see into.</summary>
    CallResult,
}

/// <summary>Data of a class and categories, or (rank -1) data without a class.</summary>
/// <param name="Rank">The rank of the class in the policy's order; -1 where there is none.</param>
/// <param name="Categories">A bit per category of the policy.</param>
/// <param name="Kind">Where the class, or the lack of one, comes from.</param>
/// <param name="Origin">The symbol that holds the data.</param>
/// <param name="IsDigest">It is a digest of the data, which nobody can read.</param>
internal sealed record DataLabel(int Rank, ulong Categories, OriginKind Kind, ISymbol Origin, bool IsDigest = false) : Label
{
    public bool IsUnclassified => Rank < 0;
}

/// <summary>Text or media that a model made.</summary>
/// <param name="Call">The AI call.</param>
/// <param name="Member">The member that was called.</param>
/// <param name="IsDisclosed">It lies under an object, or went through a call, that tells people of it.</param>
/// <param name="IsMarked">It went through a step that marks media as made by AI.</param>
internal sealed record AIOutputLabel(SyntaxNode Call, ISymbol Member, bool IsDisclosed, bool IsMarked = false) : Label;

internal enum EndpointFact : byte
{
    /// <summary>A constant URI, host or part of one.</summary>
    Address,

    /// <summary>The id of an endpoint of the policy.</summary>
    Id,

    /// <summary>A dependency-injection key.</summary>
    Key,

    /// <summary>The default host of a library's client.</summary>
    DefaultHost,

    /// <summary>The value at a key of the configuration; without a text, of a key that is not known.</summary>
    Configured,

    /// <summary>All that is below a key of the configuration: what is read of it is at a longer key.</summary>
    Section,

    /// <summary>An address is set; if none is known, it is at least not the default one.</summary>
    Given,

    /// <summary>Nothing in this compilation says where a client comes from that is asked for here.</summary>
    Unknown,
}

/// <summary>A fact about where a client talks to; it flows with the client as a class flows with data.</summary>
/// <param name="Fact">What kind of fact.</param>
/// <param name="Text">The address, id, key or host.</param>
/// <param name="Of">
/// The client that it is a fact of: the place that makes it, or the symbol by which it comes in. Facts of one client
/// complete each other; those of different clients are alternatives. Null: not of a client yet.
/// </param>
internal sealed record EndpointLabel(EndpointFact Fact, string Text, object? Of = null) : Label
{
    /// <summary>A key by which what is inside of a client is asked for that leaves records: it is used through that one.</summary>
    public bool IsWithinAudited { get; init; }
}

/// <summary>A stream or writer of a response: what is written into it leaves for people.</summary>
internal sealed record ResponseLabel : Label
{
    public static ResponseLabel Instance { get; } = new();
}

/// <summary>A stream or writer of a file or store: what is written into it is kept.</summary>
internal sealed record FileLabel : Label
{
    public static FileLabel Instance { get; } = new();
}

/// <summary>An object, options say, in which a setting is switched off.</summary>
/// <param name="Kind">What it switches, as the catalogue says.</param>
internal sealed record SwitchedOffLabel(string Kind) : Label;

/// <summary>A client that leaves an audit record of each call.</summary>
/// <param name="By">What does it, for people.</param>
/// <param name="Through">The type whose code each call of the client goes through, and that does it; null: it is declared, or the client's own.</param>
internal sealed record AuditedLabel(string By, INamedTypeSymbol? Through = null) : Label;

/// <summary>Writes whatever it is given to a log: a writer, a function.</summary>
internal sealed record LogLabel : Label;

/// <summary>A client that nothing wraps: where it can arrive, what is left no record of. What comes through a client that leaves records loses it.</summary>
internal sealed record UnauditedLabel : Label;

/// <summary>A builder adds to a client that is registered with dependency injection.</summary>
/// <param name="Service">The service type.</param>
/// <param name="Key">The key, or null.</param>
internal sealed record RegisteredLabel(ITypeSymbol Service, string? Key) : Label;

/// <summary>The type of a client, as far as it is known.</summary>
internal sealed record ClientTypeLabel(INamedTypeSymbol Type, object? Of = null) : Label;

/// <summary>A function that is offered to a model: it flows with the tool object, to the options of the client that gets it.</summary>
/// <param name="Function">The method, or the syntax of the lambda.</param>
internal sealed record ToolLabel(object Function) : Label;
