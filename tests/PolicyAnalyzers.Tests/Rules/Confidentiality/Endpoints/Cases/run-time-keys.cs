// program
// Keys that are made at run time, or passed through helpers: each client that may be meant counts, the least cleared first.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOwn("mine", "https://ai.gov.example");
builder.Services.AddKeyedSingleton<IChatClient>("a" + args.Length, (sp, key) => new Bridge(Make.Client("https://low.example")));
builder.Services.AddKeyedSingleton(Keys.Fixed, (sp, key) => Make.Client("https://ai.gov.example"));
var app = builder.Build();
app.MapPost("/any", async (IServiceProvider services, string key, [Confidentiality("class3")] string s) => { await services.GetRequiredKeyedService<IChatClient>(key).GetResponseAsync(s); }); // -> low
app.MapPost("/mine", async ([FromKeyedServices("mine")] IChatClient client, [Confidentiality("class3")] string s) => { await client.GetResponseAsync(s); }); // -> low
app.MapPost("/fixed", async (IServiceProvider services, [Confidentiality("class3")] string s) => { await services.GetRequiredKeyedService<ChatClient>(Keys.Fixed).CompleteChatAsync(s); }); // -> gov
app.Run();

public static class Keys
{
    public static readonly string Fixed = "fixed";
}

public static class Extensions
{
    public static void AddOwn(this IServiceCollection services, string key, string endpoint) =>
        services.AddKeyedSingleton<IChatClient>(key, (sp, _) => new Bridge(Make.Client(endpoint)));
}

public static class Make
{
    public static ChatClient Client(string endpoint) => new("gpt-4o", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(endpoint) });
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
