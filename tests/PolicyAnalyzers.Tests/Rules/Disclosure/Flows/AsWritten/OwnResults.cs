// program
// Results of the program's own.
using System.Net.Mime;
using Microsoft.AspNetCore.Http.Metadata;
var app = WebApplication.Create(args);
app.MapGet("/1", async (IChatClient c) => Results.Extensions.Html((await c.GetResponseAsync("x")).Text)); // AIP2001
app.MapGet("/2", async (IChatClient c) => Results.Extensions.ToldHtml((await c.GetResponseAsync("x")).Text)); // ok
app.MapGet("/3", async (IChatClient c) => Make((await c.GetResponseAsync("x")).Text)); // ok
app.MapGet("/4", IResult (IChatClient c) => new Lazily(c)); // ok
app.MapGet("/5", async (IChatClient c) => new ToldByField { Text = (await c.GetResponseAsync("x")).Text }); // ok
app.MapGet("/6", async (IChatClient c, bool b) => b ? Results.Extensions.ToldHtml((await c.GetResponseAsync("x")).Text) : Results.Extensions.Html((await c.GetResponseAsync("x")).Text)); // AIP2001
app.Run();
static IResult Make(string text) => new ToldHtmlResult(text);
static class Ext
{
    public static IResult Html(this IResultExtensions extensions, string html) => new HtmlResult(html);
    public static IResult ToldHtml(this IResultExtensions extensions, string html) => new ToldHtmlResult(html);
}
sealed class HtmlResult(string html) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = MediaTypeNames.Text.Html;
        return httpContext.Response.WriteAsync(html);
    }
}
sealed class ToldHtmlResult(string html) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers["AI-Disclosure"] = "ai";
        httpContext.Response.ContentType = MediaTypeNames.Text.Html;
        return httpContext.Response.WriteAsync(html);
    }
}
sealed class ToldByField : IResult
{
    public required string Text { get; init; }
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.Append("AI-Disclosure", "ai");
        await httpContext.Response.WriteAsync(Text);
    }
}
sealed class Lazily(IChatClient client) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await httpContext.Response.WriteAsync((await client.GetResponseAsync("x")).Text); // AIP2001
    }
}
