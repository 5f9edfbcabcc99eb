namespace PolicyAnalyzers.Rules;

/// <summary>How far a setting is switched on, least first.</summary>
internal enum SwitchState : byte
{
    Off,

    /// <summary>Only on developers' machines.</summary>
    InDevelopment,

    /// <summary>Always, or when something says so that the code does not know: configuration, a parameter.</summary>
    On,
}
