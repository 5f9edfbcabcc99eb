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
    private readonly ConcurrentDictionary<(ISymbol Method, ISymbol Bound), ImmutableArray<IMethodSymbol>> bounded = new(PairComparer.Instance);
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

    /// <summary>The members that a call can reach: on any object, or on those of a type that is narrower than the method's.</summary>
    public ImmutableArray<IMethodSymbol> Implementations(IMethodSymbol method, ITypeSymbol? bound, CancellationToken cancellation)
    {
        var definition = method.OriginalDefinition;
        if (bound?.OriginalDefinition is INamedTypeSymbol { Locations: { Length: > 0 } places } narrow && places[0].IsInSource
            && !SymbolEqualityComparer.Default.Equals(narrow, definition.ContainingType) && Fits(narrow, definition.ContainingType))
        {
            return bounded.TryGetValue((definition, narrow), out var few) ? few : bounded.GetOrAdd((definition, narrow), Find(definition, narrow, cancellation));
        }

        return implementations.TryGetValue(definition, out var known)
            ? known
            : implementations.GetOrAdd(definition, Find(definition, definition.ContainingType, cancellation));
    }

    /// <summary>A class of this compilation that can be made, and that no other one derives from.</summary>
    public bool IsLeaf(ITypeSymbol type, CancellationToken cancellation)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } named || type.Locations.Length == 0 || !type.Locations[0].IsInSource)
        {
            return false;
        }

        return DerivedFrom(named, cancellation).Count == 1;
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

    private ImmutableArray<IMethodSymbol> Find(IMethodSymbol definition, INamedTypeSymbol bound, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (!definition.IsAbstract && SymbolEqualityComparer.Default.Equals(bound, definition.ContainingType) && seen.Add(definition))
        {
            found.Add(definition);
        }

        foreach (var type in DerivedFrom(bound, cancellation))
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
    public IReadOnlyList<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol type, CancellationToken cancellation)
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

    private static bool Fits(INamedTypeSymbol type, INamedTypeSymbol container)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, container))
            {
                return true;
            }
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, container))
            {
                return true;
            }
        }

        return false;
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

    private sealed class PairComparer : IEqualityComparer<(ISymbol Method, ISymbol Bound)>
    {
        public static PairComparer Instance { get; } = new();

        public bool Equals((ISymbol Method, ISymbol Bound) left, (ISymbol Method, ISymbol Bound) right) =>
            SymbolEqualityComparer.Default.Equals(left.Method, right.Method) && SymbolEqualityComparer.Default.Equals(left.Bound, right.Bound);

        public int GetHashCode((ISymbol Method, ISymbol Bound) pair) =>
            (SymbolEqualityComparer.Default.GetHashCode(pair.Method) * 397) ^ SymbolEqualityComparer.Default.GetHashCode(pair.Bound);
    }
}
