// rules: AIP3001 AIP3002 AIP3003
// logging
// policy: Runs.json
namespace Runs;

// What the analyzer says of each method here is tried out: AuditRunTests compiles this file and runs it against a model that answers,
// fails, hangs, refuses and breaks off.
public sealed class Desk(IChatClient client, IAIAuditLog audit)
{
    private AIAuditEntry Entry(string outcome) => new() { User = "clerk", Time = DateTimeOffset.UtcNow, Purpose = "faq", Outcome = outcome };

    public async Task<string> Finally(CancellationToken cancellation)
    {
        var outcome = "failed";
        try
        {
            var response = await client.GetResponseAsync("Hello", cancellationToken: cancellation); // ok
            outcome = "succeeded";
            return response.Text;
        }
        finally { audit.Record(Entry(outcome)); }
    }

    public async Task<string> CatchAndSuccess(CancellationToken cancellation)
    {
        string text;
        try { text = (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text; } // ok
        catch (Exception error) { await audit.RecordAsync(Entry(error.GetType().Name), CancellationToken.None); throw; }
        await audit.RecordAsync(Entry("succeeded"), CancellationToken.None);
        return text;
    }

    public async Task<string> Handled(CancellationToken cancellation)
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text; // ok
            audit.Record(Entry("succeeded"));
            return text;
        }
        catch (OperationCanceledException) { audit.Record(Entry("cancelled")); return "cancelled"; }
        catch (Exception) { audit.Record(Entry("failed")); return "failed"; }
    }

    public async Task<string> Scope(CancellationToken cancellation)
    {
        using var scope = new Scope(audit);
        return (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text; // ok
    }

    public async Task<string> Refusal(CancellationToken cancellation)
    {
        var outcome = "failed";
        try
        {
            var response = await client.GetResponseAsync("Hello", cancellationToken: cancellation); // ok
            if (response.FinishReason == ChatFinishReason.ContentFilter) { outcome = "denied"; throw new InvalidOperationException("Filtered."); }
            outcome = "succeeded";
            return response.Text;
        }
        finally { audit.Record(Entry(outcome)); }
    }

    public async Task<string> ByHelper(CancellationToken cancellation)
    {
        try { return await Send(cancellation); }
        finally { audit.Record(Entry("ended")); }
    }

    private async Task<string> Send(CancellationToken cancellation) => (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text; // ok

    public Task<string> ByWrapper(CancellationToken cancellation) =>
        Audited(async () => (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text); // ok

    private async Task<string> Audited(Func<Task<string>> ask)
    {
        try { return await ask(); }
        finally { audit.Record(Entry("ended")); }
    }

    public async Task ByDecorator(CancellationToken cancellation) =>
        await new Recording(client, audit).GetResponseAsync("Hello", cancellationToken: cancellation); // ok

    public async Task ByBuilder(CancellationToken cancellation) =>
        await client.AsBuilder().Use(inner => new Recording(inner, audit)).Build().GetResponseAsync("Hello", cancellationToken: cancellation); // ok

    public async Task<int> Collected(CancellationToken cancellation)
    {
        var count = 0;
        try
        {
            await foreach (var update in client.GetStreamingResponseAsync("Hello", cancellationToken: cancellation)) { count++; } // ok
            return count;
        }
        finally { audit.Record(Entry("ended")); }
    }

    public async IAsyncEnumerable<string> Stream([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            await foreach (var update in client.GetStreamingResponseAsync("Hello", cancellationToken: cancellation)) { yield return update.Text; } // ok
        }
        finally { audit.Record(Entry("ended")); }
    }

    public async Task StreamByDecorator(CancellationToken cancellation)
    {
        await foreach (var update in new Recording(client, audit).GetStreamingResponseAsync("Hello", cancellationToken: cancellation)) { } // ok
    }

    // Nothing, or not on the way that is taken.
    public Task Nothing(CancellationToken cancellation) => client.GetResponseAsync("Hello", cancellationToken: cancellation); // AIP3001

    public async Task<string> OnlyInCatch(CancellationToken cancellation)
    {
        try { return (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text; } // AIP3001
        catch (Exception) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> OneBranch(CancellationToken cancellation, bool important = false)
    {
        var text = (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text; // AIP3001
        if (important) { audit.Record(Entry("succeeded")); }
        return text;
    }

    public async Task<string> EarlyReturn(CancellationToken cancellation, bool brief = true)
    {
        var text = (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text; // AIP3001
        if (brief) { return text; }
        audit.Record(Entry("succeeded"));
        return text;
    }

    public async Task Loop(CancellationToken cancellation, int count = 0)
    {
        await client.GetResponseAsync("Hello", cancellationToken: cancellation); // AIP3001
        for (var i = 0; i < count; i++) { audit.Record(Entry("succeeded")); }
    }

    public async Task ByTimer(CancellationToken cancellation) =>
        await new Timing(client).GetResponseAsync("Hello", cancellationToken: cancellation); // AIP3001

    public async IAsyncEnumerable<string> StreamWithoutRecord([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Hello", cancellationToken: cancellation)) { yield return update.Text; } // AIP3001
    }

    // A record when it goes well, none when it fails.
    public async Task<string> OnlySuccess(CancellationToken cancellation)
    {
        var text = (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text; // AIP3003
        audit.Record(Entry("succeeded"));
        return text;
    }

    public async Task<string> Swallowed(CancellationToken cancellation)
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text; // AIP3003
            audit.Record(Entry("succeeded"));
            return text;
        }
        catch (Exception) { return ""; }
    }

    public async Task<string> OneTypeOnly(CancellationToken cancellation)
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text; // AIP3003
            audit.Record(Entry("succeeded"));
            return text;
        }
        catch (IOException) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> NotCancellation(CancellationToken cancellation)
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello", cancellationToken: cancellation)).Text; // AIP3003
            audit.Record(Entry("succeeded"));
            return text;
        }
        catch (Exception error) when (error is not OperationCanceledException) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> RefusalThrows(CancellationToken cancellation)
    {
        ChatResponse response;
        try { response = await client.GetResponseAsync("Hello", cancellationToken: cancellation); } // AIP3003
        catch (Exception) { audit.Record(Entry("failed")); throw; }
        if (response.FinishReason == ChatFinishReason.ContentFilter) { throw new InvalidOperationException("Filtered."); }
        audit.Record(Entry("succeeded"));
        return response.Text;
    }

    public async IAsyncEnumerable<string> StreamToItsEnd([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Hello", cancellationToken: cancellation)) { yield return update.Text; } // AIP3003
        audit.Record(Entry("succeeded"));
    }

    public async Task ByLuckyDecorator(CancellationToken cancellation) =>
        await new Lucky(client, audit).GetResponseAsync("Hello", cancellationToken: cancellation); // AIP3003
}

internal sealed class Scope(IAIAuditLog audit) : IDisposable
{
    public void Dispose() => audit.Record(new AIAuditEntry { User = "clerk", Time = DateTimeOffset.UtcNow, Purpose = "faq", Outcome = "ended" });
}

internal sealed class Timing(IChatClient inner) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var start = DateTime.UtcNow;
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        Console.Out.Flush();
        return DateTime.UtcNow < start ? new ChatResponse() : response;
    }
}

internal sealed class Recording(IChatClient inner, IAIAuditLog audit) : DelegatingChatClient(inner)
{
    private static AIAuditEntry Entry(string outcome) => new() { User = "clerk", Time = DateTimeOffset.UtcNow, Purpose = "faq", Outcome = outcome };

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var outcome = "failed";
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            outcome = "succeeded";
            return response;
        }
        finally { await audit.RecordAsync(Entry(outcome), CancellationToken.None); }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try { await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken)) { yield return update; } }
        finally { audit.Record(Entry("ended")); }
    }
}

internal sealed class Lucky(IChatClient inner, IAIAuditLog audit) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        audit.Record(new AIAuditEntry { User = "clerk", Time = DateTimeOffset.UtcNow, Purpose = "faq", Outcome = "succeeded" });
        return response;
    }
}
