// uses: ai/openai-api
// The first community client.
using OpenAI_API;
using OpenAI_API.Audio;
using OpenAI_API.Chat;
using OpenAI_API.Embedding;
using OpenAI_API.Images;
using OpenAI_API.Moderation;

public sealed class Old : ControllerBase
{
    private readonly OpenAIAPI api = new("key");

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        var chat = api.Chat.CreateConversation();
        chat.AppendUserInput(notes);
        await foreach (var part in chat.StreamResponseEnumerableFromChatbotAsync()) // AIP1002
        {
            yield return part; // AIP2001
        }
    }

    [HttpPost("/stream/raw")]
    public async Task StreamRaw([Confidentiality("class2")] string notes)
    {
        await foreach (var part in api.Chat.StreamChatEnumerableAsync(new ChatRequest { Messages = [new ChatMessage(ChatMessageRole.User, notes)] })) // AIP1002
        {
        }
    }

    [HttpPost("/text")]
    public async Task<string> Text([Confidentiality("class2")] string notes) => await api.Completions.GetCompletion(notes); // AIP1002 AIP2001

    [HttpPost("/text/stream")]
    public async IAsyncEnumerable<string> TextOn([Confidentiality("class2")] string notes)
    {
        await foreach (var part in api.Completions.StreamCompletionEnumerableAsync(notes)) // AIP1002
        {
            yield return part.ToString()!; // AIP2001
        }
    }

    [HttpPost("/embedding")]
    public async Task Embed([Confidentiality("class2")] string notes) => await api.Embeddings.GetEmbeddingsAsync(notes); // AIP1002

    [HttpPost("/moderation")]
    public async Task Moderate([Confidentiality("class2")] string notes) => await api.Moderation.CallModerationAsync(notes); // AIP1002

    [HttpPost("/file")]
    public async Task Upload([Confidentiality("class2")] string path) => await api.Files.UploadFileAsync(path); // AIP1002

    [HttpPost("/image")]
    public async Task<string> Draw([Confidentiality("class2")] string scene)
    {
        var result = await api.ImageGenerations.CreateImageAsync(scene); // AIP1002
        return result.Data[0].Url; // AIP2001
    }

    [HttpPost("/speech")]
    public async Task<Stream> Speak([Confidentiality("class2")] string letter) => await api.TextToSpeech.GetSpeechAsStreamAsync(letter, "alloy"); // AIP1002 AIP2001

    [HttpPost("/transcript")]
    public async Task<string> Listen([Confidentiality("class2")] string path) => await api.Transcriptions.GetTextAsync(path); // AIP1002 AIP2001

    [HttpPost("/silent")]
    public async Task Silent()
    {
        await api.Completions.CreateCompletionAsync("Once upon a time");
        await api.Embeddings.GetEmbeddingsAsync("weather");
        await api.ImageGenerations.CreateImageAsync("A lighthouse.");
    }
}

public static class Here
{
    public static async Task Local([Confidentiality("class2")] string notes)
    {
        var api = new OpenAIAPI("key") { ApiUrlFormat = "http://localhost:8080/{0}/{1}" };
        await api.Chat.CreateChatCompletionAsync(notes);
    }
}
