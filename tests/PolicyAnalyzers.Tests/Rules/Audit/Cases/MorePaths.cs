// rules: AIP3001 AIP3003 AIP3005
// logging
using Microsoft.Extensions.Logging;
namespace MorePaths;
public class Uses(IChatClient client, IAIAuditLog audit, ILogger<Uses> logger, IServiceProvider services)
{
    private static AIAuditEntry E() => new();
    public async Task ServiceLocated() { try { await client.GetResponseAsync("x"); } finally { services.GetRequiredService<IAIAuditLog>().Record(E()); } } // ok
    public async Task Optional() { try { await client.GetResponseAsync("x"); } finally { services.GetService<IAIAuditLog>()?.Record(E()); } } // AIP3001
    public async Task Scoped() { try { await client.GetResponseAsync("x"); } finally { using var s = services.CreateScope(); s.ServiceProvider.GetRequiredService<IAIAuditLog>().Record(E()); } } // ok
    public async Task Dev(Microsoft.Extensions.Hosting.IHostEnvironment env) { try { await client.GetResponseAsync("x"); } finally { if (env.IsDevelopment()) { audit.Record(E()); } } } // AIP3001
    public async Task Flag(bool enabled) { if (!enabled) { return; } try { await client.GetResponseAsync("x"); } finally { audit.Record(E()); } } // ok
    public async Task FlagOnly(bool auditEnabled) { try { await client.GetResponseAsync("x"); } finally { if (auditEnabled) { audit.Record(E()); } } } // AIP3001
    public async Task ThrowHelper() { var r = await client.GetResponseAsync("x"); if (r.Text.Length == 0) { Throw(); } audit.Record(E()); } // AIP3003
    private static void Throw() => throw new InvalidOperationException();
    public async Task Checked() { try { var r = await client.GetResponseAsync("x"); ArgumentException.ThrowIfNullOrEmpty(r.Text); } finally { audit.Record(E()); } } // ok
    public async Task AsyncLambdaField() { Func<Task> ask = async () => { try { await client.GetResponseAsync("x"); } finally { audit.Record(E()); } }; await ask(); } // ok
    public async Task AsyncLambdaFieldNone() { Func<Task> ask = async () => { await client.GetResponseAsync("x"); }; await ask(); } // AIP3001
    public async Task AsyncLambdaCallerRecords() { Func<Task> ask = async () => { await client.GetResponseAsync("x"); }; try { await ask(); } finally { audit.Record(E()); } } // ok
    public async Task Nested() { await Outer(async () => await Inner(async () => await client.GetResponseAsync("x"))); } // ok
    private async Task Outer(Func<Task> run) { try { await run(); } finally { await audit.RecordAsync(E()); } }
    private static Task Inner(Func<Task> run) => run();
    public async Task Locked(SemaphoreSlim s) { await s.WaitAsync(); try { try { await client.GetResponseAsync("x"); } finally { audit.Record(E()); } } finally { s.Release(); } } // ok
    public async Task Continue(string[] q) { for (var i = 0; i < q.Length; i++) { if (q[i].Length == 0) { continue; } try { await client.GetResponseAsync(q[i]); } finally { audit.Record(E()); } } } // ok
    public async Task WhileTrue() { while (true) { try { await client.GetResponseAsync("x"); break; } catch (HttpRequestException) { audit.Record(E()); } } } // AIP3001
    public async Task Cancel(CancellationToken c) { try { await client.GetResponseAsync("x", cancellationToken: c); audit.Record(E()); } catch (OperationCanceledException) when (c.IsCancellationRequested) { throw; } catch (Exception) { audit.Record(E()); throw; } } // AIP3003
    public async Task Timeout2() { using var cts = new CancellationTokenSource(100); try { await client.GetResponseAsync("x", cancellationToken: cts.Token); } catch (OperationCanceledException) { audit.Record(E()); return; } catch (Exception) { audit.Record(E()); throw; } audit.Record(E()); } // ok
    public async Task DoubleAudit() { audit.Record(E()); try { await client.GetResponseAsync("x"); audit.Record(E()); } catch (Exception) { audit.Record(E()); throw; } } // ok
    public async Task Finalized() { var ok = false; try { await client.GetResponseAsync("x"); ok = true; } finally { audit.Record(ok ? E() : E()); } } // ok
    public Task Void() { return Task.Run(async () => { try { await client.GetResponseAsync("x"); } finally { await audit.RecordAsync(E()); } }); } // ok
    public async Task RunDiscarded() { await client.GetResponseAsync("x"); _ = Task.Run(() => audit.RecordAsync(E())); } // AIP3003 AIP3005
}
