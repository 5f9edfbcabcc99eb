using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>Turns a compilation's arguments into those of its scan: the same program, read with the rules on, and no product.</summary>
internal static class CompilerArguments
{
    // What concerns the product, or would make warnings stop the compiler or change their level.
    private static readonly string[] Dropped =
    [
        "noconfig", "skipanalyzers", "warnaserror", "errorlog", "reportanalyzer", "out", "refout", "refonly", "pdb", "doc", "debug", "sourcelink", "embed",
        "generatedfilesout", "resource", "res", "linkresource", "linkres", "win32res", "win32icon", "win32manifest", "instrument",
    ];

    /// <returns>The lines of a response file.</returns>
    public static IReadOnlyList<string> ForScan(Compilation compilation, string output, string sarif, Func<string, bool> isWantedAnalyzer)
    {
        var lines = new List<string>
        {
            Line("/out:" + output),
            Line("/errorlog:" + sarif + ",version=2.1"),
            Line("/analyzerconfig:" + ToolFiles.ScanConfig),
        };
        foreach (var argument in compilation.Arguments)
        {
            var analyzer = ValueOf(argument, "analyzer") ?? ValueOf(argument, "a");
            if (analyzer is null ? !IsDropped(argument) : isWantedAnalyzer(analyzer))
            {
                lines.Add(Line(argument));
            }
        }

        return lines;
    }

    private static bool IsDropped(string argument) =>
        Array.Exists(Dropped, name => ValueOf(argument, name) is not null || Is(argument, name, "") || Is(argument, name, "+") || Is(argument, name, "-"));

    private static bool Is(string argument, string name, string end) => string.Equals(argument, "/" + name + end, StringComparison.OrdinalIgnoreCase);

    // On Unix a source file may also start with a slash; an option's name is followed by a colon.
    private static string? ValueOf(string argument, string name)
    {
        if (argument.Length > name.Length + 1 && argument[0] == '/' && argument.AsSpan(1).StartsWith(name, StringComparison.OrdinalIgnoreCase))
        {
            var rest = argument[(name.Length + 1)..];
            return rest[0] == ':' ? rest[1..].Trim('"') : rest.StartsWith("+:", StringComparison.Ordinal) || rest.StartsWith("-:", StringComparison.Ordinal) ? rest[2..] : null;
        }

        return null;
    }

    private static string Line(string argument) => argument.Contains('"', StringComparison.Ordinal) ? argument : "\"" + argument + "\"";
}
