// program
using System.IO.Pipelines;
using System.Buffers;

var app = WebApplication.Create();

app.MapGet("/1", async (IChatClient client, HttpResponse response) => await response.Body.WriteAsync(Encoding.UTF8.GetBytes(await Ai.Ask(client)))); // AIP2001
app.MapGet("/2", async (IChatClient client, HttpResponse response) => await response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(await Ai.Ask(client)))); // AIP2001
app.MapGet("/3", async (IChatClient client, HttpResponse response) =>
{
    await using var writer = new StreamWriter(response.Body);
    await writer.WriteAsync(await Ai.Ask(client)); // AIP2001
});
app.MapGet("/4", async (IChatClient client, HttpResponse response) =>
{
    using var writer = new StreamWriter(response.BodyWriter.AsStream());
    await writer.WriteLineAsync(await Ai.Ask(client)); // AIP2001
});
app.MapGet("/5", async (IChatClient client, HttpResponse response) => await JsonSerializer.SerializeAsync(response.Body, new { text = await Ai.Ask(client) })); // AIP2001
app.MapGet("/6", async (IChatClient client, HttpResponse response) =>
{
    using var writer = new Utf8JsonWriter(response.Body);
    writer.WriteStartObject();
    writer.WriteString("text", await Ai.Ask(client)); // AIP2001
    writer.WriteEndObject();
});
app.MapGet("/7", async (IChatClient client, HttpResponse response) =>
{
    var text = await Ai.Ask(client);
    response.BodyWriter.Write(Encoding.UTF8.GetBytes(text)); // AIP2001
    await response.BodyWriter.FlushAsync();
});
app.MapGet("/8", async (IChatClient client, HttpContext context) =>
{
    var stream = new MemoryStream(Encoding.UTF8.GetBytes(await Ai.Ask(client)));
    await stream.CopyToAsync(context.Response.Body); // AIP2001
});
app.MapGet("/9", async (IChatClient client, HttpResponse response) =>
{
    response.ContentType = "text/event-stream";
    await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
    {
        await response.WriteAsync($"data: {update.Text}\n\n"); // AIP2001
        await response.Body.FlushAsync();
    }
});
app.MapGet("/10", async (IChatClient client, HttpResponse response) => await response.WriteAsJsonAsync(new { text = await Ai.Ask(client) })); // AIP2001
app.MapGet("/11", async (IChatClient client, HttpResponse response) => await Ai.WriteTo(response.Body, await Ai.Ask(client)));
app.MapGet("/12", async (IChatClient client, HttpResponse response) => response.Cookies.Append("joke", await Ai.Ask(client))); // AIP2001
app.MapGet("/13", async (IChatClient client, HttpResponse response) => await response.Body.WriteAsync(Encoding.UTF8.GetBytes(await Ai.Ask(client)).AsMemory())); // AIP2001
app.MapGet("/14", async (IChatClient client, HttpResponse response) =>
{
    var memory = response.BodyWriter.GetMemory(1000);
    var count = Encoding.UTF8.GetBytes(await Ai.Ask(client), memory.Span); // AIP2001
    response.BodyWriter.Advance(count);
});
app.Run(async context => await context.Response.WriteAsync(await Ai.Ask(context.RequestServices.GetRequiredService<IChatClient>()))); // AIP2001

app.MapGet("/50", async (IChatClient client, HttpResponse response) => await response.Body.WriteAsync(Encoding.UTF8.GetBytes(AIDisclosure.Label(await Ai.Ask(client))))); // ok
app.MapGet("/51", async (IChatClient client, HttpResponse response) =>
{
    response.Headers["AI-Disclosure"] = "AI";
    await using var writer = new StreamWriter(response.Body);
    await writer.WriteAsync(await Ai.Ask(client)); // ok
});
app.MapGet("/52", async (IChatClient client, HttpResponse response) => await JsonSerializer.SerializeAsync(response.Body, AIGenerated.Create(await Ai.Ask(client)))); // ok
app.MapGet("/53", async (IChatClient client) =>
{
    await using var writer = new StreamWriter(new MemoryStream());
    await writer.WriteAsync(await Ai.Ask(client)); // ok
});
app.MapGet("/54", async (IChatClient client) => await File.WriteAllTextAsync("joke.txt", await Ai.Ask(client))); // ok
app.MapGet("/55", async (IChatClient client, HttpResponse response) =>
{
    response.Headers.ContentType = "text/event-stream";
    response.Headers.Append("AI-Disclosure", "AI");
    await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
    {
        await response.WriteAsync($"data: {update.Text}\n\n"); // ok
    }
});
app.MapGet("/56", async (IChatClient client, HttpResponse response) =>
{
    await response.WriteAsync("data: start\n\n");
    response.Headers.Append("AI-Disclosure", "AI");
    await response.WriteAsync(await Ai.Ask(client)); // AIP2001
});
app.MapGet("/57", async (IChatClient client, HttpResponse response) =>
{
    await response.StartAsync();
    response.Headers["AI-Disclosure"] = "AI";
    await response.WriteAsync(await Ai.Ask(client)); // AIP2001
});
app.MapGet("/59", async (IChatClient client, HttpResponse response) =>
{
    await response.Body.WriteAsync(Encoding.UTF8.GetBytes("Here: "));
    response.Headers["AI-Disclosure"] = "AI";
    await response.WriteAsync(await Ai.Ask(client)); // AIP2001
});
app.MapGet("/58", async (IChatClient client, HttpResponse response) => await response.WriteAsync((await Ai.Ask(client)).Length.ToString())); // ok
app.Run();

static class Ai
{
    public static async Task<string> Ask(IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text;

    public static Task WriteTo(Stream stream, string text) => stream.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask(); // AIP2001
}
