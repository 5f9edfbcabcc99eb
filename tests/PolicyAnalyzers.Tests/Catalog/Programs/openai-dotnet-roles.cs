// uses: ai/openai-dotnet
// Media, threads and realtime of the community client.
using OpenAI;
using OpenAI.Audio;
using OpenAI.Images;
using OpenAI.Realtime;
using OpenAI.Responses;
using OpenAI.Threads;

public sealed class Media : ControllerBase
{
    private readonly OpenAIClient client = new(new OpenAIAuthentication("key"));

    [HttpPost("/image")]
    public async Task<string> Draw([Confidentiality("class2")] string scene)
    {
        var images = await client.ImagesEndPoint.GenerateImageAsync(new ImageGenerationRequest(scene)); // AIP1002
        return images[0].B64_Json; // AIP2001
    }

    [HttpPost("/speech")]
    public async Task<IActionResult> Speak([Confidentiality("class2")] string letter)
    {
        var clip = await client.AudioEndpoint.CreateSpeechAsync(new SpeechRequest(letter)); // AIP1002
        return File(clip.ToArray(), "audio/mpeg"); // AIP2001
    }

    [HttpPost("/transcript")]
    public async Task<string> Listen([Confidentiality("class2")] string path)
    {
        using var request = new AudioTranscriptionRequest(path, language: "en");
        return await client.AudioEndpoint.CreateTranscriptionTextAsync(request); // AIP1002 AIP2001
    }

    [HttpPost("/silent")]
    public async Task Silent()
    {
        await client.ImagesEndPoint.GenerateImageAsync(new ImageGenerationRequest("A lighthouse."));
        await client.AudioEndpoint.CreateSpeechAsync(new SpeechRequest("Welcome."));
    }
}

public sealed class Threads : ControllerBase
{
    private readonly OpenAIClient client = new(new OpenAIAuthentication("key"));

    [HttpPost("/threads")]
    public async Task Ask([Confidentiality("class2")] string notes)
    {
        var thread = await client.ThreadsEndpoint.CreateThreadAsync(new CreateThreadRequest(notes)); // AIP1002
        await client.ThreadsEndpoint.CreateMessageAsync(thread.Id, new OpenAI.Threads.Message(notes)); // AIP1002
        await client.ThreadsEndpoint.CreateMessageAsync(thread.Id, new OpenAI.Threads.Message("Hello."));
        await client.ThreadsEndpoint.CreateRunAsync(thread.Id, new CreateRunRequest("asst_1", instructions: notes), (IServerSentEvent part) => Task.CompletedTask); // AIP1002
        await client.ThreadsEndpoint.CreateThreadAndRunAsync(new CreateThreadAndRunRequest("asst_1", instructions: "Be brief."), (IServerSentEvent part) => Task.CompletedTask);
    }

    [HttpPost("/response")]
    public async Task<string> Respond([Confidentiality("class2")] string notes)
    {
        var response = await client.ResponsesEndpoint.CreateModelResponseAsync(new CreateResponseRequest(notes), (string name, IServerSentEvent part) => Task.CompletedTask); // AIP1002
        return response.OutputText; // AIP2001
    }

    [HttpPost("/realtime")]
    public async Task Talk(RealtimeSession session, [Confidentiality("class2")] string notes)
    {
        await session.SendAsync(new ConversationItemCreateRequest(new ConversationItem(Role.User, new RealtimeContent(notes)))); // AIP1002
        session.Send(new ConversationItemCreateRequest(new ConversationItem(Role.User, new RealtimeContent("Hello."))));
    }
}

public static class Here
{
    public static async Task Local([Confidentiality("class2")] string notes)
    {
        using var client = new OpenAIClient(new OpenAIAuthentication("key"), new OpenAISettings(domain: "localhost:8080"));
        await client.ImagesEndPoint.GenerateImageAsync(new ImageGenerationRequest(notes));
    }
}
