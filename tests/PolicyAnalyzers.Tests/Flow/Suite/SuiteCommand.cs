using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>
/// <c>dotnet run --project tests/PolicyAnalyzers.Tests -- FILE... [--policy aipolicy.json] [--support FILE]... [--no-support] [--wrong] [--dump MEMBER]</c>:
/// each file is compiled on its own, with the support files, and judged. Without files: the whole suite.
/// Returns 0 when all lines are as marked, 1 when some are not, 2 when the job could not be done.
/// </summary>
internal static class SuiteCommand
{
    public static async Task<int> Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        var paths = new List<string>();
        var support = new List<string>();
        var policy = FlowSuite.PolicyPath;
        var withSupport = true;
        var withFound = true;
        string? dump = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--no-support":
                    withSupport = false;
                    break;
                case "--dump" when i + 1 < arguments.Count:
                    dump = arguments[++i];
                    break;
                case "--wrong":
                    withFound = false;
                    break;
                case "--policy" or "--support" when i + 1 == arguments.Count:
                    errors.WriteLine(arguments[i] + " needs a file.");
                    return 2;
                case "--policy":
                    policy = arguments[++i];
                    break;
                case "--support":
                    support.Add(arguments[++i]);
                    break;
                case ['-', ..] unknown:
                    errors.WriteLine("Unknown option " + unknown + ". Known: --policy FILE, --support FILE, --no-support, --wrong, --dump MEMBER.");
                    return 2;
                default:
                    paths.Add(arguments[i]);
                    break;
            }
        }

        if (support.Count == 0 && withSupport)
        {
            support.Add(FlowSuite.SupportPath);
        }

        if (paths.Count == 0)
        {
            paths.AddRange(FlowSuite.FileNames.Select(name => Path.Combine(FlowSuite.Folder, "Cases", name)));
        }

        if (paths.Concat(support).Append(policy).FirstOrDefault(path => !File.Exists(path)) is { } missing)
        {
            errors.WriteLine("There is no file " + missing + ".");
            return 2;
        }

        if (dump is not null)
        {
            foreach (var path in paths)
            {
                output.Write(FlowSuite.Dump(SuiteFile.Read(path), support.ConvertAll(SuiteFile.Read), policy, dump));
            }

            return 0;
        }

        return await Judge(paths, support.ConvertAll(SuiteFile.Read), policy, withFound, output, errors);
    }

    private static async Task<int> Judge(List<string> paths, List<SuiteFile> support, string policy, bool withFound, TextWriter output, TextWriter errors)
    {
        var verdicts = new List<SuiteVerdict>();
        var failed = false;
        foreach (var file in paths.Select(SuiteFile.Read))
        {
            try
            {
                var verdict = await FlowSuite.Judge(file, support, policy);
                verdicts.Add(verdict);
                foreach (var line in verdict.Report(withFound))
                {
                    output.WriteLine(line);
                }
            }
            catch (InvalidOperationException failure)
            {
                errors.WriteLine(failure.Message);
                failed = true;
            }
        }

        int Sum(string outcome) => verdicts.Sum(v => v.Count(outcome));
        output.WriteLine(string.Format(
            CultureInfo.InvariantCulture,
            "{0} files, {1} flows and {2} silent lines marked: {3} found, {4} missed, {5} spurious",
            verdicts.Count,
            verdicts.Sum(v => v.File.Marks.Values.Sum(m => m.Length)),
            verdicts.Sum(v => v.File.Silent.Count),
            Sum("found"),
            Sum("missed"),
            Sum("spurious")));
        return failed ? 2 : Sum("missed") + Sum("spurious") == 0 ? 0 : 1;
    }
}
