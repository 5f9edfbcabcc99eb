// rules: AIP3001
// logging
namespace Streams;

public class Faq(IChatClient client, IAIAuditLog audit)
{
    private static AIAuditEntry Entry => new() { Purpose = "faq", Outcome = "succeeded" };

    public async IAsyncEnumerable<string> AfterTheLastChunk()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) { yield return update.Text; } // ok
        audit.Record(Entry);
    }

    public async IAsyncEnumerable<string> InFinally()
    {
        try
        {
            await foreach (var update in client.GetStreamingResponseAsync("Hello")) { yield return update.Text; } // ok
        }
        finally { audit.Record(Entry); }
    }

    public async IAsyncEnumerable<string> Nothing()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) { yield return update.Text; } // AIP3001
    }

    public async IAsyncEnumerable<string> PerChunkOnly()
    {
        // A model that answers nothing leaves nothing.
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) { audit.Record(Entry); yield return update.Text; } // AIP3001
    }

    public async IAsyncEnumerable<string> BreaksOff(int most)
    {
        var count = 0;
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) // AIP3001
        {
            if (++count > most) { yield break; }
            yield return update.Text;
        }

        audit.Record(Entry);
    }

    public IAsyncEnumerable<ChatResponseUpdate> HandedOn() => client.GetStreamingResponseAsync("Hello"); // AIP3001

    public IAsyncEnumerable<string> WrappedStream() => Audited(client.GetStreamingResponseAsync("Hello")); // ok

    public IAsyncEnumerable<string> CountedStream() => Counted(client.GetStreamingResponseAsync("Hello")); // AIP3001

    private async IAsyncEnumerable<string> Audited(IAsyncEnumerable<ChatResponseUpdate> updates)
    {
        await foreach (var update in updates) { yield return update.Text; }
        audit.Record(Entry);
    }

    private async IAsyncEnumerable<string> Counted(IAsyncEnumerable<ChatResponseUpdate> updates)
    {
        var count = 0;
        await foreach (var update in updates) { count++; yield return update.Text; }
        Console.WriteLine(count);
    }

    public async Task<string> Collected()
    {
        var text = new StringBuilder();
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) { text.Append(update.Text); } // ok
        await audit.RecordAsync(Entry);
        return text.ToString();
    }

    public async Task<string> ToChatResponse()
    {
        var response = await client.GetStreamingResponseAsync("Hello").ToChatResponseAsync(); // ok
        await audit.RecordAsync(Entry);
        return response.Text;
    }

    public async Task WriteTo(HttpResponse response)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) // AIP3001
        {
            await response.WriteAsync(update.Text);
        }
    }

    public async Task WriteToRecorded(HttpResponse response)
    {
        try
        {
            await foreach (var update in client.GetStreamingResponseAsync("Hello")) // ok
            {
                await response.WriteAsync(update.Text);
            }
        }
        finally
        {
            await audit.RecordAsync(Entry);
        }
    }

    public async Task Enumerator()
    {
        await using var updates = client.GetStreamingResponseAsync("Hello").GetAsyncEnumerator(); // ok
        while (await updates.MoveNextAsync()) { Console.Write(updates.Current.Text); }
        audit.Record(Entry);
    }
}
