// uses: ai/microsoft-extensions-ai, ai/microsoft-extensions-ai-openai, OpenAI
// rules: AIP1010
// Decorators by hand, functions around the client, and what telemetry may hold.
using Microsoft.Extensions.AI;

public static class Decorated
{
    public static async Task Made(IChatClient inner, [Confidentiality("class2")] string notes)
    {
        using var client = new OpenTelemetryChatClient(new FunctionInvokingChatClient(inner)) { EnableSensitiveData = true }; // AIP1010
        await client.GetResponseAsync([new ChatMessage(ChatRole.User, notes)]); // AIP1002
        await client.GetResponseAsync([new ChatMessage(ChatRole.User, "Hello.")]);
    }

    public static async Task Quiet(IChatClient inner, [Confidentiality("class2")] string notes)
    {
        using var client = new OpenTelemetryChatClient(inner) { EnableSensitiveData = false };
        await client.GetResponseAsync([new ChatMessage(ChatRole.User, notes)]); // AIP1002
    }

    public static async Task Around(IChatClient inner, [Confidentiality("class2")] string notes)
    {
        var client = inner.AsBuilder().Use(async (messages, options, next, cancellation) => await next(messages, options, cancellation)).Build();
        await client.GetResponseAsync(notes); // AIP1002
        await client.GetResponseAsync("Hello.");
    }

    public static async Task<ChatResponse> Wrapped(IChatClient inner, [Confidentiality("class2")] string notes)
    {
        var response = new ChatResponse(new ChatMessage(ChatRole.User, notes));
        return await inner.GetResponseAsync(response.Messages); // AIP1002
    }
}

public static class Realtime
{
    public static async Task Open([Confidentiality("class2")] string notes)
    {
        var client = new OpenAIRealtimeClient("key", "gpt-realtime");
        await client.CreateSessionAsync(new RealtimeSessionOptions { Instructions = notes }); // AIP1002
        await client.CreateSessionAsync(new RealtimeSessionOptions { Instructions = "Be brief." });
    }
}
