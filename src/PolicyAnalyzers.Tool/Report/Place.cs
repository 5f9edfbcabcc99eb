using System;

namespace PolicyAnalyzers.Tool.Report;

/// <summary>A region of a file.</summary>
/// <param name="Path">Relative to the scanned folder, with slashes; the full path where it lies on another drive.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column after the last character.</param>
internal sealed record Place(string Path, int Line, int Column, int EndLine, int EndColumn) : IComparable<Place>
{
    public int CompareTo(Place? other) =>
        other is null ? 1
        : string.CompareOrdinal(Path, other.Path) is not 0 and var byPath ? byPath
        : (Line, Column, EndLine, EndColumn).CompareTo((other.Line, other.Column, other.EndLine, other.EndColumn));

    public override string ToString() => FormattableString.Invariant($"{Path}:{Line}:{Column}");
}
