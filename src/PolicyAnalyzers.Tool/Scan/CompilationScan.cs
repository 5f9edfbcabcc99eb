using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Tool.Report;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>Runs the rules over one recorded compilation, with the compiler that the project itself uses.</summary>
internal sealed class CompilationScan(WorkFolder work, string root)
{
    private readonly AnalyzerAssemblies analyzers = new();

    /// <exception cref="ToolFailure">The compiler or one of the rules failed: the result would be incomplete.</exception>
    public async Task<CompilerSarif> RunAsync(Compilation compilation, CancellationToken cancellation)
    {
        var result = await RunAsync(compilation, analyzers.IsNeeded, cancellation);
        if (result.CompilerErrors.Count > 0)
        {
            // The build did compile it: a generator depends on an assembly that was taken for a mere analyzer.
            result = await RunAsync(compilation, static _ => true, cancellation);
        }

        var errors = result.RuleErrors.Count > 0 ? result.RuleErrors : result.CompilerErrors;
        return errors.Count == 0 ? result : throw new ToolFailure(
            Texts.Of("ScanIncomplete", Path.GetRelativePath(root, compilation.Project).Replace('\\', '/')) + "\n  " + errors[0]);
    }

    private async Task<CompilerSarif> RunAsync(Compilation compilation, Func<string, bool> isWantedAnalyzer, CancellationToken cancellation)
    {
        var folder = Path.Combine(work.Results, compilation.Name);
        Directory.CreateDirectory(folder);
        var sarif = Path.Combine(folder, "compiler.sarif");
        var response = Path.Combine(folder, "compiler.rsp");
        var product = Path.Combine(folder, ProductName(compilation));
        File.WriteAllLines(response, CompilerArguments.ForScan(compilation, product, sarif, isWantedAnalyzer));

        // The compiler's exit code says only whether there are errors, and findings may be errors.
        var (_, output) = await DotnetHost.RunAsync(
            [compilation.Compiler, "/noconfig", "/shared", "@" + response], Path.GetDirectoryName(compilation.Project)!, cancellation);
        return File.Exists(sarif)
            ? CompilerSarif.Read(sarif, root, compilation.Project)
            : throw new ToolFailure(Texts.Of("ScanIncomplete", Path.GetRelativePath(root, compilation.Project).Replace('\\', '/')) + "\n  " + output.Trim());
    }

    // The name decides what the assembly may see of others' internals.
    private static string ProductName(Compilation compilation)
    {
        foreach (var argument in compilation.Arguments)
        {
            if (argument.StartsWith("/out:", StringComparison.Ordinal))
            {
                return Path.GetFileName(argument["/out:".Length..].Trim('"'));
            }
        }

        return "scan.dll";
    }
}
