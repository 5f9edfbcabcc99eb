using System;

namespace PolicyAnalyzers.Tool.Scan;

/// <summary>What was asked on the command line.</summary>
internal sealed record ScanOptions
{
    /// <summary>A solution, a project or a folder.</summary>
    public required string Path { get; init; }

    /// <summary>A profile's name; null: what each project says, else the default.</summary>
    public string? Profile { get; init; }

    /// <summary>A policy file for all projects; null: the nearest one above each project.</summary>
    public string? Policy { get; init; }

    /// <summary>The evaluation date, yyyy-MM-dd; null: today (UTC).</summary>
    public string? Date { get; init; }

    /// <summary>The build configuration, Debug by default.</summary>
    public string Configuration { get; init; } = "Debug";

    /// <summary>Builds in the projects' own bin and obj folders, for projects that do not bear to be built elsewhere.</summary>
    public bool InPlace { get; init; }

    /// <summary>From which level on findings make the exit code 1.</summary>
    public Level FailOn { get; init; } = Level.Warning;

    /// <summary>Where to write the merged SARIF; null: nowhere.</summary>
    public string? Output { get; init; }
}
