// program
// What runs around a mapped endpoint.
using Microsoft.AspNetCore.Mvc.Filters;

var app = WebApplication.Create();
app.MapGet("/1", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilter<Discloses>(); // ok
app.MapGet("/2", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilter(new Discloses()); // ok
app.MapGet("/3", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilter<Other>(); // AIP2001
app.MapGet("/4", async (IChatClient client) => await Ai.Ask(client)).WithName("x").AddEndpointFilter<Discloses>().WithTags("y"); // ok
app.MapGet("/5", async (IChatClient client) => await Ai.Ask(client)).WithMetadata(new MadeByAIAttribute()); // ok
app.MapGet("/6", async (IChatClient client) => await Ai.Ask(client)).WithMetadata(new Other()); // AIP2001
app.MapGet("/7", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilter(async (context, next) => { context.HttpContext.Response.Headers["AI-Disclosure"] = "AI"; return await next(context); }); // ok
app.MapGet("/8", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilter(async (context, next) => await next(context)); // AIP2001
app.MapGet("/9", async (IChatClient client) => await Ai.Ask(client)).DiscloseAI(); // ok
app.MapGet("/10", async (IChatClient client) => await Ai.Ask(client)).Slowly(); // AIP2001
app.MapGet("/11", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilterFactory((factory, next) => async context => { context.HttpContext.Response.Headers["AI-Disclosure"] = "AI"; return await next(context); }); // ok
app.MapGet("/12", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilter<SetsHeader>(); // ok
app.MapGet("/13", async (IChatClient client) => await Ai.Ask(client)).AddEndpointFilter<SetsOtherHeader>(); // AIP2001

var group = app.MapGroup("/group").AddEndpointFilter<Discloses>();
group.MapGet("/20", async (IChatClient client) => await Ai.Ask(client)); // ok
group.MapGroup("/inner").MapGet("/21", async (IChatClient client) => await Ai.Ask(client)); // ok
var later = app.MapGroup("/later");
later.MapGet("/22", async (IChatClient client) => await Ai.Ask(client)); // ok
later.AddEndpointFilter<Discloses>();
var plain = app.MapGroup("/plain");
plain.MapGet("/23", async (IChatClient client) => await Ai.Ask(client)); // AIP2001
app.MapGroup("/meta").WithMetadata(new MadeByAIAttribute()).MapGet("/24", async (IChatClient client) => await Ai.Ask(client)); // ok
app.MapGroup("/own").DiscloseAI().MapGet("/25", async (IChatClient client) => await Ai.Ask(client)); // ok

var built = app.MapGet("/30", async (IChatClient client) => await Ai.Ask(client)); // ok
built.AddEndpointFilter<Discloses>();
var mapped = app.MapGet("/31", Handlers.Joke);
mapped.WithMetadata(new MadeByAIAttribute());
app.MapGet("/32", Handlers.Plain);
app.MapGet("/33", Handlers.Marked);
app.MapGet("/34", [MadeByAI] async (IChatClient client) => await Ai.Ask(client)); // ok
app.MapGet("/35", [AIDisclosedBy("the page banner")] async (IChatClient client) => await Ai.Ask(client)); // ok
Routes.Map(app);
Routes.Map(app.MapGroup("/x"));
Told.Map(app.MapGroup("/told").AddEndpointFilter<Discloses>());
app.Run();

static class Ai
{
    public static async Task<string> Ask(IChatClient client) => (await client.GetResponseAsync("Tell a joke.")).Text;
}

static class Handlers
{
    public static async Task<string> Joke(IChatClient client) => await Ai.Ask(client); // ok
    public static async Task<string> Plain(IChatClient client) => await Ai.Ask(client); // AIP2001
    [MadeByAI] public static async Task<string> Marked(IChatClient client) => await Ai.Ask(client); // ok
}

static class Routes
{
    public static void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder routes) =>
        routes.MapGet("/joke", async (IChatClient client) => await Ai.Ask(client)); // AIP2001
}

static class Told
{
    public static void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder routes) =>
        routes.MapGet("/joke", async (IChatClient client) => await Ai.Ask(client)); // ok
}

[AIDisclosure] sealed class Discloses : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers["AI-Disclosure"] = "AI";
        return await next(context);
    }
}

// Not marked, but seen to set the header.
sealed class SetsHeader : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers["AI-Disclosure"] = "AI";
        return await next(context);
    }
}

sealed class SetsOtherHeader : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers["X-Time"] = "1";
        return await next(context);
    }
}

sealed class Other : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
}

[AIDisclosure] sealed class MadeByAIAttribute : Attribute { }

static class Conventions
{
    public static TBuilder DiscloseAI<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => builder.AddEndpointFilter<TBuilder, Discloses>();
    public static RouteHandlerBuilder Slowly(this RouteHandlerBuilder builder) => builder.AddEndpointFilter<Other>();
}
