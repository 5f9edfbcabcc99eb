namespace PolicyAnalyzers.Policy;

/// <summary>What a call does that nothing is known of: no body, no row. The loosest first.</summary>
internal enum UnknownCalls
{
    /// <summary>Nothing flows through it.</summary>
    Off,

    /// <summary>Texts and objects flow from arguments and receiver to the result and into the receiver.</summary>
    Default,

    /// <summary>They flow into the other arguments, and into numbers and enums that come back, too.</summary>
    Strict,
}
