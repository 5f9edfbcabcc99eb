// program
// Conventions, policies of controllers, application-wide pieces.
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllersWithViews();
builder.Services.AddSignalR();
var app = builder.Build();
app.MapControllerRoute("default", "{controller}/{action}").AddEndpointFilter<IEndpointConventionBuilder, Logs>();
app.MapGet("/f1", async (IChatClient c) => (await c.GetResponseAsync("x")).Text).AddEndpointFilter(new Header2Filter("AI-Disclosure")); // ok
app.MapGet("/f2", async (IChatClient c) => (await c.GetResponseAsync("x")).Text).AddEndpointFilter(new Header2Filter("X-Time")); // AIP2001
app.MapHub<Hub1>("/h1").WithMetadata(new AINoticeAttribute());
app.MapHub<Hub2>("/h2");
app.MapControllers().WithMetadata(new Obs());
app.Run();

public sealed class Logs : IEndpointFilter { public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context); }
public sealed class Obs : Attribute;
public class Hub1(IChatClient client) : Hub // ok
{
    public async Task<AIGenerated<string>> Ask(string q) => AIGenerated.Create((await client.GetResponseAsync(q)).Text);
}
public class Hub2(IChatClient client) : Hub // AIP2002
{
    public async Task<AIGenerated<string>> Ask(string q) => AIGenerated.Create((await client.GetResponseAsync(q)).Text);
}
public class AController(IChatClient client) : Controller
{
    public async Task<IActionResult> One() => Content((await client.GetResponseAsync("x")).Text); // AIP2001
    [TypeFilter<Tells>] public async Task<IActionResult> Two() => Content((await client.GetResponseAsync("x")).Text); // ok
    [TypeFilter(typeof(Tells), Order = 1)] public async Task<IActionResult> Three() => Content((await client.GetResponseAsync("x")).Text); // ok
    [ResponseHeader2("AI-Disclosure", "ai")] public async Task<IActionResult> Five() => Content((await client.GetResponseAsync("x")).Text); // ok
    [ResponseHeader2("X-Other", "ai")] public async Task<IActionResult> Six() => Content((await client.GetResponseAsync("x")).Text); // AIP2001
    private async Task<IActionResult> Helper() => Content((await client.GetResponseAsync("x")).Text);
    public Task<IActionResult> Seven() => Helper(); // AIP2001
    protected async Task<IActionResult> NotAnAction() => Content((await client.GetResponseAsync("x")).Text); // ok
    public static async Task<string> Static(IChatClient c) => (await c.GetResponseAsync("x")).Text; // ok
}
public sealed class Tells : IActionFilter { public void OnActionExecuting(ActionExecutingContext context) => context.HttpContext.Response.Headers["AI-Disclosure"] = "ai"; public void OnActionExecuted(ActionExecutedContext context) { } }
public sealed class ResponseHeader2Attribute(string name, string value) : ActionFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context) => context.HttpContext.Response.Headers[name] = value;
}
public sealed class Header2Filter(string name) : IEndpointFilter { public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) { context.HttpContext.Response.Headers[name] = "ai"; return next(context); } }
public sealed class OldHeaderAttribute : ResultFilterAttribute
{
    private readonly string _name; private readonly string _value;
    public OldHeaderAttribute(string name, string value) { _name = name; _value = value; }
    public override void OnResultExecuting(ResultExecutingContext context) { context.HttpContext.Response.Headers.Append(_name, _value); base.OnResultExecuting(context); }
}
public class BController(IChatClient client) : Controller
{
    [OldHeader("AI-Disclosure", "ai")] public async Task<IActionResult> One() => Content((await client.GetResponseAsync("x")).Text); // ok
    [OldHeader("X-Time", "1")] public async Task<IActionResult> Two() => Content((await client.GetResponseAsync("x")).Text); // AIP2001
}
