using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Catalog;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Flow.Models;

/// <summary>The policy's <c>flow.rows</c> as a library of the catalogue: all that its data files can say, an organisation can say too.</summary>
internal static class PolicyRows
{
    private static readonly LibraryHeader Header = new()
    {
        File = "flow.rows",
        Name = "aipolicy.json",
        Verified = "",
        Check = CheckedAgainst.Nothing,
        Namespaces = ImmutableArray<string>.Empty,
        IsAI = true,
    };

    /// <summary>Null when the policy has no rows.</summary>
    public static CatalogLibrary? Of(PolicyModel policy) => policy.Flow.Rows.IsEmpty ? null : Read(policy, new List<CatalogFormatException>());

    /// <summary>Rows that cannot be read, and why.</summary>
    public static IEnumerable<(PolicyRow Row, string Problem)> Problems(PolicyModel policy)
    {
        var problems = new List<CatalogFormatException>();
        Read(policy, problems);
        return problems.Select(problem => (policy.Flow.Rows[problem.Line], problem.Problem));
    }

    private static CatalogLibrary Read(PolicyModel policy, List<CatalogFormatException> problems) =>
        CatalogReader.ReadRows(Header, policy.Flow.Rows.Select(row => row.Text).ToList(), problems);
}
