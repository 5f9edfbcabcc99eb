using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Queries;

/// <summary>All that is registered with dependency injection, and by the definitions of the types that it is for.</summary>
internal sealed class RegistrationIndex
{
    private readonly Dictionary<ISymbol, List<(LoweredBody Body, Registration Registration)>> services = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<(LoweredBody Body, Registration Registration)>> consumers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<(LoweredBody Body, Registration Registration)>> implementations = new(SymbolEqualityComparer.Default);

    public RegistrationIndex(ImmutableArray<(LoweredBody Body, Registration Registration)> all)
    {
        All = all;
        foreach (var known in all)
        {
            Add(services, known.Registration.Service, known);
            Add(consumers, known.Registration.Consumer, known);
            Add(implementations, known.Registration.Implementation, known);
        }
    }

    /// <summary>In the order in which they were found, as all lists here.</summary>
    public ImmutableArray<(LoweredBody Body, Registration Registration)> All { get; }

    public IReadOnlyList<(LoweredBody Body, Registration Registration)> ByService(ITypeSymbol type) => At(services, type);

    public IReadOnlyList<(LoweredBody Body, Registration Registration)> ByConsumer(ITypeSymbol type) => At(consumers, type);

    public IReadOnlyList<(LoweredBody Body, Registration Registration)> ByImplementation(ITypeSymbol type) => At(implementations, type);

    private static void Add(
        Dictionary<ISymbol, List<(LoweredBody Body, Registration Registration)>> index, ITypeSymbol? type, (LoweredBody Body, Registration Registration) known)
    {
        if (type is null)
        {
            return;
        }

        if (!index.TryGetValue(type.OriginalDefinition, out var list))
        {
            index.Add(type.OriginalDefinition, list = new List<(LoweredBody, Registration)>());
        }

        list.Add(known);
    }

    private static IReadOnlyList<(LoweredBody Body, Registration Registration)> At(
        Dictionary<ISymbol, List<(LoweredBody Body, Registration Registration)>> index, ITypeSymbol type) =>
        index.TryGetValue(type.OriginalDefinition, out var list) ? list : Array.Empty<(LoweredBody, Registration)>();
}
