// program
// Middleware that does not say it: other headers, on one path only, too late, for other paths.
var app = WebApplication.Create();
app.UseMiddleware<Timing>();
app.Use(async (context, next) => { context.Response.Headers["X-Time"] = "1"; await next(context); });
app.Use(async (context, next) => { if (context.Request.Path == "/") { context.Response.Headers["AI-Disclosure"] = "AI"; } await next(context); });
app.Use(async (context, next) => { await next(context); context.Response.Headers["AI-Disclosure"] = "AI"; });
app.UseWhen(context => context.Request.Path.StartsWithSegments("/other"), branch => branch.Use(async (context, next) => { context.Response.Headers["AI-Disclosure"] = "AI"; await next(context); }));
app.MapGet("/1", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text); // AIP2001
app.Run();

public class Timing(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) => next(context);
}
