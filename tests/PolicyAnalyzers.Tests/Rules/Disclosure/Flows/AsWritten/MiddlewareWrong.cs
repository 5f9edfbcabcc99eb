// program
// Middleware that comes too late, or only for some.
var app = WebApplication.Create(args);
app.UseMiddleware<LateMiddleware>();
app.Use(async (context, next) => { if (context.Request.Method == "GET") { context.Response.Headers["AI-Disclosure"] = "ai"; } await next(context); });
app.Use(async (context, next) => { context.Response.Headers["X-Powered-By"] = "ai"; await next(context); });
app.MapGet("/1", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text); // AIP2001
app.MapWhen(c => c.Request.Path == "/x", branch =>
{
    branch.Use(async (context, next) => { context.Response.Headers["AI-Disclosure"] = "ai"; await next(context); });
    branch.Run(async ctx => await ctx.Response.WriteAsync((await ctx.RequestServices.GetRequiredService<IChatClient>().GetResponseAsync("Tell.")).Text)); // ok
});
app.Run();

sealed class LateMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        context.Response.Headers["AI-Disclosure"] = "ai";
    }
}
