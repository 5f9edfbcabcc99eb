using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Dispatch;

namespace PolicyAnalyzers.Flow.Index;

/// <summary>The types of this compilation by their simple names: types of one name are taken together.</summary>
internal sealed class TypeNames
{
    private readonly TypeIndex index;
    private readonly Dictionary<string, ImmutableArray<INamedTypeSymbol>> named = new(System.StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string, string), bool> sharing = new();

    public TypeNames(TypeIndex index, CancellationToken cancellation)
    {
        this.index = index;
        foreach (var type in index.Types(cancellation))
        {
            named[type.Name] = Named(type.Name).Add(type);
        }
    }

    public ImmutableArray<INamedTypeSymbol> Named(string name) =>
        named.TryGetValue(name, out var types) ? types : ImmutableArray<INamedTypeSymbol>.Empty;

    /// <summary>Whether a member that is declared in one type may be called on a variable of another one.</summary>
    /// <param name="receiver">The type of the variable: of this compilation or not.</param>
    /// <param name="container">The type that declares the member.</param>
    public bool MayShareMembers(string receiver, string container) =>
        receiver == container
        || (sharing.TryGetValue((receiver, container), out var known) ? known : sharing.GetOrAdd((receiver, container), Compare(receiver, container)));

    /// <summary>All members of the type are declared in this compilation: no library's base class brings more.</summary>
    public bool InheritsNothing(string name)
    {
        foreach (var type in Named(name))
        {
            for (INamedTypeSymbol? current = type; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
            {
                if (!SymbolEqualityComparer.Default.Equals(current.ContainingAssembly, type.ContainingAssembly))
                {
                    return false;
                }
            }
        }

        return !Named(name).IsEmpty;
    }

    private bool Compare(string receiver, string container)
    {
        var declaring = Named(container);
        if (declaring.IsEmpty)
        {
            return true;
        }

        var receivers = Named(receiver);
        foreach (var type in declaring)
        {
            foreach (var derived in WithDerived(type))
            {
                // A library's type, by which a type of this compilation is called.
                if (receivers.IsEmpty && Has(derived, receiver))
                {
                    return true;
                }

                foreach (var other in receivers)
                {
                    if (Is(derived, other) || Is(other, type))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private IEnumerable<INamedTypeSymbol> WithDerived(INamedTypeSymbol type)
    {
        yield return type;
        foreach (var derived in index.DerivedFrom(type, CancellationToken.None))
        {
            yield return derived;
        }
    }

    private static bool Has(INamedTypeSymbol type, string baseName)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == baseName)
            {
                return true;
            }
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.Name == baseName)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, other))
            {
                return true;
            }
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, other))
            {
                return true;
            }
        }

        return false;
    }
}
