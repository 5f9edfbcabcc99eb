// uses: ai/mistral-sdk, ai/cohere
using Cohere;
using Mistral.SDK;
using Mistral.SDK.DTOs;

public sealed class MistralChat : ControllerBase
{
    private readonly MistralClient client = new(new APIAuthentication("key"));

    [HttpPost("/mistral")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var request = new ChatCompletionRequest("mistral-small", [new ChatMessage(ChatMessage.RoleEnum.User, notes)]);
        var response = await client.Completions.GetCompletionAsync(request); // AIP1002
        return response.Choices[0].Message.Content; // AIP2001
    }

    [HttpPost("/mistral/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        await foreach (var part in client.Completions.StreamCompletionAsync(new ChatCompletionRequest { Messages = [new() { Content = notes }] })) // AIP1002
        {
            yield return part.Choices[0].Delta.Content; // AIP2001
        }
    }

    [HttpPost("/mistral/silent")]
    public async Task Silent() => await client.Completions.GetCompletionAsync(new ChatCompletionRequest { Messages = [new() { Content = "Hello." }] });
}

public sealed class CohereChat(ICohereClient client) : ControllerBase
{
    [HttpPost("/cohere")]
    public async Task Ask([Confidentiality("class2")] string notes)
    {
        await client.ChatAsync(new ChatRequest { Message = notes }); // AIP1002
        await client.EmbedAsync(new EmbedRequest { Texts = [notes] }); // AIP1002
        await client.RerankAsync(new RerankRequest { Query = notes, Documents = [] }); // AIP1002
    }

    [HttpPost("/cohere/silent")]
    public async Task Silent() => await client.ChatAsync(new ChatRequest { Message = "Hello." });
}
