using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Catalog;

/// <summary>
/// The namespaces of all data files as one tree, so that an assembly is walked once however many libraries there are: down only
/// where it has namespaces that some library asks for. A library costs nothing where its first name leads nowhere.
/// </summary>
internal sealed class NamespaceTree
{
    private readonly Dictionary<string, NamespaceTree> children = new(StringComparer.Ordinal);
    private readonly List<int> libraries = new();

    private NamespaceTree()
    {
    }

    public static NamespaceTree Of(ImmutableArray<LibraryHeader> headers)
    {
        var root = new NamespaceTree();
        for (var i = 0; i < headers.Length; i++)
        {
            foreach (var name in headers[i].Namespaces)
            {
                var node = root;
                foreach (var part in name.Split('.'))
                {
                    if (!node.children.TryGetValue(part, out var child))
                    {
                        node.children.Add(part, child = new NamespaceTree());
                    }

                    node = child;
                }

                node.libraries.Add(i);
            }
        }

        return root;
    }

    /// <summary>Marks the libraries one of whose namespaces lies below.</summary>
    public void Mark(INamespaceSymbol space, bool[] found)
    {
        foreach (var library in libraries)
        {
            found[library] = true;
        }

        if (children.Count == 0)
        {
            return;
        }

        foreach (var member in space.GetNamespaceMembers())
        {
            if (children.TryGetValue(member.Name, out var child))
            {
                child.Mark(member, found);
            }
        }
    }
}
