using System.Collections.Generic;

namespace PolicyAnalyzers.Tool.Report;

/// <summary>What a scan looked at and what it found.</summary>
/// <param name="Root">The scanned folder's full path.</param>
/// <param name="Projects">The C# projects, relative, sorted.</param>
/// <param name="Files">How many source files, without those that the build generates.</param>
/// <param name="AiCalls">How many calls of generative AI.</param>
/// <param name="Findings">Sorted by rule, then place; suppressed ones included.</param>
internal sealed record ScanResult(string Root, IReadOnlyList<string> Projects, int Files, int AiCalls, IReadOnlyList<Finding> Findings);
