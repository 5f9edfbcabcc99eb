// program
// Middleware that registers for the start of the response.
var app = WebApplication.Create();
app.Use(async (context, next) =>
{
    context.Response.OnStarting(() => { context.Response.Headers["AI-Disclosure"] = "AI"; return Task.CompletedTask; });
    await next(context);
});
app.MapGet("/1", async (IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text); // ok
app.Run();
