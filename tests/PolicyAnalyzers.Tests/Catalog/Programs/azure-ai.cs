// uses: OpenAI, ai/azure-ai-inference, ai/azure-ai-projects
using Azure;
using Azure.AI.Agents.Persistent;
using Azure.AI.Inference;
using Azure.AI.Projects;

public sealed class Inference : ControllerBase
{
    private readonly ChatCompletionsClient client = new(new Uri("https://contoso.services.ai.azure.com/models"), new AzureKeyCredential("key"));

    [HttpPost("/chat")]
    public async Task<string> Chat([Confidentiality("class2")] string notes)
    {
        var options = new ChatCompletionsOptions { Messages = { new ChatRequestSystemMessage("Be brief."), new ChatRequestUserMessage(notes) }, Model = "mistral" };
        Response<ChatCompletions> response = await client.CompleteAsync(options); // AIP1002
        return response.Value.Content; // AIP2001
    }

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        var options = new ChatCompletionsOptions([new ChatRequestUserMessage(new ChatMessageTextContentItem(notes))]);
        await foreach (var update in await client.CompleteStreamingAsync(options)) // AIP1002
        {
            yield return update.ContentUpdate; // AIP2001
        }
    }

    [HttpPost("/embed")]
    public async Task Embed(EmbeddingsClient embeddings, [Confidentiality("class2")] string notes) =>
        await embeddings.EmbedAsync(new EmbeddingsOptions([notes])); // AIP1002

    [HttpPost("/silent")]
    public void Silent() => client.Complete(new ChatCompletionsOptions([new ChatRequestUserMessage("Hello.")]));
}

public static class Agents
{
    public static async Task Ask(Azure.Core.TokenCredential credential, [Confidentiality("class2")] string notes)
    {
        var client = new PersistentAgentsClient("https://contoso.services.ai.azure.com/api/projects/one", credential);
        PersistentAgentThread thread = client.Threads.CreateThread();
        await client.Messages.CreateMessageAsync(thread.Id, MessageRole.User, notes); // AIP1002
        await client.Messages.CreateMessageAsync(thread.Id, MessageRole.User, "And?");
    }

    public static async Task Project(AIProjectClient project, [Confidentiality("class2")] string notes) =>
        await project.OpenAI.Responses.CreateResponseAsync("gpt-5-mini", notes); // AIP1002
}
