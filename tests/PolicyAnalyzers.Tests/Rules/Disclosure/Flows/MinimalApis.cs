// program
var app = WebApplication.Create();

app.MapGet("/1", async (IChatClient client) => await Ai.Ask(client)); // AIP2001
app.MapGet("/2", async (IChatClient client) => Results.Ok(await Ai.Ask(client))); // AIP2001
app.MapGet("/3", async (IChatClient client) => TypedResults.Ok(await Ai.Ask(client))); // AIP2001
app.MapGet("/4", async (IChatClient client) => Results.Json(new { text = await Ai.Ask(client) })); // AIP2001
app.MapGet("/5", async (IChatClient client) => Results.Text(await Ai.Ask(client))); // AIP2001
app.MapGet("/6", async (IChatClient client) => Results.Content(await Ai.Ask(client), "text/plain")); // AIP2001
app.MapGet("/7", async (IChatClient client) => Results.Bytes(Encoding.UTF8.GetBytes(await Ai.Ask(client)))); // AIP2001
app.MapGet("/8", async (IChatClient client) => Results.File(Encoding.UTF8.GetBytes(await Ai.Ask(client)), "text/plain")); // AIP2001
app.MapGet("/9", async (IChatClient client) => Results.Stream(new MemoryStream(Encoding.UTF8.GetBytes(await Ai.Ask(client))))); // AIP2001
app.MapGet("/10", (IChatClient client) => Results.Stream(async body => await body.WriteAsync(Encoding.UTF8.GetBytes(await Ai.Ask(client))))); // AIP2001
app.MapGet("/11", async (IChatClient client) => Results.Created("/11/1", await Ai.Ask(client))); // AIP2001
app.MapGet("/12", async (IChatClient client) => Results.BadRequest(await Ai.Ask(client))); // AIP2001
app.MapGet("/13", async (IChatClient client) => Results.Problem(await Ai.Ask(client))); // AIP2001
app.MapGet("/14", (IChatClient client) => TypedResults.ServerSentEvents(Ai.Stream(client))); // AIP2001
app.MapGet("/15", (IChatClient client) => Ai.Stream(client)); // AIP2001
app.MapGet("/16", async (IChatClient client) => new { text = await Ai.Ask(client) }); // AIP2001
app.MapGet("/17", async (IChatClient client) => await client.GetResponseAsync("Tell a joke.")); // AIP2001
app.MapGet("/18", async (IChatClient client, HttpContext context) => await context.Response.WriteAsync(await Ai.Ask(client))); // AIP2001
app.MapGet("/19", async (IChatClient client) => Results.Extensions.Html(await Ai.Ask(client))); // AIP2001
app.MapGet("/20", async (IChatClient client) => new HtmlResult(await Ai.Ask(client))); // AIP2001
app.MapGet("/21", async Task<Microsoft.AspNetCore.Http.HttpResults.Results<Microsoft.AspNetCore.Http.HttpResults.Ok<string>, Microsoft.AspNetCore.Http.HttpResults.NotFound>> (IChatClient client) => TypedResults.Ok(await Ai.Ask(client))); // AIP2001
app.MapGet("/22", (IChatClient client) => client.GetStreamingResponseAsync("Tell a joke.")); // AIP2001
app.MapGet("/23", (IChatClient client) => TypedResults.ServerSentEvents(Ai.Events(client))); // AIP2001
app.MapGet("/24", (IChatClient client) => Results.ServerSentEvents(Ai.Stream(client))); // AIP2001
app.MapPost("/25", Handlers.Post);
app.MapGet("/26", Handlers.Told);
app.MapFallback(async (IChatClient client) => await Ai.Ask(client)); // AIP2001
app.MapMethods("/27", ["GET"], async (IChatClient client) => await Ai.Ask(client)); // AIP2001
app.Map("/28", async (IChatClient client) => await Ai.Ask(client)); // AIP2001

app.MapGet("/50", async (IChatClient client) => AIGenerated.Create(await Ai.Ask(client))); // ok
app.MapGet("/51", async (IChatClient client) => Results.Ok(AIGenerated.Create(await Ai.Ask(client)))); // ok
app.MapGet("/52", async (IChatClient client) => TypedResults.Ok(AIGenerated.Create(await Ai.Ask(client)))); // ok
app.MapGet("/53", async (IChatClient client) => Results.Json(new { text = await Ai.Ask(client), aiGenerated = true })); // ok
app.MapGet("/54", async (IChatClient client) => Results.Text(AIDisclosure.Label(await Ai.Ask(client)))); // ok
app.MapGet("/55", async (IChatClient client) => Results.Bytes(Encoding.UTF8.GetBytes(AIDisclosure.Label(await Ai.Ask(client))))); // ok
app.MapGet("/56", (IChatClient client) => TypedResults.ServerSentEvents(Ai.ToldStream(client))); // ok
app.MapGet("/57", (IChatClient client) => Ai.ToldStream(client)); // ok
app.MapGet("/58", async (IChatClient client) => Results.Created("/58/1", AIGenerated.Create(await Ai.Ask(client)))); // ok
app.MapGet("/59", async (IChatClient client) => { await Ai.Ask(client); return Results.NoContent(); }); // ok
app.MapGet("/60", async (IChatClient client) => (await Ai.Ask(client)).Length); // ok
app.MapGet("/61", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Usage?.TotalTokenCount); // ok
app.MapGet("/62", async (IChatClient client) => new HtmlResult(AIDisclosure.Label(await Ai.Ask(client)))); // ok
app.MapGet("/63", async (IChatClient client, HttpResponse response) => { response.Headers.Append("AI-Disclosure", "AI"); return await Ai.Ask(client); }); // ok
app.MapGet("/64", async (IChatClient client) => (await Ai.Ask(client)).Contains("yes", StringComparison.Ordinal) ? "Yes." : "No."); // ok
app.MapGet("/65", async (IChatClient client, HttpContext context) => await context.Response.WriteAsJsonAsync(AIGenerated.Create(await Ai.Ask(client)))); // ok
app.MapGet("/66", (IChatClient client) => Results.Stream(async body => await body.WriteAsync(Encoding.UTF8.GetBytes(AIDisclosure.Label(await Ai.Ask(client)))))); // ok
app.MapGet("/67", async Task<Microsoft.AspNetCore.Http.HttpResults.Results<Microsoft.AspNetCore.Http.HttpResults.Ok<AIGenerated<string>>, Microsoft.AspNetCore.Http.HttpResults.NotFound>> (IChatClient client) => TypedResults.Ok(AIGenerated.Create(await Ai.Ask(client)))); // ok
app.Run();

static class Ai
{
    public static async Task<string> Ask(IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text;

    public static async IAsyncEnumerable<string> Stream(IChatClient client)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke.")) { yield return update.Text; }
    }

    public static async IAsyncEnumerable<System.Net.ServerSentEvents.SseItem<string>> Events(IChatClient client)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke.")) { yield return new System.Net.ServerSentEvents.SseItem<string>(update.Text, "joke"); }
    }

    public static async IAsyncEnumerable<AIGenerated<string>> ToldStream(IChatClient client)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke.")) { yield return AIGenerated.Create(update.Text); }
    }
}

static class Handlers
{
    public static async Task<IResult> Post(IChatClient client) => Results.Ok(await Ai.Ask(client)); // AIP2001

    public static async Task<IResult> Told(IChatClient client) => Results.Ok(AIGenerated.Create(await Ai.Ask(client))); // ok
}

static class HtmlExtensions
{
    public static IResult Html(this IResultExtensions extensions, string html) => new HtmlResult(html);
}

sealed class HtmlResult(string html) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => httpContext.Response.WriteAsync(html);
}
