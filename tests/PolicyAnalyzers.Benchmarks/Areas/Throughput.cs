using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Benchmarks.Compile;
using PolicyAnalyzers.Benchmarks.Measure;
using PolicyAnalyzers.Benchmarks.Report;

namespace PolicyAnalyzers.Benchmarks.Areas;

/// <summary>What a whole compile costs more, on several codes.</summary>
internal sealed class Throughput(Options options, MarkdownReport report, ImmutableArray<Contestant> own, ImmutableArray<Contestant> peers)
{
    public void Run(IEnumerable<(string Target, double Ms, Func<Workload> Load)> workloads)
    {
        foreach (var (target, ms, load) in workloads)
        {
            Run(new CompilerRun(load()), target, ms);
        }
    }

    private void Run(CompilerRun code, string target, double targetMs)
    {
        var lines = code.Workload.Lines;
        // Short codes are measured more often: noise does not shrink with them.
        var rounds = lines < 5_000 ? options.Rounds * 3 : options.Rounds;
        var race = new Race(code, own, rounds).Start();
        var parallel = new Race(code, own, options.Rounds, concurrent: true).Start();
        var others = new Race(code, peers, peers.IsEmpty ? 0 : options.PeerRounds).Start(warmUp: !peers.IsEmpty);
        var parallelOthers = new Race(code, peers, peers.IsEmpty ? 0 : 1, concurrent: true).Start(warmUp: false);
        code.Emit();

        report.Heading(code.Workload.Name);
        report.Paragraph($"{lines:N0} lines in {code.Workload.Projects.Sum(p => p.Sources.Count)} files"
            + (code.Errors > 0 ? $", with {code.Errors} compile errors because something is missing" : "")
            + $". Plain compile: {race.PlainMs:0} ms ({race.PlainMs * 1000 / lines:0.0} per 1,000 lines) without writing the assembly, {code.Emit().CpuMs:0} with.");
        report.Table(
            ["analyzers", "CPU ms above", "per 1,000 lines", "best", "all cores: CPU", "wall ms", "allocated MB", "kept MB", "findings", "exceptions"],
            own.Select(c => Row(c, race, parallel)).Concat(peers.Select(c => Row(c, others, parallelOthers))));
        foreach (var contestant in own.Where(c => c.Name.StartsWith("PolicyAnalyzers", StringComparison.Ordinal)))
        {
            var cost = race.CpuAbovePerKloc(contestant);
            report.Paragraph($"Target for {target}: {targetMs:0} ms per 1,000 lines. {contestant.Name}: {cost:0.0}, {(cost <= targetMs ? "met" : "NOT met")}. "
                + "Findings: " + string.Join(", ", race.Last(contestant).Found.Select(f => f.Key + " " + f.Value)) + ".");
        }

        foreach (var exception in own.Select(race.Last).Concat(peers.Select(others.Last)).SelectMany(o => o.Exceptions).Distinct().Take(3))
        {
            report.Paragraph("AD0001: " + exception.Split('\n')[0]);
        }
    }

    private static string[] Row(Contestant contestant, Race race, Race parallel)
    {
        var cpu = race.CpuAbove(contestant);
        var lines = race.Code.Workload.Lines;
        return
        [
            contestant.Name,
            $"{cpu.Median:0} ({cpu.Low:0}..{cpu.High:0})",
            $"{cpu.Median * 1000 / lines:0.0}",
            $"{race.BestCpuAbove(contestant) * 1000 / lines:0.0}",
            $"{parallel.CpuAbove(contestant).Median:0}",
            $"{parallel.Above(contestant, o => o.Cost.WallMs).Median:0}",
            $"{race.Above(contestant, o => o.Cost.AllocatedMB).Median:0}",
            $"{race.Above(contestant, o => o.LiveMB).Median:0.0}",
            race.Last(contestant).Found.Values.Sum().ToString(),
            race.Last(contestant).Exceptions.Length.ToString(),
        ];
    }
}
