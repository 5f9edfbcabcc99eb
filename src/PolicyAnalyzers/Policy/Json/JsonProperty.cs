using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Policy.Json;

/// <summary>A key of an object with its value.</summary>
internal sealed class JsonProperty
{
    internal JsonProperty(string name, TextSpan nameSpan, JsonNode value)
    {
        Name = name;
        NameSpan = nameSpan;
        Value = value;
    }

    internal string Name { get; }

    internal TextSpan NameSpan { get; }

    internal JsonNode Value { get; }
}
