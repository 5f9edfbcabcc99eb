using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Policy;

/// <summary>The additional files of a project, among which its policy is looked for.</summary>
internal sealed class PolicyFiles
{
    internal const string PolicyName = "aipolicy.json";
    internal const string WaiversName = "aipolicy.waivers.json";
    internal const string BaselineName = "aipolicy.baseline.json";

    private readonly List<(string Normal, AdditionalText File)> _files = new();

    internal PolicyFiles(ImmutableArray<AdditionalText> files)
    {
        foreach (var file in files)
        {
            if (file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            {
                _files.Add((PolicyPath.Normal(file.Path), file));
            }
        }

        // Nearest last; equal depth by name, so that the order in which the build passes them does not matter.
        _files.Sort(static (a, b) =>
        {
            var depth = PolicyPath.Folder(a.Normal).Length.CompareTo(PolicyPath.Folder(b.Normal).Length);
            return depth != 0 ? depth : string.CompareOrdinal(a.Normal, b.Normal);
        });
    }

    /// <summary>The project's policy: the file that the build names, else the nearest of the usual name.</summary>
    internal AdditionalText? Policy(string? named) =>
        named is null ? Nearest(PolicyName) : Find(PolicyPath.Normal(named));

    internal AdditionalText? Nearest(string name)
    {
        for (var i = _files.Count - 1; i >= 0; i--)
        {
            if (PolicyPath.AreEqual(PolicyPath.FileName(_files[i].Normal), name))
            {
                return _files[i].File;
            }
        }

        return null;
    }

    /// <summary>Policies of the folders around a file's, the outermost first.</summary>
    internal IEnumerable<AdditionalText> Around(AdditionalText policy)
    {
        var folder = PolicyPath.Folder(PolicyPath.Normal(policy.Path));
        foreach (var (normal, file) in _files)
        {
            var outer = PolicyPath.Folder(normal);
            if (!ReferenceEquals(file, policy)
                && PolicyPath.AreEqual(PolicyPath.FileName(normal), PolicyName)
                && outer.Length < folder.Length
                && folder.StartsWith(outer, StringComparison.OrdinalIgnoreCase))
            {
                yield return file;
            }
        }
    }

    /// <summary>A profile's base policy, where the build passes one.</summary>
    internal AdditionalText? Base(string profile)
    {
        var path = "/" + BasePolicies.PathOf(profile);
        foreach (var (normal, file) in _files)
        {
            if (normal.EndsWith(path, StringComparison.OrdinalIgnoreCase))
            {
                return file;
            }
        }

        return null;
    }

    /// <summary>The file that another names by a path relative to itself.</summary>
    internal AdditionalText? Relative(string from, string path)
    {
        var normal = PolicyPath.Normal(path);
        var isRooted = normal.Length > 0 && (normal[0] == '/' || normal.IndexOf(':') >= 0);
        return Find(isRooted ? normal : PolicyPath.Normal(PolicyPath.Folder(PolicyPath.Normal(from)) + path), exact: true);
    }

    private AdditionalText? Find(string normal, bool exact = false)
    {
        for (var i = _files.Count - 1; i >= 0; i--)
        {
            if (exact ? PolicyPath.AreEqual(_files[i].Normal, normal) : PolicyPath.IsNamed(_files[i].Normal, normal))
            {
                return _files[i].File;
            }
        }

        return null;
    }
}
