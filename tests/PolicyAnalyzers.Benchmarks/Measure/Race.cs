using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Benchmarks.Compile;

namespace PolicyAnalyzers.Benchmarks.Measure;

/// <summary>
/// Compiles the same code in turn, plain and with each contestant, round after round: what else happens on the machine hits all alike, and
/// each round is judged by itself.
/// </summary>
internal sealed class Race(CompilerRun run, ImmutableArray<Contestant> contestants, int rounds, bool concurrent = false)
{
    private readonly List<CompilerRun.Outcome> plain = [];
    private readonly Dictionary<Contestant, List<CompilerRun.Outcome>> outcomes = contestants.ToDictionary(c => c, _ => new List<CompilerRun.Outcome>());

    public CompilerRun Code => run;

    public int Rounds => rounds;

    /// <param name="warmUp">Whether each is run once before it counts.</param>
    public Race Start(bool warmUp = true)
    {
        foreach (var contestant in warmUp ? [null, .. contestants] : (IEnumerable<Contestant?>)[])
        {
            run.Run(contestant, concurrent);
        }

        for (var round = 0; round < rounds; round++)
        {
            plain.Add(run.Run(null, concurrent));

            // Who comes first changes from round to round.
            foreach (var contestant in round % 2 == 0 ? contestants : [.. contestants.Reverse()])
            {
                outcomes[contestant].Add(run.Run(contestant, concurrent));
            }
        }

        return this;
    }

    /// <summary>Runs everybody on the same code until hot code is compiled as well as it gets.</summary>
    public static void WarmUp(CompilerRun run, ImmutableArray<Contestant> contestants, double cpuMs)
    {
        foreach (var contestant in (IEnumerable<Contestant?>)[null, .. contestants])
        {
            for (var spent = 0.0; spent < cpuMs;)
            {
                spent += run.Run(contestant, concurrent: false).Cost.CpuMs;
            }
        }
    }

    public double PlainMs => new Spread(plain.Select(o => o.Cost.CpuMs)).Median;

    public double PlainWallMs => new Spread(plain.Select(o => o.Cost.WallMs)).Median;

    public Spread Above(Contestant contestant, Func<CompilerRun.Outcome, double> what) =>
        new(outcomes[contestant].Zip(plain, (with, without) => what(with) - what(without)));

    public Spread CpuAbove(Contestant contestant) => Above(contestant, o => o.Cost.CpuMs);

    /// <summary>Between the fastest run of each: what is left when the machine had nothing else to do.</summary>
    public double BestCpuAbove(Contestant contestant) => outcomes[contestant].Min(o => o.Cost.CpuMs) - plain.Min(o => o.Cost.CpuMs);

    public double CpuAbovePerKloc(Contestant contestant) => CpuAbove(contestant).Median * 1000 / run.Workload.Lines;

    public CompilerRun.Outcome Last(Contestant contestant) => outcomes[contestant][^1];
}
