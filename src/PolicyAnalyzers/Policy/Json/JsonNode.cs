using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Policy.Json;

/// <summary>One value of a JSON file, with its place.</summary>
internal sealed class JsonNode
{
    internal JsonNode(JsonKind kind, TextSpan span, string text = "")
    {
        Kind = kind;
        Span = span;
        Text = text;
    }

    internal JsonKind Kind { get; }

    internal TextSpan Span { get; }

    /// <summary>The value of a string, the digits of a number as written.</summary>
    internal string Text { get; }

    internal ImmutableArray<JsonProperty> Properties { get; init; } = ImmutableArray<JsonProperty>.Empty;

    internal ImmutableArray<JsonNode> Items { get; init; } = ImmutableArray<JsonNode>.Empty;
}
