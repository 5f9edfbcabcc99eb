using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Json;

/// <summary>A file as far as it could be read; without a root when there is nothing in it.</summary>
internal sealed class JsonDocument
{
    internal JsonDocument(JsonNode? root, ImmutableArray<JsonError> errors)
    {
        Root = root;
        Errors = errors;
    }

    internal JsonNode? Root { get; }

    /// <summary>In the order of the file.</summary>
    internal ImmutableArray<JsonError> Errors { get; }
}
