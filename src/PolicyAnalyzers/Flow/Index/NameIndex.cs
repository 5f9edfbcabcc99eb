using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>One member of a file.</summary>
/// <param name="Declaration">Its declaration.</param>
/// <param name="Container">The simple name of the type that declares it; null where receivers say nothing of it: top-level statements, extension members.</param>
/// <param name="Names">The names by which others reach it.</param>
/// <param name="Mentions">The names that it mentions.</param>
/// <param name="Uses">The same, with what syntax tells of whose member each name is.</param>
/// <param name="Filled">The fields and properties of its own type that it may fill.</param>
/// <param name="Writes">The names that it assigns, of any type; null where there are none.</param>
internal sealed record IndexedMember(
    SyntaxNode Declaration,
    string? Container,
    ImmutableArray<string> Names,
    HashSet<string> Mentions,
    ImmutableArray<Mention> Uses,
    ImmutableArray<FilledMember> Filled,
    HashSet<string>? Writes)
{
    /// <summary>It runs where its type is made: not where the type is only that of a parameter.</summary>
    public bool RunsWhenMade => Declaration is ConstructorDeclarationSyntax or TypeDeclarationSyntax;
}

/// <summary>
/// Which names each member mentions. Kept with the syntax tree, so that a file that did not change costs nothing at the next
/// keystroke. Names are a bound from above for "may call", "may read", "may write".
/// </summary>
internal sealed class NameIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, NameIndex> Indexes = new();

    private NameIndex(ImmutableArray<IndexedMember> members, HashSet<string> constructed, DeclaredTypes declared)
    {
        Members = members;
        Constructed = constructed;
        Declared = declared;
    }

    /// <summary>Simple names of types that object creations name.</summary>
    public HashSet<string> Constructed { get; }

    public ImmutableArray<IndexedMember> Members { get; }

    /// <summary>The types that this file writes for its variables and members.</summary>
    public DeclaredTypes Declared { get; }

    public static NameIndex Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Indexes.TryGetValue(tree, out var known))
        {
            return known;
        }

        var made = Collect(tree.GetRoot(cancellation), cancellation);
        return Indexes.GetValue(tree, _ => made);
    }

    /// <summary>The member that a node stands in, as the index cuts members; null outside of members.</summary>
    public static SyntaxNode? MemberOf(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (IsMember(current))
            {
                return current;
            }
        }

        return null;
    }

    /// <summary>The declaration that stands for a type's own initialisers and primary constructor, or for top-level statements.</summary>
    private static bool IsMember(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax
            or TypeDeclarationSyntax or GlobalStatementSyntax or CompilationUnitSyntax;

    private static NameIndex Collect(SyntaxNode root, CancellationToken cancellation)
    {
        var members = new Dictionary<SyntaxNode, List<SyntaxToken>>();
        var order = new List<SyntaxNode>();
        var constructed = new HashSet<string>(StringComparer.Ordinal);
        var writes = new Dictionary<SyntaxNode, HashSet<string>>();
        var declared = new DeclaredTypes();
        var pending = new Stack<(SyntaxNodeOrToken Part, SyntaxNode? Member)>();
        pending.Push((root, null));
        while (pending.Count > 0)
        {
            var (part, member) = pending.Pop();
            if (part.AsNode() is { } node)
            {
                cancellation.ThrowIfCancellationRequested();
                declared.Add(node);
                var inside = IsMember(node) ? Unit(node) : member;
                foreach (var child in node.ChildNodesAndTokens().Reverse())
                {
                    if (child.IsNode || child.IsKind(SyntaxKind.IdentifierToken) || child.IsKind(SyntaxKind.BaseKeyword))
                    {
                        pending.Push((child, inside));
                    }
                }
            }
            else if (member is not null)
            {
                if (!members.TryGetValue(member, out var tokens))
                {
                    members.Add(member, tokens = new List<SyntaxToken>());
                    order.Add(member);
                }

                tokens.Add(part.AsToken());
                if (IsCreated(part.AsToken()))
                {
                    constructed.Add(part.AsToken().ValueText);
                }
                else if (IsWritten(part.AsToken()))
                {
                    if (!writes.TryGetValue(member, out var written))
                    {
                        writes.Add(member, written = new HashSet<string>(StringComparer.Ordinal));
                    }

                    written.Add(part.AsToken().ValueText);
                }
            }
        }

        var builder = ImmutableArray.CreateBuilder<IndexedMember>(order.Count);
        var receivers = new Receivers(declared);
        foreach (var member in order)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            var uses = new HashSet<Mention>();
            foreach (var token in members[member])
            {
                names.Add(token.ValueText);
                receivers.Add(token, member, uses);
            }

            builder.Add(new IndexedMember(
                member,
                Receivers.ContainerOf(member),
                NamesOf(member),
                names,
                uses.ToImmutableArray(),
                FilledMembers.Of(member),
                writes.TryGetValue(member, out var written) ? written : null));
        }

        return new NameIndex(builder.ToImmutable(), constructed, declared);
    }

    /// <summary>The type's name in new X(...), also in new A.B.X&lt;T&gt;(...).</summary>
    private static bool IsCreated(SyntaxToken token)
    {
        var node = token.Parent;
        while (node is SimpleNameSyntax or QualifiedNameSyntax && node.Parent is QualifiedNameSyntax qualified && qualified.Right == node)
        {
            node = qualified;
        }

        return node?.Parent is ObjectCreationExpressionSyntax creation && creation.Type == node;
    }

    /// <summary>The name in x.Name = value, or in an initialiser or a with-expression.</summary>
    private static bool IsWritten(SyntaxToken token)
    {
        var node = token.Parent;
        if (node?.Parent is MemberAccessExpressionSyntax access && access.Name == node || node?.Parent is MemberBindingExpressionSyntax)
        {
            node = node.Parent;
        }

        return node?.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node;
    }

    /// <summary>All top-level statements of a file are one member.</summary>
    private static SyntaxNode? Unit(SyntaxNode? member) => member is GlobalStatementSyntax ? member.Parent : member;

    private static ImmutableArray<string> NamesOf(SyntaxNode member)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                return ImmutableArray.Create(method.Identifier.ValueText);
            case ConstructorDeclarationSyntax constructor:
                return ImmutableArray.Create(constructor.Identifier.ValueText);
            case PropertyDeclarationSyntax property:
                return ImmutableArray.Create(property.Identifier.ValueText);
            case EventDeclarationSyntax @event:
                return ImmutableArray.Create(@event.Identifier.ValueText);
            case BaseFieldDeclarationSyntax field:
                var names = ImmutableArray.CreateBuilder<string>();
                foreach (var variable in field.Declaration.Variables)
                {
                    names.Add(variable.Identifier.ValueText);
                }

                return names.ToImmutable();
            case TypeDeclarationSyntax type:
                return ImmutableArray.Create(type.Identifier.ValueText);
            default:
                // Operators, conversions and indexers have no name in source: whoever mentions the type may call them.
                return member.Parent is TypeDeclarationSyntax container
                    ? ImmutableArray.Create(container.Identifier.ValueText)
                    : ImmutableArray<string>.Empty;
        }
    }
}
