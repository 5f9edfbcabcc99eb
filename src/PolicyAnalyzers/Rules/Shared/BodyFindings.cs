using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Ir;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Queries;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules;

/// <summary>What the engine found in one body, and the ways to ask further.</summary>
internal sealed class BodyFindings
{
    private readonly Action<Diagnostic> report;
    private readonly Dictionary<(Taint, LabelSearch), Taint> resolved = new();
    private List<Send>? sends;

    public BodyFindings(FlowAnalysis analysis, LoweredBody body, NodeResult result, Action<Diagnostic> report, CancellationToken cancellation)
    {
        Analysis = analysis;
        Body = body;
        Result = result;
        Cancellation = cancellation;
        this.report = report;
    }

    public FlowAnalysis Analysis { get; }

    public LoweredBody Body { get; }

    public NodeResult Result { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The verdicts on what this body sends, one per argument list.</summary>
    public List<Send> Sends => sends ??= SendJudge.Judge(this);

    /// <summary>A question of a rule had too many places to look at.</summary>
    public bool IsResolvedInPart { get; private set; }

    /// <summary>All labels that stand behind a value, up to callers and into fields.</summary>
    public Taint Resolve(Taint taint) => ResolveIn(Body, taint);

    /// <summary>The same where only labels of one kind are of interest; empty when there can be none.</summary>
    public Taint Resolve(Taint taint, LabelSearch search)
    {
        if (taint.IsEmpty)
        {
            return taint;
        }

        // Several rules ask the same of what leaves.
        if (!resolved.TryGetValue((taint, search), out var answer))
        {
            answer = Ask(resolver => resolver.Resolve(Body, taint, search));
            resolved.Add((taint, search), answer);
        }

        return answer;
    }

    /// <summary>The same for a value of another body.</summary>
    public Taint ResolveIn(LoweredBody body, Taint taint) => Ask(resolver => resolver.Resolve(body, taint));

    /// <summary>All that is known of where a client talks to.</summary>
    public Taint Client(Taint taint) => ClientIn(Body, taint);

    /// <summary>The same for a client of another body.</summary>
    public Taint ClientIn(LoweredBody body, Taint taint)
    {
        var answer = Analysis.ClientFacts.Of(body, taint, Cancellation);
        IsResolvedInPart |= answer.IsCut;
        return answer.Facts;
    }

    /// <summary>The labels that are this body's own to report, and not those of the service that holds them.</summary>
    public Taint Here(Taint taint, INamedTypeSymbol? holder) => Ask(resolver => resolver.Here(Body, taint, holder));

    public void Report(Diagnostic diagnostic) => report(diagnostic);

    private Taint Ask(Func<Resolver, Taint> question)
    {
        var resolver = new Resolver(Analysis.Engine, Analysis.Callers, Analysis.Services, Cancellation);
        var answer = question(resolver);
        IsResolvedInPart |= resolver.IsCut;
        return answer;
    }
}
