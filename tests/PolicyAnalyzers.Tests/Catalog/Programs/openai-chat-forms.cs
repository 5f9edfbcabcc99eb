// uses: OpenAI
// Streams, enumerators and async forms of the official client.
using System.ClientModel;
using OpenAI.Chat;
using OpenAI.Responses;

public sealed class Streams(ChatClient chat) : ControllerBase
{
    [HttpPost("/a")]
    public async Task<string> A([Confidentiality("class2")] string notes)
    {
        var sb = new StringBuilder();
        var updates = chat.CompleteChatStreamingAsync([new UserChatMessage(notes)]); // AIP1002
        await foreach (StreamingChatCompletionUpdate update in updates)
        {
            foreach (var part in update.ContentUpdate)
            {
                sb.Append(part.Text);
            }
        }

        return sb.ToString(); // AIP2001
    }

    [HttpPost("/b")]
    public async Task<IActionResult> B([Confidentiality("class2")] string notes)
    {
        ClientResult<ChatCompletion> result = await chat.CompleteChatAsync(new ChatMessage[] { new UserChatMessage(notes) }, new ChatCompletionOptions { EndUserId = "x" }); // AIP1002
        var text = result.Value.Content[0].Text;
        if (result.Value.FinishReason == ChatFinishReason.Stop)
        {
            return Ok(new { text }); // AIP2001
        }

        return Ok(new { tokens = result.Value.Usage.TotalTokenCount, model = result.Value.Model });
    }

    [HttpPost("/c")]
    public async Task<int> C([Confidentiality("class2")] string notes)
    {
        using var content = BinaryContent.Create(BinaryData.FromString($$"""{"model":"gpt-4o","messages":[{"role":"user","content":"{{notes}}"}]}"""));
        ClientResult raw = await chat.CompleteChatAsync(content); // AIP1002
        using var json = JsonDocument.Parse(raw.GetRawResponse().Content);
        return json.RootElement.GetProperty("usage").GetProperty("total_tokens").GetInt32();
    }

    [HttpPost("/d")]
    public async Task<string> D([Confidentiality("class2")] string notes)
    {
        List<ChatMessage> messages = [new UserChatMessage("What is the weather?")];
        var options = new ChatCompletionOptions { Tools = { ChatTool.CreateFunctionTool("get_record", "x", BinaryData.FromString("{}")) } };
        while (true)
        {
            ChatCompletion completion = await chat.CompleteChatAsync(messages, options); // AIP1002
            if (completion.FinishReason == ChatFinishReason.ToolCalls)
            {
                messages.Add(new AssistantChatMessage(completion));
                foreach (var call in completion.ToolCalls)
                {
                    messages.Add(new ToolChatMessage(call.Id, notes));
                }

                continue;
            }

            return completion.Content[0].Text; // AIP2001
        }
    }
}
