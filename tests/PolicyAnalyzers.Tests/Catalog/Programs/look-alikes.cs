// rules: AIP3001
// Must be silent: what only looks like AI.
using System.Net.Mail;

public interface IChatClient { Task<string> GetResponseAsync(string text); }
public sealed class OwnChat : IChatClient { public Task<string> GetResponseAsync(string text) => Task.FromResult(text.ToUpperInvariant()); }
public sealed class ChatClient { public string CompleteChat(string text) => text; }
public sealed class KernelFunctionAttribute : Attribute { }
public sealed class McpServerToolAttribute : Attribute { }

public sealed class Own(IChatClient client, ChatClient chat, HttpClient http) : ControllerBase
{
    [HttpPost("/a")]
    public async Task<string> A([Confidentiality("class2")] string notes)
    {
        await client.GetResponseAsync(notes);
        chat.CompleteChat(notes);
        await http.PostAsJsonAsync("https://ai.example.com/v1/chat", new { notes });
        await http.PostAsJsonAsync("https://openai.example.com/api", new { notes });
        await http.PostAsJsonAsync("https://example.com/messages", new { notes });
        await http.PostAsJsonAsync("/api/notes", new { notes });
        await http.PostAsync("https://api.deepl.com/v2/translate", new StringContent(notes));
        return notes;
    }

    [KernelFunction]
    public string Tool([Confidentiality("class2")] string x) => x;

    [McpServerTool]
    public string Tool2([Confidentiality("class2")] string x) => x;
}
