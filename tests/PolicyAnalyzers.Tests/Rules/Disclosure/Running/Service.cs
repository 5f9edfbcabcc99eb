// A service that is judged and run: what a marked line answers carries the disclosure, or does not.
using System.IO.Pipelines;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc.Filters;

public static class Service
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/1", async (IChatClient client) => await Ai.Ask(client)); // AIP2001
        app.MapGet("/2", async (IChatClient client) => Results.Ok(await Ai.Ask(client))); // AIP2001
        app.MapGet("/3", async (IChatClient client) => AIGenerated.Create(await Ai.Ask(client))); // ok
        app.MapGet("/4", async (IChatClient client) => Results.Ok(AIGenerated.Create(await Ai.Ask(client)))); // ok
        app.MapGet("/5", async (IChatClient client) => TypedResults.Ok(new Reply { Text = await Ai.Ask(client) })); // AIP2001
        app.MapGet("/6", async (IChatClient client) => TypedResults.Ok(new Reply { Text = await Ai.Ask(client), IsAIGenerated = true })); // ok
        app.MapGet("/7", async (IChatClient client) => Results.Text(AIDisclosure.Label(await Ai.Ask(client)))); // ok
        app.MapGet("/8", async (IChatClient client) => Results.Content(AIDisclosure.Label(await Ai.Ask(client), "ja"), "text/plain; charset=utf-8")); // ok
        app.MapGet("/9", async (IChatClient client, HttpResponse response) => { response.Headers["AI-Disclosure"] = "AI"; return await Ai.Ask(client); }); // ok
        app.MapGet("/10", async (IChatClient client, HttpResponse response) => { response.Headers.Append("AI-Disclosure", "AI"); await response.WriteAsync(await Ai.Ask(client)); }); // ok
        app.MapGet("/11", async (IChatClient client, HttpResponse response) => { response.Headers["AI-Disclosure"] = "AI"; response.Headers.Remove("AI-Disclosure"); return await Ai.Ask(client); }); // AIP2001
        app.MapGet("/12", async (IChatClient client, HttpResponse response) => { response.Headers["AI-Disclosure"] = "AI"; response.Headers.Clear(); return await Ai.Ask(client); }); // AIP2001
        app.MapGet("/13", async (IChatClient client, HttpRequest request) => { request.Headers["AI-Disclosure"] = "AI"; return await Ai.Ask(client); }); // AIP2001
        app.MapGet("/14", async (IChatClient client, HttpResponse response) => { response.OnStarting(() => { response.Headers["AI-Disclosure"] = "AI"; return Task.CompletedTask; }); return await Ai.Ask(client); }); // ok
        app.MapGet("/15", async (IChatClient client, HttpResponse response) => { response.OnCompleted(() => { response.Headers["AI-Disclosure"] = "AI"; return Task.CompletedTask; }); return await Ai.Ask(client); }); // AIP2001
        app.MapGet("/16", async (IChatClient client, HttpResponse response) => await response.Body.WriteAsync(Encoding.UTF8.GetBytes(await Ai.Ask(client)))); // AIP2001
        app.MapGet("/17", async (IChatClient client, HttpResponse response) => { await using var writer = new StreamWriter(response.Body); await writer.WriteAsync(await Ai.Ask(client)); }); // AIP2001
        app.MapGet("/18", async (IChatClient client, HttpResponse response) => { response.Headers["AI-Disclosure"] = "AI"; await using var writer = new StreamWriter(response.Body); await writer.WriteAsync(await Ai.Ask(client)); }); // ok
        app.MapGet("/19", async (IChatClient client, HttpResponse response) => await JsonSerializer.SerializeAsync(response.Body, AIGenerated.Create(await Ai.Ask(client)))); // ok
        app.MapGet("/20", async (IChatClient client, HttpResponse response) => await response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(await Ai.Ask(client)))); // AIP2001
        app.MapGet("/21", (IChatClient client) => Ai.Stream(client)); // AIP2001
        app.MapGet("/22", (IChatClient client) => Ai.ToldStream(client)); // ok
        app.MapGet("/23", (IChatClient client) => TypedResults.ServerSentEvents(Ai.Stream(client))); // AIP2001
        app.MapGet("/24", (IChatClient client) => TypedResults.ServerSentEvents(Ai.ToldStream(client))); // ok
        app.MapGet("/25", (IChatClient client, HttpResponse response) => { response.Headers["AI-Disclosure"] = "AI"; return TypedResults.ServerSentEvents(Ai.Stream(client)); }); // ok
        app.MapGet("/26", (IChatClient client) => Results.Stream(async body => await body.WriteAsync(Encoding.UTF8.GetBytes(await Ai.Ask(client))))); // AIP2001
        app.MapGet("/27", (IChatClient client) => Results.Stream(async body => await body.WriteAsync(Encoding.UTF8.GetBytes(AIDisclosure.Label(await Ai.Ask(client)))))); // ok
        app.MapGet("/28", async (IChatClient client) => Results.Bytes(Encoding.UTF8.GetBytes(await Ai.Ask(client)))); // AIP2001
        app.MapGet("/29", async (IChatClient client) => Results.Json(new { text = await Ai.Ask(client), aiGenerated = true })); // ok
        app.MapGet("/30", async (IChatClient client) => Results.Json(new { text = await Ai.Ask(client), aiGenerated = false })); // AIP2001
        app.MapGet("/31", async (IChatClient client) => new Dictionary<string, object> { ["text"] = await Ai.Ask(client), ["generatedByAI"] = true }); // ok
        app.MapGet("/32", async (IChatClient client) => new Hidden { Text = await Ai.Ask(client) }); // AIP2001
        app.MapGet("/33", async (IChatClient client) => new[] { AIGenerated.Create(await Ai.Ask(client)) }); // ok
        app.MapGet("/34", async (IChatClient client) => AIGenerated.Create(await Ai.Ask(client)).Content); // AIP2001
        app.MapGet("/35", async (IChatClient client) => new Noted(await Ai.Ask(client), "Made by AI")); // ok
        app.MapGet("/36", async (IChatClient client) => new Noted(await Ai.Ask(client), "") with { Text = await Ai.Ask(client) }); // AIP2001 AIP2005
        app.MapGet("/37", async (IChatClient client) => new Noted(await Ai.Ask(client), "Made by AI") with { Text = await Ai.Ask(client) }); // ok
        app.MapGet("/38", async (IChatClient client) => Results.Problem(await Ai.Ask(client))); // AIP2001
        app.MapGet("/39", async (IChatClient client) => new Html(await Ai.Ask(client))); // AIP2001
        app.MapGet("/40", async (IChatClient client) => new ToldHtml(await Ai.Ask(client))); // ok
        app.MapGet("/41", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilter<Discloses>(); // ok
        app.MapGet("/42", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilter<SaysOther>(); // AIP2001
        app.MapGet("/43", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilter(async (context, next) => { context.HttpContext.Response.Headers["AI-Disclosure"] = "AI"; return await next(context); }); // ok
        app.MapGet("/44", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilter(async (context, next) => { var result = await next(context); context.HttpContext.Response.Headers["AI-Disclosure"] = "AI"; return result; }); // ok
        var group = app.MapGroup("/group").AddEndpointFilter<Discloses>();
        group.MapGet("/45", async (IChatClient client) => await Ai.Ask(client)); // ok
        group.MapGroup("/inner").MapGet("/46", async (IChatClient client) => await Ai.Ask(client)); // ok
        var plain = app.MapGroup("/plain");
        plain.MapGet("/47", async (IChatClient client) => await Ai.Ask(client)); // AIP2001
        app.MapGet("/48", Handlers.Joke);
        app.MapGet("/49", Handlers.Told);
        app.MapGet("/50", async (IChatClient client, HttpResponse response) => { await foreach (var part in Ai.Stream(client)) { await response.WriteAsync(part); } }); // AIP2001
        app.MapGet("/51", async (IChatClient client, HttpResponse response) => { await response.WriteAsync(AIDisclosure.Label("")); await foreach (var part in Ai.Stream(client)) { await response.WriteAsync(part); } }); // ok
        app.MapGet("/52", async (IChatClient client, HttpResponse response) => { await response.WriteAsync("Here: "); if (!response.HasStarted) { response.Headers["AI-Disclosure"] = "AI"; } await response.WriteAsync(await Ai.Ask(client)); }); // AIP2001
        app.MapGet("/53", async (IChatClient client, HttpResponse response, bool? tell) => { if (tell == true) { response.Headers["AI-Disclosure"] = "AI"; } return await Ai.Ask(client); }); // AIP2001
        app.MapGet("/54", async (IChatClient client) => JsonSerializer.Serialize(AIGenerated.Create(await Ai.Ask(client)))); // ok
        app.MapGet("/55", async (IChatClient client) => await Ai.Ask(client)).DiscloseAI(); // ok
    }
}

public static class Ai
{
    public static async Task<string> Ask(IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text;

    public static async IAsyncEnumerable<string> Stream(IChatClient client)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke.")) { yield return update.Text; }
    }

    public static async IAsyncEnumerable<AIGenerated<string>> ToldStream(IChatClient client)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke.")) { yield return AIGenerated.Create(update.Text); }
    }
}

public static class Handlers
{
    public static async Task<string> Joke(IChatClient client) => await Ai.Ask(client); // /48 AIP2001

    public static async Task<AIGenerated<string>> Told(IChatClient client) => AIGenerated.Create(await Ai.Ask(client)); // /49 ok
}

public class Reply { public string Text { get; set; } = ""; public bool IsAIGenerated { get; set; } }

public class Hidden { public string Text { get; set; } = ""; [JsonIgnore] public bool IsAIGenerated { get; set; } = true; }

public record Noted(string Text, [property: AIDisclosure] string Notice);

public sealed class Html(string text) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => httpContext.Response.WriteAsync(text);
}

public sealed class ToldHtml(string text) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) { httpContext.Response.Headers["AI-Disclosure"] = "AI"; return httpContext.Response.WriteAsync(text); }
}

public sealed class Discloses : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers["AI-Disclosure"] = "AI";
        return await next(context);
    }
}

public sealed class SaysOther : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers["X-Other"] = "AI";
        return await next(context);
    }
}

public static class Conventions
{
    public static RouteHandlerBuilder DiscloseAI(this RouteHandlerBuilder builder) => builder.AddEndpointFilter<Discloses>();
}

public sealed class SaysItAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context) => context.HttpContext.Response.Headers["AI-Disclosure"] = "AI";
}

[ApiController]
public class Jokes(IChatClient client) : ControllerBase
{
    [HttpGet("/60")] public async Task<string> Plain() => await Ai.Ask(client); // AIP2001
    [HttpGet("/61")] public async Task<ActionResult<Reply>> Typed() => new Reply { Text = await Ai.Ask(client) }; // AIP2001
    [HttpGet("/62")] public async Task<ActionResult<Reply>> TypedTold() => new Reply { Text = await Ai.Ask(client), IsAIGenerated = true }; // ok
    [HttpGet("/63")] public async Task<IActionResult> Result() => new OkObjectResult(AIGenerated.Create(await Ai.Ask(client))); // ok
    [HttpGet("/64")] public async Task<IActionResult> Json() => new JsonResult(new { text = await Ai.Ask(client) }); // AIP2001
    [HttpGet("/65")] public async Task<IActionResult> Text() => Content(AIDisclosure.Label(await Ai.Ask(client))); // ok
    [HttpGet("/66")] public async Task<IActionResult> Bytes() => File(Encoding.UTF8.GetBytes(await Ai.Ask(client)), "text/plain"); // AIP2001
    [HttpGet("/67"), SaysIt] public async Task<string> Filtered() => await Ai.Ask(client); // ok
    [HttpGet("/68")] public async Task<string> Header() { Response.Headers["AI-Disclosure"] = "AI"; return await Ai.Ask(client); } // ok
    [HttpGet("/69")] public async Task Written() => await Response.WriteAsync(await Ai.Ask(client)); // AIP2001
    [HttpGet("/70")] public async Task<string> InAHelper() { Say(); return await Ai.Ask(client); } // ok
    [HttpGet("/71")] public async IAsyncEnumerable<AIGenerated<string>> Stream() { await foreach (var part in Ai.Stream(client)) { yield return AIGenerated.Create(part); } } // ok
    [HttpGet("/72")] public async Task<string> Empty() { Response.Headers["AI-Disclosure"] = ""; return await Ai.Ask(client); } // AIP2001 AIP2005

    private void Say() => Response.Headers["AI-Disclosure"] = "AI";
}

[ApiController, SaysIt]
public class ToldJokes(IChatClient client) : ControllerBase
{
    [HttpGet("/73")] public async Task<string> Plain() => await Ai.Ask(client); // ok
}

public abstract class Base : Controller
{
    public override void OnActionExecuting(ActionExecutingContext context) => Response.Headers["AI-Disclosure"] = "AI";
}

public class Derived(IChatClient client) : Base
{
    [HttpGet("/74")] public async Task<IActionResult> Plain() => Content(await Ai.Ask(client)); // ok
}
