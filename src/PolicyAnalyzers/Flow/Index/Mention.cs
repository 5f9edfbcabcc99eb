namespace PolicyAnalyzers.Flow.Index;

/// <summary>What syntax alone tells of whose member a mentioned name is.</summary>
internal enum MentionKind : byte
{
    /// <summary>Nothing: it may be a member of anything.</summary>
    Unknown,

    /// <summary>A member of the type with the simple name <see cref="Mention.Receiver"/>.</summary>
    OfType,

    /// <summary>A member of whatever the name <see cref="Mention.Receiver"/>, which this file does not declare, stands for.</summary>
    OfName,

    /// <summary>A member of the type <see cref="Mention.Receiver"/> that mentions it, unless it comes in by <c>using static</c>.</summary>
    Own,

    /// <summary>The type of a parameter: by that nothing is made and nothing is called.</summary>
    ParameterType,
}

/// <summary>A name that a member mentions.</summary>
internal readonly record struct Mention(string Name, MentionKind Kind, string? Receiver);
