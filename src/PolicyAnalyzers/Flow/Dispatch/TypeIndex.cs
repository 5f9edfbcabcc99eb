using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Index;

namespace PolicyAnalyzers.Flow.Dispatch;

/// <summary>The types of this compilation, and which of their members a virtual call can reach.</summary>
internal sealed class TypeIndex
{
    private readonly Compilation compilation;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> implementations = new(SymbolEqualityComparer.Default);
    private ImmutableArray<INamedTypeSymbol> types;
    private Dictionary<ISymbol, List<INamedTypeSymbol>>? below;

    public TypeIndex(Compilation compilation) => this.compilation = compilation;

    /// <summary>All classes, structs and interfaces in source.</summary>
    public ImmutableArray<INamedTypeSymbol> Types(CancellationToken cancellation)
    {
        if (types.IsDefault)
        {
            var found = new List<INamedTypeSymbol>();
            Collect(compilation.Assembly.GlobalNamespace, found, cancellation);
            ImmutableInterlocked.InterlockedInitialize(ref types, found.ToImmutableArray());
        }

        return types;
    }

    public ImmutableArray<IMethodSymbol> Implementations(IMethodSymbol method, CancellationToken cancellation)
    {
        var definition = method.OriginalDefinition;
        return implementations.TryGetValue(definition, out var known)
            ? known
            : implementations.GetOrAdd(definition, Find(definition, cancellation));
    }

    /// <summary>What runs when the method is called on an object of exactly this type; null when that is not in source.</summary>
    public static IMethodSymbol? Implementation(IMethodSymbol method, ITypeSymbol type)
    {
        var definition = method.OriginalDefinition;
        if (definition.ContainingType.TypeKind == TypeKind.Interface)
        {
            foreach (var candidate in type.AllInterfaces)
            {
                if (!SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, definition.ContainingType))
                {
                    continue;
                }

                foreach (var member in candidate.GetMembers(definition.Name))
                {
                    if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, definition)
                        && type.FindImplementationForInterfaceMember(member) is IMethodSymbol found)
                    {
                        return MostDerived(found, type);
                    }
                }
            }

            return null;
        }

        return MostDerived(definition, type);
    }

    private static IMethodSymbol? MostDerived(IMethodSymbol method, ITypeSymbol type)
    {
        var definition = method.OriginalDefinition;
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.OriginalDefinition.GetMembers(definition.Name))
            {
                if (member is IMethodSymbol candidate && Overrides(candidate, definition))
                {
                    return candidate.IsAbstract ? null : candidate;
                }
            }
        }

        return definition.IsAbstract ? null : definition;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol definition)
    {
        for (IMethodSymbol? current = candidate; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, definition))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<IMethodSymbol> Find(IMethodSymbol definition, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (!definition.IsAbstract && seen.Add(definition))
        {
            found.Add(definition);
        }

        foreach (var type in Below(definition.ContainingType, cancellation))
        {
            if (Implementation(definition, type) is { } implementation && seen.Add(implementation.OriginalDefinition))
            {
                found.Add(implementation.OriginalDefinition);
            }
        }

        found.Sort(SourceOrder.Compare);
        return found.ToImmutable();
    }

    /// <summary>The classes and structs in source that are, derive from or implement a type, in the order of their declaration.</summary>
    private IReadOnlyList<INamedTypeSymbol> Below(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (below is null)
        {
            var made = new Dictionary<ISymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
            foreach (var candidate in Types(cancellation))
            {
                if (candidate.TypeKind == TypeKind.Interface)
                {
                    continue;
                }

                for (INamedTypeSymbol? current = candidate; current is not null; current = current.BaseType)
                {
                    Add(made, current, candidate);
                }

                foreach (var implemented in candidate.AllInterfaces)
                {
                    Add(made, implemented, candidate);
                }
            }

            Interlocked.CompareExchange(ref below, made, null);
        }

        return below.TryGetValue(type.OriginalDefinition, out var found) ? found : System.Array.Empty<INamedTypeSymbol>();
    }

    private static void Add(Dictionary<ISymbol, List<INamedTypeSymbol>> below, INamedTypeSymbol type, INamedTypeSymbol candidate)
    {
        if (!below.TryGetValue(type.OriginalDefinition, out var list))
        {
            below.Add(type.OriginalDefinition, list = new List<INamedTypeSymbol>());
        }

        // An interface may be implemented in several constructions.
        if (list.Count == 0 || !ReferenceEquals(list[list.Count - 1], candidate))
        {
            list.Add(candidate);
        }
    }

    private static void Collect(INamespaceOrTypeSymbol container, List<INamedTypeSymbol> found, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                found.Add(type);
                Collect(type, found, cancellation);
            }
            else if (member is INamespaceSymbol space)
            {
                Collect(space, found, cancellation);
            }
        }
    }
}
