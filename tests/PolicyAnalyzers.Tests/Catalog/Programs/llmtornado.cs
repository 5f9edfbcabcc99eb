// uses: ai/llmtornado
using LlmTornado.Audio;
using LlmTornado.Embedding;
using LlmTornado.Files;
using LlmTornado.Images;
using LlmTornado.Moderation;
using LlmTornado.Responses;
using LlmTornado.Threads;

public sealed class Media(ImageGenerationEndpoint images, AudioEndpoint audio, ResponsesEndpoint responses) : ControllerBase
{
    [HttpPost("/image")]
    public async Task<object> Draw([Confidentiality("class2")] string scene)
    {
        var image = await images.CreateImage(scene); // AIP1002
        return image!; // AIP2001
    }

    [HttpPost("/speech")]
    public async Task<object> Speak([Confidentiality("class2")] string letter)
    {
        var speech = await audio.CreateSpeech(new SpeechRequest { Input = letter }); // AIP1002
        return speech!; // AIP2001
    }

    [HttpPost("/transcript")]
    public async Task<string> Listen([Confidentiality("class2")] string hints)
    {
        var text = await audio.CreateTranscription(new TranscriptionRequest { Prompt = hints }); // AIP1002
        return text!.Text; // AIP2001
    }

    [HttpPost("/response")]
    public async Task<string?> Respond([Confidentiality("class2")] string notes)
    {
        var response = await responses.CreateResponse(new ResponseRequest { InputString = notes }); // AIP1002
        return response.OutputText; // AIP2001
    }

    [HttpPost("/silent")]
    public async Task Silent()
    {
        await images.CreateImage("A lighthouse.");
        await responses.CreateResponse(new ResponseRequest { InputString = "Hello." });
    }
}

public static class Others
{
    public static async Task Send(EmbeddingEndpoint embeddings, ModerationEndpoint moderation, FilesEndpoint files, ThreadsEndpoint threads, [Confidentiality("class2")] string notes)
    {
        await embeddings.CreateEmbedding("small", notes); // AIP1002
        await moderation.CreateModeration(notes); // AIP1002
        await files.Upload(Encoding.UTF8.GetBytes(notes), "notes.txt"); // AIP1002
        await threads.CreateMessage("thread", new CreateMessageRequest(notes)); // AIP1002
        await embeddings.CreateEmbedding("small", "weather");
        await threads.CreateMessage("thread", new CreateMessageRequest("Hello."));
    }
}
