using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>
/// <c>known-gaps.txt</c>: lines that come out wrong for a reason that is written down, <c>FILE:LINE: REASON</c>.
/// An entry whose line comes out right fails the tests: the list only gets shorter.
/// </summary>
internal static class KnownGaps
{
    private static readonly Lazy<ImmutableArray<(string File, int Line, string Reason)>> All = new(() =>
        File.ReadLines(Path.Combine(FlowSuite.Folder, "known-gaps.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(Parse)
            .ToImmutableArray());

    public static ImmutableSortedSet<int> Lines(string file) => All.Value.Where(gap => gap.File == file).Select(gap => gap.Line).ToImmutableSortedSet();

    public static IEnumerable<string> FileNames() => All.Value.Select(gap => gap.File).Distinct();

    private static (string File, int Line, string Reason) Parse(string entry)
    {
        var parts = entry.Split(':', 3);
        return parts.Length == 3 && int.TryParse(parts[1], out var line) && parts[2].Trim().Length >= 20
            ? (parts[0], line, parts[2].Trim())
            : throw new FormatException("known-gaps.txt wants FILE:LINE: a reason that says why, not: " + entry);
    }
}
