// program
// Filters for all controllers.
using Microsoft.AspNetCore.Mvc.Filters;
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers(options => options.Filters.Add(new Tells()));
var app = builder.Build();
app.MapControllers();
app.MapGet("/m", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text); // AIP2001
app.Run();

public sealed class Tells : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context) => context.HttpContext.Response.Headers["AI-Disclosure"] = "ai";
    public void OnResultExecuted(ResultExecutedContext context) { }
}

[ApiController, Route("x")]
public class XController(IChatClient client) : ControllerBase
{
    [HttpGet("1")] public async Task<string> A() => (await client.GetResponseAsync("Tell.")).Text; // ok
}
