using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Names of members of referenced assemblies that say of which class what is given to them may be: whoever does so is held to it, also
/// where the AI call itself lies in the other assembly.
/// </summary>
internal static class TaggedMetadata
{
    private const string AnnotationsAssembly = "PolicyAnalyzers.Annotations";
    private static readonly ConditionalWeakTable<IAssemblySymbol, Names> Known = new();

    /// <param name="compilation">Whose references are looked at.</param>
    /// <param name="called">Gets names of methods, and of types by their constructors.</param>
    /// <param name="written">Gets names of properties and fields.</param>
    public static void AddNames(Compilation compilation, HashSet<string> called, HashSet<string> written)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name != AnnotationsAssembly && Knows(assembly))
            {
                var names = Known.GetValue(assembly, NamesOf);
                called.UnionWith(names.Called);
                written.UnionWith(names.Written);
            }
        }
    }

    /// <summary>The assembly can use our attributes: it refers to them, or brings a copy.</summary>
    private static bool Knows(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == AnnotationsAssembly)
                {
                    return true;
                }
            }
        }

        return assembly.GetTypeByMetadataName("PolicyAnalyzers." + Annotations.Confidentiality) is not null;
    }

    private static Names NamesOf(IAssemblySymbol assembly)
    {
        var names = new Names();
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol container)
                {
                    pending.Push(container);
                }
                else if (member is IMethodSymbol { AssociatedSymbol: null } method && HasTag(method))
                {
                    names.Called.Add(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name);
                }
                else if (member is IPropertySymbol { SetMethod: not null } or IFieldSymbol { IsReadOnly: false, IsConst: false } && HasTag(member))
                {
                    names.Written.Add(member.Name);
                }
            }
        }

        return names;
    }

    private static bool HasTag(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (HasTag((ISymbol)parameter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTag(ISymbol symbol) => Annotations.Find(symbol, Annotations.Confidentiality) is not null;

    private sealed class Names
    {
        public HashSet<string> Called { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Written { get; } = new(StringComparer.Ordinal);
    }
}
