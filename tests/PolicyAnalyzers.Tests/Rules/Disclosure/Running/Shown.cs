// A hub, components and a view that are judged and run: what a marked line sends or shows carries the disclosure, or does not.
using System.Threading.Channels;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc.Razor;

[assembly: Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItem(typeof(ModelView), "mvc.1.0.view", "/Views/Model.cshtml")]
[assembly: Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItem(typeof(DataView), "mvc.1.0.view", "/Views/Data.cshtml")]

public static class Service
{
    public static void Map(WebApplication app)
    {
        app.MapHub<JokeHub>("/hub");
        app.MapGet("/201", () => new RazorComponentResult<PlainJoke>());
        app.MapGet("/202", () => new RazorComponentResult<LabelledJoke>());
        app.MapGet("/203", (HttpResponse response) => { response.Headers["AI-Disclosure"] = "AI"; return new RazorComponentResult<MarkupJoke>(); });
        app.MapGet("/204", () => new RazorComponentResult<MarkupJoke>());
    }
}

public interface IAudience { Task Hear(string text); Task HearTold(AIGenerated<string> text); }

public class JokeHub(IChatClient client) : Hub<IAudience>
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    public async Task<string> M101() => await Ask(); // /101 AIP2001
    public async Task<AIGenerated<string>> M102() => AIGenerated.Create(await Ask()); // /102 ok
    public async Task<string> M103() => AIDisclosure.Label(await Ask(), "ja"); // /103 ok
    public async IAsyncEnumerable<string> M104() { await foreach (var update in client.GetStreamingResponseAsync("Tell a joke.")) { yield return update.Text; } } // /104 AIP2001
    public async IAsyncEnumerable<AIGenerated<string>> M105() { await foreach (var update in client.GetStreamingResponseAsync("Tell a joke.")) { yield return AIGenerated.Create(update.Text); } } // /105 ok
    public async IAsyncEnumerable<string> M106() { yield return AIDisclosure.Label(""); await foreach (var update in client.GetStreamingResponseAsync("Tell a joke.")) { yield return update.Text; } } // /106 ok
    public async Task<ChannelReader<string>> M107() { var channel = Channel.CreateUnbounded<string>(); await channel.Writer.WriteAsync(await Ask()); channel.Writer.Complete(); return channel.Reader; } // /107 AIP2001
    public async Task M108() => await Clients.Caller.Hear(await Ask()); // /108 AIP2001
    public async Task M109() => await Clients.Caller.Hear(AIDisclosure.Label(await Ask())); // /109 ok
    public async Task M110() => await Clients.All.HearTold(AIGenerated.Create(await Ask())); // /110 ok
    public async Task<object> M111() => new { text = await Ask(), aiGenerated = true }; // /111 ok
    public async Task<object> M112() => new { text = await Ask(), by = "AI" }; // /112 AIP2001
}

public class PlainJoke : ComponentBase
{
    private string? text;
    [Inject] public IChatClient Client { get; set; } = null!;
    protected override async Task OnInitializedAsync() => text = (await Client.GetResponseAsync("Tell a joke.")).Text;
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, text); // /201 AIP2001
}

public class LabelledJoke : ComponentBase
{
    private string? text;
    [Inject] public IChatClient Client { get; set; } = null!;
    protected override async Task OnInitializedAsync() => text = AIDisclosure.Label((await Client.GetResponseAsync("Tell a joke.")).Text);
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, text); // /202 ok
}

public class MarkupJoke : ComponentBase
{
    private string? text;
    [Inject] public IChatClient Client { get; set; } = null!;
    protected override async Task OnInitializedAsync() => text = (await Client.GetResponseAsync("Tell a joke.")).Text;
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(0, "<b>" + text + "</b>"); // /204 AIP2001
}

public class ShownController(IChatClient client) : Controller
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    [HttpGet("/301")] public async Task<IActionResult> Plain() => View("/Views/Model.cshtml", await Ask()); // AIP2001
    [HttpGet("/302")] public async Task<IActionResult> Labelled() => View("/Views/Model.cshtml", AIDisclosure.Label(await Ask())); // ok
    [HttpGet("/303")] public async Task<IActionResult> Header() { Response.Headers["AI-Disclosure"] = "AI"; return View("/Views/Model.cshtml", await Ask()); } // ok
    [HttpGet("/304")] public async Task<IActionResult> Data() { ViewData["Text"] = await Ask(); return View("/Views/Data.cshtml"); } // AIP2001
    [HttpGet("/305")] public async Task<IActionResult> Bag() { ViewBag.Text = AIDisclosure.Label(await Ask()); return View("/Views/Data.cshtml"); } // ok
    [HttpGet("/306")] public async Task<IActionResult> Partial() => PartialView("/Views/Model.cshtml", await Ask()); // AIP2001
}

public class ModelView : RazorPage<object>
{
    public override Task ExecuteAsync() { Write(Model); return Task.CompletedTask; }
}

public class DataView : RazorPage<object>
{
    public override Task ExecuteAsync() { Write(ViewData["Text"]); return Task.CompletedTask; }
}
