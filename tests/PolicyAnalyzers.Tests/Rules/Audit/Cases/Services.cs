// rules: AIP3001
// logging
// program
var builder = WebApplication.CreateBuilder();
builder.Services.AddSingleton<IAIAuditLog, FileLog>();
builder.Services.AddChatClient(new OpenAIAdapter()).Use((inner, services) => new RecordingClient(inner, services.GetRequiredService<IAIAuditLog>()));
builder.Services.AddKeyedChatClient("plain", new OpenAIAdapter()).UseFunctionInvocation();
builder.Services.AddKeyedChatClient("audited", new OpenAIAdapter()).UseFunctionInvocation().UseAudit();
builder.Services.AddKeyedSingleton<IChatClient>("factory", (services, key) => new RecordingClient(new OpenAIAdapter(), services.GetRequiredService<IAIAuditLog>()));
builder.Services.AddKeyedSingleton<IChatClient, OpenAIAdapter>("adapter");
builder.Services.AddKeyedSingleton<IChatClient>("built", (services, key) => new ChatClientBuilder(new OpenAIAdapter()).UseAudit().Build(services));
builder.Services.AddSingleton<Faq>();
builder.Services.AddControllers();
var app = builder.Build();

app.MapGet("/default", async (IChatClient client) => (await client.GetResponseAsync("Hello")).Text); // ok
app.MapGet("/plain", async ([FromKeyedServices("plain")] IChatClient client) => (await client.GetResponseAsync("Hello")).Text); // AIP3001
app.MapGet("/audited", async ([FromKeyedServices("audited")] IChatClient client) => (await client.GetResponseAsync("Hello")).Text); // ok
app.MapGet("/factory", async ([FromKeyedServices("factory")] IChatClient client) => (await client.GetResponseAsync("Hello")).Text); // ok
app.MapGet("/adapter", async ([FromKeyedServices("adapter")] IChatClient client) => (await client.GetResponseAsync("Hello")).Text); // AIP3001
app.MapGet("/built", async ([FromKeyedServices("built")] IChatClient client) => (await client.GetResponseAsync("Hello")).Text); // ok
app.MapGet("/resolved", async (IServiceProvider services) => (await services.GetRequiredService<IChatClient>().GetResponseAsync("Hello")).Text); // ok
app.MapGet("/resolved-plain", async (IServiceProvider services) => (await services.GetRequiredKeyedService<IChatClient>("plain").GetResponseAsync("Hello")).Text); // AIP3001
app.MapGet("/recorded", async ([FromKeyedServices("plain")] IChatClient client, IAIAuditLog audit) =>
{
    var response = await client.GetResponseAsync("Hello"); // ok
    await audit.RecordAsync(new AIAuditEntry());
    return response.Text;
});
app.MapGroup("/group").MapGet("/x", Handlers.Ask);
app.MapControllers();
app.Run();

public static class Handlers
{
    public static async Task<string> Ask([FromKeyedServices("plain")] IChatClient client) => (await client.GetResponseAsync("Hello")).Text; // AIP3001
}

public class Faq(IChatClient client, [FromKeyedServices("plain")] IChatClient plain)
{
    public Task Ask() => client.GetResponseAsync("Hello"); // ok
    public Task Plain() => plain.GetResponseAsync("Hello"); // AIP3001
    public static Task Called(Faq faq) => Task.WhenAll(faq.Ask(), faq.Plain());
}

public class FaqController(IChatClient client, [FromKeyedServices("plain")] IChatClient plain, IAIAuditLog audit) : ControllerBase
{
    [HttpGet("/c")] public async Task<string> Ask() => (await client.GetResponseAsync("Hello")).Text; // ok
    [HttpGet("/p")] public async Task<string> Plain() => (await plain.GetResponseAsync("Hello")).Text; // AIP3001

    [HttpGet("/h")]
    public async Task<string> Helped()
    {
        var text = await Helper();
        await audit.RecordAsync(new AIAuditEntry());
        return text;
    }

    private async Task<string> Helper() => (await plain.GetResponseAsync("Hello")).Text; // ok
}

public sealed class FileLog : IAIAuditLog
{
    public Task RecordAsync(AIAuditEntry entry, CancellationToken cancellationToken = default) => File.AppendAllTextAsync("audit.jsonl", JsonSerializer.Serialize(entry), cancellationToken);
    public void Record(AIAuditEntry entry) => File.AppendAllText("audit.jsonl", JsonSerializer.Serialize(entry));
}

public static class Steps
{
    public static ChatClientBuilder UseAudit(this ChatClientBuilder builder) =>
        builder.Use((inner, services) => new RecordingClient(inner, services.GetRequiredService<IAIAuditLog>()));
}

public sealed class RecordingClient(IChatClient inner, IAIAuditLog audit) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try { return await base.GetResponseAsync(messages, options, cancellationToken); }
        finally { await audit.RecordAsync(new AIAuditEntry(), CancellationToken.None); }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken)) { yield return update; }
        audit.Record(new AIAuditEntry());
    }
}

public sealed class OpenAIAdapter : IChatClient
{
    private readonly OpenAI.Chat.ChatClient client = new("gpt-4o", "key");

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        OpenAI.Chat.ChatCompletion completion = await client.CompleteChatAsync([new OpenAI.Chat.UserChatMessage(string.Concat(messages.Select(message => message.Text)))], cancellationToken: cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    public object? GetService(Type serviceType, object? serviceKey = null) => null;
    public void Dispose() { }
}
