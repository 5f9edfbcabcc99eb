using System.Collections.Generic;
using System.IO;

namespace PolicyAnalyzers.Tool.Report;

/// <summary>
/// The findings for a console, grouped by rule, each with the way from source to sink; then what was looked at. Symbols and
/// places only: no line of the user's code is printed, since it may hold data or prompt text.
/// </summary>
internal static class TextReport
{
    public static void Write(ScanResult result, TextWriter output)
    {
        var active = new List<Finding>();
        foreach (var finding in result.Findings)
        {
            if (finding.Suppression is null)
            {
                active.Add(finding);
            }
        }

        for (var i = 0; i < active.Count; i++)
        {
            if (i == 0 || active[i - 1].Rule != active[i].Rule)
            {
                output.WriteLine($"{active[i].Rule}  {active[i].Title}  ({Texts.Count("Findings", CountOf(active, active[i].Rule))})");
                output.WriteLine();
            }

            WriteFinding(active[i], output);
        }

        WriteSummary(result, active, output);
    }

    private static void WriteFinding(Finding finding, TextWriter output)
    {
        output.WriteLine($"  {finding.Place}  {Texts.Of("Level_" + finding.Level)}");
        output.WriteLine("      " + finding.Message);
        var steps = FlowSteps.Of(finding);
        Place? shown = null;
        foreach (var step in steps)
        {
            // The parts of one line read as one step to a person; the SARIF file has them all.
            if (step.Kind == StepKind.Step && step.Symbol is null && (IsOnOneLine(step.Place, shown) || IsOnOneLine(step.Place, steps[^1].Place)))
            {
                continue;
            }

            shown = step.Place;
            output.WriteLine($"      {Texts.Of("Step_" + step.Kind)}  {step.Place}{(step.Symbol is null ? "" : "  " + step.Symbol)}");
        }

        output.WriteLine();
    }

    private static bool IsOnOneLine(Place place, Place? other) => other is not null && place.Path == other.Path && place.Line == other.Line;

    private static void WriteSummary(ScanResult result, List<Finding> active, TextWriter output)
    {
        output.WriteLine(Texts.Of(
            "LookedAt", Texts.Count("Projects", result.Projects.Count), Texts.Count("Files", result.Files), Texts.Count("AiCalls", result.AiCalls)));
        var levels = Texts.Of(
            "ByLevel",
            Texts.Count("Findings", active.Count),
            Texts.Count("Errors", CountOf(active, Level.Error)),
            Texts.Count("Warnings", CountOf(active, Level.Warning)),
            Texts.Count("Infos", CountOf(active, Level.Info)));
        var suppressed = result.Findings.Count - active.Count;
        output.WriteLine(suppressed == 0 ? levels : levels + Texts.Count("Suppressed", suppressed));
    }

    private static int CountOf(List<Finding> findings, string rule)
    {
        var count = 0;
        foreach (var finding in findings)
        {
            count += finding.Rule == rule ? 1 : 0;
        }

        return count;
    }

    private static int CountOf(List<Finding> findings, Level level)
    {
        var count = 0;
        foreach (var finding in findings)
        {
            count += finding.Level == level ? 1 : 0;
        }

        return count;
    }
}
