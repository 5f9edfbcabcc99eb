using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers;

/// <summary>
/// An audit log of AI calls. A call of either method is an audit step. An implementation that cannot store an entry
/// throws: an entry that got lost in silence is no audit.
/// </summary>
/// <remarks>
/// Why: measures of monitoring and auditing (interim-report.txt:217); knowing the situation of AI use
/// (interim-report.txt:781) and the cause when something went wrong (interim-report.txt:783).
/// </remarks>
public interface IAIAuditLog
{
    /// <summary>Stores one entry; the task completes when it is stored.</summary>
    [AIAuditStep]
    Task RecordAsync(AIAuditEntry entry, CancellationToken cancellationToken = default);

    /// <summary>Stores one entry before it returns.</summary>
    [AIAuditStep]
    void Record(AIAuditEntry entry);
}
