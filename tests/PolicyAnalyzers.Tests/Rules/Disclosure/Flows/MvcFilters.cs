// Filters of MVC: on the action, on the type, on a base class.
using Microsoft.AspNetCore.Mvc.Filters;

[AIDisclosure] public sealed class DisclosesAIAttribute : ActionFilterAttribute { }

public sealed class SetsHeaderAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context) => context.HttpContext.Response.Headers["AI-Disclosure"] = "AI";
}

public sealed class SetsOtherAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context) => context.HttpContext.Response.Headers["X-Time"] = "1";
}

public sealed class ResultHeaderAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context) => context.HttpContext.Response.Headers["AI-Disclosure"] = "AI";
}

[AIDisclosure] public sealed class Service : IAsyncResultFilter
{
    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next) => next();
}

[ApiController]
public class Actions(IChatClient client) : ControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    [HttpGet("1"), DisclosesAI] public async Task<string> Marked() => await Ask(); // ok
    [HttpGet("2"), SetsHeader] public async Task<string> Seen() => await Ask(); // ok
    [HttpGet("3"), SetsOther] public async Task<string> OtherHeader() => await Ask(); // AIP2001
    [HttpGet("4"), ResultHeader] public async Task<string> Result() => await Ask(); // ok
    [HttpGet("5"), ServiceFilter(typeof(Service))] public async Task<string> ByService() => await Ask(); // ok
    [HttpGet("6"), TypeFilter(typeof(Service))] public async Task<string> ByType() => await Ask(); // ok
    [HttpGet("7"), ServiceFilter<Service>] public async Task<string> Generic() => await Ask(); // ok
    [HttpGet("8"), TypeFilter(typeof(SetsOtherAttribute))] public async Task<string> ByOther() => await Ask(); // AIP2001
    [HttpGet("9")] public async Task<string> None() => await Ask(); // AIP2001
}

[DisclosesAI] public abstract class AIController : ControllerBase { }

[ApiController]
public class Derived(IChatClient client) : AIController
{
    [HttpGet] public async Task<string> Joke() => (await client.GetResponseAsync("Tell a joke.")).Text; // ok
}

public abstract class Overrides : Controller
{
    public override void OnActionExecuting(ActionExecutingContext context) => Response.Headers["AI-Disclosure"] = "AI";
}

public class OverridesController(IChatClient client) : Overrides
{
    public async Task<IActionResult> Joke() => View((object)(await client.GetResponseAsync("Tell a joke.")).Text); // ok
}

public abstract class Jokes(IChatClient client) : ControllerBase
{
    [HttpGet, DisclosesAI] public virtual async Task<string> Joke() => (await client.GetResponseAsync("Tell a joke.")).Text; // ok
}
