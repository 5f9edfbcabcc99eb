// uses: ai/openai-dotnet
using OpenAI;
using OpenAI.Audio;
using OpenAI.Chat;
using OpenAI.Embeddings;
using OpenAI.Files;
using OpenAI.Images;
using OpenAI.Moderations;
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

    [HttpPost("/requests")]
    public async Task Requests([Confidentiality("class2")] string notes, [Confidentiality("class2")] Stream file)
    {
        await client.EmbeddingsEndpoint.CreateEmbeddingAsync(new EmbeddingsRequest(notes)); // AIP1002
        await client.EmbeddingsEndpoint.CreateEmbeddingAsync(new[] { "weather", notes }); // AIP1002
        await client.ModerationsEndpoint.CreateModerationAsync(new ModerationsRequest(notes)); // AIP1002
        await client.ModerationsEndpoint.GetModerationChunkedAsync(notes); // AIP1002
        await client.FilesEndpoint.UploadFileAsync(new FileUploadRequest(file, "cases.jsonl", "fine-tune")); // AIP1002
        await client.EmbeddingsEndpoint.CreateEmbeddingAsync(new EmbeddingsRequest("weather"));
        await client.ModerationsEndpoint.CreateModerationAsync(new ModerationsRequest("hello"));
    }

    [HttpPost("/typed")]
    public async Task<int> Typed([Confidentiality("class2")] string notes)
    {
        var (answer, response) = await client.ChatEndpoint.GetCompletionAsync<Answer>(new ChatRequest([new Message(Role.User, [new Content(notes)])])); // AIP1002
        return answer.Score;
    }

    [HttpPost("/pushed")]
    public async Task Pushed([Confidentiality("class2")] string notes) =>
        await client.ChatEndpoint.StreamCompletionAsync(new ChatRequest([new Message(Role.User, notes)]), part => Task.CompletedTask); // AIP1002

    public sealed record Answer(int Score);
}
