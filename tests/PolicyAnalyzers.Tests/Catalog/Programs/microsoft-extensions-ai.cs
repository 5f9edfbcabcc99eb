// uses: ai/microsoft-extensions-ai
// rules: AIP3001
using Microsoft.Extensions.AI;

public sealed class Chat(IChatClient client) : ControllerBase
{
    [HttpPost("/text")]
    public async Task<string> Text([Confidentiality("class2")] string notes)
    {
        var response = await client.GetResponseAsync(notes); // AIP1002 AIP3001
        return response.Text; // AIP2001
    }

    [HttpPost("/list")]
    public async Task<int> List([Confidentiality("class2")] string notes)
    {
        List<ChatMessage> history = [new(ChatRole.System, "Be brief.")];
        history.Add(new ChatMessage(ChatRole.User, [new TextContent(notes)]));
        var response = await client.GetResponseAsync(history, new ChatOptions { ModelId = "gpt-4o-mini" }); // AIP1002 AIP3001
        history.AddMessages(response);
        return history.Count;
    }

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        await foreach (var update in client.GetStreamingResponseAsync([new ChatMessage(ChatRole.User, notes)])) // AIP1002 AIP3001
        {
            yield return update.Text; // AIP2001
        }
    }

    [HttpPost("/typed")]
    public async Task<Summary> Typed([Confidentiality("class2")] string notes)
    {
        var response = await client.GetResponseAsync<Summary>($"Summarise {notes}"); // AIP1002 AIP3001
        return response.Result; // AIP2001
    }

    [HttpPost("/image")]
    public async Task Image([Confidentiality("class2")] byte[] scan) =>
        await client.GetResponseAsync([new ChatMessage(ChatRole.User, [new TextContent("What is this?"), new DataContent(scan, "image/png")])]); // AIP1002 AIP3001

    [HttpPost("/tool-result")]
    public async Task ToolResult([Confidentiality("class2")] string record) =>
        await client.GetResponseAsync([new ChatMessage(ChatRole.Tool, [new FunctionResultContent("call", record)])]); // AIP1002 AIP3001

    [HttpPost("/silent")]
    public async Task<int> Silent()
    {
        var response = await client.GetResponseAsync("What is AI?"); // AIP3001
        return response.Messages.Count;
    }

    public sealed record Summary(string Text, int Length);
}

public static class Pipeline
{
    public static IServiceCollection Register(IServiceCollection services, IChatClient inner)
    {
        services.AddChatClient(inner).UseLogging().UseFunctionInvocation().Use(client => new Passing(client));
        return services;
    }

    public static async Task Through(IChatClient inner, [Confidentiality("class2")] string notes)
    {
        var client = inner.AsBuilder().UseOpenTelemetry().Build();
        await client.GetResponseAsync(notes); // AIP1002 AIP3001
    }

    private sealed class Passing(IChatClient inner) : DelegatingChatClient(inner);
}

public static class Others
{
    public static async Task Embed(IEmbeddingGenerator<string, Embedding<float>> generator, [Confidentiality("class2")] string notes)
    {
        await generator.GenerateAsync([notes]); // AIP1002 AIP3001
        await generator.GenerateVectorAsync(notes); // AIP1002 AIP3001
    }

    public static async Task<string> Listen(ISpeechToTextClient client, [Confidentiality("class2")] Stream call) =>
        (await client.GetTextAsync(call)).Text; // AIP1002 AIP3001

    public static async Task Draw(IImageGenerator generator, [Confidentiality("class2")] string scene) =>
        await generator.GenerateAsync(new ImageGenerationRequest(scene)); // AIP1002 AIP3001

    public static async Task Speak(ITextToSpeechClient client, [Confidentiality("class2")] string letter) =>
        await client.GetAudioAsync(letter); // AIP1002 AIP3001

    public static async Task Silent(IEmbeddingGenerator<string, Embedding<float>> generator) =>
        await generator.GenerateAsync(["weather"]); // AIP3001
}
