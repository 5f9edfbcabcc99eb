// uses: OpenAI, ai/azure-ai-openai
using Azure;
using Azure.AI.OpenAI;
using Azure.Identity;
using OpenAI.Embeddings;
using OpenAI.Files;

public sealed class Azure2(Microsoft.Extensions.Configuration.IConfiguration configuration) : ControllerBase
{
    [HttpPost("/chat")]
    public async Task<string> Chat([Confidentiality("class2")] string notes)
    {
        AzureOpenAIClient azure = new(new Uri(configuration["endpoint"]!), new DefaultAzureCredential());
        OpenAI.Chat.ChatClient chat = azure.GetChatClient("my-deployment");
        OpenAI.Chat.ChatCompletion completion = await chat.CompleteChatAsync([new OpenAI.Chat.UserChatMessage(notes)]); // AIP1002
        return completion.Content[0].Text; // AIP2001
    }

    [HttpPost("/embed")]
    public async Task Embed(AzureOpenAIClient azure, [Confidentiality("class2")] string notes)
    {
        EmbeddingClient embeddings = azure.GetEmbeddingClient("embeddings");
        await embeddings.GenerateEmbeddingAsync(notes); // AIP1002
    }

    [HttpPost("/file")]
    public async Task Upload(OpenAIFileClient files, [Confidentiality("class2")] Stream cases) =>
        await files.UploadFileAsync(cases, "cases.jsonl", FileUploadPurpose.Assistants, new AzureFileExpirationOptions()); // AIP1002

    [HttpPost("/silent")]
    public async Task Silent(AzureOpenAIClient azure) => await azure.GetChatClient("d").CompleteChatAsync("Hello.");
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
        await client.GetAudioTranscriptionAsync(new Azure.AI.OpenAI.AudioTranscriptionOptions("whisper", BinaryData.FromBytes(call))); // AIP1002
    }

    [HttpPost("/beta/silent")]
    public async Task Silent() => await client.GetChatCompletionsAsync(new ChatCompletionsOptions("gpt-35-turbo", [new ChatRequestUserMessage("Hello.")]));
}
