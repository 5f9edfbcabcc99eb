using System;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;

namespace PolicyAnalyzers.Flow.Labels;

/// <summary>A place that a body sees from outside: a root (argument, this, capture, static) and the contents below it.</summary>
internal sealed class AccessPath : IEquatable<AccessPath>
{
    /// <summary>Paths longer than this are folded into their prefix.</summary>
    public const int MaxLength = 4;

    /// <summary>Members of one type on a path: the second item of a list is told from the first, all further ones are taken as one.</summary>
    private const int MaxOfOneType = 2;

    private const int ThisRoot = -1;
    private const int StaticRoot = int.MinValue;
    private readonly int hash;

    private AccessPath(int root, ImmutableArray<Content> path)
    {
        Root = root;
        Path = path;
        var value = root;
        foreach (var content in path)
        {
            value = (value * 397) ^ content.GetHashCode();
        }

        hash = value;
    }

    public static AccessPath This { get; } = new(ThisRoot, ImmutableArray<Content>.Empty);

    public int Root { get; }

    public ImmutableArray<Content> Path { get; }

    public bool IsThis => Root == ThisRoot;

    public bool IsStatic => Root == StaticRoot;

    public bool IsArgument => Root >= 0;

    public bool IsCapture => Root < ThisRoot && Root != StaticRoot;

    public int CaptureIndex => -2 - Root;

    /// <summary>True when the path goes through a delegate's captured variables.</summary>
    public bool CrossesCapture
    {
        get
        {
            if (IsCapture)
            {
                return true;
            }

            foreach (var content in Path)
            {
                if (content.Kind is ContentKind.Capture or ContentKind.Receiver)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public static AccessPath Argument(int ordinal) => new(ordinal, ImmutableArray<Content>.Empty);

    public static AccessPath Capture(int index) => new(-2 - index, ImmutableArray<Content>.Empty);

    public static AccessPath Static(Content field) => new(StaticRoot, ImmutableArray.Create(field));

    /// <summary>The path one step further; null when it would be too long, or go round and round in linked objects.</summary>
    public AccessPath? Append(Content content) =>
        Path.Length >= MaxLength + (IsStatic ? 1 : 0) || Repeats(content) ? null : new AccessPath(Root, Path.Add(content));

    private bool Repeats(Content content)
    {
        if (Path.Length < MaxOfOneType || content.Symbol?.ContainingType is not { } type)
        {
            return false;
        }

        var count = 0;
        foreach (var step in Path)
        {
            count += SymbolEqualityComparer.Default.Equals(step.Symbol?.ContainingType, type) ? 1 : 0;
        }

        return count >= MaxOfOneType;
    }

    /// <summary>What this path has below a shorter one; empty when it is not below it.</summary>
    public ImmutableArray<Content> Below(AccessPath prefix)
    {
        if (Root != prefix.Root || Path.Length <= prefix.Path.Length)
        {
            return ImmutableArray<Content>.Empty;
        }

        for (var i = 0; i < prefix.Path.Length; i++)
        {
            if (!Path[i].Equals(prefix.Path[i]))
            {
                return ImmutableArray<Content>.Empty;
            }
        }

        return Path.RemoveRange(0, prefix.Path.Length);
    }

    /// <summary>The path up to a content.</summary>
    public AccessPath Prefix(int length) => new(Root, ImmutableArray.Create(Path, 0, length));

    public bool Equals(AccessPath? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || hash != other.hash || Root != other.Root || Path.Length != other.Path.Length)
        {
            return false;
        }

        for (var i = 0; i < Path.Length; i++)
        {
            if (!Path[i].Equals(other.Path[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as AccessPath);

    public override int GetHashCode() => hash;

    public override string ToString()
    {
        var text = new StringBuilder(IsThis ? "this" : IsStatic ? "static" : IsArgument ? "arg" + Root : "capture" + CaptureIndex);
        foreach (var content in Path)
        {
            text.Append('.').Append(content);
        }

        return text.ToString();
    }
}
