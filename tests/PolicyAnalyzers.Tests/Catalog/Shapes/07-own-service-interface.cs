// rules: AIP3001
// policy: { "version": 1, "flow": { "sinks": [ { "symbol": "M:IAICompletionService.CompleteStreamingAsync*", "at": "argument 0" } ], "aiOutputs": [ { "symbol": "M:IAICompletionService.CompleteStreamingAsync*", "at": "return" } ] } }
// The client is an interface of the organisation's own, in another repository, say: the policy's flow section says what it does.
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;

public interface IAICompletionService
{
    IAsyncEnumerable<string> CompleteStreamingAsync(string prompt);
}

public sealed record PartialMessage(string Text);

public sealed class AssistantHub(IAICompletionService service) : Hub
{
    public ChannelReader<PartialMessage> Ask([Confidentiality("class2")] string prompt)
    {
        var channel = Channel.CreateUnbounded<PartialMessage>();
        _ = Relay(prompt, channel.Writer); // AIP1002
        return channel.Reader; // AIP2001
    }

    private async Task Relay(string prompt, ChannelWriter<PartialMessage> writer)
    {
        await foreach (var text in service.CompleteStreamingAsync(prompt)) // AIP3001
        {
            await writer.WriteAsync(new PartialMessage(text));
        }

        writer.Complete();
    }
}
