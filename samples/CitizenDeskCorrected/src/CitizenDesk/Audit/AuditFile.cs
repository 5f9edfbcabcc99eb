using System.Text.Json;
using PolicyAnalyzers;

namespace CitizenDesk.Audit;

/// <summary>Appends one JSON line per AI call to the file in <c>Audit:Path</c>. A line that cannot be written throws.</summary>
internal sealed class AuditFile(IConfiguration configuration) : IAIAuditLog
{
    private readonly string path = configuration["Audit:Path"] ?? Path.Combine(Path.GetTempPath(), "citizendesk-audit.jsonl");
    private readonly Lock gate = new();

    public Task RecordAsync(AIAuditEntry entry, CancellationToken cancellationToken = default)
    {
        Record(entry);
        return Task.CompletedTask;
    }

    public void Record(AIAuditEntry entry)
    {
        var line = JsonSerializer.Serialize(entry) + Environment.NewLine;
        lock (gate)
            File.AppendAllText(path, line);
    }
}
