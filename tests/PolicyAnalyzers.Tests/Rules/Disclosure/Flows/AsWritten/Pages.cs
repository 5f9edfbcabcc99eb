// Pages and components whose members are written by hand.
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Filters;

[AINotice]
public class Chat : ComponentBase
{
    [Inject] public IChatClient Client { get; set; } = null!;
    private string? answer;
    private string? told;
    private int count;
    private readonly List<ChatMessage> history = [];
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "p");
        builder.AddContent(1, answer); // AIP2001
        builder.AddContent(2, told); // ok
        builder.AddContent(3, count); // ok
        builder.AddMarkupContent(4, "<b>" + answer + "</b>"); // AIP2001
        foreach (var m in history) builder.AddContent(5, m.Text); // AIP2001
        builder.CloseElement();
    }

    protected override async Task OnInitializedAsync()
    {
        var r = await Client.GetResponseAsync("Hello?");
        answer = r.Text;
        told = AIDisclosure.Label(r.Text, "ja");
        count = r.Text.Length;
        history.AddMessages(r);
    }
}

[AIDisclosedBy("the banner above the chat window")]
public class ToldChat : ComponentBase
{
    [Inject] public IChatClient Client { get; set; } = null!;
    private string? answer;
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(1, answer); // ok
    protected override async Task OnInitializedAsync() => answer = (await Client.GetResponseAsync("Hello?")).Text;
}

public class AskModel(IChatClient client) : PageModel
{
    public async Task<IActionResult> OnGetJsonAsync() => new JsonResult((await client.GetResponseAsync("Tell.")).Text); // AIP2001
    public async Task<IActionResult> OnGetToldAsync() => new JsonResult(AIGenerated.Create((await client.GetResponseAsync("Tell.")).Text)); // ok
    public async Task<IActionResult> OnGetTextAsync() => Content((await client.GetResponseAsync("Tell.")).Text); // AIP2001
    public async Task OnGetWriteAsync() { ViewData["Text"] = (await client.GetResponseAsync("Tell.")).Text; } // AIP2001
    public async Task<IActionResult> OnGetHeaderAsync() { Response.Headers["AI-Disclosure"] = "ai"; return Content((await client.GetResponseAsync("Tell.")).Text); } // ok
    public async Task<PartialViewResult> OnGetPartialAsync() => Partial("_p", (await client.GetResponseAsync("Tell.")).Text); // AIP2001
}

public class ToldModel(IChatClient client) : PageModel
{
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Response.Headers["AI-Disclosure"] = "ai";
    public async Task<IActionResult> OnGetAsync() => Content((await client.GetResponseAsync("Tell.")).Text); // ok
}
