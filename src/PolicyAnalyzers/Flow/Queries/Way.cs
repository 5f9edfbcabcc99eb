using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Solver;

namespace PolicyAnalyzers.Flow.Queries;

/// <summary>What the way from a question to a place does to the labels that are found there.</summary>
/// <param name="Filter">Which labels come through.</param>
/// <param name="Client">The client whose facts they are.</param>
/// <param name="Below">What is read of the value that is found: the configuration has it at a longer key.</param>
internal readonly record struct Way(PathFilter Filter, object? Client, AccessPath Below)
{
    public static Way Start { get; } = new(PathFilter.None, null, AccessPath.This);

    /// <summary>One more place on the way of facts of a client: what happens to data there is nothing to them. What lies nearer to the label speaks first.</summary>
    public Way Through(PathAtom atom) => this with { Filter = Filter | (atom.Filter & (PathFilter.NoEndpoint | PathFilter.Audited)), Client = atom.Client ?? Client };

    /// <summary>The value that is found next holds the one that is asked for, below these contents.</summary>
    public Way Into(ImmutableArray<Content> contents, int from)
    {
        if (from >= contents.Length)
        {
            return this;
        }

        var below = AccessPath.This;
        for (var i = from; i < contents.Length; i++)
        {
            below = Then(below, contents[i]);
        }

        if (below.Path.IsEmpty)
        {
            return this;
        }

        foreach (var content in Below.Path)
        {
            below = Then(below, content);
        }

        return this with { Below = below };
    }

    /// <summary>
    /// The path with one more key. A member that the one before it cannot have was read of something that was made of the value: from
    /// there on it is no configuration any more.
    /// </summary>
    private static AccessPath Then(AccessPath below, Content content) =>
        content.Symbol is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, Type: { TypeKind: not TypeKind.Delegate, IsAbstract: false } or INamedTypeSymbol { TypeArguments.Length: > 0 } } member
        && (below.Path.IsEmpty || (below.Path[below.Path.Length - 1].Symbol is IPropertySymbol last && MayHave(last.Type, member.ContainingType, 0)))
            ? below.Append(content) ?? below
            : below;

    private static bool MayHave(ITypeSymbol type, ITypeSymbol declaring, int depth)
    {
        for (ITypeSymbol? known = type; known is not null; known = known.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(known.OriginalDefinition, declaring.OriginalDefinition))
            {
                return true;
            }
        }

        // Options, lists and the like hold what has the member.
        if (type is INamedTypeSymbol named && depth < 3)
        {
            foreach (var argument in named.TypeArguments)
            {
                if (MayHave(argument, declaring, depth + 1))
                {
                    return true;
                }
            }
        }

        return type is IArrayTypeSymbol array && MayHave(array.ElementType, declaring, depth + 1);
    }

    public Taint Apply(TaintEntry entry, FlowModel model)
    {
        var taint = EndpointFacts.OfClient(Ports.Filter(Taint.Of(entry.Atom, entry.Trace), Filter), Client);
        var below = Below;
        return below.Path.IsEmpty || entry.Atom is not LabelAtom { Label: EndpointLabel { Fact: EndpointFact.Section } }
            ? taint
            : taint.Select(atom => Read(((LabelAtom)atom).Label, below, model) is { } label ? new LabelAtom(label) : null);
    }

    private static Label? Read(Label label, AccessPath below, FlowModel model)
    {
        Label? read = label;
        foreach (var content in below.Path)
        {
            if (read is not null && content.Symbol is { } member and not ITypeSymbol)
            {
                read = model.OnRead(read, member);
            }
        }

        return read;
    }
}
