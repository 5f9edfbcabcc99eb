// uses: Anthropic, ai/semantic-kernel, ai/ollamasharp
// Where AI content comes from.
using OpenAI;
using OpenAI.Chat;
using OpenAI.Audio;
using OpenAI.Embeddings;
using OpenAI.Moderations;
using Microsoft.SemanticKernel;

public sealed class FakeClient : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => Task.FromResult(new ChatResponse(new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.Assistant, "fixed")));
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) { await Task.Yield(); yield return new ChatResponseUpdate(Microsoft.Extensions.AI.ChatRole.Assistant, "fixed"); }
    public object? GetService(Type serviceType, object? serviceKey = null) => null;
    public void Dispose() { }
}

[ApiController, Route("s")]
public class SourcesController(ChatClient chat, AudioClient audio, EmbeddingClient embeddings, ModerationClient moderations, Kernel kernel, IChatClient injected, HttpClient http) : ControllerBase
{
    [HttpGet("1")] public string A() { ChatCompletion c = chat.CompleteChat("Tell a joke."); return c.Content[0].Text; } // AIP2001
    [HttpGet("2")] public async Task<string> B() { var c = await chat.CompleteChatAsync("Tell a joke."); return string.Concat(c.Value.Content.Select(p => p.Text)); } // AIP2001
    [HttpGet("3")] public async IAsyncEnumerable<string> C() { await foreach (var u in chat.CompleteChatStreamingAsync("Tell.")) foreach (var p in u.ContentUpdate) yield return p.Text; } // AIP2001
    [HttpGet("4")] public async Task<string> D() { var c = await chat.CompleteChatAsync("Tell a joke."); return c.Value.FinishReason.ToString(); } // ok
    [HttpGet("5")] public async Task<string> E() { var t = await audio.TranscribeAudioAsync("a.mp3"); return t.Value.Text; } // AIP2001
    [HttpGet("6")] public async Task<ReadOnlyMemory<float>> F() { var e = await embeddings.GenerateEmbeddingAsync("text"); return e.Value.ToFloats(); } // ok
    [HttpGet("7")] public async Task<bool> G() { var m = await moderations.ClassifyTextAsync("text"); return m.Value.Flagged; } // ok
    [HttpGet("8")] public async Task<string?> H() { var r = await kernel.InvokePromptAsync("Tell a joke."); return r.GetValue<string>(); } // AIP2001
    [HttpGet("9")] public async Task<string> I() => (await new FakeClient().GetResponseAsync("Tell.")).Text; // ok
    [HttpGet("10")] public async Task<string> J() => (await injected.GetResponseAsync("Tell.")).Text; // AIP2001
    [HttpGet("11")] public async Task<string> K() { var local = new ChatClient("llama", new System.ClientModel.ApiKeyCredential("x"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") }); var c = await local.CompleteChatAsync("Tell."); return c.Value.Content[0].Text; } // AIP2001
    [HttpGet("12")] public async Task<string> L()
    {
        var r = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "m", messages = new[] { new { role = "user", content = "Tell." } } });
        var doc = await r.Content.ReadFromJsonAsync<JsonElement>();
        return doc.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!; // AIP2001
    }
    [HttpGet("13")] public async Task<string> M()
    {
        var r = await http.PostAsJsonAsync("https://intranet.example.com/search", new { q = "x" });
        return await r.Content.ReadAsStringAsync(); // ok
    }
    [HttpGet("14")] public async Task<object> N() { var c = await chat.CompleteChatAsync("Tell."); return new { c.Value.Id, c.Value.Model, c.Value.CreatedAt, c.Value.Usage.TotalTokenCount }; } // ok
    [HttpGet("15")] public async Task<ChatResponse> O() => await injected.GetResponseAsync("Tell."); // AIP2001
    [HttpGet("16")] public async Task<string> P() { var c = await chat.CompleteChatAsync("Tell."); return c.Value.Refusal ?? "fine"; } // AIP2001
    [HttpGet("17")] public async Task<string> Q() { var t = await audio.TranslateAudioAsync("a.mp3"); return AIDisclosure.Label(t.Value.Text); } // ok
}

public static class AnthropicPart
{
    public static async Task Write(Anthropic.AnthropicClient client, HttpResponse response)
    {
        var message = await client.Messages.Create(new Anthropic.Models.Messages.MessageCreateParams { Model = "claude", MaxTokens = 10, Messages = [] });
        await response.WriteAsJsonAsync(message); // AIP2001
    }
}
