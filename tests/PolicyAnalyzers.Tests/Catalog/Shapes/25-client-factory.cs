// uses: OpenAI, ai/microsoft-extensions-ai, ai/microsoft-extensions-ai-openai, ai/azure-ai-openai, ai/ollamasharp
// A factory chooses at run time: a client that may be external counts as external, one that is local on every way does not.
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using OllamaSharp;

internal static class Clients
{
    public static IChatClient Any(string kind) => kind switch
    {
        "openai" => new OpenAI.Chat.ChatClient("gpt-4o-mini", "key").AsIChatClient(),
        "azure" => new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new System.ClientModel.ApiKeyCredential("key")).GetChatClient("d").AsIChatClient(),
        _ => new OllamaApiClient("http://localhost:11434", "llama3"),
    };

    public static IChatClient Local(bool large) => large ? new OllamaApiClient("http://localhost:11434", "llama3") : new OllamaApiClient("http://127.0.0.1:11435", "phi3");
}

public static class Chat
{
    public static async Task Ask(string kind, [Confidentiality("class2")] string notes)
    {
        await foreach (var update in Clients.Any(kind).GetStreamingResponseAsync(notes)) // AIP1002
        {
            Console.Write(update.Text);
        }
    }

    public static async Task AskLocal(bool large, [Confidentiality("class2")] string notes)
    {
        await foreach (var update in Clients.Local(large).GetStreamingResponseAsync(notes))
        {
            Console.Write(update.Text);
        }
    }
}
