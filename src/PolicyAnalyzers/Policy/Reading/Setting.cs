namespace PolicyAnalyzers.Policy;

/// <summary>A value that a file states, with its place. One that cannot be read has the strictest value instead.</summary>
internal sealed class Setting<T>
{
    internal Setting(T value, PolicyPlace place, bool isBroken = false)
    {
        Value = value;
        Place = place;
        IsBroken = isBroken;
    }

    internal T Value { get; }

    internal PolicyPlace Place { get; }

    internal bool IsBroken { get; }
}
