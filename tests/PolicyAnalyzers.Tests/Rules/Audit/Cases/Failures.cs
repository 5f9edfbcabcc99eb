// rules: AIP3003
// logging
namespace Failures;

public class Faq(IChatClient client, IAIAuditLog audit)
{
    private static AIAuditEntry Succeeded => new() { Outcome = "succeeded" };
    private static AIAuditEntry Failed => new() { Outcome = "failed" };

    public async Task<string> OnlySuccess()
    {
        var text = (await client.GetResponseAsync("Hello")).Text; // AIP3003
        audit.Record(Succeeded);
        return text;
    }

    public async Task<string> Finally()
    {
        try { return (await client.GetResponseAsync("Hello")).Text; } // ok
        finally { audit.Record(Succeeded); }
    }

    public async Task<string> CatchAll()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // ok
            audit.Record(Succeeded);
            return text;
        }
        catch (Exception) { audit.Record(Failed); throw; }
    }

    public async Task<string> CatchAllWithoutType()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // ok
            audit.Record(Succeeded);
            return text;
        }
        catch { audit.Record(Failed); throw; }
    }

    public async Task<string> Swallowed()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // AIP3003
            audit.Record(Succeeded);
            return text;
        }
        catch (Exception) { return ""; }
    }

    public async Task<string> SwallowedAndRecorded()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // ok
            audit.Record(Succeeded);
            return text;
        }
        catch (Exception) { audit.Record(Failed); return ""; }
    }

    public async Task<string> OneTypeOnly()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // AIP3003
            audit.Record(Succeeded);
            return text;
        }
        catch (HttpRequestException) { audit.Record(Failed); throw; }
    }

    public async Task<string> TwoTypes()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // ok
            audit.Record(Succeeded);
            return text;
        }
        catch (OperationCanceledException) { audit.Record(Failed); throw; }
        catch (Exception error) { audit.Record(new AIAuditEntry { Outcome = error.GetType().Name }); throw; }
    }

    public async Task<string> OneOfTwoForgets()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // AIP3003
            audit.Record(Succeeded);
            return text;
        }
        catch (OperationCanceledException) { throw; }
        catch (Exception) { audit.Record(Failed); throw; }
    }

    public async Task<string> NotCancellation()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // AIP3003
            audit.Record(Succeeded);
            return text;
        }
        catch (Exception error) when (error is not OperationCanceledException) { audit.Record(Failed); throw; }
    }

    public async Task<string> FilterAndRest()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // ok
            audit.Record(Succeeded);
            return text;
        }
        catch (HttpRequestException error) when (error.StatusCode is null) { audit.Record(Failed); return ""; }
        catch (Exception) { audit.Record(Failed); throw; }
    }

    public async Task<string> OnlySometimes(bool verbose)
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // AIP3003
            audit.Record(Succeeded);
            return text;
        }
        catch (Exception) { if (verbose) { audit.Record(Failed); } throw; }
    }

    public async Task<string> OuterHandler()
    {
        try
        {
            try
            {
                var text = (await client.GetResponseAsync("Hello")).Text; // ok
                audit.Record(Succeeded);
                return text;
            }
            catch (HttpRequestException) { throw; }
        }
        catch (Exception) { audit.Record(Failed); throw; }
    }

    public async Task<string> BeforeOnly()
    {
        audit.Record(new AIAuditEntry { Purpose = "faq" });
        return (await client.GetResponseAsync("Hello")).Text; // AIP3003
    }

    public async Task<string> BeforeAndFinally()
    {
        audit.Record(new AIAuditEntry { Purpose = "faq" });
        try { return (await client.GetResponseAsync("Hello")).Text; } // ok
        finally { audit.Record(Succeeded); }
    }

    public async Task<string> Scope()
    {
        using var scope = new AuditScope(audit);
        return (await client.GetResponseAsync("Hello")).Text; // ok
    }

    public async Task<string> FinallyAroundHandler()
    {
        try { return (await client.GetResponseAsync("Hello")).Text; } // ok
        catch (HttpRequestException) { return ""; }
        finally { audit.Record(Succeeded); }
    }

    public async Task<string> Outcome()
    {
        var outcome = "failed";
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // ok
            outcome = "succeeded";
            return text;
        }
        finally { await audit.RecordAsync(new AIAuditEntry { Outcome = outcome }, CancellationToken.None); }
    }

    public async Task<string> Refused()
    {
        var response = await client.GetResponseAsync("Hello"); // AIP3003
        if (response.FinishReason == ChatFinishReason.ContentFilter) { throw new InvalidOperationException("Filtered."); }
        audit.Record(Succeeded);
        return response.Text;
    }

    public async Task<string> RefusedInside()
    {
        try
        {
            var response = await client.GetResponseAsync("Hello"); // ok
            if (response.FinishReason == ChatFinishReason.ContentFilter) { throw new InvalidOperationException("Filtered."); }
            audit.Record(Succeeded);
            return response.Text;
        }
        catch (Exception) { audit.Record(Failed); throw; }
    }

    public async Task<string> RefusedBehind()
    {
        ChatResponse response;
        try { response = await client.GetResponseAsync("Hello"); } // AIP3003
        catch (Exception) { audit.Record(Failed); throw; }
        if (response.FinishReason == ChatFinishReason.ContentFilter) { throw new InvalidOperationException("Filtered."); }
        audit.Record(Succeeded);
        return response.Text;
    }

    public async Task<string> RefusedRecorded()
    {
        ChatResponse response;
        try { response = await client.GetResponseAsync("Hello"); } // ok
        catch (Exception) { audit.Record(Failed); throw; }
        if (response.FinishReason == ChatFinishReason.ContentFilter) { audit.Record(new AIAuditEntry { Outcome = "denied" }); throw new InvalidOperationException("Filtered."); }
        audit.Record(Succeeded);
        return response.Text;
    }

    public async Task<string> Later()
    {
        var task = client.GetResponseAsync("Hello"); // ok
        try { return (await task).Text; }
        finally { audit.Record(Succeeded); }
    }

    public async Task<string> LaterOutside()
    {
        var task = client.GetResponseAsync("Hello"); // AIP3003
        var text = (await task).Text;
        audit.Record(Succeeded);
        return text;
    }

    // streams
    public async IAsyncEnumerable<string> StreamAfter()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) { yield return update.Text; } // AIP3003
        audit.Record(Succeeded);
    }

    public async IAsyncEnumerable<string> StreamFinally()
    {
        try
        {
            await foreach (var update in client.GetStreamingResponseAsync("Hello")) { yield return update.Text; } // ok
        }
        finally { audit.Record(Succeeded); }
    }

    public async Task<int> StreamCollected()
    {
        var count = 0;
        try
        {
            await foreach (var update in client.GetStreamingResponseAsync("Hello")) { count++; } // ok
            audit.Record(Succeeded);
        }
        catch (Exception) { audit.Record(Failed); throw; }
        return count;
    }

    public async Task<int> StreamCollectedOnly()
    {
        var count = 0;
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) { count++; } // AIP3003
        audit.Record(Succeeded);
        return count;
    }

    // helpers
    public async Task<string> ByCaller()
    {
        try { return await Send(); }
        finally { audit.Record(Succeeded); }
    }

    private async Task<string> Send() => (await client.GetResponseAsync("Hello")).Text; // ok

    public async Task<string> ByCallerOnSuccess()
    {
        var text = await SendAgain();
        audit.Record(Succeeded);
        return text;
    }

    private async Task<string> SendAgain() => (await client.GetResponseAsync("Hello")).Text; // AIP3003

    public Task<string> Wrapped() => Audited(async () => (await client.GetResponseAsync("Hello")).Text); // ok

    public Task<string> WrappedOnSuccess() => Recorded(async () => (await client.GetResponseAsync("Hello")).Text); // AIP3003

    private async Task<string> Audited(Func<Task<string>> ask)
    {
        try { return await ask(); }
        finally { audit.Record(Succeeded); }
    }

    private async Task<string> Recorded(Func<Task<string>> ask)
    {
        var text = await ask();
        audit.Record(Succeeded);
        return text;
    }

    public async Task<string> HelperRecords()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // ok
            Note("succeeded");
            return text;
        }
        catch (Exception) { Note("failed"); throw; }
    }

    private void Note(string outcome) => audit.Record(new AIAuditEntry { Outcome = outcome });

    public async Task<string> Retried()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var text = (await client.GetResponseAsync("Hello")).Text; // AIP3003
                audit.Record(Succeeded);
                return text;
            }
            catch (HttpRequestException) when (attempt < 3) { await Task.Delay(100); }
        }
    }

    public async Task<string> RetriedAndRecorded()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var text = (await client.GetResponseAsync("Hello")).Text; // ok
                audit.Record(Succeeded);
                return text;
            }
            catch (Exception)
            {
                audit.Record(Failed);
                if (attempt > 3) { throw; }
            }
        }
    }

    // nothing at all: AIP3001 alone
    public Task Nothing() => client.GetResponseAsync("Hello"); // ok

    public async Task<string> OnlyInCatch()
    {
        try { return (await client.GetResponseAsync("Hello")).Text; } // ok
        catch (Exception) { audit.Record(Failed); throw; }
    }
}

internal sealed class AuditScope(IAIAuditLog audit) : IDisposable
{
    public void Dispose() => audit.Record(new AIAuditEntry { Purpose = "faq" });
}

[AIAuditStep]
public sealed class DeclaredClient(IChatClient inner) : DelegatingChatClient(inner);

public sealed class FullClient(IChatClient inner, IAIAuditLog audit) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try { return await base.GetResponseAsync(messages, options, cancellationToken); }
        finally { await audit.RecordAsync(new AIAuditEntry(), CancellationToken.None); }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken)) { yield return update; }
        audit.Record(new AIAuditEntry());
    }
}

public sealed class LuckyClient(IChatClient inner, IAIAuditLog audit) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        await audit.RecordAsync(new AIAuditEntry(), CancellationToken.None);
        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try { await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken)) { yield return update; } }
        finally { audit.Record(new AIAuditEntry()); }
    }
}

public class Clients(DeclaredClient declared, FullClient full, LuckyClient lucky)
{
    public Task Declared() => declared.GetResponseAsync("Hello"); // ok
    public Task Full() => full.GetResponseAsync("Hello"); // ok
    public Task Lucky() => lucky.GetResponseAsync("Hello"); // AIP3003

    public async Task FullStream()
    {
        await foreach (var update in full.GetStreamingResponseAsync("Hello")) { Console.Write(update.Text.Length); } // AIP3003
    }

    public async Task LuckyStream()
    {
        await foreach (var update in lucky.GetStreamingResponseAsync("Hello")) { Console.Write(update.Text.Length); } // ok
    }
}
