// program
// Bodies of responses, written by hand.
using System.Buffers;
using System.IO.Pipelines;
using System.IO.Compression;

var app = WebApplication.Create(args);
app.MapGet("/b1", async (IChatClient c, HttpContext ctx) =>
{
    var text = (await c.GetResponseAsync("Tell.")).Text;
    var bytes = Encoding.UTF8.GetBytes(text);
    var memory = ctx.Response.BodyWriter.GetMemory(bytes.Length);
    bytes.CopyTo(memory); // AIP2001
    ctx.Response.BodyWriter.Advance(bytes.Length);
    await ctx.Response.BodyWriter.FlushAsync();
});
app.MapGet("/b2", async (IChatClient c, HttpContext ctx) =>
{
    ctx.Response.BodyWriter.Write(Encoding.UTF8.GetBytes((await c.GetResponseAsync("Tell.")).Text)); // AIP2001
    await ctx.Response.BodyWriter.FlushAsync();
});
app.MapGet("/b3", async (IChatClient c, HttpContext ctx) =>
{
    ctx.Response.Headers["AI-Disclosure"] = "ai";
    ctx.Response.BodyWriter.Write(Encoding.UTF8.GetBytes((await c.GetResponseAsync("Tell.")).Text)); // ok
    await ctx.Response.BodyWriter.FlushAsync();
});
app.MapGet("/b4", async (IChatClient c, HttpResponse res) =>
{
    await using var gz = new GZipStream(res.Body, CompressionLevel.Fastest);
    await gz.WriteAsync(Encoding.UTF8.GetBytes((await c.GetResponseAsync("Tell.")).Text)); // AIP2001
});
app.MapGet("/b5", async (IChatClient c, HttpResponse res) =>
{
    using var ms = new MemoryStream(Encoding.UTF8.GetBytes((await c.GetResponseAsync("Tell.")).Text));
    await ms.CopyToAsync(res.Body); // AIP2001
});
app.MapGet("/b6", async (IChatClient c, HttpResponse res) =>
{
    using var ms = new MemoryStream();
    await JsonSerializer.SerializeAsync(ms, new { isAIGenerated = true, text = (await c.GetResponseAsync("Tell.")).Text });
    ms.Position = 0;
    await ms.CopyToAsync(res.Body); // ok
});
app.MapGet("/b7", async (IChatClient c, HttpResponse res) =>
{
    await using var json = new Utf8JsonWriter(res.BodyWriter);
    json.WriteStartObject();
    json.WriteString("text", (await c.GetResponseAsync("Tell.")).Text); // AIP2001
    json.WriteEndObject();
});
app.MapGet("/b8", async (IChatClient c, HttpResponse res) =>
{
    await Writer.Put(res, (await c.GetResponseAsync("Tell.")).Text);
});
app.MapGet("/b9", async (IChatClient c, HttpResponse res) =>
{
    await Writer.PutTold(res, (await c.GetResponseAsync("Tell.")).Text);
});
app.MapGet("/b10", async (IChatClient c, HttpResponse res) =>
{
    res.Headers.Add("AI-Disclosure", "ai");
    await Writer.PutLate(res, (await c.GetResponseAsync("Tell.")).Text);
});
app.MapGet("/b11", async (IChatClient c, HttpResponse res) =>
{
    await res.WriteAsync("{\"count\":" + (await c.GetResponseAsync("Tell.")).Usage!.TotalTokenCount + "}"); // ok
});
app.MapGet("/b12", async (IChatClient c, HttpResponse res) =>
{
    await res.StartAsync();
    res.Headers["AI-Disclosure"] = "late";
    await res.WriteAsync((await c.GetResponseAsync("Tell.")).Text); // AIP2001
});
app.MapGet("/b13", async (IChatClient c, HttpResponse res) =>
{
    await using var writer = new StreamWriter(res.Body);
    await foreach (var u in c.GetStreamingResponseAsync("Tell."))
    {
        await writer.WriteLineAsync(u.Text); // AIP2001
        await writer.FlushAsync();
    }
});
app.MapGet("/b14", async (IChatClient c, HttpResponse res) =>
{
    using (var writer = new StreamWriter("copy.txt"))
    {
        await writer.WriteLineAsync((await c.GetResponseAsync("Tell.")).Text); // ok
    }

    await res.WriteAsync("saved"); // ok
});
app.MapGet("/b15", async (IChatClient c, HttpContext ctx) =>
{
    var sb = new StringBuilder();
    await foreach (var u in c.GetStreamingResponseAsync("Tell.")) sb.Append(u.Text);
    var answer = sb.ToString();
    ctx.Response.OnStarting(state => { ((HttpResponse)state).Headers["AI-Disclosure"] = "ai"; return Task.CompletedTask; }, ctx.Response);
    await ctx.Response.WriteAsync(answer); // ok
});
app.MapGet("/b16", async (IChatClient c, HttpContext ctx) =>
{
    var client = new HttpClient();
    var text = (await c.GetResponseAsync("Tell.")).Text;
    await client.PostAsync("http://intranet/search", new StringContent(text)); // ok
    ctx.Response.StatusCode = 204;
});
app.MapGet("/b17", async (IChatClient c, HttpContext ctx) =>
{
    using var socket = await ctx.WebSockets.AcceptWebSocketAsync();
    await foreach (var u in c.GetStreamingResponseAsync("Tell."))
        await socket.SendAsync(Encoding.UTF8.GetBytes(u.Text), System.Net.WebSockets.WebSocketMessageType.Text, true, default); // AIP2001
});
app.Run();

static class Writer
{
    public static async Task Put(HttpResponse res, string text) => await res.WriteAsync(text); // AIP2001
    public static async Task PutTold(HttpResponse res, string text)
    {
        res.Headers["AI-Disclosure"] = "ai";
        await res.WriteAsync(text); // ok
    }
    public static async Task PutLate(HttpResponse res, string text) => await res.WriteAsync(text); // ok
}
