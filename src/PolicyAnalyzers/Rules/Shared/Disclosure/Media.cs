using System;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Flow.Labels;
using PolicyAnalyzers.Flow.Summaries;

namespace PolicyAnalyzers.Rules;

/// <summary>Images, sound and video that a model made.</summary>
internal static class Media
{
    /// <summary>The generated media among what arrives at a place; null when there is none.</summary>
    /// <param name="findings">The findings of the body.</param>
    /// <param name="flow">What arrives.</param>
    /// <param name="isMeant">Which of it is asked for.</param>
    public static TaintEntry? In(BodyFindings findings, SinkFlow flow, Func<AIOutputLabel, bool> isMeant)
    {
        foreach (var entry in findings.Resolve(flow.Data))
        {
            if (entry.Atom is LabelAtom { Label: AIOutputLabel output } && isMeant(output) && IsMedia(output, findings.Analysis)
                && findings.Analysis.IsAIOutput(output, findings.Cancellation))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool IsMedia(AIOutputLabel output, FlowAnalysis analysis) =>
        output.Member is IMethodSymbol method && analysis.Model.Behavior(method).Row?.Kind is "image" or "audio" or "video";
}
