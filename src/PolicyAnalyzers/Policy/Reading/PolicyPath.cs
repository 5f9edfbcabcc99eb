using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Policy;

/// <summary>Paths as texts: an analyzer must not ask the file system.</summary>
internal static class PolicyPath
{
    /// <summary>One kind of slash, no "." and no ".." where it can be resolved.</summary>
    internal static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>With the last slash; empty for a name alone.</summary>
    internal static string Folder(string normal) => normal.Substring(0, normal.LastIndexOf('/') + 1);

    internal static string FileName(string path) => path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);

    /// <summary>Without case: the file systems of two of the three platforms have none.</summary>
    internal static bool AreEqual(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path, as a property or another file names it, is this file.</summary>
    internal static bool IsNamed(string normalFile, string normalName) =>
        AreEqual(normalFile, normalName)
        || (normalName.Length > 0 && normalName[0] != '/' && normalName.IndexOf(':') < 0
            && normalFile.EndsWith("/" + normalName, StringComparison.OrdinalIgnoreCase));
}
