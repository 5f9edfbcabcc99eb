using System;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Catalog;
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
        foreach (var entry in findings.Resolve(flow.Data, findings.Analysis.AIContent))
        {
            if (entry.Atom is not LabelAtom { Label: AIOutputLabel output } || !isMeant(output))
            {
                continue;
            }

            if (IsMedia(output, findings.Analysis) && findings.Analysis.IsAIOutput(output, findings.Cancellation))
            {
                return entry;
            }

            if (Fetched(findings, output) is { } made)
            {
                return new TaintEntry(new LabelAtom(made), entry.Trace);
            }
        }

        return null;
    }

    /// <summary>A model may answer with an address: what is got from there by HTTP is what it made.</summary>
    public static AIOutputLabel? Fetched(BodyFindings findings, AIOutputLabel got)
    {
        if (got.Member is not IMethodSymbol method || (findings.Analysis.Model.Behavior(method).Roles & MemberRole.RawHttp) == 0
            || findings.Analysis.CallOf(got, findings.Cancellation) is not { } call)
        {
            return null;
        }

        foreach (var sent in findings.Analysis.Engine.Solve(call.Body, findings.Cancellation).Sinks)
        {
            if (ReferenceEquals(sent.Site.Call, call.Call.Call))
            {
                foreach (var entry in findings.ResolveIn(call.Body, sent.Data))
                {
                    if (entry.Atom is LabelAtom { Label: AIOutputLabel output } && IsMedia(output, findings.Analysis) && findings.Analysis.IsAIOutput(output, findings.Cancellation))
                    {
                        return output;
                    }
                }
            }
        }

        return null;
    }

    private static bool IsMedia(AIOutputLabel output, FlowAnalysis analysis) =>
        output.Member is IMethodSymbol method && analysis.Model.Behavior(method).Row?.Kind is "image" or "audio" or "video";
}
