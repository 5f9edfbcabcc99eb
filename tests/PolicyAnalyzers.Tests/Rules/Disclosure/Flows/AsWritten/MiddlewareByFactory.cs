// program
// Middleware in its other forms.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTransient<TellsMiddleware>();
var app = builder.Build();
app.UseTelling();
app.MapGet("/1", async (IChatClient c) => (await c.GetResponseAsync("x")).Text); // ok
app.MapGet("/2", async (IChatClient c, HttpContext h) => await h.Response.WriteAsync((await c.GetResponseAsync("x")).Text)); // ok
app.Run();
static class Use2 { public static IApplicationBuilder UseTelling(this IApplicationBuilder app) => app.UseMiddleware<TellsMiddleware>(); }
public sealed class TellsMiddleware : IMiddleware
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next) { context.Response.Headers["AI-Disclosure"] = "ai"; return next(context); }
}
