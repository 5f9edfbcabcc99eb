using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;

namespace PolicyAnalyzers.Flow.Heap;

/// <summary>
/// An object as one body sees it: made at a place in it, come in at a path, or handed out by a call. Objects are numbered in
/// the order in which the body meets them.
/// </summary>
internal sealed class AbstractObject
{
    public AbstractObject(int id, ITypeSymbol? type)
    {
        Id = id;
        Type = type;
    }

    public int Id { get; }

    public ITypeSymbol? Type { get; }

    /// <summary><see cref="Type"/> is the run-time type, not only a bound of it.</summary>
    public bool IsExact { get; init; }

    /// <summary>Stands for several objects (made in a loop): stores into it do not overwrite.</summary>
    public bool IsMany { get; init; }

    /// <summary>Where it came in; null for objects made here.</summary>
    public AccessPath? Path { get; init; }

    /// <summary>What it is a copy of: contents that were never stored are those of this path.</summary>
    public AccessPath? CopyOf { get; init; }

    /// <summary>What is below it is not known to this body, so that its static type speaks for it.</summary>
    public bool IsOpaque { get; init; }

    /// <summary>The place that it came in at is bound to an endpoint: nothing below it says more of where it talks to.</summary>
    public bool IsBound { get; init; }

    /// <summary>The lambda or local function of a delegate.</summary>
    public LoweredBody? Target { get; init; }

    /// <summary>The method of a delegate.</summary>
    public IMethodSymbol? Method { get; init; }

    /// <summary>Which of several functions at one path it is; -1 where there is one.</summary>
    public int FunctionIndex { get; init; } = -1;

    /// <summary>It came in, and is known to be there.</summary>
    public bool IsNotNull { get; init; }

    public bool IsDelegate => Target is not null || Method is not null;
}
