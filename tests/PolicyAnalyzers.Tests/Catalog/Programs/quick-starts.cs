// uses: ai/microsoft-extensions-ai, ai/microsoft-extensions-ai-openai, OpenAI, ModelContextProtocol, ModelContextProtocol.Core, ai/ollamasharp, Anthropic, ai/azure-ai-openai, ai/semantic-kernel
// program
// Quick starts.
using System.ClientModel;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Client;
using OllamaSharp;
using OpenAI;
using OpenAI.Responses;
using Azure.AI.OpenAI;
using Microsoft.SemanticKernel;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddChatClient(new OpenAI.Chat.ChatClient("gpt-4o-mini", "key").AsIChatClient()).UseFunctionInvocation().UseLogging();
builder.Services.AddKeyedChatClient("local", new OllamaApiClient(new Uri("http://localhost:11434/"), "llama3"));
builder.Services.AddSingleton<Store>();
var app = builder.Build();

app.MapPost("/chat", async (IChatClient client, [FromBody][Confidentiality("class2")] string notes) =>
{
    var response = await client.GetResponseAsync(notes); // AIP1002
    return response; // AIP2001
});
app.MapPost("/local", async ([FromKeyedServices("local")] IChatClient client, [FromBody][Confidentiality("class2")] string notes) => (await client.GetResponseAsync(notes)).Messages.Count);
app.MapPost("/tools", async (IChatClient client, Store store) =>
{
    var tools = new ChatOptions { Tools = [AIFunctionFactory.Create(store.Find), AIFunctionFactory.Create(store.Count)] };
    var response = await client.GetResponseAsync("Find it", tools);
    return response.Usage?.TotalTokenCount;
});
app.MapPost("/mcp", async (IChatClient client, [FromBody][Confidentiality("class2")] string notes) =>
{
    await using var mcp = await McpClient.CreateAsync(new StdioClientTransport(new() { Command = "npx", Arguments = ["-y", "server"] }));
    IList<McpClientTool> tools = await mcp.ListToolsAsync();
    await mcp.CallToolAsync("echo", new Dictionary<string, object?> { ["message"] = notes });
    await client.GetResponseAsync([new ChatMessage(ChatRole.User, notes)], new ChatOptions { Tools = [.. tools] }); // AIP1002
});
app.MapPost("/responses", async ([FromBody][Confidentiality("class2")] string notes) =>
{
    var client = new ResponsesClient(new ApiKeyCredential("key"));
    var options = new CreateResponseOptions { Model = "gpt-5", Instructions = "Be brief." };
    options.InputItems.Add(ResponseItem.CreateUserMessageItem(notes));
    ResponseResult result = await client.CreateResponseAsync(options); // AIP1002
    foreach (var item in result.OutputItems)
    {
        if (item is MessageResponseItem message)
        {
            return message.Content[0].Text; // AIP2001
        }
    }

    return "";
});
app.MapPost("/azure", async ([FromBody][Confidentiality("class2")] string notes) =>
{
    var azure = new AzureOpenAIClient(new Uri("https://x.openai.azure.com"), new ApiKeyCredential("k"));
    IChatClient client = azure.GetChatClient("d").AsIChatClient();
    var embeddings = azure.GetEmbeddingClient("e").AsIEmbeddingGenerator();
    await embeddings.GenerateVectorAsync(notes); // AIP1002
    List<ChatMessage> history = [new(ChatRole.System, "x")];
    history.Add(new(ChatRole.User, notes));
    var text = "";
    await foreach (var update in client.GetStreamingResponseAsync(history)) // AIP1002
    {
        text += update;
    }

    history.Add(new ChatMessage(ChatRole.Assistant, text));
    return text; // AIP2001
});
app.MapPost("/ollama", async ([FromBody][Confidentiality("class2")] string notes) =>
{
    var ollama = new OllamaApiClient("https://ollama.example.com") { SelectedModel = "llama3" };
    var chat = new Chat(ollama, "system");
    await foreach (var token in chat.SendAsync(notes)) // AIP1002
    {
        Console.Write(token.Length);
    }
});
app.MapPost("/kernel", async ([FromBody][Confidentiality("class2")] string notes, Store store) =>
{
    var kb = Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-4o", "key");
    kb.Plugins.AddFromObject(store, "store");
    Kernel kernel = kb.Build();
    var settings = new PromptExecutionSettings { FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() };
    var answer = await kernel.InvokePromptAsync<string>($"Summarise {notes}", new(settings)); // AIP1002
    var function = kernel.CreateFunctionFromPrompt("{{$x}}", settings);
    await kernel.InvokeAsync(function, new() { ["x"] = "public" });
    await kernel.InvokeAsync(kernel.Plugins["store"]["Find"], new() { ["name"] = "public" });
    return answer?.Length;
});
app.Run();

public sealed class Store
{
    private readonly Dictionary<string, Person> people = [];

    [KernelFunction]
    public string Find(string name) => people[name].Street; // AIP1002

    public int Count() => people.Count;
}

public sealed class Person { [Confidentiality("class2")] public string Street { get; set; } = ""; [Confidentiality("class1")] public string Name { get; set; } = ""; }
