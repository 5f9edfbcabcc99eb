using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Queries;
using PolicyAnalyzers.Flow.Summaries;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Where the result of a tool goes: to the services of the clients whose options get the tool, else to the only one that is
/// registered, else to the policy's default endpoint, else nobody knows.
/// </summary>
internal sealed class ToolEndpoints
{
    private readonly FlowAnalysis analysis;
    private ImmutableArray<(HashSet<object> Functions, Taint Client)> uses;

    public ToolEndpoints(FlowAnalysis analysis) => this.analysis = analysis;

    /// <param name="body">The tool.</param>
    /// <param name="name">The tool's name, for people.</param>
    /// <param name="cancellation">Stops the walk.</param>
    public List<ResolvedEndpoint> Of(LoweredBody body, string name, CancellationToken cancellation)
    {
        var found = new List<ResolvedEndpoint>();
        foreach (var (functions, client) in Uses(cancellation))
        {
            if (functions.Contains(body.Syntax) || functions.Contains(body.Symbol.OriginalDefinition))
            {
                found.AddRange(analysis.Endpoints.Resolve(client, null, name));
            }
        }

        return found.Count > 0 ? found : OnlyRegistered(name, cancellation) is { } only ? new List<ResolvedEndpoint> { only } : analysis.Endpoints.Resolve(Taint.Empty, null, name);
    }

    /// <summary>The service of all clients that are registered, where it is one.</summary>
    private ResolvedEndpoint? OnlyRegistered(string name, CancellationToken cancellation)
    {
        ResolvedEndpoint? only = null;
        foreach (var (body, registration) in analysis.Services.Clients(cancellation))
        {
            var facts = Resolver(cancellation).Client(body, registration.Carried);
            if (!analysis.Endpoints.Knows(facts))
            {
                // What only wraps a registered client is registered beside it.
                continue;
            }

            foreach (var endpoint in analysis.Endpoints.Resolve(facts, null, name))
            {
                if (only is not null && (only.Entry.Id != endpoint.Entry.Id || only.IsLocal != endpoint.IsLocal))
                {
                    return null;
                }

                only = endpoint;
            }
        }

        return only;
    }

    private ImmutableArray<(HashSet<object> Functions, Taint Client)> Uses(CancellationToken cancellation)
    {
        if (uses.IsDefault)
        {
            var found = ImmutableArray.CreateBuilder<(HashSet<object>, Taint)>();
            var seen = new HashSet<LoweredBody>();
            var names = new List<string>(analysis.Model.Catalog.NamesWith(MemberRole.AISink | MemberRole.AIClient));
            names.Sort(string.CompareOrdinal);
            foreach (var name in names)
            {
                foreach (var (body, result) in analysis.Callers.Calling(name, cancellation))
                {
                    if (seen.Add(body))
                    {
                        Add(body, result, found, cancellation);
                    }
                }
            }

            ImmutableInterlocked.InterlockedInitialize(ref uses, found.ToImmutable());
        }

        return uses;
    }

    private void Add(LoweredBody body, NodeResult result, ImmutableArray<(HashSet<object>, Taint)>.Builder found, CancellationToken cancellation)
    {
        foreach (var use in result.ToolUses)
        {
            var functions = new HashSet<object>();
            foreach (var entry in Resolver(cancellation).Resolve(body, use.Tools))
            {
                if (entry.Atom is LabelAtom { Label: ToolLabel tool })
                {
                    functions.Add(tool.Function);
                }
            }

            if (functions.Count > 0)
            {
                found.Add((functions, Resolver(cancellation).Client(body, use.Client)));
            }
        }
    }

    private Resolver Resolver(CancellationToken cancellation) => new(analysis.Engine, analysis.Callers, analysis.Services, cancellation);
}
