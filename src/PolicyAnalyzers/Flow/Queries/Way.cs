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

    /// <summary>One more place on the way. What lies nearer to the label speaks first.</summary>
    public Way Through(PathAtom atom) => this with { Filter = Filter | atom.Filter, Client = atom.Client ?? Client };

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
            below = IsKey(contents[i]) ? below.Append(contents[i]) ?? below : below;
        }

        if (below.Path.IsEmpty)
        {
            return this;
        }

        foreach (var content in Below.Path)
        {
            below = below.Append(content) ?? below;
        }

        return this with { Below = below };
    }

    /// <summary>A member with a name that a key can have: other contents would only tell ways apart that lead to the same.</summary>
    private static bool IsKey(Content content) => content.Symbol is IPropertySymbol or IFieldSymbol;

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
