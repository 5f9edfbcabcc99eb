// uses: ai/openai-dotnet
using OpenAI;
using OpenAI.Audio;
using OpenAI.Chat;
using OpenAI.Responses;

public sealed class Chat : ControllerBase
{
    private readonly OpenAIClient client = new(new OpenAIAuthentication("key"));

    [HttpPost("/chat")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var messages = new List<Message> { new(Role.System, "Be brief."), new(Role.User, notes) };
        var response = await client.ChatEndpoint.GetCompletionAsync(new ChatRequest(messages)); // AIP1002
        return response.ToString()!; // AIP2001
    }

    [HttpPost("/stream")]
    public async Task<int> Stream([Confidentiality("class2")] string notes)
    {
        var parts = 0;
        await foreach (var part in client.ChatEndpoint.StreamCompletionEnumerableAsync(new ChatRequest([new Message(Role.User, notes)]))) // AIP1002
        {
            parts++;
        }

        return parts;
    }

    [HttpPost("/others")]
    public async Task Others([Confidentiality("class2")] string notes)
    {
        await client.ResponsesEndpoint.CreateModelResponseAsync(new CreateResponseRequest(notes), (string name, IServerSentEvent part) => Task.CompletedTask); // AIP1002
        await client.EmbeddingsEndpoint.CreateEmbeddingAsync(notes); // AIP1002
        await client.ModerationsEndpoint.GetModerationAsync(notes); // AIP1002
        await client.FilesEndpoint.UploadFileAsync(notes, "fine-tune"); // AIP1002
    }

    [HttpPost("/silent")]
    public async Task Silent() => await client.ChatEndpoint.GetCompletionAsync(new ChatRequest([new Message(Role.User, "Hello.")]));
}
