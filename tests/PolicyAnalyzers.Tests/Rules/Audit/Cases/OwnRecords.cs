// rules: AIP3001 AIP3002 AIP3003
// policy: OwnRecords.json
namespace OwnRecords;
public interface ITrail { void Write(Line line); }
public sealed class Line
{
    [AIAuditField("user")] public string? By { get; init; }
    [AIAuditField("time")] public DateTimeOffset At { get; init; }
    [AIAuditField("endpoint")] public string? Where { get; init; }
    [AIAuditField("model")] public string? With { get; init; }
    [AIAuditField("classification")] public string? Class { get; init; }
    [AIAuditField("purpose")] public string? Why { get; init; }
    [AIAuditField("outcome")] public string? How { get; init; }
    [AIAuditField("correlationId")] public Guid Id { get; init; }
}
public class Uses(IChatClient client, ITrail trail)
{
    public async Task Full(string user, string model)
    {
        var how = "failed";
        try { await client.GetResponseAsync("Hello"); how = "ok"; } // ok
        finally { trail.Write(new Line { By = user, At = DateTimeOffset.UtcNow, Where = "e", With = model, Class = "class1", Why = "faq", How = how, Id = Guid.NewGuid() }); } // ok
    }

    public async Task NoTime(string user, string model)
    {
        try { await client.GetResponseAsync("Hello"); } // ok
        finally { trail.Write(new Line { By = user, Where = "e", With = model, Class = "class1", Why = "faq", How = "x", Id = Guid.NewGuid() }); } // AIP3002
    }

    public async Task DefaultTime(string user, string model)
    {
        try { await client.GetResponseAsync("Hello"); } // ok
        finally { trail.Write(new Line { By = user, At = default, Where = "e", With = model, Class = "class1", Why = "faq", How = "x", Id = Guid.NewGuid() }); } // AIP3002
    }

    public async Task EmptyId(string user, string model)
    {
        try { await client.GetResponseAsync("Hello"); } // ok
        finally { trail.Write(new Line { By = user, At = DateTimeOffset.UtcNow, Where = "e", With = model, Class = "class1", Why = "faq", How = "x", Id = Guid.Empty }); } // AIP3002
    }

    public void Interpolated(string user) => trail.Write(new Line { By = $"{user}", At = DateTimeOffset.Now, Where = nameof(Uses), With = "m", Class = "class1", Why = $"faq", How = "x", Id = Guid.NewGuid() }); // ok
    public void EmptyInterpolated() => trail.Write(new Line { By = $"", At = DateTimeOffset.Now, Where = nameof(Uses), With = "m", Class = "class1", Why = $"faq", How = "x", Id = Guid.NewGuid() }); // AIP3002
}
