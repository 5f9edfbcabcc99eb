using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Rules;

/// <summary>
/// Lets each finding through once: initialisers belong to every constructor, and a lambda's finding can be seen from its member
/// too. In test projects only what must never leave is said, unless the project asks for all.
/// </summary>
internal sealed class ReportedOnce
{
    private readonly Action<Diagnostic> report;
    private readonly HashSet<(string, Location)> known = new();
    private readonly bool isGenerated;

    /// <param name="report">Takes what is let through.</param>
    /// <param name="isGenerated">The file is generated code.</param>
    public ReportedOnce(Action<Diagnostic> report, bool isGenerated)
    {
        this.report = report;
        this.isGenerated = isGenerated;
    }

    public void Report(Diagnostic diagnostic, SyntaxTree tree, PolicyModel policy)
    {
        if (policy.IsTestProjectWithFewRules && diagnostic.Id is not "AIP1003" && !diagnostic.Id.StartsWith("AIP9", StringComparison.Ordinal))
        {
            return;
        }

        // In generated code only what maps to a file that a person wrote (a .razor page) is theirs to mend; the strict profile
        // hears of the rest too, so that marking a file as generated is no way around the rules.
        if (isGenerated && policy.Profile != PolicyProfiles.GovernmentJa && !diagnostic.Location.GetMappedLineSpan().HasMappedPath)
        {
            return;
        }

        // What stands in another file is that file's to report: the member there is solved with the same result.
        if (diagnostic.Location.SourceTree == tree && known.Add((diagnostic.Id, diagnostic.Location)))
        {
            report(diagnostic);
        }
    }
}
