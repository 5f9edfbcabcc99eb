using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>What runs a member, seen from this compilation.</summary>
/// <param name="IsEntry">Something outside calls it: its parameters come from outside.</param>
/// <param name="ReturnSink">Its result leaves: for people (a response) or for a model (a tool's result); null otherwise.</param>
/// <param name="IsClientImplementation">It implements an AI call: what it sends on was sent, and judged, where it was called.</param>
internal sealed record EntryShape(bool IsEntry, SinkKind? ReturnSink, bool IsClientImplementation)
{
    public static EntryShape None { get; } = new(false, null, false);
}

/// <summary>One member of a type that data objects carry along when they are serialised or printed.</summary>
internal sealed record DataMember(Content Content, ITypeSymbol Type, DataLabel? Tag);

/// <summary>
/// The seam between the engine and what policy, annotations and catalogue say of symbols. The engine asks, and knows no
/// library, no rule and no policy. Answers depend on symbols alone, so they can be cached per compilation.
/// </summary>
internal abstract class FlowModel
{
    /// <summary>Sources, sinks, flows and cleaning of a call.</summary>
    public abstract CallBehavior Behavior(IMethodSymbol method);

    /// <summary>The same for a receiver whose type is below the one that declares the member.</summary>
    public abstract CallBehavior Behavior(IMethodSymbol method, ITypeSymbol receiver);

    /// <summary>The tag that holds for a field, property or parameter (its own, its type's, its container's), or for what a method returns; or null.</summary>
    public abstract DataLabel? Tag(ISymbol member);

    /// <summary>Labels that a parameter, field or property has of its own besides data tags (an endpoint binding).</summary>
    public abstract ImmutableArray<Label> BindingLabels(ISymbol member);

    /// <summary>What an object of this type is known to be by its type: a client of some kind, bound to an endpoint, auditing.</summary>
    public abstract ImmutableArray<Label> TypeLabels(INamedTypeSymbol type);

    /// <summary>A client of AI services.</summary>
    public abstract bool IsClient(ITypeSymbol type);

    /// <summary>The code of a client's type leaves an audit record of each call, on every path.</summary>
    public abstract bool AuditsByCode(INamedTypeSymbol type);

    /// <summary>What goes through an object of the type leaves an audit record by the code of the type, on every path: a handler of HTTP requests.</summary>
    public abstract bool AuditsThrough(INamedTypeSymbol type);

    /// <summary>A client that does what it does through another one.</summary>
    public abstract bool IsDecorator(ITypeSymbol type);

    /// <summary>Writes a log.</summary>
    public abstract bool IsLogger(ITypeSymbol type);

    /// <summary>A tool that runs at the provider: web search, code interpreter, file search.</summary>
    public abstract bool IsHostedTool(ITypeSymbol type);

    /// <summary>Read from the configuration it is the value at a key, not an object with more keys below.</summary>
    public abstract bool IsConfigurationValue(ITypeSymbol type);

    /// <summary>The type alone says which endpoint its objects talk to.</summary>
    public abstract bool IsListed(INamedTypeSymbol type);

    /// <summary>A client that sends HTTP requests.</summary>
    public abstract bool IsHttpClient(ITypeSymbol type);

    /// <summary>A stream or writer.</summary>
    public abstract bool IsWriter(ITypeSymbol type);

    /// <summary>The service types that a registration hands out: its first type argument, else what the catalogue says of it.</summary>
    public abstract ImmutableArray<ITypeSymbol> ServicesOf(IMethodSymbol registration, CallBehavior behavior);

    /// <summary>Labels of a constant: an address in a text.</summary>
    public abstract ImmutableArray<Label> ConstantLabels(object? constant);

    /// <summary>What a label of an object says of one of its members; null: nothing.</summary>
    public abstract Label? OnRead(Label label, ISymbol member);

    /// <summary>A member that serializers leave out.</summary>
    public abstract bool IsIgnored(ISymbol member);

    /// <summary>What calls do that nothing is known of.</summary>
    public abstract UnknownCalls UnknownCalls { get; }

    /// <summary>Labels of the result of a call that nothing can be seen of, beside what flows into it.</summary>
    public abstract ImmutableArray<Label> UnknownResult(IMethodSymbol method, bool hasInput);

    /// <summary>The members that travel with an object of this type; empty for texts, scalars and framework types.</summary>
    public abstract ImmutableArray<DataMember> DataMembers(ITypeSymbol type);

    /// <summary>A library's result object: what it was made of leaves, and says or does not say what it is.</summary>
    public abstract bool IsEnvelope(ITypeSymbol type);

    /// <summary>A member of this name discloses when it is set.</summary>
    public abstract bool IsDisclosingName(string name);

    /// <summary>The members that tell people, when one is set, that the object holds AI output, and whether the type tells by itself.</summary>
    public abstract (ImmutableArray<ISymbol> Members, bool Always) DisclosureOf(ITypeSymbol type);

    /// <summary>What an entry point gets in at a parameter, or below it at the atom's path.</summary>
    public abstract Taint EntryLabels(IParameterSymbol parameter, PathAtom atom);

    /// <summary>What a member holds that something outside fills.</summary>
    public abstract Taint MemberLabels(ISymbol member);

    /// <summary>The tags below a member of which only the type is known.</summary>
    public abstract Taint TypeTags(ISymbol member);

    /// <summary>An exception of this type says that the code that throws it is not written yet.</summary>
    public abstract bool IsUnfinished(ITypeSymbol? type);

    /// <summary>All data that an object of this type holds, or its elements where it is a container, has a class.</summary>
    public abstract bool IsTagged(ITypeSymbol type);

    /// <summary>Works on data and is none: a service, a client, a context, a function.</summary>
    public abstract bool IsService(ITypeSymbol type);

    /// <summary>A type of the organisation without data members works on data and is none: ICaseStore, say.</summary>
    public abstract bool OnlyBehaves(ITypeSymbol type);

    /// <summary>A member that leads to a service.</summary>
    public abstract bool IsServiceMember(ISymbol member);

    /// <summary>A member that code outside of its type can set.</summary>
    public abstract bool IsSettable(ISymbol member);

    /// <summary>A member that a framework fills from the request.</summary>
    public abstract bool IsBound(ISymbol member);

    /// <summary>Objects of it are made by a framework: controllers, hubs, pages, workers, components.</summary>
    public abstract bool IsMadeByFramework(INamedTypeSymbol type);

    /// <summary>The rank of a class by id or label; null when the policy has no such class.</summary>
    public abstract int? RankOf(string classification);

    /// <summary>A text says why something is right, and does not only stand where a reason should.</summary>
    public abstract bool IsReason(string text);

    /// <summary>How a body gets run.</summary>
    public abstract EntryShape Entry(LoweredBody body);

    /// <summary>Numbers, truth values, enums, dates, ids: public unless tagged, and nothing flows into them by default.</summary>
    public abstract bool IsScalar(ITypeSymbol? type);

    /// <summary>Type declared in this compilation or visible as its source.</summary>
    public abstract bool IsSource(ISymbol symbol);
}
