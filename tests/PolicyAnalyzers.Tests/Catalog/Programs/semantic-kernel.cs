// uses: ai/semantic-kernel, ai/semantic-kernel-agents, ai/semantic-kernel-connectors, OpenAI
// message: AIP1002 find_orders
using System.ComponentModel;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.AudioToText;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.TextToAudio;
using Microsoft.SemanticKernel.TextToImage;

public sealed class Plugin([Confidentiality("class2")] string[] orders)
{
    [KernelFunction("find_orders"), Description("Finds orders.")]
    public string Find(string name) => string.Join(", ", orders); // AIP1002

    [KernelFunction]
    public int Count(string name) => orders.Length;
}

public sealed class Chat : ControllerBase
{
    private readonly Kernel kernel;

    public Chat()
    {
        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion("gpt-4o-mini", "key");
        builder.Plugins.AddFromType<Plugin>();
        kernel = builder.Build();
    }

    [HttpPost("/chat")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var chat = kernel.GetRequiredService<IChatCompletionService>();
        ChatHistory history = [];
        history.AddUserMessage(notes);
        var reply = await chat.GetChatMessageContentAsync(history, kernel: kernel); // AIP1002
        return reply.Content!; // AIP2001
    }

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string> Stream(IChatCompletionService chat, [Confidentiality("class2")] string notes)
    {
        await foreach (var part in chat.GetStreamingChatMessageContentsAsync(new ChatHistory(notes))) // AIP1002
        {
            yield return part.Content!; // AIP2001
        }
    }

    [HttpPost("/prompt")]
    public async Task<string> Prompt([Confidentiality("class2")] string notes)
    {
        var summarise = kernel.CreateFunctionFromPrompt("Summarise: {{$input}}");
        var result = await kernel.InvokeAsync(summarise, new KernelArguments { ["input"] = notes }); // AIP1002
        return result.ToString(); // AIP2001
    }

    [HttpPost("/local")]
    public async Task Local([Confidentiality("class2")] string notes)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddOllamaChatCompletion("llama3", new Uri("http://localhost:11434"));
        await builder.Build().InvokePromptAsync("Summarise: " + notes);
    }

    [HttpPost("/silent")]
    public async Task Silent() => await kernel.InvokePromptAsync("What is the time?");
}

public static class Others
{
    public static async Task Listen(IAudioToTextService service, [Confidentiality("class2")] byte[] call) =>
        await service.GetTextContentsAsync(new AudioContent(call, "audio/wav")); // AIP1002

    public static async Task Speak(ITextToAudioService service, [Confidentiality("class2")] string letter) =>
        await service.GetAudioContentsAsync(letter); // AIP1002

    public static async Task Draw(ITextToImageService service, [Confidentiality("class2")] string scene) =>
        await service.GetImageContentsAsync(new TextContent(scene)); // AIP1002

    public static async Task Agent(Agent agent, [Confidentiality("class2")] string notes)
    {
        await foreach (var item in agent.InvokeAsync(new ChatMessageContent(AuthorRole.User, notes))) // AIP1002
        {
        }

        await foreach (var item in agent.InvokeAsync("Hello."))
        {
        }
        }
}

public static class Agents
{
    public static async Task Made(Kernel kernel, [Confidentiality("class2")] string notes)
    {
        var agent = new ChatCompletionAgent { Name = "Clerk", Instructions = "Be brief.", Kernel = kernel };
        await foreach (var item in agent.InvokeAsync(notes)) // AIP1002
        {
        }

        await foreach (var item in agent.InvokeStreamingAsync([new ChatMessageContent(AuthorRole.User, $"Look: {notes}")])) // AIP1002
        {
        }
    }

    public static async Task Threaded(Agent agent, [Confidentiality("class2")] string notes)
    {
        var history = new ChatHistory();
        history.AddUserMessage(notes);
        await foreach (var item in agent.InvokeAsync(new ChatHistoryAgentThread(history))) // AIP1002
        {
        }
    }

    public static async Task Chat(AgentChat chat, [Confidentiality("class2")] string notes)
    {
        chat.AddChatMessage(new ChatMessageContent(AuthorRole.User, notes));
        await foreach (var item in chat.InvokeAsync()) // AIP1002
        {
        }
    }

    public static async Task Instructed(Kernel kernel, [Confidentiality("class2")] string rules)
    {
        var agent = new ChatCompletionAgent { Instructions = rules, Kernel = kernel };
        await foreach (var item in agent.InvokeAsync("Hello.")) // AIP1002
        {
        }
    }

    public static async Task Silent(Kernel kernel)
    {
        var agent = new ChatCompletionAgent { Name = "Clerk", Instructions = "Be brief.", Kernel = kernel };
        await foreach (var item in agent.InvokeAsync("Hello."))
        {
        }
    }
}
