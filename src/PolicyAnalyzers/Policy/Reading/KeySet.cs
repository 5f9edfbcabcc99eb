using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>The keys that one kind of object may have. <see cref="Name"/> is its path in the schema, as "endpoints[].match".</summary>
internal sealed class KeySet
{
    internal KeySet(string name, params string[] keys)
    {
        Name = name;
        Keys = ImmutableArray.Create(keys);
    }

    internal string Name { get; }

    internal ImmutableArray<string> Keys { get; }
}
