using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Benchmarks.Code;
using PolicyAnalyzers.Benchmarks.Compile;
using PolicyAnalyzers.Benchmarks.Measure;
using PolicyAnalyzers.Benchmarks.Report;

namespace PolicyAnalyzers.Benchmarks.Areas;

/// <summary>Measures the areas that are asked for, one after the other.</summary>
internal sealed class Benchmark(Options options, MarkdownReport report)
{
    private readonly Contestant ours = Contestant.Ours();

    public void Run()
    {
        if (options.Loop > 0)
        {
            Loop();
            return;
        }

        ImmutableArray<Contestant> own = options.Before is { } folder ? [Contestant.Nothing(), ours, Contestant.OursBefore(folder)] : [Contestant.Nothing(), ours];
        var peers = options.WithPeers ? Contestant.Peers() : [];
        Setting([.. own, .. peers]);
        Race.WarmUp(new CompilerRun(new("warm-up", ServiceProject.Create(options.Lines / 4, tenths: 10, withAiPackages: true))), own, cpuMs: 8000);
        var throughput = new Throughput(options, report, own, peers);
        throughput.Run(Workloads());
        if (options.Wants("growth"))
        {
            new Growth(options, report, ours).Run();
        }

        if (options.Wants("depth"))
        {
            new Depth(options, report, ours).Run();
        }

        if (options.Wants("editor"))
        {
            new Editor(options, report, own, peers).Run();
        }
    }

    private IEnumerable<(string Target, double Ms, Func<Workload> Load)> Workloads()
    {
        if (options.Wants("sample"))
        {
            yield return ("a typical AI service", 10, () => SampleSolution.Load("CitizenDesk"));
        }

        if (options.Wants("tenth"))
        {
            yield return ("a typical AI service", 10, () => new("generated, a tenth of the classes touch AI", ServiceProject.Create(options.Lines, tenths: 1, withAiPackages: true)));
        }

        if (options.Wants("all"))
        {
            yield return ("every class touches AI", 40, () => new("generated, all classes touch AI", ServiceProject.Create(options.Lines, tenths: 10, withAiPackages: true)));
        }

        if (options.Wants("without"))
        {
            yield return ("no AI", 2, () => new("generated, no AI", ServiceProject.Create(options.Lines, tenths: 0, withAiPackages: false)));
            yield return ("no AI", 2, () => new("generated, no AI, but its packages are referenced", ServiceProject.Create(options.Lines, tenths: 0, withAiPackages: true)));
        }

        if (options.Wants("sources"))
        {
            yield return ("no AI", 2, () => SourceFolder.Load("src/PolicyAnalyzers.Tool of this repository", Path.Combine(Repository.Root, "src", "PolicyAnalyzers.Tool"), References.Own));
            foreach (var folder in options.Sources)
            {
                yield return ("no AI", 2, () => SourceFolder.Load(Path.GetFileName(folder.TrimEnd(Path.DirectorySeparatorChar)), folder,
                    [.. References.Own, .. options.References.SelectMany(f => Directory.EnumerateFiles(f, "*.dll").Order(StringComparer.Ordinal))],
                    SampleSolution.LibraryUsings, options.Defines));
            }
        }
    }

    private void Setting(ImmutableArray<Contestant> contestants)
    {
        report.Paragraph("# Cost of the rules");
        report.Paragraph($"{RuntimeInformation.OSDescription}, {Processor()}, {Environment.ProcessorCount} cores; {RuntimeInformation.FrameworkDescription}; "
            + $"Roslyn {FileVersionInfo.GetVersionInfo(typeof(CSharpCompilation).Assembly.Location).ProductVersion?.Split('+')[0]}; {DateTime.UtcNow:u}.");
        report.Table(["analyzers", "version", "how many"], contestants.Select(c => (string[])[c.Name, c.Version, c.Count.ToString()]));
        report.Paragraph("CPU is that of the whole process, in one thread, above a plain compile of the same code in the same round; the median of the rounds, with the middle half of them in brackets.");
    }

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        return File.Exists(Info) && File.ReadLines(Info).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':') + 2)..]
            : RuntimeInformation.ProcessArchitecture.ToString();
    }

    private void Loop()
    {
        foreach (var (_, _, load) in Workloads())
        {
            var run = new CompilerRun(load());
            for (var i = 0; i < options.Loop; i++)
            {
                var outcome = run.Run(ours, concurrent: false);
                Console.WriteLine($"{run.Workload.Name}: {outcome.Cost.CpuMs:0} ms, {outcome.Cost.AllocatedMB:0} MB");
            }
        }
    }
}
