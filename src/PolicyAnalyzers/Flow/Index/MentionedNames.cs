using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Dispatch;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>
/// The indexes of all files together: who mentions a name, and of which type's member it is the name, as far as that can be told
/// without binding a body.
/// </summary>
internal sealed class MentionedNames
{
    private readonly TypeNames types;
    private readonly Dictionary<string, List<(IndexedMember Member, string? Receiver, bool IsParameterType)>> mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IndexedMember>> declared = new(StringComparer.Ordinal);
    private readonly List<IndexedMember> members = new();
    private readonly Dictionary<string, HashSet<string>?> memberTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> constructed = new(StringComparer.Ordinal);
    private bool importsMembers;

    private MentionedNames(TypeNames types) => this.types = types;

    /// <summary>In the order of the sources.</summary>
    public IReadOnlyList<IndexedMember> Members => members;

    /// <summary>Simple names of types that object creations name.</summary>
    public ICollection<string> Constructed => constructed;

    public static MentionedNames Of(Compilation compilation, TypeIndex index, CancellationToken cancellation)
    {
        var names = new MentionedNames(new TypeNames(index, cancellation));
        foreach (var tree in SourceOrder.Trees(compilation))
        {
            names.Add(NameIndex.Of(tree, cancellation));
        }

        foreach (var member in names.members)
        {
            names.AddMentions(member);
        }

        return names;
    }

    public ImmutableArray<IndexedMember> Mentioning(string name, string? container, bool runsWhenMade)
    {
        var found = ImmutableArray.CreateBuilder<IndexedMember>();
        if (mentions.TryGetValue(name, out var list))
        {
            foreach (var (member, receiver, isParameterType) in list)
            {
                if ((found.Count == 0 || found[found.Count - 1] != member)
                    && !(isParameterType && runsWhenMade)
                    && (receiver is null || container is null || types.MayShareMembers(receiver, container)))
                {
                    found.Add(member);
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The members that mention an anchor, in the order of the sources.</summary>
    public List<IndexedMember> MembersWith(Anchor isAnchor)
    {
        var found = new HashSet<IndexedMember>();
        foreach (var pair in mentions)
        {
            if (!isAnchor(pair.Key, ImmutableArray<INamedTypeSymbol>.Empty))
            {
                continue;
            }

            foreach (var (member, receiver, isParameterType) in pair.Value)
            {
                if (!isParameterType && (receiver is null || found.Contains(member) || isAnchor(pair.Key, types.Named(receiver))))
                {
                    found.Add(member);
                }
            }
        }

        return members.FindAll(found.Contains);
    }

    /// <summary>The members whose names a member mentions.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isSure">Only where the type is known whose member it names: a field's, a parameter's, its own.</param>
    public IEnumerable<IndexedMember> MentionedBy(IndexedMember member, bool isSure = false)
    {
        foreach (var use in member.Uses)
        {
            if (!declared.TryGetValue(use.Name, out var callees))
            {
                continue;
            }

            foreach (var callee in callees)
            {
                foreach (var receiver in ReceiversOf(member, use))
                {
                    if (receiver is null ? !isSure : callee.Container is null || types.MayShareMembers(receiver, callee.Container))
                    {
                        yield return callee;
                        break;
                    }
                }
            }
        }
    }

    private void Add(NameIndex index)
    {
        constructed.UnionWith(index.Constructed);
        members.AddRange(index.Members);
        importsMembers |= index.Declared.ImportsMembers;
        foreach (var member in index.Members)
        {
            foreach (var name in member.Names)
            {
                if (!declared.TryGetValue(name, out var list))
                {
                    declared.Add(name, list = new List<IndexedMember>());
                }

                list.Add(member);
            }
        }

        foreach (var member in index.Declared.Members)
        {
            var types = index.Declared.Of(member.Key) is { IsEmpty: false } known ? known : ImmutableArray<string>.Empty;
            if (types.IsEmpty)
            {
                memberTypes[member.Key] = null;
            }
            else if (!memberTypes.TryGetValue(member.Key, out var all))
            {
                memberTypes.Add(member.Key, new HashSet<string>(types, StringComparer.Ordinal));
            }
            else
            {
                all?.UnionWith(types);
            }
        }
    }

    private void AddMentions(IndexedMember member)
    {
        foreach (var use in member.Uses)
        {
            if (!mentions.TryGetValue(use.Name, out var list))
            {
                mentions.Add(use.Name, list = new List<(IndexedMember, string?, bool)>());
            }

            foreach (var receiver in ReceiversOf(member, use))
            {
                list.Add((member, receiver, use.Kind == MentionKind.ParameterType));
            }
        }
    }

    /// <summary>The types whose member a use names; null among them when that is not known.</summary>
    private IEnumerable<string?> ReceiversOf(IndexedMember member, Mention use)
    {
        switch (use.Kind)
        {
            case MentionKind.OfType:
            case MentionKind.Own when !importsMembers:
                yield return use.Receiver;
                break;
            case MentionKind.OfName when memberTypes.TryGetValue(use.Receiver!, out var known):
                if (known is null)
                {
                    yield return null;
                    break;
                }

                foreach (var type in known)
                {
                    yield return type;
                }

                break;
            case MentionKind.OfName when !types.Named(use.Receiver!).IsEmpty || (member.Container is { } container && types.InheritsNothing(container)):
                // A type: of this compilation, or, as nothing of that name can be inherited here, of a library.
                yield return use.Receiver;
                break;
            default:
                yield return null;
                break;
        }
    }
}
