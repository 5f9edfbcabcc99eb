// A program with a Startup class.
using Microsoft.AspNetCore.Routing;
public class Startup
{
    public void ConfigureServices(IServiceCollection services) => services.AddControllers(o => { o.Filters.Add<Tells>(); });
    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting();
        app.UseEndpoints(endpoints =>
        {
            endpoints.MapControllers();
            endpoints.MapGet("/m", async (IChatClient c) => (await c.GetResponseAsync("x")).Text); // AIP2001
            var told = endpoints.MapGroup("/told").AddEndpointFilter<TellsEndpoint>();
            told.MapGet("/m", async (IChatClient c) => (await c.GetResponseAsync("x")).Text); // ok
        });
    }
}
public sealed class Tells : Microsoft.AspNetCore.Mvc.Filters.ResultFilterAttribute { public override void OnResultExecuting(Microsoft.AspNetCore.Mvc.Filters.ResultExecutingContext context) => context.HttpContext.Response.Headers["AI-Disclosure"] = "ai"; }
public sealed class TellsEndpoint : IEndpointFilter { public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) { context.HttpContext.Response.Headers["AI-Disclosure"] = "ai"; return next(context); } }
[ApiController, Route("x")]
public class X(IChatClient client) : ControllerBase
{
    [HttpGet] public async Task<string> A() => (await client.GetResponseAsync("x")).Text; // ok
    [HttpGet("w")] public async Task B() => await Response.WriteAsync((await client.GetResponseAsync("x")).Text); // AIP2001
}
