// uses: ai/openai-older
// Names of the official library between 2.2 and 2.8.
using OpenAI;
using OpenAI.Realtime;
using OpenAI.Responses;

public sealed class Older : ControllerBase
{
    private readonly OpenAIClient client = new("key");

    [HttpPost("/response")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        OpenAIResponse response = await client.GetOpenAIResponseClient("gpt-4o").CreateResponseAsync(notes, new ResponseCreationOptions { StoredOutputEnabled = false }); // AIP1002
        return response.GetOutputText(); // AIP2001
    }

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        var responses = new OpenAIResponseClient("gpt-4o", "key");
        await foreach (var update in responses.CreateResponseStreamingAsync($"Summarise {notes}")) // AIP1002
        {
            if (update is StreamingResponseOutputTextDeltaUpdate delta)
            {
                yield return delta.Delta; // AIP2001
            }
        }
    }

    [HttpPost("/talk")]
    public async IAsyncEnumerable<string> Talk(RealtimeSession session, [Confidentiality("class2")] string notes, [Confidentiality("class2")] Stream voice)
    {
        await session.ConfigureConversationSessionAsync(new ConversationSessionOptions { Instructions = "Be brief." });
        await session.AddItemAsync(RealtimeItem.CreateUserMessage([notes])); // AIP1002
        await session.SendInputAudioAsync(voice); // AIP1002
        await session.StartResponseAsync();
        await foreach (var update in session.ReceiveUpdatesAsync())
        {
            yield return update.ToString()!; // AIP2001
        }
    }

    [HttpPost("/kept")]
    public async Task Kept([Confidentiality("class2")] string notes) =>
        await new OpenAIResponseClient("gpt-4o", "key").CreateResponseAsync(notes, new ResponseCreationOptions { StoredOutputEnabled = true }); // AIP1002

    [HttpPost("/silent")]
    public async Task Silent() => await client.GetOpenAIResponseClient("gpt-4o").CreateResponseAsync("Hello.");
}
