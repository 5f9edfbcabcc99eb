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
    private ImmutableArray<(LoweredBody Body, Registration Registration)> registrations;

    public Services(FlowEngine engine, Callers callers, ImmutableArray<string> registrationNames)
    {
        this.engine = engine;
        this.callers = callers;
        this.registrationNames = registrationNames;
    }

    /// <summary>What is registered for a parameter that dependency injection fills.</summary>
    public IEnumerable<(LoweredBody Body, Registration Registration)> For(IParameterSymbol parameter, CancellationToken cancellation) =>
        engine.Model.IsService(parameter.Type)
            ? For(parameter.Type, KeyOf(engine.Model.BindingLabels(parameter)), cancellation)
            : ImmutableArray<(LoweredBody, Registration)>.Empty;

    /// <summary>What is registered for a service type, and where.</summary>
    public IEnumerable<(LoweredBody Body, Registration Registration)> For(ITypeSymbol service, string? key, CancellationToken cancellation)
    {
        foreach (var known in All(cancellation))
        {
            if (SymbolEqualityComparer.Default.Equals(known.Registration.Service, service) && known.Registration.Key == key)
            {
                yield return known;
            }
        }
    }

    private ImmutableArray<(LoweredBody Body, Registration Registration)> All(CancellationToken cancellation)
    {
        if (registrations.IsDefault)
        {
            var found = ImmutableArray.CreateBuilder<(LoweredBody, Registration)>();
            var seen = new HashSet<LoweredBody>();
            foreach (var name in registrationNames)
            {
                foreach (var (body, result) in callers.Calling(name, cancellation))
                {
                    if (seen.Add(body))
                    {
                        foreach (var registration in result.Registrations)
                        {
                            found.Add((body, registration));
                        }
                    }
                }
            }

            ImmutableInterlocked.InterlockedInitialize(ref registrations, found.ToImmutable());
        }

        return registrations;
    }

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
