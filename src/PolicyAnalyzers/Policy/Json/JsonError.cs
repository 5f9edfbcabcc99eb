using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Policy.Json;

/// <summary>A place where a file is not JSON. <see cref="Key"/> names the text that says so.</summary>
internal sealed class JsonError
{
    internal JsonError(TextSpan span, string key, params string[] arguments)
    {
        Span = span;
        Key = key;
        Arguments = arguments;
    }

    internal TextSpan Span { get; }

    internal string Key { get; }

    internal string[] Arguments { get; }
}
