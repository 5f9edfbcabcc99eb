// uses: OpenAI, ai/azure-ai-openai, ai/azure-ai-openai-2.2
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using OpenAI.Files;

public static class Connections
{
    public static async Task Ask(ClientConnectionProvider connections, [Confidentiality("class2")] string notes)
    {
        var chat = connections.GetAzureOpenAIChatClient("gpt-4o");
        await chat.CompleteChatAsync(notes); // AIP1002
        await chat.CompleteChatAsync("Hello.");
        await connections.GetAzureOpenAIEmbeddingClient("small").GenerateEmbeddingAsync(notes); // AIP1002
    }

    public static async Task Upload(OpenAIFileClient files, [Confidentiality("class2")] string path)
    {
        await files.UploadFileAsync(path, FileUploadPurpose.Assistants, new AzureFileExpirationOptions(3600)); // AIP1002
        await files.UploadFileAsync("manual.pdf", FileUploadPurpose.Assistants, new AzureFileExpirationOptions(3600));
    }
}
