// Filters, base classes and options of MVC.
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

public sealed class AsyncTells : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        context.HttpContext.Response.Headers["AI-Disclosure"] = "ai";
        await next();
    }
}

public sealed class AfterAction : ActionFilterAttribute
{
    public override void OnActionExecuted(ActionExecutedContext context) => context.HttpContext.Response.Headers["AI-Disclosure"] = "ai";
}

public sealed class AfterResult : ResultFilterAttribute
{
    public override void OnResultExecuted(ResultExecutedContext context) => context.HttpContext.Response.Headers["AI-Disclosure"] = "ai";
}

public sealed class Conditional : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.Result is null) context.HttpContext.Response.Headers["X-A"] = "1";
        else context.HttpContext.Response.Headers["AI-Disclosure"] = "ai";
    }
}

public sealed class Wraps : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is ObjectResult { Value: string text } result) result.Value = AIGenerated.Create(text);
    }
}

public abstract class AiControllerBase : ControllerBase
{
    protected OkObjectResult AiOk(string text) { Response.Headers["AI-Disclosure"] = "ai"; return Ok(text); }
    protected OkObjectResult PlainOk(string text) => Ok(text);
    protected static AIGenerated<T> Told<T>(T value) => AIGenerated.Create(value);
}

[ApiController, Route("x")]
public class XController(IChatClient client) : AiControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell.")).Text;
    [HttpGet("1"), TypeFilter(typeof(AsyncTells))] public async Task<string> A() => await Ask(); // ok
    [HttpGet("2"), AfterAction] public async Task<string> B() => await Ask(); // ok
    [HttpGet("3"), AfterResult] public async Task<string> C() => await Ask(); // AIP2001
    [HttpGet("4"), Conditional] public async Task<string> D() => await Ask(); // AIP2001
    [HttpGet("5")] public async Task<IActionResult> E() => AiOk(await Ask()); // ok
    [HttpGet("6")] public async Task<IActionResult> F() => PlainOk(await Ask()); // AIP2001
    [HttpGet("7")] public async Task<IActionResult> G() => Ok(Told(await Ask())); // ok
    [HttpGet("8"), AIDisclosedBy("   ")] public async Task<string> H() => await Ask(); // AIP2001 AIP2005
    [HttpGet("9"), AIDisclosedBy("an editor signs", Kind = AIDisclosureKind.EditorialReview, Reason = "Published by the press office after review.")] public async Task<string> I() => await Ask(); // ok
}

[ApiController, Route("y"), ServiceFilter(typeof(AsyncTells))]
public class YController(IChatClient client) : ControllerBase
{
    [HttpGet("1")] public async Task<string> A() => (await client.GetResponseAsync("Tell.")).Text; // ok
    [HttpGet("2")] public async Task B() => await Response.WriteAsync((await client.GetResponseAsync("Tell.")).Text); // ok
}

public partial class ZController(IChatClient client) : Controller
{
    public async Task<IActionResult> Index() { ViewData["Answer"] = (await client.GetResponseAsync("Tell.")).Text; return View(); } // AIP2001
    public async Task<IActionResult> Bag() { ViewBag.Answer = (await client.GetResponseAsync("Tell.")).Text; return View(); } // AIP2001
    public async Task<IActionResult> Told() { ViewData["Answer"] = AIDisclosure.Label((await client.GetResponseAsync("Tell.")).Text); return View(); } // ok
    public async Task<IActionResult> BagTold() { ViewBag.Answer = AIDisclosure.Label((await client.GetResponseAsync("Tell.")).Text); return View(); } // ok
    public async Task<IActionResult> Model() => View(new Vm { Text = (await client.GetResponseAsync("Tell.")).Text }); // AIP2001
    public async Task<IActionResult> ModelTold() => View(new Vm { Text = (await client.GetResponseAsync("Tell.")).Text, AiGenerated = true }); // ok
    public async Task<IActionResult> Partial() => PartialView("_p", (await client.GetResponseAsync("Tell.")).Text); // AIP2001
    public async Task<JsonResult> J() => Json(new { t = (await client.GetResponseAsync("Tell.")).Text }); // AIP2001
    public async Task<JsonResult> JTold() => Json(new { t = (await client.GetResponseAsync("Tell.")).Text, AiDisclosure = "Made by AI" }); // ok
    public async Task<IActionResult> Count() { ViewData["Count"] = (await client.GetResponseAsync("Tell.")).Text.Split(' ').Length; return View(); } // ok
    public async Task<ViewResult> ByHand() { var r = (await client.GetResponseAsync("Tell.")).Text; ViewData.Model = r; return View(); } // AIP2001
}

public class Vm { public string Text { get; set; } = ""; public bool AiGenerated { get; set; } }

public class AnswerViewComponent(IChatClient client) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View("Default", (await client.GetResponseAsync("Tell.")).Text); // AIP2001
}

public class ContentViewComponent(IChatClient client) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => Content((await client.GetResponseAsync("Tell.")).Text); // AIP2001
}

[AIDisclosedBy("the widget's title")]
public class ToldViewComponent(IChatClient client) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View("Default", (await client.GetResponseAsync("Tell.")).Text); // ok
}
