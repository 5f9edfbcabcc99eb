using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Benchmarks.Measure;

namespace PolicyAnalyzers.Benchmarks.Compile;

/// <summary>One compile of a workload, with or without analyzers.</summary>
internal sealed class CompilerRun
{
    private readonly Dictionary<string, ImmutableArray<byte>> images = new(StringComparer.Ordinal);
    private readonly Workload workload;

    public CompilerRun(Workload workload)
    {
        this.workload = workload;
        foreach (var project in workload.Projects)
        {
            var compilation = project.Compile(Used(project), [], concurrent: true);
            using var stream = new MemoryStream();
            var emitted = compilation.Emit(stream, options: new(metadataOnly: true, includePrivateMembers: false));
            var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            Errors += errors.Count;
            if (errors.Count > 0 && !workload.MayHaveErrors)
            {
                throw new InvalidOperationException($"{workload.Name}: {project.Name} has {errors.Count} compile errors.\n" + string.Join("\n", errors.Take(20)));
            }

            if (!emitted.Success)
            {
                continue;
            }

            images.Add(project.Name, [.. stream.ToArray()]);
        }
    }

    public Workload Workload => workload;

    /// <summary>Compile errors of code that is not ours to correct; all other code has none.</summary>
    public int Errors { get; }

    /// <summary>Parses, binds and checks all bodies: what a build does but for writing the assembly, which analyzers do not touch.</summary>
    public Outcome Run(Contestant? contestant, bool concurrent)
    {
        var alive = new List<object>();
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var exceptions = new ConcurrentQueue<string>();
        var (cost, _) = Cost.Of(() =>
        {
            foreach (var project in workload.Projects)
            {
                var compilation = project.Compile(Used(project), contestant?.SwitchedOn ?? [], concurrent);
                alive.Add(compilation);
                if (contestant is null)
                {
                    compilation.GetDiagnostics();
                    continue;
                }

                var options = new CompilationWithAnalyzersOptions(
                    project.AnalyzerOptions(), (e, analyzer, _) => exceptions.Enqueue(analyzer + ": " + e), concurrent, logAnalyzerExecutionTime: false);
                var with = compilation.WithAnalyzers(contestant.Create(), options);
                alive.Add(with);
                foreach (var diagnostic in with.GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult())
                {
                    if (!diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
                    {
                        found[diagnostic.Id] = found.GetValueOrDefault(diagnostic.Id) + 1;
                    }
                }
            }

            return 0;
        });
        var live = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        GC.KeepAlive(alive);
        return new(cost, live, found.ToImmutableSortedDictionary(StringComparer.Ordinal), [.. exceptions]);
    }

    /// <summary>A whole compile, the assembly written to nowhere: for scale.</summary>
    public Cost Emit() => Cost.Of(() =>
    {
        foreach (var project in workload.Projects)
        {
            using var nowhere = new NullStream();
            project.Compile(Used(project), [], concurrent: false).Emit(nowhere);
        }

        return 0;
    }).Cost;

    private IEnumerable<MetadataReference> Used(Project project) => project.Uses.Select(name => (MetadataReference)MetadataReference.CreateFromImage(images[name], filePath: name + ".dll"));

    /// <param name="LiveMB">The heap that is alive while the compilation is, all else in the process included.</param>
    public sealed record Outcome(Cost Cost, double LiveMB, ImmutableSortedDictionary<string, int> Found, ImmutableArray<string> Exceptions);
}
