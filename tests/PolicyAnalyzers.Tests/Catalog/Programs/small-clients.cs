// uses: ai/claudia, ai/chatgptnet, ai/llmtornado
using ChatGptNet;
using ChatGptNet.Extensions;
using Claudia;
using LlmTornado;

public sealed class ClaudiaChat(IMessages messages) : ControllerBase
{
    [HttpPost("/claudia")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var message = await messages.CreateAsync(new() { Model = "claude", MaxTokens = 100, Messages = [new() { Role = "user", Content = notes }] }); // AIP1002
        return message.Content.ToString()!; // AIP2001
    }

    [HttpPost("/claudia/silent")]
    public async Task Silent() => await messages.CreateAsync(new() { Model = "claude", MaxTokens = 100, Messages = [new() { Role = "user", Content = "Hello." }] });
}

public sealed class ChatGpt(IChatGptClient client) : ControllerBase
{
    [HttpPost("/chatgpt")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var response = await client.AskAsync(notes); // AIP1002
        await client.GenerateEmbeddingAsync(notes); // AIP1002
        return response.GetContent()!; // AIP2001
    }

    [HttpPost("/chatgpt/silent")]
    public async Task Silent() => await client.AskAsync("Hello.");
}

public sealed class Tornado : ControllerBase
{
    private readonly TornadoApi api = new("key");

    [HttpPost("/tornado")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var chat = api.Chat.CreateConversation();
        chat.AppendSystemMessage("Be brief.").AppendUserInput(notes);
        return (await chat.GetResponse())!; // AIP1002 AIP2001
    }

    [HttpPost("/tornado/silent")]
    public async Task Silent() => await api.Chat.CreateChatCompletion("Hello.");
}
