// rules: AIP3001
// What a .razor file is compiled to: the text leaves where the component renders it.
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.AI;

public sealed class ChatPage : ComponentBase
{
    private string answer = "";

    [Inject]
    public IChatClient Client { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        await foreach (var update in Client.GetStreamingResponseAsync("Tell me a story.")) // AIP3001
        {
            answer += update.Text;
            StateHasChanged();
        }
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "p");
        builder.AddContent(1, answer); // AIP2001
        builder.CloseElement();
        builder.AddContent(2, answer.Length);
    }
}
