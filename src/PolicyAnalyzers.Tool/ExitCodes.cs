namespace PolicyAnalyzers.Tool;

/// <summary>What a build server reads.</summary>
internal static class ExitCodes
{
    /// <summary>The job was done, and nothing at or above the asked level was found.</summary>
    public const int Clean = 0;

    /// <summary>The job was done, and there are findings at or above the asked level.</summary>
    public const int Findings = 1;

    /// <summary>The job could not be done, or not wholly. A message on the error stream says why and what to do.</summary>
    public const int CouldNotRun = 2;
}
