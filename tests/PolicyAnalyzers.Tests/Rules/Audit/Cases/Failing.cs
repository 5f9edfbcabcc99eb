// rules: AIP3001 AIP3003
// logging
namespace Failing;

public class Failures(IChatClient client, IAIAuditLog audit, OpenAI.Chat.ChatClient openai)
{
    private static AIAuditEntry Entry(string outcome) => new() { Outcome = outcome };

    public async Task<string> CatchAll()
    {
        try
        {
            var response = await client.GetResponseAsync("Hello"); // ok
            audit.Record(Entry("ok"));
            return response.Text;
        }
        catch { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> CatchWhenFilter()
    {
        try
        {
            var response = await client.GetResponseAsync("Hello"); // AIP3003
            audit.Record(Entry("ok"));
            return response.Text;
        }
        catch (Exception error) when (error is HttpRequestException) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> CatchWhenLogs()
    {
        try
        {
            var response = await client.GetResponseAsync("Hello"); // ok
            audit.Record(Entry("ok"));
            return response.Text;
        }
        catch (Exception) when (Log()) { throw; }
    }

    private bool Log() { audit.Record(Entry("failed")); return false; }

    public async Task<string> CatchSplit()
    {
        try
        {
            var response = await client.GetResponseAsync("Hello"); // ok
            audit.Record(Entry("ok"));
            return response.Text;
        }
        catch (OperationCanceledException) { audit.Record(Entry("cancelled")); throw; }
        catch (HttpRequestException) { audit.Record(Entry("http")); throw; }
        catch (Exception) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> CatchCancelForgets()
    {
        try
        {
            var response = await client.GetResponseAsync("Hello"); // AIP3003
            audit.Record(Entry("ok"));
            return response.Text;
        }
        catch (OperationCanceledException) { return ""; }
        catch (Exception) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> CatchConditional(bool verbose)
    {
        try
        {
            var response = await client.GetResponseAsync("Hello"); // AIP3003
            audit.Record(Entry("ok"));
            return response.Text;
        }
        catch (Exception) { if (verbose) { audit.Record(Entry("failed")); } throw; }
    }

    public async Task<string> OuterCatch()
    {
        try
        {
            try
            {
                var response = await client.GetResponseAsync("Hello"); // ok
                audit.Record(Entry("ok"));
                return response.Text;
            }
            catch (HttpRequestException error) { throw new InvalidOperationException("No model.", error); }
        }
        catch (Exception) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> RecordBeforeOnly()
    {
        audit.Record(Entry("asked"));
        return (await client.GetResponseAsync("Hello")).Text; // AIP3003
    }

    public async Task<string> BeforeAndFinally()
    {
        audit.Record(Entry("asked"));
        try { return (await client.GetResponseAsync("Hello")).Text; } // ok
        finally { audit.Record(Entry("ended")); }
    }

    public async Task<string> RetryForgets()
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                var response = await client.GetResponseAsync("Hello"); // AIP3003
                audit.Record(Entry("ok"));
                return response.Text;
            }
            catch (HttpRequestException) when (i < 2) { await Task.Delay(10); }
        }
        return "";
    }

    public async Task<string> RetryRecordsEach()
    {
        while (true)
        {
            try
            {
                var response = await client.GetResponseAsync("Hello"); // ok
                audit.Record(Entry("ok"));
                return response.Text;
            }
            catch (Exception error)
            {
                audit.Record(Entry(error.GetType().Name));
                if (error is not HttpRequestException) { throw; }
                await Task.Delay(10);
            }
        }
    }

    public async Task<string> Timeout()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            var response = await client.GetResponseAsync("Hello", cancellationToken: limit.Token); // AIP3003
            audit.Record(Entry("ok"));
            return response.Text;
        }
        catch (TaskCanceledException) { return "timeout"; }
    }

    public async Task<string> WaitAsync()
    {
        try
        {
            var response = await client.GetResponseAsync("Hello").WaitAsync(TimeSpan.FromSeconds(5)); // ok
            audit.Record(Entry("ok"));
            return response.Text;
        }
        catch (TimeoutException) { audit.Record(Entry("timeout")); throw; }
        catch (Exception) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> ContentFilterReturns()
    {
        try
        {
            var response = await client.GetResponseAsync("Hello"); // ok
            if (response.FinishReason == ChatFinishReason.ContentFilter) { audit.Record(Entry("denied")); return ""; }
            audit.Record(Entry("ok"));
            return response.Text;
        }
        catch (Exception) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> ContentFilterForgets()
    {
        try
        {
            var response = await client.GetResponseAsync("Hello"); // AIP3001
            if (response.FinishReason == ChatFinishReason.ContentFilter) { return ""; }
            audit.Record(Entry("ok"));
            return response.Text;
        }
        catch (Exception) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> RefusalThrowsInside()
    {
        try
        {
            OpenAI.Chat.ChatCompletion completion = await openai.CompleteChatAsync("Hello"); // ok
            if (completion.Refusal is not null) { throw new InvalidOperationException("refused"); }
            audit.Record(Entry("ok"));
            return completion.Content[0].Text;
        }
        catch (Exception) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> RefusalThrowsOutside()
    {
        OpenAI.Chat.ChatCompletion completion;
        try { completion = await openai.CompleteChatAsync("Hello"); } // AIP3003
        catch (Exception) { audit.Record(Entry("failed")); throw; }
        if (completion.Refusal is not null) { throw new InvalidOperationException("refused"); }
        audit.Record(Entry("ok"));
        return completion.Content[0].Text;
    }

    public async IAsyncEnumerable<string> Abandoned()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) { yield return update.Text; } // AIP3003
        audit.Record(Entry("ok"));
    }

    public async IAsyncEnumerable<string> Kept()
    {
        try { await foreach (var update in client.GetStreamingResponseAsync("Hello")) { yield return update.Text; } } // ok
        finally { audit.Record(Entry("ended")); }
    }

    public async IAsyncEnumerable<string> ByUsing()
    {
        using var scope = new Scope(audit);
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) { yield return update.Text; } // ok
    }

    public async Task<string> UsingScope()
    {
        using var scope = new Scope(audit);
        return (await client.GetResponseAsync("Hello")).Text; // ok
    }

    public async Task StreamToEnd(Stream output)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Hello")) // AIP3003
        {
            await output.WriteAsync(Encoding.UTF8.GetBytes(update.Text));
        }
        audit.Record(Entry("ok"));
    }

    public async Task WhenAllFails(string[] questions)
    {
        await Task.WhenAll(questions.Select(question => client.GetResponseAsync(question))); // AIP3003
        audit.Record(Entry("ok"));
    }

    public async Task<string> TaskThenAwait()
    {
        var task = client.GetResponseAsync("Hello"); // ok
        try { var response = await task; audit.Record(Entry("ok")); return response.Text; }
        catch (Exception) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> TaskOutsideTry()
    {
        var task = client.GetResponseAsync("Hello"); // AIP3003
        var response = await task;
        try { audit.Record(Entry("ok")); return response.Text; }
        catch (Exception) { audit.Record(Entry("failed")); throw; }
    }

    public async Task<string> Caller() { try { return await Inner(); } catch (Exception) { audit.Record(Entry("failed")); throw; } }
    private async Task<string> Inner() { var text = (await client.GetResponseAsync("Hello")).Text; audit.Record(Entry("ok")); return text; } // ok

    public async Task<string> CallerForgets() { try { return await InnerForgotten(); } catch (Exception) { return ""; } }
    private async Task<string> InnerForgotten() { var text = (await client.GetResponseAsync("Hello")).Text; audit.Record(Entry("ok")); return text; } // AIP3003

    public async Task<string?> Nulled()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // AIP3003
            audit.Record(Entry("ok"));
            return text;
        }
        catch (Exception error) { Console.Error.WriteLine(error.Message); return null; }
    }

    public async Task<string> HelperInCatch()
    {
        try
        {
            var text = (await client.GetResponseAsync("Hello")).Text; // ok
            Done("ok");
            return text;
        }
        catch (Exception error) { Done(error.Message); throw; }
    }

    private void Done(string outcome) => audit.Record(Entry(outcome));

    public async Task<string> RecordMayThrow()
    {
        try { return (await client.GetResponseAsync("Hello")).Text; } // ok
        finally { await audit.RecordAsync(Entry("ended")); }
    }

    public async Task<string> ExceptionDispatch()
    {
        Exception? failure = null;
        string text = "";
        try { text = (await client.GetResponseAsync("Hello")).Text; } // ok
        catch (Exception error) { failure = error; }
        audit.Record(Entry(failure is null ? "ok" : "failed"));
        return text;
    }
}

public sealed class Scope(IAIAuditLog audit) : IDisposable
{
    public void Dispose() => audit.Record(new AIAuditEntry());
}
