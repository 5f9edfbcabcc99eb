// program
[assembly: AIDisclosedBy("an editor", Kind = AIDisclosureKind.EditorialReview)]
var app = WebApplication.Create(args);
app.MapPost("/1", async (IChatClient c, ChatIn input) => (await c.GetResponseAsync(input.Text)).Text); // AIP2002
app.MapPost("/2", async (IChatClient c, ChatIn input) => (await c.GetResponseAsync(input.Text)).Text).WithMetadata(new AINoticeAttribute()); // ok
app.MapPost("/3", [AINotice] async (IChatClient c, ChatIn input) => (await c.GetResponseAsync(input.Text)).Text); // ok
var told = app.MapGroup("/told").WithMetadata(new AINoticeAttribute { Text = "You talk to an AI. AI との対話です。" });
told.MapPost("/4", async (IChatClient c, ChatIn input) => (await c.GetResponseAsync(input.Text)).Text); // ok
app.MapPost("/5", Chats.Ask);
app.MapPost("/6", Chats.AskTold);
app.MapGet("/7", async (IChatClient c, string q) => (await c.GetResponseAsync(q)).Text); // AIP2002
app.MapGet("/8", async (IChatClient c, HttpRequest r) => (await c.GetResponseAsync(r.Query["q"].ToString())).Text); // AIP2002
app.MapPost("/9", async (IChatClient c, HttpContext ctx) => // AIP2002
{
    using var reader = new StreamReader(ctx.Request.Body);
    var q = await reader.ReadToEndAsync();
    await foreach (var u in c.GetStreamingResponseAsync(q)) await ctx.Response.WriteAsync(u.Text);
});
app.MapPost("/10", async (IChatClient c, HttpContext ctx) =>
{
    using var reader = new StreamReader(ctx.Request.Body);
    var q = await reader.ReadToEndAsync();
    ctx.Response.StatusCode = (await c.GetResponseAsync(q)).Text == "ok" ? 200 : 400; // ok
});
app.MapGet("/11", async (IChatClient c, CancellationToken ct) => (await c.GetResponseAsync("Daily joke", cancellationToken: ct)).Text); // ok
app.Run();
public record ChatIn(string Text);
static class Chats
{
    public static async Task<string> Ask(IChatClient c, ChatIn input) => (await c.GetResponseAsync(input.Text)).Text; // AIP2002
    [AINotice] public static async Task<string> AskTold(IChatClient c, ChatIn input) => (await c.GetResponseAsync(input.Text)).Text; // ok
}
