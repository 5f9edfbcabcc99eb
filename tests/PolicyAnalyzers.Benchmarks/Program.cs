using System;
using System.Globalization;
using PolicyAnalyzers.Benchmarks.Areas;
using PolicyAnalyzers.Benchmarks.Report;

namespace PolicyAnalyzers.Benchmarks;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (Options.Parse(arguments, Console.Error) is not { } options)
        {
            return 2;
        }

        var report = new MarkdownReport(Console.Out);
        new Benchmark(options, report).Run();
        if (options.Out is { } file)
        {
            System.IO.File.WriteAllText(file, report.Text);
        }

        return 0;
    }
}
