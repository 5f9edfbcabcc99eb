using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>
/// An ordinary build of the target with our targets injected from outside, which writes down every compilation. It is needed
/// for what only a build knows: restored packages, generated files, references between projects.
/// </summary>
internal static class InjectedBuild
{
    /// <exception cref="ToolFailure">It cannot be built.</exception>
    public static async Task RunAsync(ScanTarget target, ScanOptions options, WorkFolder work, CancellationToken cancellation)
    {
        var file = target.Files.Count == 1 ? target.Files[0] : SolutionOfProjects.Write(work.Root, target.Files, options.Configuration);
        Directory.CreateDirectory(work.Compilations);
        var (exitCode, output) = await DotnetHost.RunAsync(Arguments(file, options, work), target.Root, cancellation);
        if (exitCode != 0)
        {
            throw BuildFailure.Explain(output, target);
        }
    }

    private static IEnumerable<string> Arguments(string file, ScanOptions options, WorkFolder work)
    {
        var arguments = new List<string>
        {
            "build", file, "--nologo", "--no-incremental", "-tl:off", "-nodeReuse:false", "-verbosity:quiet", "-clp:ErrorsOnly;NoSummary",
            "--configuration", options.Configuration,
            Property("CustomBeforeDirectoryBuildProps", ToolFiles.BeforeProps),
            Property("CustomAfterMicrosoftCommonTargets", ToolFiles.AfterTargets),
            Property("AIPolicyRecords", work.Compilations),

            // The rules run afterwards, on the recorded compilations.
            Property("RunAnalyzers", "false"),

            // A newer compiler's new warnings, or a vulnerability feed that cannot be reached, are not what is asked about.
            Property("TreatWarningsAsErrors", "false"),
            Property("MSBuildTreatWarningsAsErrors", "false"),
            Property("NuGetAudit", "false"),
        };
        if (!options.InPlace)
        {
            arguments.Add(Property("ArtifactsPath", work.Artifacts));
            arguments.Add(Property("AIPolicyArtifacts", work.Artifacts));
        }

        AddIfGiven("AIPolicyProfile", options.Profile);
        AddIfGiven("AIPolicyFile", options.Policy is null ? null : Path.GetFullPath(options.Policy));
        AddIfGiven("AIPolicyDate", options.Date);
        AddIfGiven("PreferredUILang", Language.Current == "ja" ? "ja" : "en-US");
        return arguments;

        void AddIfGiven(string name, string? value)
        {
            if (value is not null)
            {
                arguments.Add(Property(name, value));
            }
        }
    }

    private static string Property(string name, string value)
    {
        var escaped = new StringBuilder("-p:").Append(name).Append('=');
        foreach (var character in value)
        {
            if ("%;,$@'\"".Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }
}
