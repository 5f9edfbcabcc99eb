// uses: ai/semantic-kernel
// rules: AIP3001
// Values come into a template by key; the template itself is data.
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

public sealed class Letters(Kernel kernel, IChatCompletionService chat) : ControllerBase
{
    private const string Template = "Write a letter about {{$case}} to {{$name}}.";

    [HttpPost("/letter")]
    public async Task<string> Write([Confidentiality("class2")] string notes)
    {
        var letter = await kernel.InvokePromptAsync<string>(Template, new KernelArguments { ["case"] = notes, ["name"] = "the office" }); // AIP1002 AIP3001
        return letter!; // AIP2001
    }

    [HttpPost("/rendered")]
    public async Task Rendered([Confidentiality("class2")] string notes)
    {
        var rendered = Template.Replace("{{$case}}", notes, StringComparison.Ordinal);
        var history = new ChatHistory("You write letters.");
        history.AddUserMessage(rendered);
        await chat.GetChatMessageContentAsync(history); // AIP1002 AIP3001
    }

    [HttpPost("/constant")]
    public async Task Constant() => await kernel.InvokePromptAsync(Template, new KernelArguments { ["case"] = "parking" }); // AIP3001
}
