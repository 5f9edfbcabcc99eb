using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>One error as the build prints it.</summary>
internal sealed partial record BuildError(string Place, string Code, string Message, string? Project)
{
    /// <summary>The errors of a build's output, each once, in the order of the output.</summary>
    public static IReadOnlyList<BuildError> AllIn(string output)
    {
        var errors = new List<BuildError>();
        foreach (var line in output.Split('\n'))
        {
            if (Canonical().Match(line.Trim()) is { Success: true } match)
            {
                var project = match.Groups["project"].Value;
                var ofFramework = project.IndexOf("::", StringComparison.Ordinal);
                var error = new BuildError(
                    match.Groups["place"].Value,
                    match.Groups["code"].Value,
                    match.Groups["message"].Value,
                    project.Length == 0 ? null : ofFramework < 0 ? project : project[..ofFramework]);
                if (!errors.Contains(error))
                {
                    errors.Add(error);
                }
            }
        }

        // What stands before a numbered error without a number of its own only leads up to it.
        var numbered = errors.FindAll(static error => error.Code.Length > 0);
        return numbered.Count > 0 ? numbered : errors;
    }

    // The word "error" and the shape are the same in every language.
    [GeneratedRegex(@"^(?<place>.*?)\s*:\s+error\s+(?<code>[A-Za-z]+[0-9]+)?\s*:\s*(?<message>.*?)(\s+\[(?<project>[^\[\]]+)\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Canonical();
}
