// rules: AIP3001 AIP3003
// logging
using Microsoft.Extensions.Logging;
namespace Outcomes;

public class Sample(IChatClient client, IAIAuditLog audit, OpenAI.Chat.ChatClient openai, ILogger<Sample> logger)
{
    private static AIAuditEntry Entry(string o) => new() { Outcome = o };

    // Azure-like content filter exception
    public async Task<string> FilterException()
    {
        try
        {
            OpenAI.Chat.ChatCompletion completion = await openai.CompleteChatAsync("Hello"); // AIP3003
            audit.Record(Entry("ok"));
            return completion.Content[0].Text;
        }
        catch (System.ClientModel.ClientResultException error) when (error.Status == 400) { logger.LogWarning("filtered"); return ""; }
        catch (Exception error) { audit.Record(Entry(error.GetType().Name)); throw; }
    }

    public async Task<string> FilterExceptionRecorded()
    {
        try
        {
            OpenAI.Chat.ChatCompletion completion = await openai.CompleteChatAsync("Hello"); // ok
            audit.Record(Entry("ok"));
            return completion.Content[0].Text;
        }
        catch (System.ClientModel.ClientResultException error) when (error.Status == 400) { audit.Record(Entry("denied")); return ""; }
        catch (Exception error) { audit.Record(Entry(error.GetType().Name)); throw; }
    }

    public async Task<string> TryPattern()
    {
        var (ok, text) = await TryAsk();
        audit.Record(Entry(ok ? "ok" : "failed"));
        return text;
    }

    private async Task<(bool, string)> TryAsk()
    {
        try { return (true, (await client.GetResponseAsync("Hello")).Text); } // ok
        catch (Exception) { return (false, ""); }
    }

    public async Task<string> TryPatternForgets()
    {
        var (ok, text) = await TryAskForgets();
        if (!ok) { return ""; }
        audit.Record(Entry("ok"));
        return text;
    }

    private async Task<(bool, string)> TryAskForgets()
    {
        try { return (true, (await client.GetResponseAsync("Hello")).Text); } // AIP3001
        catch (Exception) { return (false, ""); }
    }

    public async Task<string> WhenAny(CancellationToken cancellation)
    {
        var ask = client.GetResponseAsync("Hello", cancellationToken: cancellation); // AIP3003
        if (await Task.WhenAny(ask, Task.Delay(1000, cancellation)) != ask) { throw new TimeoutException(); }
        var response = await ask;
        audit.Record(Entry("ok"));
        return response.Text;
    }

    public async Task<string> WhenAnyRecorded(CancellationToken cancellation)
    {
        try
        {
            var ask = client.GetResponseAsync("Hello", cancellationToken: cancellation); // ok
            if (await Task.WhenAny(ask, Task.Delay(1000, cancellation)) != ask) { throw new TimeoutException(); }
            return (await ask).Text;
        }
        finally { audit.Record(Entry("ended")); }
    }

    public async Task<List<string>> Batch(string[] items)
    {
        var texts = new List<string>();
        foreach (var item in items)
        {
            try { texts.Add((await client.GetResponseAsync(item)).Text); } // ok
            catch (Exception error) { logger.LogError(error, "failed"); }
            finally { audit.Record(Entry("ended")); }
        }
        return texts;
    }

    public async Task<List<string>> BatchOnce(string[] items)
    {
        var texts = new List<string>();
        try
        {
            foreach (var item in items) { texts.Add((await client.GetResponseAsync(item)).Text); } // ok
        }
        finally { audit.Record(Entry("ended")); }
        return texts;
    }

    public async Task Semaphore(SemaphoreSlim gate)
    {
        await gate.WaitAsync();
        try { await client.GetResponseAsync("Hello"); audit.Record(Entry("ok")); } // AIP3003
        finally { gate.Release(); }
    }

    public async Task UsingGate()
    {
        using var limit = new CancellationTokenSource(1000);
        try { await client.GetResponseAsync("Hello", cancellationToken: limit.Token); } // ok
        catch (OperationCanceledException) when (limit.IsCancellationRequested) { audit.Record(Entry("timeout")); throw new TimeoutException(); }
        catch (Exception) { audit.Record(Entry("failed")); throw; }
        audit.Record(Entry("ok"));
    }

    public async Task StringResult()
    {
        var outcome = "failed";
        try
        {
            var response = await client.GetResponseAsync<string>("Hello"); // ok
            outcome = response.TryGetResult(out _) ? "ok" : "unparsable";
        }
        finally { await audit.RecordAsync(Entry(outcome)); }
    }

    public async Task Transaction(Microsoft.Extensions.AI.ChatOptions options)
    {
        var response = await client.GetResponseAsync([new(ChatRole.User, "Hello")], options); // AIP3003
        ArgumentNullException.ThrowIfNull(response);
        if (response.Messages.Count == 0) { throw new InvalidOperationException("empty"); }
        audit.Record(Entry("ok"));
    }

    public async Task ViaTaskVariableInTry()
    {
        Task<ChatResponse>? task = null;
        try
        {
            task = client.GetResponseAsync("Hello"); // ok
            await task;
        }
        finally { audit.Record(Entry(task?.Status.ToString() ?? "none")); }
    }
}
