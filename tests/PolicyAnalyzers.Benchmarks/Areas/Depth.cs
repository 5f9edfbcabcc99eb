using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Benchmarks.Code;
using PolicyAnalyzers.Benchmarks.Compile;
using PolicyAnalyzers.Benchmarks.Measure;
using PolicyAnalyzers.Benchmarks.Report;

namespace PolicyAnalyzers.Benchmarks.Areas;

/// <summary>How the cost grows with the number of calls between data and model, and with the number of ways through them.</summary>
internal sealed class Depth(Options options, MarkdownReport report, Contestant ours)
{
    private const int Chains = 100;

    public void Run()
    {
        report.Heading("Growth over call depth");
        foreach (var (title, branches) in new[] { ("Each method calls the next one once.", 1), ("Each method calls the next one twice: 2^depth ways.", 2) })
        {
            var rows = new List<string[]>();
            foreach (var depth in new[] { 1, 2, 4, 8, 12, 16, 20 })
            {
                var run = new CompilerRun(new("depth", ChainProject.Create(Chains, depth, branches)));
                var race = new Race(run, [ours], options.Rounds).Start();
                var found = race.Last(ours).Found;
                rows.Add([
                    depth.ToString(), $"{run.Workload.Lines:N0}", $"{race.PlainMs:0}", $"{race.CpuAbove(ours).Median:0}",
                    $"{race.CpuAbove(ours).Median / Chains / (depth + 1):0.000}", $"{race.CpuAbovePerKloc(ours):0.0}",
                    $"{found.GetValueOrDefault("AIP1003")} of {Chains}", $"{found.GetValueOrDefault("AIP9005")}"]);
            }

            report.Paragraph($"{Chains} chains. {title} Linear where ms per method stays as it is.");
            report.Table(["depth", "lines", "plain ms", "ours, ms above", "per method", "per 1,000 lines", "found", "cut (AIP9005)"], rows);
        }
    }
}
