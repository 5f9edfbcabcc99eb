// uses: ai/microsoft-extensions-ai, ai/microsoft-extensions-ai-openai, ai/azure-ai-openai, ai/ollamasharp
// program
// settings: { "AzureOpenAI": { "Endpoint": "https://ai.gov.example/", "Deployment": "gpt" }, "Urls": { "Low": "https://low.example/v1" } }
// Clients as the documentation of Microsoft.Extensions.AI wires them up.
using Azure;
using AzureOpenAIClient = Azure.AI.OpenAI.AzureOpenAIClient;
using OllamaSharp;
using Microsoft.Extensions.Logging;

var builder = WebApplication.CreateBuilder(args);
var azure = new AzureOpenAIClient(new Uri(builder.Configuration["AzureOpenAI:Endpoint"]!), new AzureKeyCredential("key"));
builder.Services.AddChatClient(azure.GetChatClient(builder.Configuration["AzureOpenAI:Deployment"]!).AsIChatClient()).UseFunctionInvocation().UseLogging();
builder.Services.AddKeyedChatClient("open", new OpenAIClient("key").GetChatClient("gpt-4o").AsIChatClient());
builder.Services.AddKeyedChatClient("local", new OllamaApiClient(new Uri("http://localhost:11434"), "llama3"));
builder.Services.AddKeyedChatClient("low", sp => new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(sp.GetRequiredService<IConfiguration>()["Urls:Low"]!) }).GetChatClient("m").AsIChatClient());
builder.Services.AddEmbeddingGenerator(new OpenAIClient("key").GetEmbeddingClient("e").AsIEmbeddingGenerator());
builder.Services.AddScoped<Summaries>();
var app = builder.Build();
app.MapPost("/a", async (IChatClient client, [Confidentiality("class3")] string s) => { await client.GetResponseAsync(s); }); // -> gov
app.MapPost("/b", async ([FromKeyedServices("open")] IChatClient client, [Confidentiality("class3")] string s) => { await client.GetResponseAsync(s); }); // -> public
app.MapPost("/c", async ([FromKeyedServices("local")] IChatClient client, [Confidentiality("class3")] string s) => { await client.GetResponseAsync(s); });
app.MapPost("/d", async ([FromKeyedServices("low")] IChatClient client, [Confidentiality("class3")] string s) => { await client.GetResponseAsync(s); }); // -> low
app.MapPost("/e", async (IEmbeddingGenerator<string, Embedding<float>> generator, [Confidentiality("class3")] string s) => { await generator.GenerateAsync([s]); }); // -> public
app.MapPost("/f", async (Summaries summaries, [Confidentiality("class3")] string s) => { await summaries.Of(s); }); // -> gov
app.MapPost("/g", async (IServiceProvider services, [Confidentiality("class3")] string s) =>
{
    using var scope = services.CreateScope();
    await scope.ServiceProvider.GetRequiredService<IChatClient>().GetResponseAsync(s); // -> gov
    await foreach (var part in scope.ServiceProvider.GetRequiredKeyedService<IChatClient>("low").GetStreamingResponseAsync(s)) { } // -> low
});
app.MapPost("/h", async ([Confidentiality("class3")] string s) =>
{
    IChatClient client = new ChatClientBuilder(new OpenAIClient("key").GetChatClient("gpt-4o").AsIChatClient()).UseFunctionInvocation().Build();
    await client.GetResponseAsync(s); // -> public
    using IChatClient ollama = new OllamaApiClient("http://127.0.0.1:11434");
    await ollama.GetResponseAsync(s);
    var wrapped = azure.GetChatClient("gpt").AsIChatClient().AsBuilder().Use(inner => new Counting(inner)).Build();
    await wrapped.GetResponseAsync(s); // -> gov
    IChatClient other = new AzureOpenAIClient(new Uri("https://low.example"), new AzureKeyCredential("k")).GetChatClient("m").AsIChatClient();
    await other.GetResponseAsync(s); // -> low
});
app.Run();

public class Summaries(IChatClient client, ILogger<Summaries> logger)
{
    public async Task<string> Of(string text)
    {
        logger.LogInformation("length {Length}", text.Length);
        return (await client.GetResponseAsync([new ChatMessage(ChatRole.System, "Be brief."), new ChatMessage(ChatRole.User, text)])).Text;
    }
}

public class Counting(IChatClient inner) : DelegatingChatClient(inner)
{
    public int Calls { get; private set; }
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Calls++;
        return base.GetResponseAsync(messages, options, cancellationToken);
    }
}
