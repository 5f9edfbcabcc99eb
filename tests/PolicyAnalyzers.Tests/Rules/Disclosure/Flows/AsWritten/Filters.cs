// program
// Filters that come before, behind, or too late.
using Microsoft.AspNetCore.Routing;
var app = WebApplication.Create(args);
app.MapGet("/1", async (IChatClient c, HttpResponse r) => await r.WriteAsync((await c.GetResponseAsync("x")).Text)).AddEndpointFilter<After>(); // AIP2001
app.MapGet("/2", async (IChatClient c, HttpResponse r) => await r.WriteAsync((await c.GetResponseAsync("x")).Text)).AddEndpointFilter<Before>(); // ok
app.MapGet("/3", async (IChatClient c) => (await c.GetResponseAsync("x")).Text).AddEndpointFilter<After>(); // ok
app.AiGroup().MapGet("/4", async (IChatClient c) => (await c.GetResponseAsync("x")).Text); // ok
var ai = app.AiGroup();
ai.MapGet("/5", async (IChatClient c) => (await c.GetResponseAsync("x")).Text); // ok
app.PlainGroup().MapGet("/6", async (IChatClient c) => (await c.GetResponseAsync("x")).Text); // AIP2001
RouteGroupBuilder typed = app.MapGroup("/t").AddEndpointFilter(new Before());
typed.MapPost("/7", async (IChatClient c) => (await c.GetResponseAsync("x")).Text); // ok
app.MapGet("/8", async (IChatClient c) => (await c.GetResponseAsync("x")).Text).WithMetadata(new Discloses()); // ok
app.MapGet("/9", async (IChatClient c) => (await c.GetResponseAsync("x")).Text).WithMetadata("AI-Disclosure"); // AIP2001
app.MapGet("/10", async (IChatClient c) => (await c.GetResponseAsync("x")).Text).AddEndpointFilter(Tell); // ok
app.MapGet("/11", async (IChatClient c) => (await c.GetResponseAsync("x")).Text).AddEndpointFilter((ctx, next) => { ctx.HttpContext.Response.Headers["AI-Disclosure"] = "ai"; return next(ctx); }); // ok
app.MapGet("/12", async (IChatClient c) => (await c.GetResponseAsync("x")).Text).WithOpenApiLike(); // AIP2001
app.MapGet("/13", async (IChatClient c) => (await c.GetResponseAsync("x")).Text).AddEndpointFilter<EarlyReturn>(); // AIP2001
new Routes(app).Map();
app.Run();

static ValueTask<object?> Tell(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
{
    context.HttpContext.Response.Headers["AI-Disclosure"] = "ai";
    return next(context);
}

static class Groups
{
    public static RouteGroupBuilder AiGroup(this IEndpointRouteBuilder routes) => routes.MapGroup("/ai").AddEndpointFilter<Before>();
    public static RouteGroupBuilder PlainGroup(this IEndpointRouteBuilder routes) => routes.MapGroup("/plain");
    public static RouteHandlerBuilder WithOpenApiLike(this RouteHandlerBuilder b) => b.WithName("x").WithTags("AI-Disclosure");
}

sealed class Routes(WebApplication app)
{
    private readonly RouteGroupBuilder group = app.MapGroup("/routes").AddEndpointFilter<Before>();
    public void Map() => group.MapGet("/15", async (IChatClient c) => (await c.GetResponseAsync("x")).Text); // ok
}

sealed class Before : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) { context.HttpContext.Response.Headers["AI-Disclosure"] = "ai"; return await next(context); }
}
sealed class After : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) { var r = await next(context); context.HttpContext.Response.Headers["AI-Disclosure"] = "ai"; return r; }
}
sealed class EarlyReturn : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (context.HttpContext.Request.Headers.ContainsKey("X-Internal")) return await next(context);
        context.HttpContext.Response.Headers["AI-Disclosure"] = "ai";
        return await next(context);
    }
}
[AIDisclosure] sealed class Discloses : Attribute;
