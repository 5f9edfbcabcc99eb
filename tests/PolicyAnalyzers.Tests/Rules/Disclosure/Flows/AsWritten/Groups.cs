// program
// Filters, groups, conventions and middleware as other people write them.
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<DiscloseEndpointFilter>();
var app = builder.Build();

app.MapGet("/1", Handlers.Plain).AddEndpointFilter<DiscloseEndpointFilter>();
app.MapGet("/2", Handlers.Plain2).WithName("two").RequireAuthorization().AddEndpointFilter<DiscloseEndpointFilter>();
app.MapGet("/3", Handlers.Plain3).AddEndpointFilter(new DiscloseEndpointFilter());
app.MapGet("/4", Handlers.Plain4).AddEndpointFilter<LogFilter>();
app.MapGet("/5", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text) // ok
    .AddEndpointFilterFactory((context, next) => async invocation =>
    {
        invocation.HttpContext.Response.Headers["AI-Disclosure"] = "ai";
        return await next(invocation);
    });
app.MapGet("/6", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text) // AIP2001
    .AddEndpointFilter(async (context, next) =>
    {
        if (context.HttpContext.Request.Query.ContainsKey("tell")) context.HttpContext.Response.Headers["AI-Disclosure"] = "ai";
        return await next(context);
    });

var api = app.MapGroup("/api");
var v1 = api.MapGroup("/v1");
v1.AddEndpointFilter<DiscloseEndpointFilter>();
v1.MapGet("/7", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text); // ok
api.MapGet("/8", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text); // AIP2001
v1.MapJokes();
app.MapGroup("/open").MapRiddles();
api.MapGroup("/meta").WithMetadata(new TellsAIAttribute()).MapGet("/9", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text); // ok
app.MapGet("/10", [TellsAI] async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text); // ok
app.MapGet("/11", [AIDisclosedBy("the app's title bar")] async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text); // ok
app.MapGet("/12", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text).Disclosed(); // ok
app.MapGet("/13", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text).NotDisclosed(); // AIP2001
app.MapGet("/14", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text).AddEndpointFilter<WrapFilter>(); // AIP2001
new Module().Map(app);
app.UseWhen(ctx => ctx.Request.Path.StartsWithSegments("/ai"), branch => branch.Use(async (ctx, next) => { ctx.Response.Headers["AI-Disclosure"] = "ai"; await next(); }));
app.MapGet("/other", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text); // AIP2001
app.Run();

static class Handlers
{
    public static async Task<string> Plain(IChatClient c) => (await c.GetResponseAsync("Tell.")).Text; // ok
    public static async Task<string> Plain2(IChatClient c) => (await c.GetResponseAsync("Tell.")).Text; // ok
    public static async Task<string> Plain3(IChatClient c) => (await c.GetResponseAsync("Tell.")).Text; // ok
    public static async Task<string> Plain4(IChatClient c) => (await c.GetResponseAsync("Tell.")).Text; // AIP2001
}

static class Maps
{
    public static IEndpointRouteBuilder MapJokes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/jokes", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text); // ok
        return routes;
    }

    public static RouteGroupBuilder MapRiddles(this RouteGroupBuilder group)
    {
        group.MapGet("/riddles", async (IChatClient c) => (await c.GetResponseAsync("Tell.")).Text); // AIP2001
        return group;
    }

    public static TBuilder Disclosed<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder
    {
        builder.AddEndpointFilter<TBuilder, DiscloseEndpointFilter>();
        return builder;
    }

    public static TBuilder NotDisclosed<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder
    {
        builder.AddEndpointFilter<TBuilder, LogFilter>();
        return builder;
    }
}

sealed class Module
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/module").AddEndpointFilter<DiscloseEndpointFilter>().WithTags("ai");
        group.MapGet("/a", Ask);
        routes.MapGet("/module2/a", AskPlain);
    }

    private async Task<IResult> Ask(IChatClient c) => Results.Ok((await c.GetResponseAsync("Tell.")).Text); // ok
    private async Task<IResult> AskPlain(IChatClient c) => Results.Ok((await c.GetResponseAsync("Tell.")).Text); // AIP2001
}

sealed class DiscloseEndpointFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.Append("AI-Disclosure", "generated");
        return next(context);
    }
}

sealed class LogFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
}

sealed class WrapFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        return result is string text ? AIGenerated.Create(text) : result;
    }
}

[AIDisclosure] sealed class TellsAIAttribute : Attribute;
