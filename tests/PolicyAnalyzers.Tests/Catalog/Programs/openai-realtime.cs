// uses: OpenAI

using OpenAI.Realtime;

public static class Realtime
{
    public static async Task Speak(RealtimeSessionClient session, [Confidentiality("class2")] Stream microphone) =>
        await session.SendInputAudioAsync(microphone); // AIP1002

    public static async Task Type(RealtimeSessionClient session, [Confidentiality("class2")] string notes)
    {
        await session.AddItemAsync(RealtimeItem.CreateUserMessageItem(notes)); // AIP1002
        await session.StartResponseAsync();
    }

    public static async Task Silent(RealtimeSessionClient session)
    {
        await session.AddItemAsync(RealtimeItem.CreateUserMessageItem("Hello."));
        await session.StartResponseAsync();
    }
}

public sealed class Captions([FromServices] RealtimeSessionClient session) : ControllerBase
{
    [HttpGet("/captions")]
    public async IAsyncEnumerable<string> Read()
    {
        await foreach (var update in session.ReceiveUpdatesAsync())
        {
            if (update is RealtimeServerUpdateResponseOutputTextDelta delta)
            {
                yield return delta.Delta; // AIP2001
            }
        }
    }
}
