// rules: AIP3001 AIP3003
// uses: Anthropic
namespace Sdks;

public class Direct(IAIAuditLog audit)
{
    private readonly OpenAI.Chat.ChatClient chat = new("gpt-4o", "key");
    private readonly OpenAI.OpenAIClient openai = new("key");
    private readonly Anthropic.AnthropicClient anthropic = new();
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://api.openai.com") };
    private readonly HttpClient local = new() { BaseAddress = new Uri("http://localhost:11434") };
    private readonly HttpClient other = new() { BaseAddress = new Uri("https://www.example.com") };

    public void Sync() => chat.CompleteChat("Hello"); // AIP3001
    public async Task SyncStream() { foreach (var update in chat.CompleteChatStreaming("Hello")) { Console.Write(update.ContentUpdate.Count); } } // AIP3001
    public async Task Stream() { await foreach (var update in chat.CompleteChatStreamingAsync("Hello")) { } } // AIP3001
    public async Task StreamAudited() { try { await foreach (var update in chat.CompleteChatStreamingAsync("Hello")) { } } finally { audit.Record(new AIAuditEntry()); } } // ok
    public Task FromClient() => openai.GetChatClient("gpt-4o").CompleteChatAsync("Hello"); // AIP3001
    public Task Embed() => openai.GetEmbeddingClient("e").GenerateEmbeddingAsync("Hello"); // AIP3001
    public Task Image() => openai.GetImageClient("i").GenerateImageAsync("a cat"); // AIP3001
    public Task Audio() => openai.GetAudioClient("a").TranscribeAudioAsync("x.mp3"); // AIP3001
    public Task AsIChat() => chat.AsIChat().GetResponseAsync("Hello"); // AIP3001
    public Task Raw() => http.PostAsJsonAsync("v1/chat/completions", new { model = "gpt-4o" }); // AIP3001
    public Task RawLocal() => local.PostAsJsonAsync("api/chat", new { model = "llama" }); // ok
    public Task RawOther() => other.PostAsJsonAsync("api/data", new { a = 1 }); // ok
    public async Task RawAudited() { using var response = await http.PostAsJsonAsync("v1/chat/completions", new { model = "gpt-4o" }); response.EnsureSuccessStatusCode(); audit.Record(new AIAuditEntry()); } // AIP3003
    public async Task RawFinally() { try { using var response = await http.PostAsJsonAsync("v1/chat/completions", new { model = "gpt-4o" }); } finally { audit.Record(new AIAuditEntry()); } } // ok
    public async Task Models() { await openai.GetOpenAIModelClient().GetModelsAsync(); } // ok
}

public static class Ext { public static IChatClient AsIChat(this OpenAI.Chat.ChatClient client) => throw new NotImplementedException(); }

public class WithFake
{
    public Task Fake() => new FakeChat().GetResponseAsync("Hello"); // ok
}

public sealed class FakeChat : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "Hi")));
    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    public object? GetService(Type serviceType, object? serviceKey = null) => null;
    public void Dispose() { }
}
public class Stubs(IChatClient client, IAIAuditLog audit)
{
    private static string Load() => throw new NotImplementedException();
    private static string Null() => throw null!;
    private static string Block() { throw new NotImplementedException("later"); }
    private static void Fail() => throw new InvalidOperationException();
    public Task A() => client.GetResponseAsync(Load()); // AIP3001
    public Task B() => client.GetResponseAsync(Null()); // AIP3001
    public Task C() => client.GetResponseAsync(Block()); // AIP3001
    public async Task D(int n)
    {
        try { await client.GetResponseAsync("Hello"); } // ok
        finally
        {
            switch (n) { case 0: audit.Record(new AIAuditEntry()); break; default: Fail(); break; }
        }
    }
}
