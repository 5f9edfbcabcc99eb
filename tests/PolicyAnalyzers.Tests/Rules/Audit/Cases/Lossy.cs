// rules: AIP3001 AIP3003 AIP3005
// logging
// policy: Lossy.json
using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Lossy;

public class AITrail;

public class Levels(IChatClient client, ILogger<AITrail> trail, ILoggerFactory factory)
{
    private readonly ILogger named = factory.CreateLogger("AI.Audit");

    public async Task Enabled()
    {
        try { await client.GetResponseAsync("Hello"); } // ok
        finally { if (trail.IsEnabled(LogLevel.Information)) { trail.LogInformation("asked"); } } // ok
    }

    public async Task EnabledDebug()
    {
        try { await client.GetResponseAsync("Hello"); } // AIP3001
        finally { if (trail.IsEnabled(LogLevel.Debug)) { trail.LogInformation("asked"); } } // AIP3005
    }

    public async Task NamedDebug()
    {
        try { await client.GetResponseAsync("Hello"); }
        finally { named.LogDebug("asked"); } // AIP3005
    }

    public async Task LevelVariable()
    {
        var level = LogLevel.Trace;
        try { await client.GetResponseAsync("Hello"); }
        finally { trail.Log(level, "asked"); } // AIP3005
    }

    public async Task LevelConstant()
    {
        const LogLevel Level = LogLevel.Information;
        try { await client.GetResponseAsync("Hello"); }
        finally { trail.Log(Level, "asked"); } // ok
    }
}

public class Buffers(IChatClient client, IAIAuditLog audit)
{
    private static AIAuditEntry Entry => new();
    private readonly Channel<AIAuditEntry> dropping = Channel.CreateBounded<AIAuditEntry>(new BoundedChannelOptions(100) { FullMode = BoundedChannelFullMode.DropOldest }); // AIP3005
    private readonly Channel<AIAuditEntry> waiting = Channel.CreateBounded<AIAuditEntry>(new BoundedChannelOptions(100) { FullMode = BoundedChannelFullMode.Wait }); // ok
    private readonly Channel<AIAuditEntry> unbounded = Channel.CreateUnbounded<AIAuditEntry>(); // ok
    private readonly Channel<string> other = Channel.CreateBounded<string>(new BoundedChannelOptions(100) { FullMode = BoundedChannelFullMode.DropOldest }); // ok

    [AIAuditStep]
    private void Enqueue(AIAuditEntry entry) { if (!dropping.Writer.TryWrite(entry)) { throw new InvalidOperationException(); } } // ok

    [AIAuditStep]
    private async Task EnqueueAsync(AIAuditEntry entry) => await waiting.Writer.WriteAsync(entry); // ok

    public async Task Asks() { try { await client.GetResponseAsync("Hello"); } finally { Enqueue(Entry); } } // ok
}

public class Tasks(IChatClient client, IAIAuditLog audit, ILogger<Tasks> logger)
{
    private static AIAuditEntry Entry => new();

    public async Task RunForgotten() { try { await client.GetResponseAsync("Hello"); } finally { _ = Task.Run(() => audit.Record(Entry)); } } // AIP3005
    public async Task RunAwaited() { try { await client.GetResponseAsync("Hello"); } finally { await Task.Run(() => audit.Record(Entry)); } } // ok
    public async Task RunAsyncForgotten() { try { await client.GetResponseAsync("Hello"); } finally { _ = Task.Run(async () => await audit.RecordAsync(Entry)); } } // AIP3005
    public async Task Queued() { try { await client.GetResponseAsync("Hello"); } finally { ThreadPool.QueueUserWorkItem(_ => audit.Record(Entry)); } } // AIP3005
    public async Task StartedNew() { try { await client.GetResponseAsync("Hello"); } finally { _ = Task.Factory.StartNew(() => audit.Record(Entry)); } } // AIP3005
    public async Task ConditionalDiscard() { try { await client.GetResponseAsync("Hello"); } finally { audit.RecordAsync(Entry).ContinueWith(t => logger.LogError("lost"), TaskContinuationOptions.OnlyOnFaulted); } } // ok
    public async Task WithToken(CancellationToken cancellation) { try { await client.GetResponseAsync("Hello", cancellationToken: cancellation); } finally { await audit.RecordAsync(Entry, CancellationToken.None); } } // ok
    public async void AsyncVoid() { try { await client.GetResponseAsync("Hello"); } finally { await audit.RecordAsync(Entry); } } // ok

    public async Task Helper() { try { await client.GetResponseAsync("Hello"); } finally { _ = RecordIt(); } } // AIP3005
    private async Task RecordIt() => await audit.RecordAsync(Entry); // ok

    public async Task Stored()
    {
        Task? task = null;
        try { await client.GetResponseAsync("Hello"); }
        finally { task = audit.RecordAsync(Entry); } // ok
        await task;
    }

    public async Task NeverAwaited()
    {
        try { await client.GetResponseAsync("Hello"); }
        finally { var task = audit.RecordAsync(Entry); } // AIP3005
    }
}

public class Swallows(IChatClient client, IAIAuditLog audit, ILogger<Swallows> logger)
{
    private static AIAuditEntry Entry => new();

    public async Task Typed()
    {
        try { await client.GetResponseAsync("Hello"); }
        finally { try { audit.Record(Entry); } catch (IOException) { } } // AIP3005
    }

    public async Task Filtered()
    {
        try { await client.GetResponseAsync("Hello"); }
        finally { try { audit.Record(Entry); } catch (Exception error) when (error is IOException) { } } // AIP3005
    }

    public async Task Logged()
    {
        try { await client.GetResponseAsync("Hello"); }
        finally { try { audit.Record(Entry); } catch (Exception error) { logger.LogError(error, "audit failed"); } } // ok
    }

    public async Task DebugLogged()
    {
        try { await client.GetResponseAsync("Hello"); }
        finally { try { audit.Record(Entry); } catch (Exception error) { Debug.WriteLine(error.Message); } } // AIP3005
    }

    public async Task Fallback()
    {
        try { await client.GetResponseAsync("Hello"); }
        finally { try { audit.Record(Entry); } catch (Exception) { File.AppendAllText("fallback.log", "x"); } } // ok
    }

    public async Task InHelper()
    {
        try { await client.GetResponseAsync("Hello"); }
        finally { Safe(() => audit.Record(Entry)); } // AIP3005
    }

    private static void Safe(Action action) { try { action(); } catch { } }

    public async Task Rethrown()
    {
        try { await client.GetResponseAsync("Hello"); }
        finally { try { audit.Record(Entry); } catch { throw; } } // ok
    }
}

public class Conditions(IChatClient client, IAIAuditLog audit)
{
    private static AIAuditEntry Entry => new();
    private static readonly Random Dice = new();

    public async Task Debugger1() { try { await client.GetResponseAsync("Hello"); } finally { if (Debugger.IsAttached) { audit.Record(Entry); } } } // AIP3001

    public async Task Chance() { try { await client.GetResponseAsync("Hello"); } finally { if (Dice.Next(100) < 5) { audit.Record(Entry); } } } // AIP3001 AIP3005

    public async Task ChanceLocal()
    {
        var sampled = Dice.NextDouble() < 0.1;
        try { await client.GetResponseAsync("Hello"); } // AIP3001
        finally { if (sampled) { audit.Record(Entry); } } // AIP3005
    }

    public async Task ChanceEarly()
    {
        await client.GetResponseAsync("Hello"); // AIP3001
        if (Dice.Next(10) != 0) { return; }
        audit.Record(Entry); // AIP3005
    }

    public async Task Hashed(string id)
    {
        await client.GetResponseAsync("Hello"); // AIP3001
        if (id.GetHashCode() % 10 == 0) { audit.Record(Entry); } // AIP3005
    }

    public async Task Remainder(int page)
    {
        if (page % 2 == 0) { page++; }
        try { await client.GetResponseAsync("Hello" + page); } // ok
        finally { audit.Record(Entry); } // ok
    }
}

public sealed class DroppingLog : IAIAuditLog
{
    private readonly Channel<AIAuditEntry> channel = Channel.CreateBounded<AIAuditEntry>(10);
    public void Record(AIAuditEntry entry) => channel.Writer.TryWrite(entry); // AIP3005
    public async Task RecordAsync(AIAuditEntry entry, CancellationToken cancellationToken = default) => await channel.Writer.WriteAsync(entry, cancellationToken); // ok
}

public sealed class QuietLog(Stream output) : IAIAuditLog
{
    public void Record(AIAuditEntry entry) { try { output.WriteByte(1); } catch (IOException) { } } // AIP3005
    public async Task RecordAsync(AIAuditEntry entry, CancellationToken cancellationToken = default) => await output.WriteAsync(new byte[1], cancellationToken); // ok
}
