// uses: OpenAI
// rules: AIP3001
using OpenAI;
using OpenAI.Chat;

public sealed class OpenAIChat([FromServices] ChatClient client) : ControllerBase
{
    [HttpPost("/sync")]
    public string Sync([Confidentiality("class2")] string notes)
    {
        ChatCompletion completion = client.CompleteChat($"Summarise: {notes}"); // AIP1002 AIP3001
        return completion.Content[0].Text; // AIP2001
    }

    [HttpPost("/history")]
    public async Task<int> History([Confidentiality("class2")] string notes)
    {
        List<ChatMessage> messages =
        [
            new SystemChatMessage("You are a helpful assistant."),
            new UserChatMessage(ChatMessageContentPart.CreateTextPart(notes)),
        ];
        ChatCompletion completion = await client.CompleteChatAsync(messages, new ChatCompletionOptions { Temperature = 0.2f }); // AIP1002 AIP3001
        return completion.Usage.TotalTokenCount;
    }

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        await foreach (var update in client.CompleteChatStreamingAsync(new UserChatMessage(notes))) // AIP1002 AIP3001
        {
            foreach (var part in update.ContentUpdate)
            {
                yield return part.Text; // AIP2001
            }
        }
    }

    [HttpPost("/tools")]
    public async Task Tools([Confidentiality("class2")] string record, ChatToolCall call)
    {
        var messages = new List<ChatMessage> { new UserChatMessage("What is the weather?") };
        messages.Add(new ToolChatMessage(call.Id, record));
        await client.CompleteChatAsync(messages); // AIP1002 AIP3001
    }

    [HttpPost("/silent")]
    public async Task<int> Silent([Confidentiality("class2")] string notes)
    {
        var own = new ChatClient("gpt-4o-mini", new System.ClientModel.ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });
        ChatCompletion local = await own.CompleteChatAsync(notes);
        ChatCompletion constant = await client.CompleteChatAsync("Tell me a joke."); // AIP3001
        return constant.Usage.InputTokenCount + local.Usage.InputTokenCount;
    }
}
