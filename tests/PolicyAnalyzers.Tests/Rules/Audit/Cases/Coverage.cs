// rules: AIP3001
// logging
using Microsoft.Extensions.Logging;

namespace Coverage;

public class Paths(IChatClient client, IAIAuditLog audit, ILogger<Paths> logger)
{
    private AIAuditEntry Entry() => new();

    public async Task<string> Switch(int kind)
    {
        var response = await client.GetResponseAsync("Hello"); // ok
        switch (kind)
        {
            case 0: audit.Record(Entry()); return "a";
            case 1: audit.Record(Entry()); break;
            default: audit.Record(Entry()); break;
        }
        return response.Text;
    }

    public async Task<string> SwitchOneMissing(int kind)
    {
        var response = await client.GetResponseAsync("Hello"); // AIP3001
        switch (kind)
        {
            case 0: audit.Record(Entry()); return "a";
            case 1: break;
            default: audit.Record(Entry()); break;
        }
        return response.Text;
    }

    public async Task<string> SwitchExpression(int kind)
    {
        var response = await client.GetResponseAsync("Hello"); // AIP3001
        return kind switch { 0 => Recorded(response.Text), _ => response.Text };
    }

    private string Recorded(string text) { audit.Record(Entry()); return text; }

    public async Task<string> Conditional(bool flag)
    {
        var response = await client.GetResponseAsync("Hello"); // AIP3001
        return flag ? Recorded(response.Text) : response.Text;
    }

    public async Task<string> BothBranches(bool flag)
    {
        var response = await client.GetResponseAsync("Hello"); // ok
        return flag ? Recorded(response.Text) : Recorded("");
    }

    public async Task<string> AndAlso(bool flag)
    {
        var response = await client.GetResponseAsync("Hello"); // AIP3001
        if (flag && Recorded(response.Text).Length > 0) { return "a"; }
        return response.Text;
    }

    public async Task NullConditional(IAIAuditLog? maybe)
    {
        await client.GetResponseAsync("Hello"); // AIP3001
        maybe?.Record(Entry());
    }

    public async Task NullChecked(IAIAuditLog? maybe)
    {
        ArgumentNullException.ThrowIfNull(maybe);
        await client.GetResponseAsync("Hello"); // ok
        maybe.Record(Entry());
    }

    public async Task DoWhile(int count)
    {
        do
        {
            await client.GetResponseAsync("Hello"); // ok
            audit.Record(Entry());
        }
        while (--count > 0);
    }

    public async Task LoopContinue(string[] items)
    {
        foreach (var item in items)
        {
            var response = await client.GetResponseAsync(item); // AIP3001
            if (response.Text.Length == 0) { continue; }
            audit.Record(Entry());
        }
    }

    public async Task LoopBreak(string[] items)
    {
        foreach (var item in items)
        {
            var response = await client.GetResponseAsync(item); // AIP3001
            if (response.Text.Length == 0) { break; }
            audit.Record(Entry());
        }
    }

    public async Task LoopFinally(string[] items)
    {
        foreach (var item in items)
        {
            try
            {
                var response = await client.GetResponseAsync(item); // ok
                if (response.Text.Length == 0) { continue; }
                if (response.Text.Length == 1) { break; }
                if (response.Text.Length == 2) { return; }
            }
            finally { audit.Record(Entry()); }
        }
    }

    public async Task<string> RetryLoop()
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                var response = await client.GetResponseAsync("Hello"); // ok
                audit.Record(Entry());
                return response.Text;
            }
            catch (HttpRequestException) { await Task.Delay(100); }
        }
        throw new TimeoutException();
    }

    public async Task<string> RecordBeforeLoop()
    {
        audit.Record(Entry());
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var response = await client.GetResponseAsync("Hello"); // ok
            if (response.Text.Length > 0) { return response.Text; }
        }
        return "";
    }

    public async Task<string> Goto(int n)
    {
        var response = await client.GetResponseAsync("Hello"); // AIP3001
        if (n == 0) { goto end; }
        audit.Record(Entry());
        end: return response.Text;
    }

    public async Task<string> Using()
    {
        using (new Scope(audit)) { return (await client.GetResponseAsync("Hello")).Text; } // ok
    }

    public async Task<string> AwaitUsing()
    {
        await using var scope = new AsyncScope(audit);
        return (await client.GetResponseAsync("Hello")).Text; // ok
    }

    public async Task<string> UsingStatementAwait()
    {
        await using (new AsyncScope(audit)) { return (await client.GetResponseAsync("Hello")).Text; } // ok
    }

    public async Task<string> UsingBehind()
    {
        var response = await client.GetResponseAsync("Hello"); // ok
        using var scope = new Scope(audit);
        return response.Text;
    }

    public async Task<string> UsingOther()
    {
        using var scope = new MemoryStream();
        return (await client.GetResponseAsync("Hello")).Text; // AIP3001
    }

    public async Task<string> UsingMade()
    {
        using var scope = Begin();
        return (await client.GetResponseAsync("Hello")).Text; // ok
    }

    private Scope Begin() => new(audit);

    public async Task<string> UsingInterface()
    {
        using IDisposable scope = BeginDisposable();
        return (await client.GetResponseAsync("Hello")).Text; // ok
    }

    private IDisposable BeginDisposable() => new Scope(audit);

    public async Task<string> Lock()
    {
        var text = (await client.GetResponseAsync("Hello")).Text; // ok
        lock (audit) { audit.Record(Entry()); }
        return text;
    }

    public async Task<string> TryFinallyNested()
    {
        try
        {
            try { return (await client.GetResponseAsync("Hello")).Text; } // ok
            finally { logger.LogInformation("inner"); }
        }
        finally { audit.Record(Entry()); }
    }

    public async Task<string> ConditionalFinally(bool failed)
    {
        try { return (await client.GetResponseAsync("Hello")).Text; } // AIP3001
        finally { if (failed) { audit.Record(Entry()); } }
    }

    public async Task<string> FinallyFlag()
    {
        var done = false;
        try
        {
            var response = await client.GetResponseAsync("Hello"); // ok
            audit.Record(Entry());
            done = true;
            return response.Text;
        }
        finally { if (!done) { audit.Record(Entry()); } }
    }

    public async Task<string> RecordInExpression() => Log(await client.GetResponseAsync("Hello")).Text; // ok
    private ChatResponse Log(ChatResponse response) { audit.Record(Entry()); return response; }

    public async Task<string> RecordInArgument() => string.Concat((await client.GetResponseAsync("Hello")).Text, Recorded("")); // ok

    public async Task<string> HelperThatMayNot(bool record)
    {
        var response = await client.GetResponseAsync("Hello"); // AIP3001
        Maybe(record);
        return response.Text;
    }

    private void Maybe(bool record) { if (record) { audit.Record(Entry()); } }

    public async Task<string> HelperThatThrowsOtherwise(bool record)
    {
        var response = await client.GetResponseAsync("Hello"); // ok
        OrThrow(record);
        return response.Text;
    }

    private void OrThrow(bool record) { if (!record) { throw new InvalidOperationException(); } audit.Record(Entry()); }

    public async Task Recursive(int n)
    {
        await client.GetResponseAsync("Hello"); // ok
        Again(n);
    }

    private void Again(int n) { if (n > 0) { Again(n - 1); } else { audit.Record(Entry()); } }

    public Task<ChatResponse> Returned() => client.GetResponseAsync("Hello"); // AIP3001

    public async ValueTask<string> InValueTask()
    {
        var response = await client.GetResponseAsync("Hello").ConfigureAwait(false); // ok
        await audit.RecordAsync(Entry()).ConfigureAwait(false);
        return response.Text;
    }

    public async Task<string> Pattern()
    {
        if (await client.GetResponseAsync("Hello") is { Text.Length: > 0 } response) // AIP3001
        {
            audit.Record(Entry());
            return response.Text;
        }
        return "";
    }

    public async Task<string> TwoCalls()
    {
        var first = await client.GetResponseAsync("Hello"); // ok
        var second = await client.GetResponseAsync(first.Text); // ok
        audit.Record(Entry());
        return second.Text;
    }

    public async Task<string> SecondUnrecorded()
    {
        var first = await client.GetResponseAsync("Hello"); // ok
        audit.Record(Entry());
        return first.Text;
    }

    public string Blocking()
    {
        var text = client.GetResponseAsync("Hello").Result.Text; // ok
        audit.Record(Entry());
        return text;
    }

    public async Task Deferred()
    {
        Action record = () => audit.Record(Entry());
        await client.GetResponseAsync("Hello"); // ok
        record();
    }

    public async Task DeferredNeverRun()
    {
        Action record = () => audit.Record(Entry());
        await client.GetResponseAsync("Hello"); // AIP3001
        GC.KeepAlive(record);
    }

    public async Task TaskRun()
    {
        await Task.Run(() => client.GetResponseAsync("Hello")); // ok
        audit.Record(Entry());
    }

    public async IAsyncEnumerable<string> Yielding()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) { yield return update.Text; } // ok
        audit.Record(Entry());
    }

    public async IAsyncEnumerable<string> YieldingBreak()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) // AIP3001
        {
            if (update.Text == "stop") { yield break; }
            yield return update.Text;
        }
        audit.Record(Entry());
    }

    public async Task Channel(System.Threading.Channels.ChannelWriter<string> writer)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) { await writer.WriteAsync(update.Text); } // ok
        writer.Complete();
        await audit.RecordAsync(Entry());
    }

    public IAsyncEnumerable<ChatResponseUpdate> Passed() => client.GetStreamingResponseAsync("Hello"); // AIP3001
    public IAsyncEnumerable<ChatResponseUpdate> Wrapped() => Audited(client.GetStreamingResponseAsync("Hello")); // ok
    public IAsyncEnumerable<ChatResponseUpdate> WrappedPlain() => Plain(client.GetStreamingResponseAsync("Hello")); // AIP3001

    private async IAsyncEnumerable<ChatResponseUpdate> Audited(IAsyncEnumerable<ChatResponseUpdate> updates)
    {
        try { await foreach (var update in updates) { yield return update; } }
        finally { await audit.RecordAsync(Entry()); }
    }

    private static async IAsyncEnumerable<ChatResponseUpdate> Plain(IAsyncEnumerable<ChatResponseUpdate> updates)
    {
        await foreach (var update in updates) { yield return update; }
    }

    public async Task ToResponse()
    {
        var response = await client.GetStreamingResponseAsync("Hello").ToChatResponseAsync(); // ok
        audit.Record(Entry());
    }

    public event Action? Asked;

    public async Task ByEvent()
    {
        await client.GetResponseAsync("Hello"); // AIP3001
        Asked?.Invoke();
    }
}

public sealed class Scope(IAIAuditLog audit) : IDisposable
{
    public void Dispose() => audit.Record(new AIAuditEntry());
}

public sealed class AsyncScope(IAIAuditLog audit) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await audit.RecordAsync(new AIAuditEntry());
}
