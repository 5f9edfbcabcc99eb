// program
// Registrations by type objects.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(typeof(ChatClient), sp => new ChatClient("gpt-4o", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("https://ai.gov.example") }));
builder.Services.AddSingleton(typeof(IChatClient), typeof(Bridge));
builder.Services.AddKeyedSingleton(typeof(IChatClient), "low", (sp, key) => new OtherBridge(new ChatClient("m", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("https://low.example") })));
var app = builder.Build();
app.MapPost("/a", async (IChatClient client, [Confidentiality("class3")] string s) => { await client.GetResponseAsync(s); }); // -> gov
app.MapPost("/b", async (IServiceProvider services, [Confidentiality("class3")] string s) => { await ((IChatClient)services.GetRequiredService(typeof(IChatClient))).GetResponseAsync(s); }); // -> gov
app.MapPost("/c", async (IServiceProvider services, [Confidentiality("class3")] string s) => { var client = services.GetService(typeof(IChatClient)) as IChatClient; await client!.GetResponseAsync(s); }); // -> gov
app.MapPost("/d", async ([FromKeyedServices("low")] IChatClient client, [Confidentiality("class3")] string s) => { await client.GetResponseAsync(s); }); // -> low
app.MapPost("/e", async (IServiceProvider services, [Confidentiality("class3")] string s) => { await ((IChatClient)services.GetRequiredKeyedService(typeof(IChatClient), "low")).GetResponseAsync(s); }); // -> low
app.MapPost("/f", async ([FromServices] IEnumerable<IChatClient> clients, [Confidentiality("class3")] string s) => { await clients.First().GetResponseAsync(s); }); // -> gov
app.MapPost("/g", async (IServiceProvider services, [Confidentiality("class3")] string s) => { await ActivatorUtilities.CreateInstance<Desk>(services).Ask(s); }); // -> gov
app.Run();

public class Desk(IChatClient client)
{
    public Task Ask(string s) => client.GetResponseAsync(s);
}

public class Bridge(ChatClient client) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatCompletion completion = await client.CompleteChatAsync(messages.Last().Text);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    public object? GetService(Type serviceType, object? serviceKey = null) => null;
    public void Dispose() { }
}

public class OtherBridge(ChatClient client) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatCompletion completion = await client.CompleteChatAsync(messages.Last().Text);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    public object? GetService(Type serviceType, object? serviceKey = null) => null;
    public void Dispose() { }
}
