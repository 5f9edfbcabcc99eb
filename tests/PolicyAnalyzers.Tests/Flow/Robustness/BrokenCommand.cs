using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Flow.Suite;

namespace PolicyAnalyzers.Tests.Flow.Robustness;

/// <summary>
/// <c>dotnet run --project tests/PolicyAnalyzers.Tests -- --broken TIMES [NAME]...</c>: analyses TIMES broken variants of each file of the
/// flow suite, or of those that are named, and as many of the sample, and says which one an analyzer threw or hung on. Returns 0 when
/// none did, 1 when some did, 2 when the job could not be done.
/// </summary>
internal static class BrokenCommand
{
    public static async Task<int> Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (arguments.Count == 0 || !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var times))
        {
            errors.WriteLine("--broken needs a number of times.");
            return 2;
        }

        var names = arguments.Skip(1).ToArray();
        if (names.Except(FlowSuite.FileNames).FirstOrDefault() is { } unknown)
        {
            errors.WriteLine("The flow suite has no " + unknown + ".");
            return 2;
        }

        var failures = new List<string>();
        var said = 0;
        foreach (var name in names.Length == 0 ? FlowSuite.FileNames : [.. names])
        {
            await BrokenRuns.OfSuiteFile(name, times, failures);
            Say(name);
        }

        if (names.Length == 0)
        {
            await BrokenRuns.OfSample(times, failures);
            Say("CitizenDesk");
        }

        return said == 0 ? 0 : 1;

        void Say(string what)
        {
            failures.Skip(said).ToList().ForEach(output.WriteLine);
            said = failures.Count;
            output.WriteLine($"{what}: {times} variants, {said} failures so far");
        }
    }
}
