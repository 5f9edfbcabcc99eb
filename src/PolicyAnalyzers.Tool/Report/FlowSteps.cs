using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Tool.Report;

/// <summary>What a place on the way of a value is.</summary>
internal enum StepKind
{
    Source,
    Step,
    Sink,

    /// <summary>Not on a way: a place that explains the finding, such as the exit that leaves no record.</summary>
    See,
}

/// <summary>A place on the way of a value, and the symbol there if the rule names it.</summary>
internal sealed record FlowStep(StepKind Kind, Place Place, string? Symbol);

/// <summary>
/// Rebuilds the way of a value. The compiler's SARIF has no code flows, and its related locations have no text, so the rule's
/// properties say what they mean: <c>origin</c> names the source and <c>sink</c> the member that takes the value, by name or
/// documentation ID. With an origin, the first related location is the source, the others are steps, and the finding's own
/// place is the sink. A rule that knows better says so in <c>flow</c>: a line for each related location, in their order,
/// <c>source</c>, <c>step</c> or <c>sink</c>, and the symbol after a space.
/// </summary>
internal static partial class FlowSteps
{
    public static IReadOnlyList<FlowStep> Of(Finding finding)
    {
        var steps = new List<FlowStep>();
        var meanings = finding.Property("flow")?.Split('\n') ?? [];
        var origin = finding.Property("origin");
        if (meanings.Length == 0 && origin is null)
        {
            foreach (var place in finding.Related)
            {
                steps.Add(new(StepKind.See, place, null));
            }

            return steps;
        }

        for (var i = 0; i < finding.Related.Count; i++)
        {
            var (kind, symbol) = i < meanings.Length ? Meaning(meanings[i]) : i == 0 ? (StepKind.Source, origin) : (StepKind.Step, null);
            steps.Add(new(kind, finding.Related[i], symbol));
        }

        if (!steps.Exists(static step => step.Kind == StepKind.Source))
        {
            // The value is named where it is sent.
            steps.Insert(0, new(StepKind.Source, finding.Place, origin));
        }

        if (!steps.Exists(static step => step.Kind == StepKind.Sink))
        {
            steps.Add(new(StepKind.Sink, finding.Place, Name(finding.Property("sink"))));
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
        return (kind, space < 0 ? null : Name(line[(space + 1)..]));
    }

    // M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[]) is OpenAI.Chat.ChatClient.CompleteChat to a person.
    private static string? Name(string? symbol)
    {
        if (symbol is not { Length: > 2 } || symbol[1] != ':')
        {
            return symbol;
        }

        var end = symbol.IndexOf('(', StringComparison.Ordinal);
        var name = end < 0 ? symbol[2..] : symbol[2..end];

        // A lambda has no name of its own: its type's has to do.
        return Arity().Replace(name.Replace(".#ctor", "", StringComparison.Ordinal), "").TrimEnd('.');
    }

    [GeneratedRegex("`+[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Arity();
}
