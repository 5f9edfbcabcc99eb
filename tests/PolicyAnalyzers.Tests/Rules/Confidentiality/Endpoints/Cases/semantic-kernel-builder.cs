// uses: ai/semantic-kernel, ai/semantic-kernel-connectors
// Kernels that are put together by hand: the service that was added to the builder answers the prompts.
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

public class Kernels
{
    private const string Low = "https://low.example/";
    private readonly Kernel field = Kernel.CreateBuilder().AddAzureOpenAIChatCompletion("gpt", "https://ai.gov.example/", "key").Build();

    public async Task OpenAi([Confidentiality("class3")] string s)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion("gpt-4o", "key");
        var kernel = builder.Build();
        await kernel.InvokePromptAsync(s); // -> public
        await kernel.GetRequiredService<IChatCompletionService>().GetChatMessageContentAsync(s); // -> public
    }

    public async Task OwnHost([Confidentiality("class3")] string s)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion("gpt-4o", new Uri(Low), "key");
        await builder.Build().InvokePromptAsync(s); // -> low
    }

    public async Task Azure([Confidentiality("class3")] string s)
    {
        var kernel = Kernel.CreateBuilder().AddAzureOpenAIChatCompletion("gpt", "https://ai.gov.example/", "key").Build();
        await kernel.InvokePromptAsync(s); // -> gov
        var history = new ChatHistory();
        history.AddUserMessage(s);
        var chat = kernel.GetRequiredService<IChatCompletionService>();
        await chat.GetChatMessageContentsAsync(history); // -> gov
    }

    public async Task Field([Confidentiality("class3")] string s) => await field.InvokePromptAsync(s); // -> gov

    public async Task Clone([Confidentiality("class3")] string s) => await field.Clone().InvokePromptAsync(s); // -> gov

    public async Task Function([Confidentiality("class3")] string s)
    {
        var kernel = Build("https://ai.gov.example/");
        var summarise = kernel.CreateFunctionFromPrompt("Summarise {{$input}}");
        await kernel.InvokeAsync(summarise, new KernelArguments { ["input"] = s }); // -> gov
        await summarise.InvokeAsync(kernel, new KernelArguments { ["input"] = s }); // -> gov
    }

    public async Task ByKey([Confidentiality("class3")] string s)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddAzureOpenAIChatCompletion("gpt", "https://ai.gov.example/", "key", serviceId: "strong");
        builder.AddOpenAIChatCompletion("gpt-4o", new Uri(Low), "key", serviceId: "weak");
        var kernel = builder.Build();
        await kernel.GetRequiredService<IChatCompletionService>("strong").GetChatMessageContentAsync(s); // -> gov
        await kernel.GetRequiredService<IChatCompletionService>("weak").GetChatMessageContentAsync(s); // -> low
        await kernel.InvokePromptAsync(s); // -> low
    }

    public async Task ClientGiven([Confidentiality("class3")] string s)
    {
        var client = new OpenAIClient(new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("https://ai.gov.example/") });
        var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt", client).Build();
        await kernel.InvokePromptAsync(s); // -> gov
    }

    public async Task OnThisMachine([Confidentiality("class3")] string s)
    {
        var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion("llama", new Uri("http://localhost:1234/v1"), null).Build();
        await kernel.InvokePromptAsync(s);
        var ollama = Kernel.CreateBuilder().AddOllamaChatCompletion("llama3", new Uri("http://localhost:11434")).Build();
        await ollama.InvokePromptAsync(s);
    }

    public async Task ServicesOfTheBuilder([Confidentiality("class3")] string s)
    {
        var builder = Kernel.CreateBuilder();
        builder.Services.AddAzureOpenAIChatCompletion("gpt", "https://ai.gov.example/", "key");
        await builder.Build().InvokePromptAsync(s); // -> gov
    }

    private static Kernel Build(string endpoint)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddAzureOpenAIChatCompletion("gpt", endpoint, "key");
        return builder.Build();
    }
}
