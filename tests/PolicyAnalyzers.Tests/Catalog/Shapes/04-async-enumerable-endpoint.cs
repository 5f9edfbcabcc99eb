// uses: OpenAI, ai/azure-ai-openai-beta
// rules: AIP3001
// An iterator of DTOs over the stream of the 1.0 beta: a member of the DTO can disclose each of them.
using Azure.AI.OpenAI;

public sealed record Reply(string Text);

public sealed record MarkedReply(string Text, bool IsAIGenerated);

public sealed class Chat(OpenAIClient client) : ControllerBase
{
    [HttpPost("/chat")]
    public async IAsyncEnumerable<Reply> Ask([Confidentiality("class2")] string question, CancellationToken cancellation)
    {
        var options = new ChatCompletionsOptions { Messages = { new ChatRequestUserMessage(question) } };
        var response = await client.GetChatCompletionsStreamingAsync(options, cancellation); // AIP1002 AIP3001
        await foreach (var update in response.EnumerateValues().WithCancellation(cancellation))
        {
            yield return new Reply(update.ContentUpdate); // AIP2001
        }
    }

    [HttpPost("/marked")]
    public async IAsyncEnumerable<MarkedReply> Marked()
    {
        var options = new ChatCompletionsOptions { Messages = { new ChatRequestUserMessage("Hello.") } };
        await foreach (var update in await client.GetChatCompletionsStreamingAsync(options)) // AIP3001
        {
            yield return new MarkedReply(update.ContentUpdate, IsAIGenerated: true);
        }
    }
}
