// rules: AIP3001 AIP3003
// logging
namespace OwnLogs;

public interface ITrail { Task KeepAsync(string what); }
public sealed class Trail(IAIAuditLog audit) : ITrail { public Task KeepAsync(string what) => audit.RecordAsync(new AIAuditEntry { Outcome = what }); }

public interface ITwo { void Keep(); }
public sealed class TwoA(IAIAuditLog audit) : ITwo { public void Keep() => audit.Record(new AIAuditEntry()); }
public sealed class TwoB : ITwo { public void Keep() => Console.WriteLine("kept"); }

public interface IBoth { void Keep(); }
public sealed class BothA(IAIAuditLog audit) : IBoth { public void Keep() => audit.Record(new AIAuditEntry()); }
public sealed class BothB(IAIAuditLog audit) : IBoth { public void Keep() { if (true) { audit.Record(new AIAuditEntry()); } } }

public interface IAuditService { Task AuditAsync(string what); }

public interface IDefault { IAIAuditLog Log { get; } void Keep() => Log.Record(new AIAuditEntry()); }

public abstract class Auditor { public void Audit() { Write(); } protected abstract void Write(); }
public sealed class RealAuditor(IAIAuditLog audit) : Auditor { protected override void Write() => audit.Record(new AIAuditEntry()); }

public class Uses(IChatClient client, IAIAuditLog audit, ITrail trail, ITwo two, IBoth both, IAuditService service, IDefault byDefault, Auditor auditor)
{
    public async Task One() { try { await client.GetResponseAsync("Hello"); } finally { await trail.KeepAsync("x"); } } // ok
    public async Task Two() { try { await client.GetResponseAsync("Hello"); } finally { two.Keep(); } } // AIP3001
    public async Task Both() { try { await client.GetResponseAsync("Hello"); } finally { both.Keep(); } } // ok
    public async Task NameOnly() { try { await client.GetResponseAsync("Hello"); } finally { await service.AuditAsync("x"); } } // AIP3001
    public async Task Default() { try { await client.GetResponseAsync("Hello"); } finally { byDefault.Keep(); } } // ok
    public async Task Abstract() { try { await client.GetResponseAsync("Hello"); } finally { auditor.Audit(); } } // ok
    public async Task Concrete(TwoA concrete) { try { await client.GetResponseAsync("Hello"); } finally { concrete.Keep(); } } // ok
    public async Task Narrowed(ITwo some) { if (some is TwoA a) { try { await client.GetResponseAsync("Hello"); } finally { a.Keep(); } } } // ok

    private Action? onAsked;
    public void Register() => onAsked = () => audit.Record(new AIAuditEntry());
    public async Task Field() { try { await client.GetResponseAsync("Hello"); } finally { onAsked?.Invoke(); } } // AIP3001

    public async Task Generic<T>() { try { await client.GetResponseAsync(typeof(T).Name); } finally { Keep<T>(); } } // ok
    private void Keep<T>() => audit.Record(new AIAuditEntry { Purpose = typeof(T).Name });

    public async Task Static() { try { await client.GetResponseAsync("Hello"); } finally { Statics.Keep(audit); } } // ok
    public async Task Extension() { try { await client.GetResponseAsync("Hello"); } finally { audit.Keep("x"); } } // ok
    public async Task Async() { try { await client.GetResponseAsync("Hello"); } finally { await Statics.KeepAsync(audit); } } // ok
    public async Task AsyncBranch(bool b) { try { await client.GetResponseAsync("Hello"); } finally { await Statics.MaybeAsync(audit, b); } } // AIP3001

    public Task<string> Expression(string text) => Task.FromResult(text);
    public async Task Ternary(bool b) { var r = b ? await client.GetResponseAsync("a") : new ChatResponse(); audit.Record(new AIAuditEntry { Model = r.ModelId }); } // AIP3003
    public async Task Coalesce(ChatResponse? cached) { var r = cached ?? await client.GetResponseAsync("a"); audit.Record(new AIAuditEntry { Model = r.ModelId }); } // AIP3003
    public async Task Cached(Dictionary<string, string> cache)
    {
        if (cache.TryGetValue("a", out var known)) { return; }
        try { cache["a"] = (await client.GetResponseAsync("a")).Text; } // ok
        finally { audit.Record(new AIAuditEntry()); }
    }

    public async Task<string> GetOrCreate(System.Collections.Concurrent.ConcurrentDictionary<string, Task<string>> cache) =>
        await cache.GetOrAdd("a", async key =>
        {
            try { return (await client.GetResponseAsync(key)).Text; } // ok
            finally { audit.Record(new AIAuditEntry()); }
        });

    public async Task<string> GetOrCreateNone(System.Collections.Concurrent.ConcurrentDictionary<string, Task<string>> cache) =>
        await cache.GetOrAdd("a", async key => (await client.GetResponseAsync(key)).Text); // AIP3001

    public async Task ListForEach(List<string> q) { q.ForEach(x => client.GetResponseAsync(x).Wait()); audit.Record(new AIAuditEntry()); } // AIP3003
    public IEnumerable<string> Iterator(string[] q) { foreach (var x in q) { var t = client.GetResponseAsync(x).Result.Text; audit.Record(new AIAuditEntry()); yield return t; } } // AIP3003
    public void Timer() { var timer = new Timer(_ => client.GetResponseAsync("x").Wait()); } // AIP3001
    public void Thread1() { new Thread(() => { try { client.GetResponseAsync("x").Wait(); } finally { audit.Record(new AIAuditEntry()); } }).Start(); } // ok
    public event EventHandler? Done;
    public void Subscribe() { Done += async (s, e) => { await client.GetResponseAsync("x"); }; } // AIP3001
    public void SubscribeAudited() { Done += async (s, e) => { try { await client.GetResponseAsync("x"); } finally { audit.Record(new AIAuditEntry()); } }; } // ok
}

public static class Statics
{
    public static void Keep(IAIAuditLog audit) => audit.Record(new AIAuditEntry());
    public static void Keep(this IAIAuditLog audit, string what) => audit.Record(new AIAuditEntry { Outcome = what });
    public static async Task KeepAsync(IAIAuditLog audit) { await Task.Yield(); await audit.RecordAsync(new AIAuditEntry()); }
    public static async Task MaybeAsync(IAIAuditLog audit, bool b) { if (!b) { return; } await audit.RecordAsync(new AIAuditEntry()); }
    public static IEnumerable<int> Lazy(IAIAuditLog audit) { audit.Record(new AIAuditEntry()); yield return 1; }
}
