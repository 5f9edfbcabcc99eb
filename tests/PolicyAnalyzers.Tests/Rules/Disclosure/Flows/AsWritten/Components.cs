// Components that keep state elsewhere, talk, and render parts.
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

public class AppState { public string? Answer { get; set; } public List<string> Log { get; } = []; public int Count { get; set; } }

[AINotice]
public class Asks : ComponentBase
{
    [Inject] public IChatClient Client { get; set; } = null!;
    [Inject] public AppState State { get; set; } = null!;
    private string? question;
    private string? answer;
    private RenderFragment? part;
    private async Task Send() { answer = (await Client.GetResponseAsync(question ?? "x")).Text; State.Answer = answer; State.Log.Add(answer); part = b => b.AddContent(0, answer); StateHasChanged(); } // AIP2001
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "input");
        builder.AddAttribute(1, "value", question); // ok
        builder.AddAttribute(2, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, Send));
        builder.CloseElement();
        builder.AddContent(3, answer); // AIP2001
        builder.AddContent(4, State.Answer); // AIP2001
        builder.AddAttribute(5, "title", answer); // AIP2001
        builder.OpenComponent<Told>(6);
        builder.CloseComponent();
    }
}

public class Talks : ComponentBase // AIP2002
{
    [Inject] public IChatClient Client { get; set; } = null!;
    private string question = "";
    private string? answer;
    private async Task Send() => answer = AIDisclosure.Label((await Client.GetResponseAsync(question)).Text);
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddAttribute(1, "oninput", EventCallback.Factory.CreateBinder(this, v => question = v, question));
        builder.AddAttribute(2, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, Send));
        builder.AddContent(3, answer); // ok
    }
}

public class Told : ComponentBase
{
    [Inject] public IChatClient Client { get; set; } = null!;
    [Parameter] public string? Title { get; set; }
    private AIGenerated<string>? answer;
    protected override async Task OnParametersSetAsync() => answer = AIGenerated.Create((await Client.GetResponseAsync("x")).Text);
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddContent(0, Title); // ok
        builder.AddContent(1, answer?.Disclosure); // ok
    }
}
