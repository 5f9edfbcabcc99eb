using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Models;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Flow.Queries;

/// <summary>What dependency injection hands out in this compilation, by service type and key.</summary>
internal sealed class Services
{
    private readonly FlowEngine engine;
    private readonly Callers callers;
    private readonly ImmutableArray<string> registrationNames;
    private readonly ConcurrentDictionary<IParameterSymbol, bool> registered = new(SymbolEqualityComparer.Default);
    private RegistrationIndex? registrations;

    public Services(FlowEngine engine, Callers callers, ImmutableArray<string> registrationNames)
    {
        this.engine = engine;
        this.callers = callers;
        this.registrationNames = registrationNames;
    }

    /// <summary>What is registered for a parameter that dependency injection fills.</summary>
    public IEnumerable<(LoweredBody Body, Registration Registration)> For(IParameterSymbol parameter, CancellationToken cancellation)
    {
        if (IsMadeByHand(parameter.ContainingSymbol, cancellation))
        {
            yield break;
        }

        var key = KeyOf(engine.Model.BindingLabels(parameter));
        foreach (var known in For(parameter.Type, key, cancellation))
        {
            yield return known;
        }

        if (ElementOf(parameter.Type) is { } element)
        {
            foreach (var known in For(element, key, cancellation))
            {
                yield return known;
            }
        }

        if (!engine.Model.IsHttpClient(parameter.Type))
        {
            yield break;
        }

        foreach (var known in All(cancellation).ByConsumer(parameter.ContainingType))
        {
            // The HTTP client that is registered for one type alone.
            if (IsSame(known.Registration.Consumer!, parameter.ContainingType))
            {
                yield return known;
            }
        }
    }

    /// <summary>Whether something is registered for a parameter.</summary>
    public bool HasFor(IParameterSymbol parameter, CancellationToken cancellation)
    {
        if (!registered.TryGetValue(parameter, out var known))
        {
            using var found = For(parameter, cancellation).GetEnumerator();
            known = registered.GetOrAdd(parameter, found.MoveNext());
        }

        return known;
    }

    /// <summary>All services of a type are handed out as a sequence.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence ? sequence.TypeArguments[0] : null;

    /// <summary>What is registered for a service type, and where.</summary>
    public IEnumerable<(LoweredBody Body, Registration Registration)> For(ITypeSymbol service, string? key, CancellationToken cancellation)
    {
        return Matching(All(cancellation).ByService(service), key, registration => IsSame(registration.Service!, service));
    }

    /// <summary>
    /// The registrations of a key. A key that is made at run time may be each of them; what is registered under such a key may be meant
    /// where nothing else is.
    /// </summary>
    private static List<(LoweredBody Body, Registration Registration)> Matching(
        IEnumerable<(LoweredBody Body, Registration Registration)> all, string? key, Func<Registration, bool> fits)
    {
        var found = new List<(LoweredBody, Registration)>();
        var others = new List<(LoweredBody, Registration)>();
        foreach (var known in all)
        {
            var registered = known.Registration.Key;
            if ((registered == key || (key == ServiceKey.Any && registered is not null)) && fits(known.Registration))
            {
                found.Add(known);
            }
            else if ((key is null ? known.Registration.IsPart : registered == ServiceKey.Any) && fits(known.Registration))
            {
                others.Add(known);
            }
        }

        return found.Count > 0 ? found : others;
    }

    /// <summary>The clients of AI services that are registered, under whatever type and key.</summary>
    public IEnumerable<(LoweredBody Body, Registration Registration)> Clients(CancellationToken cancellation)
    {
        foreach (var known in All(cancellation).All)
        {
            if (known.Registration.Service is { } service && engine.Model.IsClient(service))
            {
                yield return known;
            }
        }
    }

    /// <summary>What is registered under a key or name.</summary>
    public IEnumerable<(LoweredBody Body, Registration Registration)> ForKey(string key, CancellationToken cancellation) =>
        Matching(All(cancellation).All, key, registration => registration.Key == key || registration.Service is null || engine.Model.IsClient(registration.Service));

    /// <summary>Code makes the objects of a type itself, and nothing registers or makes it otherwise.</summary>
    private bool IsMadeByHand(ISymbol constructor, CancellationToken cancellation)
    {
        if (constructor is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type }
            || engine.BodyOf(constructor, cancellation) is not { } body || callers.Of(body, cancellation).IsEmpty || engine.Model.IsMadeByFramework(type))
        {
            return false;
        }

        foreach (var (_, registration) in All(cancellation).ByImplementation(type))
        {
            if (IsSame(registration.Implementation!, type))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A definition stands for all types made of it.</summary>
    private static bool IsSame(ITypeSymbol registered, ITypeSymbol asked) =>
        SymbolEqualityComparer.Default.Equals(registered, asked)
        || (SymbolEqualityComparer.Default.Equals(asked, asked.OriginalDefinition) && SymbolEqualityComparer.Default.Equals(registered.OriginalDefinition, asked));

    private RegistrationIndex All(CancellationToken cancellation)
    {
        if (registrations is null)
        {
            var found = ImmutableArray.CreateBuilder<(LoweredBody, Registration)>();
            var seen = new HashSet<LoweredBody>();
            foreach (var name in registrationNames)
            {
                foreach (var (body, result) in callers.Calling(name, cancellation))
                {
                    if (seen.Add(body) && !IsUnused(body, cancellation))
                    {
                        foreach (var registration in result.Registrations)
                        {
                            found.Add((body, registration));
                        }
                    }
                }
            }

            Interlocked.CompareExchange(ref registrations, new RegistrationIndex(found.ToImmutable()), null);
        }

        return registrations;
    }

    /// <summary>An extension method for registrations that nobody calls registers nothing.</summary>
    private bool IsUnused(LoweredBody body, CancellationToken cancellation) =>
        body.Symbol is IMethodSymbol { IsExtensionMethod: true } && !engine.Model.Entry(body).IsEntry && callers.Of(body, cancellation).IsEmpty;

    private static string? KeyOf(ImmutableArray<Label> labels)
    {
        foreach (var label in labels)
        {
            if (label is EndpointLabel { Fact: EndpointFact.Key } key)
            {
                return key.Text;
            }
        }

        return null;
    }
}
