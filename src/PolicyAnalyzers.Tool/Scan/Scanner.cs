using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Tool.Report;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>Builds the target with the rules injected and gathers what they find.</summary>
internal static class Scanner
{
    private const string AiCall = "AIP0001";

    /// <param name="options">What to scan, and how.</param>
    /// <param name="progress">For a person who waits; not part of the answer.</param>
    /// <param name="cancellation">Ends the scan.</param>
    /// <exception cref="ToolFailure">The scan cannot be done, or not wholly.</exception>
    public static async Task<ScanResult> RunAsync(ScanOptions options, TextWriter progress, CancellationToken cancellation)
    {
        Check(options);
        var target = ScanTarget.At(options.Path);
        using var work = new WorkFolder();
        progress.WriteLine(Texts.Of("Building", options.Path));
        await InjectedBuild.RunAsync(target, options, work, cancellation);
        var compilations = Compilation.AllIn(work.Compilations);
        if (compilations.Count == 0)
        {
            throw new ToolFailure(Texts.Of("NoCSharp", options.Path));
        }

        progress.WriteLine(Texts.Of("Checking"));
        var results = new CompilerSarif[compilations.Count];
        var scan = new CompilationScan(work, target.Root);
        await Parallel.ForAsync(0, compilations.Count, cancellation, async (i, stop) => results[i] = await scan.RunAsync(compilations[i], stop));
        return Gather(target.Root, compilations, results);
    }

    private static void Check(ScanOptions options)
    {
        var profiles = ToolFiles.Profiles();
        if (options.Profile is { } profile && !Contains(profiles, profile))
        {
            throw new ToolFailure(Texts.Of("UnknownProfile", profile, string.Join(", ", profiles)));
        }

        if (options.Policy is { } policy && !File.Exists(policy))
        {
            throw new ToolFailure(Texts.Of("PolicyMissing", policy));
        }

        if (options.Date is { } date && !DateOnly.TryParseExact(date, "yyyy-MM-dd", out _))
        {
            throw new ToolFailure(Texts.Of("BadDate", date));
        }
    }

    private static ScanResult Gather(string root, IReadOnlyList<Compilation> compilations, CompilerSarif[] results)
    {
        var findings = new FindingSet();
        var calls = new HashSet<Place>();
        var projects = new SortedSet<string>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < compilations.Count; i++)
        {
            projects.Add(Path.GetRelativePath(root, compilations[i].Project).Replace('\\', '/'));
            foreach (var source in compilations[i].Sources)
            {
                if (!source.StartsWith(compilations[i].Objects, StringComparison.Ordinal))
                {
                    files.Add(source);
                }
            }

            foreach (var finding in results[i].Findings)
            {
                if (finding.Rule == AiCall)
                {
                    calls.Add(finding.Place);
                }
                else
                {
                    findings.Add(finding);
                }
            }
        }

        return new(root, [.. projects], files.Count, calls.Count, findings.Sorted());
    }

    private static bool Contains(IReadOnlyList<string> names, string name)
    {
        foreach (var known in names)
        {
            if (known == name)
            {
                return true;
            }
        }

        return false;
    }
}
