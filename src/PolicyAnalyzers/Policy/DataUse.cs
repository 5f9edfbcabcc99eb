namespace PolicyAnalyzers.Policy;

/// <summary>Whether a service uses what it is sent for training, or stores it.</summary>
internal enum DataUse
{
    /// <summary>The policy does not say.</summary>
    Unknown,
    Off,
    On,
}
