// What takes a way round before it leaves.
using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

public interface IGreeter { Task<string> Greet(); }
public sealed class AiGreeter(IChatClient client) : IGreeter { public async Task<string> Greet() => (await client.GetResponseAsync("Greet.")).Text; }
public sealed record Draft(string Text, DateTime At) { public string? Reviewer { get; set; } }
public sealed class DraftDto { public string? Text { get; set; } public bool IsAiGenerated { get; set; } }
public static class Mapper
{
    public static DraftDto Map(Draft d) => new() { Text = d.Text, IsAiGenerated = true };
    public static DraftDto MapUntold(Draft d) => new() { Text = d.Text };
    public static TTo To<TFrom, TTo>(TFrom from) where TTo : new()
    {
        var to = new TTo();
        foreach (var p in typeof(TTo).GetProperties()) p.SetValue(to, typeof(TFrom).GetProperty(p.Name)?.GetValue(from));
        return to;
    }
}
public sealed class Store
{
    private readonly ConcurrentDictionary<string, Draft> drafts = new();
    public void Put(string key, Draft d) => drafts[key] = d;
    public Draft? Find(string key) => drafts.TryGetValue(key, out var d) ? d : null;
    public IEnumerable<Draft> All => drafts.Values;
}
public sealed class Pipeline(IChatClient client, Store store)
{
    private string? last;
    public async Task<Draft> Make() { var d = new Draft((await client.GetResponseAsync("Draft.")).Text, DateTime.UtcNow); store.Put("x", d); last = d.Text; return d; }
    public string? Last => last;
    public async IAsyncEnumerable<string> Words()
    {
        await foreach (var u in client.GetStreamingResponseAsync("Draft."))
            foreach (var w in u.Text.Split(' ')) yield return w;
    }
    public async IAsyncEnumerable<string> Upper(IAsyncEnumerable<string> source) { await foreach (var s in source) yield return s.ToUpperInvariant(); }
}

[ApiController, Route("i")]
public class IndirectController(IGreeter greeter, Pipeline pipeline, Store store, IMemoryCache cache, IChatClient client) : ControllerBase
{
    [HttpGet("1")] public async Task<string> A() => await greeter.Greet(); // AIP2001
    [HttpGet("2")] public async Task<DraftDto> B() => Mapper.Map(await pipeline.Make()); // ok
    [HttpGet("3")] public async Task<DraftDto> C() => Mapper.MapUntold(await pipeline.Make()); // AIP2001
    [HttpGet("4")] public ActionResult<Draft> D() => store.Find("x") is { } d ? d : NotFound(); // AIP2001
    [HttpGet("5")] public IEnumerable<DraftDto> E() => store.All.Select(Mapper.Map); // ok
    [HttpGet("6")] public IEnumerable<string> F() => from d in store.All where d.Text.Length > 3 orderby d.At select d.Text; // AIP2001
    [HttpGet("7")] public IEnumerable<DateTime> G() => from d in store.All orderby d.At select d.At; // ok
    [HttpGet("8")] public string? H() => pipeline.Last; // AIP2001
    [HttpGet("9")] public IAsyncEnumerable<string> I() => pipeline.Upper(pipeline.Words()); // AIP2001
    [HttpGet("10")] public async Task<string> J() => (await cache.GetOrCreateAsync("k", async e => (await client.GetResponseAsync("Tell.")).Text))!; // AIP2001
    [HttpGet("11")] public async Task<AIGenerated<string>> K() => AIGenerated.Create((await cache.GetOrCreateAsync("k", async e => (await client.GetResponseAsync("Tell.")).Text))!); // ok
    [HttpGet("12")] public async Task<string> L() { var (a, b) = (await greeter.Greet(), 1); return b > 0 ? a : ""; } // AIP2001
    [HttpGet("13")] public async Task<int> M() { var (_, b) = (await greeter.Greet(), 1); return b; } // ok
    [HttpGet("14")] public async Task<object> N() { var d = await pipeline.Make(); return new { d.At, d.Reviewer }; } // ok
    [HttpGet("15")] public async Task<object> O() { var d = await pipeline.Make() with { Text = "Replaced by a person." }; return d; } // ok
    [HttpGet("16")] public async Task<object> P() { var t = Task.Run(() => greeter.Greet()); return await t; } // AIP2001
    [HttpGet("17")] public async Task<object> Q() { string? text = null; await Parallel.ForEachAsync(new[] { 1 }, async (i, ct) => text = await greeter.Greet()); return text!; } // AIP2001
    [HttpGet("18")] public async Task<object> R() { var text = await greeter.Greet(); return text.Contains("yes") ? "allowed" : "denied"; } // ok
    [HttpGet("19")] public async Task<object> S() { var lines = (await greeter.Greet()).Split('\n').Where(l => l.Length > 0).ToArray(); return lines[0]; } // AIP2001
    [HttpGet("20")] public async Task<object> T() { object o = new Lazy<Task<string>>(() => greeter.Greet()); return await ((Lazy<Task<string>>)o).Value; } // AIP2001
    [HttpGet("21")] public async Task<object> U() => Mapper.To<Draft, DraftDto>(await pipeline.Make()); // AIP2001
    [HttpGet("22")] public async Task<string> V() { var r = await greeter.Greet(); return System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(r)).Length.ToString(); } // ok
    [HttpGet("23")] public async Task<string> W() => await Retry(() => greeter.Greet()); // AIP2001
    [HttpGet("24")] public async Task<AIGenerated<string>> X() => await Retry(async () => AIGenerated.Create(await greeter.Greet())); // ok
    [HttpGet("25")] public async Task<List<DraftDto>> Y() { var l = new List<DraftDto>(); for (var i = 0; i < 3; i++) { var dto = Mapper.MapUntold(await pipeline.Make()); dto.IsAiGenerated = true; l.Add(dto); } return l; } // ok
    [HttpGet("27")] public async Task<DraftDto> Aa() { var dto = Mapper.Map(await pipeline.Make()); dto.IsAiGenerated = false; return dto; } // AIP2001

    private static async Task<T> Retry<T>(Func<Task<T>> f) { for (var i = 0; ; i++) { try { return await f(); } catch (HttpRequestException) when (i < 3) { } } }
}
