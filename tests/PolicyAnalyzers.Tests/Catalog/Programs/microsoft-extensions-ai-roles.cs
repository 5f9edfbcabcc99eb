// uses: Microsoft.Extensions.AI.Abstractions
// rules: AIP1005
// policy: { "version": 1, "endpoints": [ { "id": "any", "match": { "hosts": ["api.example.com"] }, "contract": "standardTerms", "maxClass": "class1" } ], "defaultEndpoint": "any" }
// Media, files and realtime of the abstractions.
using Microsoft.Extensions.AI;

public sealed class Media(IImageGenerator images, ISpeechToTextClient listener, ITextToSpeechClient speaker) : ControllerBase
{
    [HttpPost("/image")]
    public async Task<AIContent> Draw([Confidentiality("class2")] string scene)
    {
        var response = await images.GenerateImagesAsync(scene); // AIP1002
        return response.Contents[0]; // AIP2001
    }

    [HttpPost("/edit")]
    public async Task Edit([Confidentiality("class2")] byte[] photo) =>
        await images.EditImageAsync(photo, "photo.png", "Remove the background."); // AIP1002

    [HttpPost("/listen")]
    public async Task<string> Listen([Confidentiality("class2")] Stream call)
    {
        var response = await listener.GetTextAsync(call); // AIP1002
        return response.Text; // AIP2001
    }

    [HttpPost("/listen/stream")]
    public async IAsyncEnumerable<string> ListenOn([Confidentiality("class2")] Stream call)
    {
        await foreach (var update in listener.GetStreamingTextAsync(call)) // AIP1002
        {
            yield return update.Text; // AIP2001
        }
    }

    [HttpPost("/speak")]
    public async Task<AIContent> Speak([Confidentiality("class2")] string letter)
    {
        var response = await speaker.GetAudioAsync(letter); // AIP1002
        return response.Contents[0]; // AIP2001
    }

    [HttpPost("/speak/stream")]
    public async Task SpeakOn([Confidentiality("class2")] string letter)
    {
        await foreach (var update in speaker.GetStreamingAudioAsync(letter)) // AIP1002
        {
        }
    }

    [HttpPost("/silent")]
    public async Task Silent()
    {
        await images.GenerateImagesAsync("A lighthouse.");
        await speaker.GetAudioAsync("Welcome.");
    }
}

public sealed class Live(IRealtimeClient client, IHostedFileClient files) : ControllerBase
{
    [HttpPost("/live")]
    public async IAsyncEnumerable<string> Talk([Confidentiality("class2")] byte[] voice, [Confidentiality("class2")] string notes)
    {
        var session = await client.CreateSessionAsync(new RealtimeSessionOptions { Instructions = notes }); // AIP1002
        await session.SendAsync(new InputAudioBufferAppendRealtimeClientMessage(new DataContent(voice, "audio/pcm"))); // AIP1002
        await session.SendAsync(new CreateConversationItemRealtimeClientMessage(new RealtimeConversationItem([new TextContent(notes)]))); // AIP1002
        await foreach (var message in session.GetStreamingResponseAsync())
        {
            if (message is OutputTextAudioRealtimeServerMessage text)
            {
                yield return text.Text!; // AIP2001
            }
        }
    }

    [HttpPost("/file")]
    public async Task Upload([Confidentiality("class2")] Stream file, [Confidentiality("class2")] string path)
    {
        await files.UploadAsync(file, "text/plain", "notes.txt"); // AIP1002
        await files.UploadAsync(path); // AIP1002
    }

    [HttpPost("/live/silent")]
    public async Task Silent() => await client.CreateSessionAsync(new RealtimeSessionOptions { Instructions = "Be brief." });
}

public static class Tools
{
    public static ChatOptions Hosted() => new() { Tools = [new HostedMcpServerTool("tools", "https://tools.example.com/mcp"), new HostedWebSearchTool()] }; // AIP1005 AIP1005
}
