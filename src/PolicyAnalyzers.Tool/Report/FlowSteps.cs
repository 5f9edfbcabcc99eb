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
/// Rebuilds the way of a value. The compiler's SARIF has no code flows and no text at related locations; their meaning stands
/// in the finding's properties.
/// </summary>
internal static class FlowSteps
{
    public static IReadOnlyList<FlowStep> Of(Finding finding)
    {
        var steps = new List<FlowStep>();
        if (finding.Related.Count == 0)
        {
            return steps;
        }

        for (var i = 0; i < finding.Related.Count; i++)
        {
            steps.Add(new(StepKind.Source, finding.Related[i], null));
        }

        steps.Add(new(StepKind.Sink, finding.Place, finding.Property("sink")));
        return steps;
    }
}
