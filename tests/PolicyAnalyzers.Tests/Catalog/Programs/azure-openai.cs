// uses: OpenAI, ai/azure-ai-openai
using Azure;
using Azure.AI.OpenAI;
using OpenAI.Embeddings;
using OpenAI.Files;

public sealed class Azure2(Microsoft.Extensions.Configuration.IConfiguration configuration) : ControllerBase
{
    [HttpPost("/chat")]
    public async Task<string> Chat([Confidentiality("class2")] string notes)
    {
        AzureOpenAIClient azure = new(new Uri(configuration["endpoint"]!), new AzureKeyCredential("key"));
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
        await files.UploadFileAsync(cases, "cases.jsonl", FileUploadPurpose.Assistants); // AIP1002

    [HttpPost("/silent")]
    public async Task Silent(AzureOpenAIClient azure) => await azure.GetChatClient("d").CompleteChatAsync("Hello.");
}
