using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>Says why a build failed and what to do.</summary>
internal static class BuildFailure
{
    private const int ErrorsShown = 5;

    // A newer SDK is asked for, a workload or an SDK package is missing.
    private static readonly string[] CodesOfMissingSdk = ["NETSDK1045", "NETSDK1147", "NETSDK1226", "MSB4236"];

    // Of all that dotnet prints when global.json asks for an SDK that is not there.
    private static readonly string[] LinesAboutSdk = ["Requested SDK version", "global.json file"];

    public static ToolFailure Explain(string output, ScanTarget target)
    {
        var errors = BuildError.AllIn(output);
        if (errors.Count == 0)
        {
            return output.Contains("A compatible .NET SDK was not found", StringComparison.Ordinal)
                || output.Contains("No .NET SDKs were found", StringComparison.Ordinal)
                ? new ToolFailure(Texts.Of("SdkMissing") + FirstLines(output, static line => Array.Exists(LinesAboutSdk, start => line.StartsWith(start, StringComparison.Ordinal))))
                : new ToolFailure(Texts.Of("BuildFailed") + FirstLines(output, static _ => true));
        }

        var kind = Has(errors, static error => error.Code.StartsWith("AIP", StringComparison.Ordinal)) ? "BadSettings"
            : Has(errors, error => Array.IndexOf(CodesOfMissingSdk, error.Code) >= 0) ? "SdkTooOld"
            : Has(errors, error => error.Code.StartsWith("NU", StringComparison.Ordinal)) ? "RestoreFailed"
            : "DoesNotCompile";
        return new ToolFailure(Texts.Of(kind, Projects(errors, target)) + Listed(errors, target));
    }

    /// <summary>The projects with errors, by relative path; what is not a project is left out while there is one.</summary>
    private static string Projects(IReadOnlyList<BuildError> errors, ScanTarget target)
    {
        var projects = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var error in errors)
        {
            // Restore errors name the project at the front, and the solution at the end.
            var project = error.Place.EndsWith("proj", StringComparison.Ordinal) ? error.Place : error.Project;
            if (project is not null)
            {
                projects.Add(Relative(project, target));
            }
        }

        return projects.Count == 0 ? Relative(target.Files[0], target) : string.Join(", ", projects);
    }

    private static string Listed(IReadOnlyList<BuildError> errors, ScanTarget target)
    {
        var text = new StringBuilder();
        for (var i = 0; i < errors.Count && i < ErrorsShown; i++)
        {
            var code = errors[i].Code.Length == 0 ? "" : errors[i].Code + ": ";
            text.Append("\n  ").Append(Relative(errors[i].Place, target)).Append(": ").Append(code).Append(errors[i].Message);
        }

        if (errors.Count > ErrorsShown)
        {
            text.Append("\n  ").Append(Texts.Of("MoreErrors", errors.Count - ErrorsShown));
        }

        return text.ToString();
    }

    private static string FirstLines(string output, Predicate<string> isWanted)
    {
        var text = new StringBuilder();
        var shown = 0;
        foreach (var line in output.Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 0 && isWanted(trimmed) && shown++ < ErrorsShown)
            {
                text.Append("\n  ").Append(trimmed);
            }
        }

        return text.ToString();
    }

    private static string Relative(string place, ScanTarget target) =>
        place.StartsWith(target.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? place[(target.Root.Length + 1)..].Replace('\\', '/')
            : place;

    private static bool Has(IReadOnlyList<BuildError> errors, Predicate<BuildError> predicate)
    {
        foreach (var error in errors)
        {
            if (predicate(error))
            {
                return true;
            }
        }

        return false;
    }
}
