using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Models;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Names of methods of referenced assemblies that say of which class their parameters are: whoever calls them is held to it, also
/// where the AI call itself lies in the other assembly.
/// </summary>
internal static class TaggedParameters
{
    private const string AnnotationsAssembly = "PolicyAnalyzers.Annotations";
    private static readonly ConditionalWeakTable<IAssemblySymbol, object> Known = new();

    public static void AddNames(Compilation compilation, HashSet<string> names)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name != AnnotationsAssembly && Knows(assembly))
            {
                names.UnionWith((ImmutableHashSet<string>)Known.GetValue(assembly, NamesOf));
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

    private static object NamesOf(IAssemblySymbol assembly)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
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
                    names.Add(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name);
                }
            }
        }

        return names.ToImmutable();
    }

    private static bool HasTag(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (Annotations.Find(parameter, Annotations.Confidentiality) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
