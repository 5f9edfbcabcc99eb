using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Flow.Dispatch;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>Whether a mentioned name may be that of a member that matters.</summary>
/// <param name="name">The name.</param>
/// <param name="receivers">The types of this compilation whose member it is; empty when that is not known or none of them.</param>
internal delegate bool Anchor(string name, ImmutableArray<INamedTypeSymbol> receivers);

/// <summary>
/// The members that can matter: those that mention an anchor, and those that mention a member that can matter, or a field or
/// property that it fills. Everything else is never bound, lowered or solved.
/// </summary>
internal sealed class Reach
{
    private const int MaxWrappers = 32;
    private readonly Compilation compilation;
    private readonly MentionedNames mentions;
    private readonly DataParameters content;
    private readonly HashSet<SyntaxNode> members = new();
    private readonly ReachNames names;
    private readonly ConcurrentDictionary<(string, string?, bool), ImmutableArray<IndexedMember>> mentioning = new();

    private Reach(Compilation compilation, MentionedNames mentions, ReachNames names)
    {
        this.compilation = compilation;
        this.mentions = mentions;
        this.names = names;
        content = new DataParameters(names.Contentless);
    }

    /// <param name="compilation">The compilation.</param>
    /// <param name="types">Its types.</param>
    /// <param name="names">What is looked for.</param>
    /// <param name="cancellation">Stops the walk.</param>
    public static Reach Of(Compilation compilation, TypeIndex types, ReachNames names, CancellationToken cancellation)
    {
        var reach = new Reach(compilation, MentionedNames.Of(compilation, types, cancellation), names);
        reach.Add(names.IsAnswer, keeps: true, cancellation);
        reach.Add(names.IsAnchor, keeps: false, cancellation);
        reach.AddExits(names.IsExit, cancellation);
        reach.AddContracts(names.Contracts);
        return reach;
    }

    /// <param name="isAnchor">Where to begin.</param>
    /// <param name="keeps">What they bring may be handed to a store, which others read.</param>
    /// <param name="cancellation">Stops the walk.</param>
    private void Add(Anchor isAnchor, bool keeps, CancellationToken cancellation)
    {
        var pending = new Queue<IndexedMember>();
        foreach (var member in mentions.MembersWith(isAnchor))
        {
            if (members.Add(member.Declaration))
            {
                pending.Enqueue(member);
            }
        }

        var reached = new Queue<IndexedMember>();
        AddUsers(pending, reached, cancellation);
        if (keeps)
        {
            // What is read of one store and put into the next is not followed any more: services call each other, and all would be in reach.
            AddReadersOfStores(reached, pending, cancellation);
            AddUsers(pending, reached, cancellation);
        }
    }

    private void AddUsers(Queue<IndexedMember> pending, Queue<IndexedMember> reached, CancellationToken cancellation)
    {
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var member = pending.Dequeue();
            reached.Enqueue(member);
            AddUsers(member.Names, member, member.RunsWhenMade, pending);
            AddReaders(member, pending);
        }
    }

    private void AddReaders(IndexedMember member, Queue<IndexedMember> pending)
    {
        foreach (var filled in member.Filled)
        {
            if (filled.By is null || names.Fills(filled.By))
            {
                AddUsers(ImmutableArray.Create(filled.Name), member, false, pending);
            }
        }
    }

    private void AddUsers(ImmutableArray<string> names, IndexedMember member, bool runsWhenMade, Queue<IndexedMember> pending)
    {
        foreach (var name in names)
        {
            foreach (var user in Mentioning(name, member.Container, runsWhenMade))
            {
                if (members.Add(user.Declaration))
                {
                    pending.Enqueue(user);
                }
            }
        }
    }

    /// <summary>
    /// What members in reach hand to a store (a service that keeps it in a field) is read by others, who mention nothing else of them.
    /// Objects that code makes itself are followed as values.
    /// </summary>
    private void AddReadersOfStores(Queue<IndexedMember> callers, Queue<IndexedMember> pending, CancellationToken cancellation)
    {
        var called = new HashSet<SyntaxNode>();
        while (callers.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var callee in mentions.MentionedBy(callers.Dequeue(), isSure: true))
            {
                if (!callee.RunsWhenMade && called.Add(callee.Declaration) && content.AreIn(callee.Declaration))
                {
                    callers.Enqueue(callee);
                    if (callee.Container is { } container && !IsConstructed(container))
                    {
                        AddReaders(callee, pending);
                    }
                }
            }
        }
    }

    public bool IsConstructed(string typeName) => mentions.Constructed.Contains(typeName);

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

    /// <summary>The members that may mention a member, in the order of the sources.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="container">The simple name of the type that declares it; null for any.</param>
    /// <param name="runsWhenMade">It is run by making the type, which the type of a parameter does not.</param>
    public ImmutableArray<IndexedMember> Mentioning(string name, string? container, bool runsWhenMade) =>
        mentioning.TryGetValue((name, container, runsWhenMade), out var known)
            ? known
            : mentioning.GetOrAdd((name, container, runsWhenMade), mentions.Mentioning(name, container, runsWhenMade));

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

    /// <summary>
    /// Members that give something to what says what may be given to it. Who calls them is not followed: what is confidential is
    /// mostly known where it is given.
    /// </summary>
    private void AddContracts(Contracts contracts)
    {
        if (contracts.IsEmpty)
        {
            return;
        }

        foreach (var member in mentions.Members)
        {
            if (contracts.AreMetBy(member) || (contracts.WritesLog(member) && IsGivenLogged(member, contracts)))
            {
                members.Add(member.Declaration);
            }
        }
    }

    /// <summary>A member that logs what it is given, and somebody who calls it, in few steps, has something that no log may have.</summary>
    private bool IsGivenLogged(IndexedMember logger, Contracts contracts)
    {
        var seen = new HashSet<SyntaxNode> { logger.Declaration };
        var pending = new Queue<IndexedMember>();
        pending.Enqueue(logger);
        while (pending.Count > 0 && seen.Count <= MaxWrappers)
        {
            var wrapper = pending.Dequeue();
            if (wrapper.Declaration is not BaseMethodDeclarationSyntax { ParameterList.Parameters.Count: > 0 })
            {
                continue;
            }

            foreach (var name in wrapper.Names)
            {
                foreach (var user in Mentioning(name, wrapper.Container, wrapper.RunsWhenMade))
                {
                    if (contracts.MentionsLogged(user))
                    {
                        return true;
                    }

                    if (seen.Add(user.Declaration))
                    {
                        pending.Enqueue(user);
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Helpers that members in reach call, and by which content leaves.</summary>
    private void AddExits(Anchor isExit, CancellationToken cancellation)
    {
        var exits = new HashSet<IndexedMember>(mentions.MembersWith(isExit));
        var pending = new Queue<IndexedMember>();
        foreach (var member in mentions.Members)
        {
            if (members.Contains(member.Declaration))
            {
                pending.Enqueue(member);
            }
        }

        var seen = new HashSet<SyntaxNode>();
        while (pending.Count > 0 && exits.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var callee in mentions.MentionedBy(pending.Dequeue()))
            {
                if (seen.Add(callee.Declaration))
                {
                    pending.Enqueue(callee);
                    if (exits.Contains(callee))
                    {
                        members.Add(callee.Declaration);
                    }
                }
            }
        }
    }
}
