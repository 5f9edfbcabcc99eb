using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace PolicyAnalyzers.Tests.Flow.Suite;

/// <summary>How a line came out: <c>found</c>, <c>missed</c> or <c>spurious</c>.</summary>
internal sealed record SuiteLine(int Line, string Outcome, string What)
{
    public bool IsWrong => Outcome != "found";
}

/// <summary>The findings of a file beside its marks, compared as sets per line.</summary>
internal sealed class SuiteVerdict
{
    private SuiteVerdict(SuiteFile file, ImmutableArray<SuiteLine> lines)
    {
        File = file;
        Lines = lines;
    }

    public SuiteFile File { get; }

    /// <summary>In the order of lines.</summary>
    public ImmutableArray<SuiteLine> Lines { get; }

    public int Count(string outcome) => Lines.Count(line => line.Outcome == outcome);

    public static SuiteVerdict Of(SuiteFile file, ImmutableArray<SuiteFinding> findings)
    {
        var lines = new List<SuiteLine>();
        foreach (var (line, marks) in file.Marks)
        {
            foreach (var mark in marks)
            {
                var shown = findings.Any(f => f.Line == line && f.Shows(mark));
                lines.Add(new(line, shown ? "found" : "missed", mark.ToString()));
            }
        }

        foreach (var finding in findings)
        {
            var marks = file.Marks.TryGetValue(finding.Line, out var asked) ? asked : ImmutableArray<SuiteMark>.Empty;
            if (!finding.IsAskedForBy(marks))
            {
                lines.Add(new(finding.Line, "spurious", finding.ToString()));
            }
        }

        return new(file, lines.OrderBy(l => l.Line).ThenBy(l => l.Outcome, StringComparer.Ordinal).ThenBy(l => l.What, StringComparer.Ordinal).ToImmutableArray());
    }

    public IEnumerable<string> Report(bool withFound) => Report(withFound, ImmutableSortedSet<int>.Empty);

    public IEnumerable<string> Report(bool withFound, ImmutableSortedSet<int> except) => Lines
        .Where(line => (withFound || line.IsWrong) && !except.Contains(line.Line))
        .Select(line => string.Format(
            CultureInfo.InvariantCulture, "{0}:{1}: {2} {3}   {4}", File.Name, line.Line, line.Outcome, line.What, SourceAt(line.Line)));

    private string SourceAt(int line) => File.Tree.GetText().Lines[line - 1].ToString().Split("//")[0].Trim();
}
