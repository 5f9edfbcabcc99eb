using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Index;

namespace PolicyAnalyzers.Rules;

/// <summary>Names of members that an attribute makes HTTP requests. Read off the syntax, so that nothing is bound for it.</summary>
internal static class RequestNames
{
    private const string Suffix = "Attribute";

    public static void Add(HashSet<string> names, Compilation compilation, CatalogIndex catalog)
    {
        var attributes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in catalog.TypeNamesWith(TypeRole.Request))
        {
            attributes.Add(type);
            if (type.EndsWith(Suffix, StringComparison.Ordinal))
            {
                attributes.Add(type.Substring(0, type.Length - Suffix.Length));
            }
        }

        foreach (var tree in attributes.Count == 0 ? Array.Empty<SyntaxTree>() : compilation.SyntaxTrees)
        {
            foreach (var member in NameIndex.Of(tree, CancellationToken.None).Members)
            {
                if (member.Declaration is MethodDeclarationSyntax { Parent: InterfaceDeclarationSyntax, AttributeLists.Count: > 0 } && attributes.Overlaps(member.Mentions))
                {
                    names.UnionWith(member.Names);
                }
            }
        }
    }
}
