// uses: OpenAI, ai/azure-ai-openai-beta
// The beta line.
using Azure;
using Azure.AI.OpenAI;

public sealed class Media(OpenAIClient client) : ControllerBase
{
    [HttpPost("/image")]
    public async Task<Uri> Draw([Confidentiality("class2")] string scene)
    {
        var images = await client.GetImageGenerationsAsync(new ImageGenerationOptions(scene)); // AIP1002
        return images.Value.Data[0].Url; // AIP2001
    }

    [HttpPost("/transcript")]
    public async Task<string> Listen([Confidentiality("class2")] byte[] call)
    {
        var text = await client.GetAudioTranscriptionAsync(new AudioTranscriptionOptions("whisper", BinaryData.FromBytes(call))); // AIP1002
        return text.Value.Text; // AIP2001
    }

    [HttpPost("/text")]
    public async IAsyncEnumerable<string> Text([Confidentiality("class2")] string notes)
    {
        await foreach (var part in await client.GetCompletionsStreamingAsync(new CompletionsOptions("davinci", [notes]))) // AIP1002
        {
            yield return part.Choices[0].Text; // AIP2001
        }
    }

    [HttpPost("/silent")]
    public async Task Silent() => await client.GetImageGenerationsAsync(new ImageGenerationOptions("A lighthouse."));
}

public sealed class Azure1 : ControllerBase
{
    private readonly OpenAIClient client = new(new Uri("https://contoso.openai.azure.com/"), new AzureKeyCredential("key"));

    [HttpPost("/beta/chat")]
    public async Task<string> Chat([Confidentiality("class2")] string notes)
    {
        var options = new ChatCompletionsOptions { DeploymentName = "gpt-35-turbo", Messages = { new ChatRequestSystemMessage("Be brief."), new ChatRequestUserMessage(notes) } };
        Response<ChatCompletions> response = await client.GetChatCompletionsAsync(options); // AIP1002
        return response.Value.Choices[0].Message.Content; // AIP2001
    }

    [HttpPost("/beta/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        var options = new ChatCompletionsOptions("gpt-35-turbo", [new ChatRequestUserMessage(notes)]);
        await foreach (var update in await client.GetChatCompletionsStreamingAsync(options)) // AIP1002
        {
            yield return update.ContentUpdate; // AIP2001
        }
    }

    [HttpPost("/beta/text")]
    public async Task<string> Text([Confidentiality("class2")] string notes)
    {
        Completions completions = await client.GetCompletionsAsync("davinci", notes); // AIP1002
        return completions.Choices[0].Text; // AIP2001
    }

    [HttpPost("/beta/others")]
    public async Task Others([Confidentiality("class2")] string notes, [Confidentiality("class2")] byte[] call)
    {
        await client.GetEmbeddingsAsync(new EmbeddingsOptions("ada", [notes])); // AIP1002
        await client.GetImageGenerationsAsync(new ImageGenerationOptions(notes)); // AIP1002
        await client.GetAudioTranscriptionAsync(new AudioTranscriptionOptions("whisper", BinaryData.FromBytes(call))); // AIP1002
    }

    [HttpPost("/beta/silent")]
    public async Task Silent() => await client.GetChatCompletionsAsync(new ChatCompletionsOptions("gpt-35-turbo", [new ChatRequestUserMessage("Hello.")]));
}
