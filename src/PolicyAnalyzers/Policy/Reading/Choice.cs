using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy;

/// <summary>The words that a key can have as its value. The first is what an unreadable one counts as: the strictest.</summary>
internal sealed class Choice<T>
{
    private readonly ImmutableArray<T> _values;

    internal Choice(params (string Word, T Value)[] words)
    {
        var names = ImmutableArray.CreateBuilder<string>(words.Length);
        var values = ImmutableArray.CreateBuilder<T>(words.Length);
        foreach (var (word, value) in words)
        {
            names.Add(word);
            values.Add(value);
        }

        Words = names.MoveToImmutable();
        _values = values.MoveToImmutable();
    }

    internal ImmutableArray<string> Words { get; }

    internal T Strictest => _values[0];

    internal bool TryFind(string word, out T value)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (string.Equals(Words[i], word, StringComparison.Ordinal))
            {
                value = _values[i];
                return true;
            }
        }

        value = Strictest;
        return false;
    }
}
