using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>Several projects without a solution are built through one that is written for the purpose, outside of the repo.</summary>
internal static class SolutionOfProjects
{
    // The old format, since a .NET 8 SDK does not read the new one.
    private const string CSharp = "{9A19103F-16F7-4668-BE54-9A1E7A4F7556}";

    /// <returns>The path of the solution.</returns>
    public static string Write(string folder, IReadOnlyList<string> projects, string configuration)
    {
        var projectLines = new StringBuilder();
        var configurationLines = new StringBuilder();
        for (var i = 0; i < projects.Count; i++)
        {
            var id = "{00000000-0000-0000-0000-" + (i + 1).ToString("X12", CultureInfo.InvariantCulture) + "}";

            // The names only have to differ; two projects of one name in different folders are common.
            projectLines.Append(CultureInfo.InvariantCulture, $"Project(\"{CSharp}\") = \"project{i + 1}\", \"{projects[i]}\", \"{id}\"\nEndProject\n");
            configurationLines.Append(CultureInfo.InvariantCulture, $"\t\t{id}.{configuration}|Any CPU.ActiveCfg = {configuration}|Any CPU\n");
            configurationLines.Append(CultureInfo.InvariantCulture, $"\t\t{id}.{configuration}|Any CPU.Build.0 = {configuration}|Any CPU\n");
        }

        var path = Path.Combine(folder, "scan.sln");
        File.WriteAllText(
            path,
            "\nMicrosoft Visual Studio Solution File, Format Version 12.00\n" + projectLines +
            "Global\n\tGlobalSection(SolutionConfigurationPlatforms) = preSolution\n" +
            "\t\t" + configuration + "|Any CPU = " + configuration + "|Any CPU\n\tEndGlobalSection\n" +
            "\tGlobalSection(ProjectConfigurationPlatforms) = postSolution\n" + configurationLines + "\tEndGlobalSection\nEndGlobal\n",
            Encoding.UTF8);
        return path;
    }
}
