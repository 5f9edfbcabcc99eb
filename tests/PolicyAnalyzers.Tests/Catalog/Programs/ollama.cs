// uses: ai/ollamasharp
using OllamaSharp;
using OllamaSharp.Models;
using OllamaSharp.Models.Chat;

public sealed class Remote : ControllerBase
{
    private readonly OllamaApiClient client = new(new Uri("https://ollama.contoso.example"), "llama3");

    [HttpPost("/chat")]
    public async IAsyncEnumerable<string> Chat([Confidentiality("class2")] string notes)
    {
        var chat = new Chat(client, "Be brief.");
        await foreach (var token in chat.SendAsync(notes)) // AIP1002
        {
            yield return token; // AIP2001
        }
    }

    [HttpPost("/generate")]
    public async Task<string> Generate([Confidentiality("class2")] string notes)
    {
        var text = "";
        await foreach (var part in client.GenerateAsync(notes)) // AIP1002
        {
            text += part!.Response;
        }

        return text; // AIP2001
    }

    [HttpPost("/request")]
    public async Task Request([Confidentiality("class2")] string notes)
    {
        var request = new ChatRequest { Model = "llama3", Messages = [new Message(ChatRole.User, notes)] };
        await foreach (var part in client.ChatAsync(request)) // AIP1002
        {
        }
    }

    [HttpPost("/embed")]
    public async Task Embed([Confidentiality("class2")] string notes) => await client.EmbedAsync(notes); // AIP1002
}

public sealed class Local : ControllerBase
{
    [HttpPost("/local")]
    public async IAsyncEnumerable<string> Chat([Confidentiality("class2")] string notes)
    {
        var chat = new Chat(new OllamaApiClient("http://localhost:11434", "llama3"));
        await foreach (var token in chat.SendAsync(notes))
        {
            yield return token; // AIP2001
        }
    }
}
