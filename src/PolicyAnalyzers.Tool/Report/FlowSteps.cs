using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Tool.Report;

/// <summary>What a place on the way of a value is.</summary>
internal enum StepKind
{
    Source,
    Step,
    Sink,
}

/// <summary>A place on the way of a value, and the symbol there if the rule names it.</summary>
internal sealed record FlowStep(StepKind Kind, Place Place, string? Symbol);

/// <summary>
/// Rebuilds the way of a value. The compiler's SARIF has no code flows, and its related locations have no text; so the rule
/// says in two properties what they mean. <c>flow</c> has a line for each related location, in their order: <c>source</c>,
/// <c>step</c> or <c>sink</c>, and the symbol after a space. <c>sink</c> is the symbol of the last sink. Without <c>flow</c>,
/// each related location is a source. The finding's own place is the sink, unless <c>flow</c> names another.
/// </summary>
internal static class FlowSteps
{
    public static IReadOnlyList<FlowStep> Of(Finding finding)
    {
        var steps = new List<FlowStep>();
        var meanings = finding.Property("flow")?.Split('\n') ?? [];
        var hasSink = false;
        for (var i = 0; i < finding.Related.Count; i++)
        {
            var (kind, symbol) = i < meanings.Length ? Meaning(meanings[i]) : (StepKind.Source, null);
            steps.Add(new(kind, finding.Related[i], symbol));
            hasSink |= kind == StepKind.Sink;
        }

        var sink = finding.Property("sink");
        if (!hasSink && (steps.Count > 0 || sink is not null))
        {
            steps.Add(new(StepKind.Sink, finding.Place, sink));
        }

        return steps;
    }

    private static (StepKind Kind, string? Symbol) Meaning(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var kind = (space < 0 ? line : line[..space]) switch
        {
            "step" => StepKind.Step,
            "sink" => StepKind.Sink,
            _ => StepKind.Source,
        };
        return (kind, space < 0 ? null : line[(space + 1)..]);
    }
}
