// rules: AIP3001 AIP3003
// policy: Stored.json
// uses: extensions/audit-net, data/entity-framework
// logging
using Audit.Core;
using Microsoft.EntityFrameworkCore;

namespace Stored;

public class AuditRow { public int Id { get; set; } public string? User { get; set; } }
public class OtherRow { public int Id { get; set; } }
public class Db : DbContext { public DbSet<AuditRow> Rows { get; set; } = null!; public DbSet<OtherRow> Others { get; set; } = null!; }

public class AuditNet(IChatClient client, IAuditScopeFactory factory)
{
    public async Task Using() { using (AuditScope.Create("ai", () => "x")) { await client.GetResponseAsync("Hello"); } } // ok
    public async Task UsingVar() { using var scope = AuditScope.Create("ai", () => "x"); await client.GetResponseAsync("Hello"); } // ok
    public async Task AwaitUsing() { await using var scope = await AuditScope.CreateAsync("ai", () => "x"); await client.GetResponseAsync("Hello"); } // ok
    public async Task LogAfter() { await client.GetResponseAsync("Hello"); AuditScope.Log("ai", new { a = 1 }); } // AIP3003
    public async Task LogFinally() { try { await client.GetResponseAsync("Hello"); } finally { await AuditScope.LogAsync("ai", new { a = 1 }); } } // ok
    public async Task None() { await client.GetResponseAsync("Hello"); } // AIP3001
}

public class Ef(IChatClient client, Db db)
{
    public async Task Saved() { try { await client.GetResponseAsync("Hello"); } finally { db.Rows.Add(new AuditRow { User = "u" }); await db.SaveChangesAsync(); } } // ok
    public async Task ByContext() { try { await client.GetResponseAsync("Hello"); } finally { db.Add(new AuditRow { User = "u" }); db.SaveChanges(); } } // ok
    public async Task NotSaved() { try { await client.GetResponseAsync("Hello"); } finally { db.Rows.Add(new AuditRow { User = "u" }); } } // AIP3001
    public async Task OtherSaved() { try { await client.GetResponseAsync("Hello"); } finally { db.Others.Add(new OtherRow()); await db.SaveChangesAsync(); } } // AIP3001
    public async Task ByHelper() { try { await client.GetResponseAsync("Hello"); } finally { await Keep(new AuditRow()); } } // ok
    private async Task Keep(AuditRow row) { db.Rows.Add(row); await db.SaveChangesAsync(); }
    public async Task OnlySuccess() { await client.GetResponseAsync("Hello"); db.Rows.Add(new AuditRow()); await db.SaveChangesAsync(); } // AIP3003
    public async Task Conditional(bool save) { try { await client.GetResponseAsync("Hello"); } finally { db.Rows.Add(new AuditRow()); if (save) { await db.SaveChangesAsync(); } } } // AIP3001
}

public class Seri(IChatClient client)
{
    private static readonly Serilog.ILogger Trail = new Serilog.LoggerConfiguration().AuditTo.Sink((Serilog.Core.ILogEventSink)null!).CreateLogger();
    private static readonly Serilog.ILogger Plain = new Serilog.LoggerConfiguration().WriteTo.Sink((Serilog.Core.ILogEventSink)null!).CreateLogger();
    public async Task Audited() { try { await client.GetResponseAsync("Hello"); } finally { Trail.Information("asked"); } } // ok
    public async Task Logged() { try { await client.GetResponseAsync("Hello"); } finally { Plain.Information("asked"); } } // AIP3001
}
