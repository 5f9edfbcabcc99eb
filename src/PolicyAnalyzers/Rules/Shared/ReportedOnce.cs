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

    public ReportedOnce(Action<Diagnostic> report) => this.report = report;

    public void Report(Diagnostic diagnostic, SyntaxTree tree, PolicyModel policy)
    {
        if (policy.IsTestProjectWithFewRules && diagnostic.Id is not "AIP1003" && !diagnostic.Id.StartsWith("AIP9", StringComparison.Ordinal))
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
