// uses: ai/microsoft-extensions-ai-older
// without: Microsoft.Extensions.AI.Abstractions
// Chat up to 9.2.
using Microsoft.Extensions.AI;

public sealed class Older(IChatClient client) : ControllerBase
{
    [HttpPost("/ask")]
    public async Task<string?> Ask([Confidentiality("class2")] string notes)
    {
        var answer = await client.CompleteAsync([new ChatMessage(ChatRole.User, notes)]); // AIP1002
        await client.CompleteAsync("Hello.");
        return answer.Message.Text; // AIP2001
    }

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string?> Stream([Confidentiality("class2")] string notes)
    {
        await foreach (var update in client.CompleteStreamingAsync(notes)) // AIP1002
        {
            yield return update.Text; // AIP2001
        }
    }
}
