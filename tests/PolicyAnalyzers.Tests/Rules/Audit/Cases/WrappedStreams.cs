// rules: AIP3001 AIP3003
// logging
namespace WrappedStreams;
public class Desk(IChatClient client, IAIAuditLog audit)
{
    public IAsyncEnumerable<ChatResponseUpdate> Wrapped() => Audited(client.GetStreamingResponseAsync("Hello")); // ok
    public IAsyncEnumerable<ChatResponseUpdate> WrappedToEnd() => ToEnd(client.GetStreamingResponseAsync("Hello")); // AIP3003
    public IAsyncEnumerable<ChatResponseUpdate> Static() => Stream.Audited(client.GetStreamingResponseAsync("Hello"), audit); // ok
    public IAsyncEnumerable<ChatResponseUpdate> Extension() => client.GetStreamingResponseAsync("Hello").WithAudit(audit); // ok
    public async Task<ChatResponse> Collected() { try { return await client.GetStreamingResponseAsync("Hello").ToChatResponseAsync(); } finally { audit.Record(new AIAuditEntry()); } } // ok
    public async Task CollectedOnly() { await client.GetStreamingResponseAsync("Hello").ToChatResponseAsync(); audit.Record(new AIAuditEntry()); } // AIP3003
    public async Task Manual()
    {
        await using var e = client.GetStreamingResponseAsync("Hello").GetAsyncEnumerator(); // ok
        try { while (await e.MoveNextAsync()) { Console.Write(e.Current.Text); } }
        finally { audit.Record(new AIAuditEntry()); }
    }
    private async IAsyncEnumerable<ChatResponseUpdate> Audited(IAsyncEnumerable<ChatResponseUpdate> updates)
    {
        try { await foreach (var update in updates) { yield return update; } }
        finally { await audit.RecordAsync(new AIAuditEntry()); }
    }
    private async IAsyncEnumerable<ChatResponseUpdate> ToEnd(IAsyncEnumerable<ChatResponseUpdate> updates)
    {
        await foreach (var update in updates) { yield return update; }
        await audit.RecordAsync(new AIAuditEntry());
    }
}
public static class Stream
{
    public static async IAsyncEnumerable<ChatResponseUpdate> Audited(IAsyncEnumerable<ChatResponseUpdate> updates, IAIAuditLog audit)
    {
        try { await foreach (var update in updates) { yield return update; } }
        finally { await audit.RecordAsync(new AIAuditEntry()); }
    }
    public static async IAsyncEnumerable<ChatResponseUpdate> WithAudit(this IAsyncEnumerable<ChatResponseUpdate> updates, IAIAuditLog audit, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        try { await foreach (var update in updates.WithCancellation(cancellation)) { yield return update; } }
        finally { await audit.RecordAsync(new AIAuditEntry()); }
    }
}
