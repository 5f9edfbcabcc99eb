// program
// uses: ai/semantic-kernel
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Cache>();
builder.Services.AddScoped<IAssistant, Assistant>();
builder.Services.AddScoped<Facade>();
var app = builder.Build();
app.MapGet("/1", async Task<IResult> (IAssistant a) => { var r = await a.Ask("x"); return r.Match(ok => Results.Ok(ok), () => Results.NotFound()); }); // AIP2001
app.MapGet("/2", async Task<IResult> (IAssistant a) => { var r = await a.Ask("x"); return r.Match(ok => Results.Ok(AIGenerated.Create(ok)), () => Results.NotFound()); }); // ok
app.MapGet("/3", async (IDistributedCache cache, IAssistant a) =>
{
    var hit = await cache.GetStringAsync("k");
    if (hit is not null) return hit;
    var text = await a.Text("x");
    await cache.SetStringAsync("k", text);
    return text; // AIP2001
});
app.MapGet("/4", async (Cache cache, IAssistant a) => await cache.GetOrAdd("k", () => a.Text("x"))); // AIP2001
app.MapGet("/5", async (Cache cache, IAssistant a) => AIDisclosure.Label(await cache.GetOrAdd("k", () => a.Text("x")))); // ok
app.MapGet("/6", async (Facade f) => await f.Get()); // AIP2001
app.MapGet("/7", async (Facade f) => await f.GetTold()); // ok
app.MapGet("/8", async (Facade f, CancellationToken ct) => { try { return Results.Ok(await f.Get()); } catch (OperationCanceledException) { return Results.StatusCode(499); } }); // AIP2001
app.MapGet("/9", (Facade f) => f.Get().ContinueWith(t => t.Result.ToUpperInvariant())); // AIP2001
app.MapGet("/10", (Facade f) => f.Get().ContinueWith(t => t.Result.Length)); // ok
app.MapGet("/11", async (Facade f) => { var node = JsonNode.Parse(await f.Get())!; return node["answer"]!.GetValue<string>(); }); // AIP2001
app.MapGet("/12", async (Facade f) => { var node = JsonNode.Parse(await f.Get())!; return node["score"]!.GetValue<int>(); }); // ok
app.MapGet("/13", async (Facade f) => { using var doc = JsonDocument.Parse(await f.Get()); return Results.Json(doc.RootElement.Clone()); }); // AIP2001
app.MapGet("/14", async (Facade f) => { using var doc = JsonDocument.Parse(await f.Get()); return doc.RootElement.GetProperty("ok").GetBoolean() ? "yes" : "no"; }); // ok
app.MapGet("/15", async (Facade f) => { var parts = (await f.Get()).Split('|'); return new { title = parts[0], score = int.Parse(parts[1]) }; }); // AIP2001
app.MapGet("/16", async (Facade f) => { var parts = (await f.Get()).Split('|'); return new { score = int.Parse(parts[1]), count = parts.Length }; }); // ok
app.MapGet("/17", async (Facade f) => { var r = JsonSerializer.Deserialize<Verdict>(await f.Get())!; return new { r.Kind, r.Score, r.When }; }); // ok
app.MapGet("/18", async (Facade f) => JsonSerializer.Deserialize<Verdict>(await f.Get())!); // AIP2001
app.MapGet("/19", async (Facade f) => { var r = JsonSerializer.Deserialize<Verdict>(await f.Get())!; return AIGenerated.Create(r, model: "m"); }); // ok
app.MapGet("/20", async (Facade f) => new[] { "a", "b" }.Contains(await f.Get()) ? "known" : "unknown"); // ok
app.MapGet("/21", async (Facade f) => Pick(await f.Get())); // ok
app.MapGet("/22", async (Facade f) => (await f.Get()) switch { "a" => "Alpha", var other => other }); // AIP2001
app.MapGet("/23", async (Facade f) => { var d = new Dictionary<string, string> { ["a"] = "Alpha" }; return d.TryGetValue(await f.Get(), out var v) ? v : "none"; }); // ok
app.MapGet("/24", async (Facade f) => Results.Redirect("/" + await f.Get())); // ok
app.MapGet("/25", async (Facade f, HttpResponse r) => { r.Headers["X-Summary"] = "1"; r.Cookies.Append("last", await f.Get()); return "ok"; }); // AIP2001
app.MapGet("/26", async (Facade f) => TypedResults.Text(await f.Get(), "text/plain", Encoding.UTF8)); // AIP2001
app.MapGet("/27", async (Facade f) => Results.File(Encoding.UTF8.GetBytes(await f.Get()), "text/plain", "x.txt")); // AIP2001
app.MapGet("/28", async Task<Ok<AIGenerated<string>>> (Facade f) => TypedResults.Ok(AIGenerated.Create(await f.Get()))); // ok
app.MapGet("/29", async Task<Results<Ok<string>, BadRequest<string>>> (Facade f) => { var t = await f.Get(); return t.Length > 3 ? TypedResults.Ok(t) : TypedResults.BadRequest("short"); }); // AIP2001
app.MapGet("/30", async (Facade f) => Results.ValidationProblem(new Dictionary<string, string[]> { ["x"] = [await f.Get()] })); // AIP2001
app.MapGet("/31", async (Facade f) => { await f.Get(); throw new InvalidOperationException("no"); }); // ok
app.MapGet("/32", async (Facade f) => { Console.WriteLine(await f.Get()); return Results.Ok(); }); // ok
app.MapGet("/33", async (Facade f, Microsoft.Extensions.Logging.ILogger<Program> log) => { log.LogInformation("{T}", await f.Get()); return "logged"; }); // ok
app.Run();

static string Pick(string text) => text.StartsWith('y') ? "yes" : "no";
public record Verdict(string Reason, int Score, DayOfWeek Kind, DateTime When);
public readonly struct Maybe<T>(T? value) { public R Match<R>(Func<T, R> some, Func<R> none) => value is null ? none() : some(value); }
public interface IAssistant { Task<Maybe<string>> Ask(string q); Task<string> Text(string q); }
public class Assistant(IChatClient client) : IAssistant
{
    public async Task<Maybe<string>> Ask(string q) => new((await client.GetResponseAsync(q)).Text);
    public async Task<string> Text(string q) => (await client.GetResponseAsync(q)).Text;
}
public class Cache
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<Task<string>>> items = new();
    public Task<string> GetOrAdd(string key, Func<Task<string>> make) => items.GetOrAdd(key, _ => new Lazy<Task<string>>(make)).Value;
}
public class Facade(IAssistant assistant)
{
    public virtual async Task<string> Get() => (await assistant.Text("x")).Trim();
    public async Task<object> GetTold() { var text = await Get(); return new { text, isAIGenerated = true }; }
}
