// policy: Policy.json
// program
using Microsoft.AspNetCore.Mvc.Filters;
var app = WebApplication.Create(args);
app.MapGet("/1", async (IChatClient c, HttpResponse r) => { r.Headers["AI-Disclosure"] = "ai"; return (await c.GetResponseAsync("x")).Text; }); // AIP2001
app.MapGet("/2", async (IChatClient c, HttpResponse r) => { r.Headers["X-Generated-By"] = "ai"; return (await c.GetResponseAsync("x")).Text; }); // ok
app.MapGet("/3", async (IChatClient c) => new Reply((await c.GetResponseAsync("x")).Text, "Made by AI / AI が作成")); // ok
app.MapGet("/4", async (IChatClient c) => Labels.StampIt((await c.GetResponseAsync("x")).Text)); // ok
app.MapGet("/5", async (IChatClient c) => Labels.Other((await c.GetResponseAsync("x")).Text)); // AIP2001
app.MapGet("/6", [Stamp] async (IChatClient c) => (await c.GetResponseAsync("x")).Text); // ok
app.MapGet("/7", async (IChatClient c) => (await c.GetResponseAsync("x")).Text).AddEndpointFilter<StampFilter>(); // ok
app.MapGet("/8", async (IChatClient c, IPaper paper) => { paper.Print("title", (await c.GetResponseAsync("x")).Text); return "printed"; }); // AIP2001
app.MapGet("/9", async (IChatClient c, IPaper paper) => { paper.Print((await c.GetResponseAsync("x")).Text, "body"); return "printed"; }); // ok
app.MapGet("/10", async (IChatClient c) => { Console.Write((await c.GetResponseAsync("x")).Text); }); // AIP2001
app.MapGet("/11", async (IChatClient c) => { Console.WriteLine("{0}", 5); await c.GetResponseAsync("x"); }); // ok
app.MapGet("/12", async (IChatClient c) => { Console.WriteLine("Answer: {0}", (await c.GetResponseAsync("x")).Text); }); // ok
app.MapGet("/13", async (IChatClient c) => { Console.WriteLine($"Answer: {(await c.GetResponseAsync("x")).Text}"); }); // AIP2001
app.MapGet("/14", async (IChatClient c) => new Old((await c.GetResponseAsync("x")).Text, true)); // AIP2001
app.MapGet("/15", async (IChatClient c) => AIGenerated.Create((await c.GetResponseAsync("x")).Text)); // ok
app.Run();
public record Reply(string Text, string MadeBy);
public record Old(string Text, bool IsAIGenerated);
public interface IPaper { void Print(string title, string body); }
public static class Labels { public static string StampIt(string s) => "AI: " + s; public static string Other(string s) => "AI: " + s; }
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)] public sealed class StampAttribute : Attribute;
public sealed class StampFilter : IEndpointFilter { public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context); }
