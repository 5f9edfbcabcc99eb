using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>
/// The members that can matter: those that mention an anchor, and those that mention a member that can matter, or a field or
/// property that it fills. Everything else is never bound, lowered or solved.
/// </summary>
internal sealed class Reach
{
    private readonly Compilation compilation;
    private readonly HashSet<SyntaxNode> members = new();
    private readonly Dictionary<string, List<IndexedMember>> mentions = new(StringComparer.Ordinal);

    private readonly HashSet<string> constructed = new(StringComparer.Ordinal);

    private Reach(Compilation compilation) => this.compilation = compilation;

    /// <param name="compilation">The compilation.</param>
    /// <param name="isAnchor">Whether a name may be that of a member that sends to a model, brings its output, or carries a declared flow.</param>
    /// <param name="isExit">Whether a name may be that of a member by which content leaves.</param>
    /// <param name="contracts">The names of members that say what may be given to them.</param>
    /// <param name="cancellation">Stops the walk.</param>
    public static Reach Of(
        Compilation compilation, Func<string, bool> isAnchor, Func<string, bool> isExit, Contracts contracts, CancellationToken cancellation)
    {
        var reach = new Reach(compilation);
        var anchors = new Dictionary<string, bool>(StringComparer.Ordinal);
        var pending = new Queue<IndexedMember>();
        var trees = SourceOrder.Trees(compilation);
        foreach (var tree in trees)
        {
            var index = NameIndex.Of(tree, cancellation);
            reach.constructed.UnionWith(index.Constructed);
            foreach (var member in index.Members)
            {
                var matters = false;
                foreach (var name in member.Mentions)
                {
                    if (!reach.mentions.TryGetValue(name, out var list))
                    {
                        reach.mentions.Add(name, list = new List<IndexedMember>());
                    }

                    list.Add(member);
                    if (!anchors.TryGetValue(name, out var isOne))
                    {
                        anchors.Add(name, isOne = isAnchor(name));
                    }

                    matters |= isOne;
                }

                if (matters && reach.members.Add(member.Declaration))
                {
                    pending.Enqueue(member);
                }
            }
        }

        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var member = pending.Dequeue();
            foreach (var name in member.Names.AddRange(member.Filled))
            {
                foreach (var user in reach.Mentioning(name))
                {
                    if (reach.members.Add(user.Declaration))
                    {
                        pending.Enqueue(user);
                    }
                }
            }
        }

        reach.AddExits(trees, isExit, cancellation);
        reach.AddContracts(trees, contracts, cancellation);
        return reach;
    }

    /// <summary>
    /// Members that give something to what says what may be given to it. Who calls them is not followed: what is confidential is
    /// mostly known where it is given.
    /// </summary>
    private void AddContracts(ImmutableArray<SyntaxTree> trees, Contracts contracts, CancellationToken cancellation)
    {
        if (contracts.IsEmpty)
        {
            return;
        }

        foreach (var tree in trees)
        {
            foreach (var member in NameIndex.Of(tree, cancellation).Members)
            {
                if (contracts.AreMetBy(member))
                {
                    members.Add(member.Declaration);
                }
            }
        }
    }

    /// <summary>Helpers that members in reach call, and by which content leaves.</summary>
    private void AddExits(ImmutableArray<SyntaxTree> trees, Func<string, bool> isExit, CancellationToken cancellation)
    {
        var declared = new Dictionary<string, List<IndexedMember>>(StringComparer.Ordinal);
        var pending = new Queue<IndexedMember>();
        foreach (var tree in trees)
        {
            foreach (var member in NameIndex.Of(tree, cancellation).Members)
            {
                foreach (var name in member.Names)
                {
                    if (!declared.TryGetValue(name, out var list))
                    {
                        declared.Add(name, list = new List<IndexedMember>());
                    }

                    list.Add(member);
                }

                if (members.Contains(member.Declaration))
                {
                    pending.Enqueue(member);
                }
            }
        }

        var seen = new HashSet<SyntaxNode>();
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var name in pending.Dequeue().Mentions)
            {
                foreach (var callee in declared.TryGetValue(name, out var list) ? list : new List<IndexedMember>())
                {
                    if (seen.Add(callee.Declaration))
                    {
                        pending.Enqueue(callee);
                        if (Leaves(callee, isExit))
                        {
                            members.Add(callee.Declaration);
                        }
                    }
                }
            }
        }
    }

    private static bool Leaves(IndexedMember member, Func<string, bool> isExit)
    {
        foreach (var name in member.Mentions)
        {
            if (isExit(name))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsEmpty => members.Count == 0;

    public bool IsConstructed(string typeName) => constructed.Contains(typeName);

    /// <summary>Whether the member in which a node stands can matter.</summary>
    public bool Contains(SyntaxNode declaration)
    {
        for (var member = NameIndex.MemberOf(declaration); member is not null; member = member.Parent is null ? null : NameIndex.MemberOf(member.Parent))
        {
            if (members.Contains(member) || (member.Parent is { } parent && members.Contains(parent)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The members that mention a name, in the order of the sources.</summary>
    public IReadOnlyList<IndexedMember> Mentioning(string name) =>
        mentions.TryGetValue(name, out var list) ? list : Array.Empty<IndexedMember>();

    /// <summary>The symbols whose bodies an indexed member stands for.</summary>
    public ImmutableArray<ISymbol> SymbolsOf(IndexedMember member, CancellationToken cancellation)
    {
        // Callers lie in other trees than the one that a callback is given a model for.
#pragma warning disable RS1030
        var model = compilation.GetSemanticModel(member.Declaration.SyntaxTree);
#pragma warning restore RS1030
        var builder = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var symbol in Symbols.DeclaredBy(member.Declaration, model, cancellation))
        {
            builder.Add(symbol);
        }

        return builder.ToImmutable();
    }
}
