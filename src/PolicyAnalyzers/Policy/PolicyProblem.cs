using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Policy;

/// <summary>Something wrong with a policy file or a build property.</summary>
internal sealed class PolicyProblem
{
    internal PolicyProblem(PolicyPlace place, DiagnosticSeverity severity, LocalizableString message)
    {
        Place = place;
        Severity = severity;
        Message = message;
    }

    /// <summary>Where; without a path for a build property.</summary>
    internal PolicyPlace Place { get; }

    internal DiagnosticSeverity Severity { get; }

    internal LocalizableString Message { get; }
}
