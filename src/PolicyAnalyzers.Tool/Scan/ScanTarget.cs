using System;
using System.Collections.Generic;
using System.IO;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>What is built, and the folder to which reported paths are relative.</summary>
internal sealed record ScanTarget(string Root, IReadOnlyList<string> Files)
{
    private static readonly string[] Solutions = [".sln", ".slnx", ".slnf"];
    private static readonly string[] Projects = [".csproj", ".vbproj", ".fsproj"];
    private static readonly string[] FoldersOfTools = ["bin", "obj", "node_modules", "artifacts"];

    /// <exception cref="ToolFailure">There is nothing to build at the path.</exception>
    public static ScanTarget At(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return Has(full, Solutions) || Has(full, Projects)
                ? new(Path.GetDirectoryName(full)!, [full])
                : throw new ToolFailure(Texts.Of("NotAProject", path));
        }

        if (!Directory.Exists(full))
        {
            throw new ToolFailure(Texts.Of("PathMissing", path));
        }

        full = Path.TrimEndingDirectorySeparator(full);
        var solutions = FilesIn(full, Solutions[..2]);
        if (solutions.Count == 1)
        {
            return new(full, solutions);
        }

        var projects = new List<string>();
        CollectProjects(full, projects);
        return projects.Count > 0 ? new(full, projects) : throw new ToolFailure(Texts.Of("NoProjects", path));
    }

    private static void CollectProjects(string folder, List<string> projects)
    {
        projects.AddRange(FilesIn(folder, Projects[..1]));
        var folders = Directory.GetDirectories(folder);
        Array.Sort(folders, StringComparer.Ordinal);
        foreach (var inner in folders)
        {
            var name = Path.GetFileName(inner);
            if (name[0] != '.' && Array.IndexOf(FoldersOfTools, name) < 0)
            {
                CollectProjects(inner, projects);
            }
        }
    }

    private static List<string> FilesIn(string folder, string[] extensions)
    {
        var found = new List<string>();
        foreach (var file in Directory.GetFiles(folder))
        {
            if (Has(file, extensions))
            {
                found.Add(file);
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static bool Has(string file, string[] extensions) =>
        Array.Exists(extensions, extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
