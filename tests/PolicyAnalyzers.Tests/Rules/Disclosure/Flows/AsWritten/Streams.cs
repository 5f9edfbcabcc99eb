// program
// Streams that begin with a label, and writers.
using System.Net.ServerSentEvents;
using System.Threading.Channels;
var app = WebApplication.Create(args);
app.MapGet("/1", async (IChatClient c, HttpResponse r) => { await using var w = new StreamWriter(r.Body); await w.WriteLineAsync(AIDisclosure.Label("")); await foreach (var u in c.GetStreamingResponseAsync("x")) await w.WriteAsync(u.Text); }); // ok
app.MapGet("/2", (IChatClient c) => TypedResults.ServerSentEvents(Told(c))); // ok
app.MapGet("/3", (IChatClient c) => TypedResults.ServerSentEvents(Late(c))); // AIP2001
app.MapGet("/4", async (IChatClient c, HttpResponse r) => { await r.WriteAsync("data: " + AIDisclosure.Label("") + "\n\n"); await foreach (var u in c.GetStreamingResponseAsync("x")) await r.WriteAsync(u.Text); }); // ok
app.MapGet("/5", async (IChatClient c, HttpResponse r) => { await r.WriteAsync("<b>"); await foreach (var u in c.GetStreamingResponseAsync("x")) await r.WriteAsync(u.Text); await r.WriteAsync(AIDisclosure.Label("")); }); // AIP2001
app.MapGet("/7", (IChatClient c) => Prefix("Here: ", Plain(c))); // AIP2001
app.MapGet("/8", (IChatClient c) => Plain(c).Select(x => AIDisclosure.Label(x))); // ok
app.MapGet("/9", (IChatClient c) => Plain(c).Select(x => new Chunk(x, true))); // ok
app.MapGet("/10", (IChatClient c) => Plain(c).Select(x => new Chunk(x, false))); // AIP2001
app.MapGet("/11", (IChatClient c) => Results.Stream(async s => { await using var w = new StreamWriter(s); await foreach (var x in Plain(c)) await w.WriteAsync(x); })); // AIP2001
app.MapGet("/12", async (IChatClient c) => { var ch = Channel.CreateUnbounded<string>(); await foreach (var x in Plain(c)) ch.Writer.TryWrite(x); ch.Writer.Complete(); return ch.Reader.ReadAllAsync(); }); // AIP2001
app.MapGet("/13", async (IChatClient c) => { var ch = Channel.CreateUnbounded<AIGenerated<string>>(); await foreach (var x in Plain(c)) ch.Writer.TryWrite(AIGenerated.Create(x)); ch.Writer.Complete(); return ch.Reader.ReadAllAsync(); }); // ok
app.MapGet("/14", async (IChatClient c) => { var all = new List<string>(); await foreach (var x in Plain(c)) all.Add(x); return string.Concat(all); }); // AIP2001
app.MapGet("/15", async (IChatClient c) => AIDisclosure.Label((await c.GetStreamingResponseAsync("x").ToChatResponseAsync()).Text)); // ok
app.MapGet("/16", async (IChatClient c) => (await c.GetStreamingResponseAsync("x").ToChatResponseAsync()).Text); // AIP2001
app.Run();
static async IAsyncEnumerable<string> Plain(IChatClient c) { await foreach (var u in c.GetStreamingResponseAsync("x")) yield return u.Text; }
static async IAsyncEnumerable<SseItem<string>> Told(IChatClient c) { yield return new SseItem<string>(AIDisclosure.Label(""), "notice"); await foreach (var u in c.GetStreamingResponseAsync("x")) yield return new SseItem<string>(u.Text); }
static async IAsyncEnumerable<SseItem<string>> Late(IChatClient c) { await foreach (var u in c.GetStreamingResponseAsync("x")) yield return new SseItem<string>(u.Text); yield return new SseItem<string>(AIDisclosure.Label(""), "notice"); }
static async IAsyncEnumerable<string> Prefix(string first, IAsyncEnumerable<string> rest) { yield return first; await foreach (var r in rest) yield return r; }
public record Chunk(string Text, bool IsAIGenerated);
