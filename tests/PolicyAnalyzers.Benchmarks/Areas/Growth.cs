using System.Collections.Generic;
using PolicyAnalyzers.Benchmarks.Code;
using PolicyAnalyzers.Benchmarks.Compile;
using PolicyAnalyzers.Benchmarks.Measure;
using PolicyAnalyzers.Benchmarks.Report;

namespace PolicyAnalyzers.Benchmarks.Areas;

/// <summary>How the cost grows with the size of a project.</summary>
internal sealed class Growth(Options options, MarkdownReport report, Contestant ours)
{
    public void Run()
    {
        report.Heading("Growth over lines");
        foreach (var (title, tenths) in new[] { ("A tenth of the classes touch AI.", 1), ("All classes touch AI.", 10) })
        {
            var rows = new List<string[]>();
            var before = double.NaN;
            for (var lines = options.Lines / 4; lines <= options.Lines * 2; lines *= 2)
            {
                var run = new CompilerRun(new("growth", ServiceProject.Create(lines, tenths, withAiPackages: true)));
                var race = new Race(run, [ours], options.Rounds).Start();
                var cpu = race.CpuAbove(ours).Median;
                rows.Add([$"{run.Workload.Lines:N0}", $"{race.PlainMs:0}", $"{cpu:0}", $"{race.CpuAbovePerKloc(ours):0.0}", double.IsNaN(before) ? "" : $"{cpu / before:0.00}"]);
                before = cpu;
            }

            report.Paragraph(title + " A ratio of 2 is linear.");
            report.Table(["lines", "plain ms", "ours, ms above", "per 1,000 lines", "ratio"], rows);
        }
    }
}
