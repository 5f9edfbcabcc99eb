using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Catalog;

/// <summary>
/// Which libraries a compilation can name. Answers are kept per assembly symbol, which an editor's next compilation shares:
/// at a keystroke only the namespaces of the source itself are looked at.
/// </summary>
internal static class LibrariesInReach
{
    private static readonly Lazy<NamespaceTree> Namespaces = new(static () => NamespaceTree.Of(EmbeddedCatalog.Headers));
    private static readonly ConditionalWeakTable<IAssemblySymbol, bool[]> ByAssembly = new();

    public static List<LibraryHeader> Of(Compilation compilation)
    {
        var headers = EmbeddedCatalog.Headers;
        var inReach = (bool[])Declared(compilation.Assembly).Clone();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            var declared = ByAssembly.GetValue(assembly, static assembly => Declared(assembly));
            for (var i = 0; i < declared.Length; i++)
            {
                inReach[i] |= declared[i];
            }
        }

        var found = new List<LibraryHeader>();
        for (var i = 0; i < inReach.Length; i++)
        {
            if (inReach[i])
            {
                found.Add(headers[i]);
            }
        }

        return found;
    }

    /// <summary>Whether a library of AI is in reach: asks headers alone.</summary>
    public static bool HasAI(Compilation compilation) => Of(compilation).Exists(static header => header.IsAI);

    /// <summary>Whether an assembly has a namespace of a library of AI.</summary>
    public static bool IsAI(IAssemblySymbol assembly)
    {
        var headers = EmbeddedCatalog.Headers;
        var declared = ByAssembly.GetValue(assembly, static assembly => Declared(assembly));
        for (var i = 0; i < declared.Length; i++)
        {
            if (declared[i] && headers[i].IsAI)
            {
                return true;
            }
        }

        return false;
    }

    private static bool[] Declared(IAssemblySymbol assembly)
    {
        var headers = EmbeddedCatalog.Headers;
        var declared = new bool[headers.Length];
        Namespaces.Value.Mark(assembly.GlobalNamespace, declared);
        for (var i = 0; i < declared.Length; i++)
        {
            declared[i] &= headers[i].Assembly is not { } name || name == assembly.Name;
        }

        return declared;
    }
}
