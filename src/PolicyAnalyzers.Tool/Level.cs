namespace PolicyAnalyzers.Tool;

/// <summary>The level of a finding, lowest first, as the profile or the user's configuration sets it.</summary>
internal enum Level
{
    Info,
    Warning,
    Error,
}
