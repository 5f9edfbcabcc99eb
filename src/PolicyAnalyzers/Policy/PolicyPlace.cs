using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Policy;

/// <summary>A place in one of the policy's files.</summary>
internal readonly struct PolicyPlace
{
    internal PolicyPlace(string path, TextSpan span, LinePositionSpan lines)
    {
        Path = path;
        Span = span;
        Lines = lines;
    }

    internal string? Path { get; }

    internal TextSpan Span { get; }

    internal LinePositionSpan Lines { get; }

    /// <summary>An external location; <see cref="Location.None"/> for what has no place in a file, as the built-in defaults.</summary>
    internal Location Location => Path is null ? Location.None : Location.Create(Path, Span, Lines);
}
