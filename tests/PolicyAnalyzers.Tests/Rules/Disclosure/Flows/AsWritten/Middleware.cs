// program
// Middleware of its own class.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
var app = builder.Build();
app.UseMiddleware<TellMiddleware>();
app.MapControllers();
app.MapGet("/1", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text); // ok
app.MapGet("/2", async (IChatClient c, HttpResponse r) => { await r.WriteAsync((await c.GetResponseAsync("Tell.")).Text); }); // ok
app.Run();

sealed class TellMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["AI-Disclosure"] = "ai";
            return Task.CompletedTask;
        });
        await next(context);
    }
}

[ApiController, Route("c")]
public class C(IChatClient client) : ControllerBase
{
    [HttpGet] public async Task<string> Get() => (await client.GetResponseAsync("Tell.")).Text; // ok
}
