// program
// Middleware before the endpoints.
var app = WebApplication.Create();
app.UseMiddleware<SaysIt>();
app.MapGet("/1", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text); // ok
app.MapGet("/2", async (IChatClient client, HttpResponse response) => await response.WriteAsync((await client.GetResponseAsync("Tell a joke.")).Text)); // ok
app.Run();

// Not marked, but seen to set the header.
public class SaysIt(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers["AI-Disclosure"] = "AI";
        await next(context);
    }
}

[ApiController]
public class Jokes(IChatClient client) : ControllerBase
{
    [HttpGet] public async Task<string> Joke() => (await client.GetResponseAsync("Tell a joke.")).Text; // ok
}
