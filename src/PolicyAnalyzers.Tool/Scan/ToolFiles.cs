using System;
using System.Collections.Generic;
using System.IO;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>What lies beside the tool: the injected files, and the package's rules, profiles and targets.</summary>
internal static class ToolFiles
{
    private static readonly string Root = AppContext.BaseDirectory;

    public static string BeforeProps => Path.Combine(Root, "injected", "before.props");

    public static string AfterTargets => Path.Combine(Root, "injected", "after.targets");

    public static string ScanConfig => Path.Combine(Root, "injected", "scan.globalconfig");

    /// <summary>The names of the profiles, sorted: one .globalconfig each.</summary>
    public static IReadOnlyList<string> Profiles()
    {
        var names = new List<string>();
        var folder = Path.Combine(Root, "package", "profiles");
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.globalconfig") : [])
        {
            names.Add(Path.GetFileNameWithoutExtension(file));
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
