namespace PolicyAnalyzers.Policy.Json;

internal enum JsonKind
{
    /// <summary>Could not be read; an error has been reported.</summary>
    Broken,
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}
