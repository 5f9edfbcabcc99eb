// rules: AIP3001
// logging
namespace Paths;

public class Faq(IChatClient client, IAIAuditLog audit)
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static AIAuditEntry Entry => new() { Purpose = "faq", Outcome = "succeeded" };

    // finally
    public async Task<string> Finally()
    {
        try { return (await client.GetResponseAsync("Hello")).Text; } // ok
        finally { await audit.RecordAsync(Entry); }
    }

    public async Task<string> FinallySometimes(bool verbose)
    {
        try { return (await client.GetResponseAsync("Hello")).Text; } // AIP3001
        finally { if (verbose) { await audit.RecordAsync(Entry); } }
    }

    public async Task<string> OuterFinally()
    {
        await Gate.WaitAsync();
        try
        {
            try { return (await client.GetResponseAsync("Hello")).Text; } // ok
            finally { Gate.Release(); }
        }
        finally { audit.Record(Entry); }
    }

    public async Task<string> CallInFinally()
    {
        try { return "text"; }
        finally { await client.GetResponseAsync("Hello"); audit.Record(Entry); } // ok
    }

    // using scopes
    public async Task<string> UsingDeclaration()
    {
        using var scope = new AuditScope(audit);
        return (await client.GetResponseAsync("Hello")).Text; // ok
    }

    public async Task<string> UsingStatement()
    {
        string text;
        using (new AuditScope(audit)) { text = (await client.GetResponseAsync("Hello")).Text; } // ok
        return text;
    }

    public async Task<string> AwaitUsing()
    {
        await using var scope = new AsyncAuditScope(audit);
        return (await client.GetResponseAsync("Hello")).Text; // ok
    }

    public async Task<string> UsingWithoutRecord()
    {
        using var scope = new PlainScope(audit);
        return (await client.GetResponseAsync("Hello")).Text; // AIP3001
    }

    public async Task<string> ScopeOfAFactory()
    {
        using var scope = Begin();
        return (await client.GetResponseAsync("Hello")).Text; // ok
    }

    private IDisposable Begin() => new AuditScope(audit);

    public async Task<string> CallAfterTheScope()
    {
        using (new AuditScope(audit)) { await Task.Yield(); }
        return (await client.GetResponseAsync("Hello")).Text; // ok
    }

    // branches
    public async Task<string> Catch()
    {
        try { return (await client.GetResponseAsync("Hello")).Text; } // AIP3001
        catch (HttpRequestException) { audit.Record(Entry); return ""; }
    }

    public async Task<string> TryAndCatch()
    {
        try
        {
            var response = await client.GetResponseAsync("Hello"); // ok
            audit.Record(Entry);
            return response.Text;
        }
        catch (HttpRequestException) { audit.Record(Entry); return ""; }
    }

    public async Task<string> SwallowedWithoutRecord()
    {
        // That the failure leaves no record is another matter (AIP3003).
        try
        {
            var response = await client.GetResponseAsync("Hello"); // ok
            audit.Record(Entry);
            return response.Text;
        }
        catch (HttpRequestException) { return ""; }
    }

    public async Task<string> GuardBefore(string? question)
    {
        if (question is null) { return ""; }
        var text = (await client.GetResponseAsync(question)).Text; // ok
        audit.Record(Entry);
        return text;
    }

    public async Task<string> EarlyReturn(bool brief)
    {
        var text = (await client.GetResponseAsync("Hello")).Text; // AIP3001
        if (brief) { return text; }
        audit.Record(Entry);
        return text;
    }

    public async Task<string> SwitchAll(int kind)
    {
        var text = (await client.GetResponseAsync("Hello")).Text; // ok
        switch (kind)
        {
            case 0: audit.Record(Entry); break;
            case 1: audit.Record(Entry); break;
            default: audit.Record(Entry); break;
        }

        return text;
    }

    public async Task<string> SwitchWithoutDefault(int kind)
    {
        var text = (await client.GetResponseAsync("Hello")).Text; // AIP3001
        switch (kind)
        {
            case 0: audit.Record(Entry); break;
            case 1: audit.Record(Entry); break;
        }

        return text;
    }

    public async Task<string> SwitchExpression(int kind) => kind switch
    {
        0 => Recorded((await client.GetResponseAsync("Hello")).Text), // ok
        1 => (await client.GetResponseAsync("Hello")).Text, // AIP3001
        _ => "",
    };

    public async Task Goto(bool skip)
    {
        await client.GetResponseAsync("Hello"); // AIP3001
        if (skip) { goto end; }
        audit.Record(Entry);
        end: ;
    }

    // loops
    public async Task EachRound(string[] questions)
    {
        foreach (var question in questions)
        {
            await client.GetResponseAsync(question); // ok
            audit.Record(Entry);
        }
    }

    public async Task ContinueSkips(string[] questions)
    {
        foreach (var question in questions)
        {
            var text = (await client.GetResponseAsync(question)).Text; // AIP3001
            if (text.Length == 0) { continue; }
            audit.Record(Entry);
        }
    }

    public async Task BreakSkips(string[] questions)
    {
        foreach (var question in questions)
        {
            var text = (await client.GetResponseAsync(question)).Text; // AIP3001
            if (text.Length == 0) { break; }
            audit.Record(Entry);
        }
    }

    public async Task OnceBehindTheLoop(string[] questions)
    {
        foreach (var question in questions)
        {
            await client.GetResponseAsync(question); // ok
        }

        audit.Record(Entry);
    }

    public async Task RecordInALoopThatMayNotRun(string[] names)
    {
        await client.GetResponseAsync("Hello"); // AIP3001
        foreach (var name in names) { audit.Record(new AIAuditEntry { User = name }); }
    }

    public async Task<string> Retry()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var text = (await client.GetResponseAsync("Hello")).Text; // ok
                audit.Record(Entry);
                return text;
            }
            catch (HttpRequestException) when (attempt < 3) { await Task.Delay(100); }
        }
    }

    public async Task<string> DoWhile()
    {
        string text;
        do { text = (await client.GetResponseAsync("Hello")).Text; } while (text.Length == 0); // ok
        audit.Record(Entry);
        return text;
    }

    // local functions, lambdas, helpers
    public async Task<string> LocalFunctionRecords()
    {
        var text = (await client.GetResponseAsync("Hello")).Text; // ok
        Note();
        return text;

        void Note() => audit.Record(Entry);
    }

    public async Task<string> LocalFunctionThatIsNotCalled()
    {
        return (await client.GetResponseAsync("Hello")).Text; // AIP3001

#pragma warning disable CS8321
        void Note() => audit.Record(Entry);
#pragma warning restore CS8321
    }

    public async Task<string> LocalFunctionAsks()
    {
        var text = await Ask();
        audit.Record(Entry);
        return text;

        async Task<string> Ask() => (await client.GetResponseAsync("Hello")).Text; // ok
    }

    public Task<string> Wrapped() => Audited(async () => (await client.GetResponseAsync("Hello")).Text); // ok

    public Task<string> NotWrapped() => Timed(async () => (await client.GetResponseAsync("Hello")).Text); // AIP3001

    public async Task<string> DelegateVariable()
    {
        Func<Task<string>> ask = async () => (await client.GetResponseAsync("Hello")).Text; // ok
        var text = await ask();
        audit.Record(Entry);
        return text;
    }

    public async Task<string> RecordingDelegate()
    {
        Action note = () => audit.Record(Entry);
        var text = (await client.GetResponseAsync("Hello")).Text; // ok
        note();
        return text;
    }

    private async Task<string> Audited(Func<Task<string>> ask)
    {
        try { return await ask(); }
        finally { audit.Record(Entry); }
    }

    private static async Task<string> Timed(Func<Task<string>> ask)
    {
        var start = DateTime.UtcNow;
        var text = await ask();
        Console.WriteLine(DateTime.UtcNow - start);
        return text;
    }

    private string Recorded(string text) { audit.Record(Entry); return text; }

    // parallel, fire and forget
    public async Task WhenAll(string[] questions)
    {
        var answers = await Task.WhenAll(questions.Select(question => client.GetResponseAsync(question))); // ok
        audit.Record(Entry);
        Console.WriteLine(answers.Length);
    }

    public Task WhenAllWithout(string[] questions) =>
        Task.WhenAll(questions.Select(question => client.GetResponseAsync(question))); // AIP3001

    public Task WhenAllEach(string[] questions) => Task.WhenAll(questions.Select(async question =>
    {
        await client.GetResponseAsync(question); // ok
        audit.Record(Entry);
    }));

    public Task ForEachAsync(string[] questions) => Parallel.ForEachAsync(questions, async (question, cancellation) =>
    {
        await client.GetResponseAsync(question, cancellationToken: cancellation); // ok
        await audit.RecordAsync(Entry, cancellation);
    });

    public Task ForEachAsyncWithout(string[] questions) => Parallel.ForEachAsync(questions, async (question, cancellation) =>
    {
        await client.GetResponseAsync(question, cancellationToken: cancellation); // AIP3001
    });

    public void FireAndForget() => _ = Task.Run(async () => await client.GetResponseAsync("Hello")); // AIP3001

    public void FireAndForgetRecorded() => _ = Task.Run(async () =>
    {
        await client.GetResponseAsync("Hello"); // ok
        audit.Record(Entry);
    });

    public async Task StartedThenAwaited()
    {
        var task = client.GetResponseAsync("Hello"); // ok
        await Task.Delay(10);
        await task;
        audit.Record(Entry);
    }

    public void NeverAwaited()
    {
        _ = client.GetResponseAsync("Hello"); // AIP3001
    }

    public Task ContinueWith() => client.GetResponseAsync("Hello").ContinueWith(task => audit.Record(Entry)); // ok

    // conditions
    public async Task<string> NullConditional(IAIAuditLog? log)
    {
        var text = (await client.GetResponseAsync("Hello")).Text; // AIP3001
        log?.Record(Entry);
        return text;
    }

    public async Task<string> Throws()
    {
        var text = (await client.GetResponseAsync("Hello")).Text; // ok
        if (text.Length == 0) { throw new InvalidOperationException("Nothing came back."); }
        audit.Record(Entry);
        return text;
    }

    public async Task<string> RecordsBefore()
    {
        await audit.RecordAsync(Entry);
        return (await client.GetResponseAsync("Hello")).Text; // ok
    }

    public async Task<string> RecordsBeforeInOneBranch(bool important)
    {
        if (important) { await audit.RecordAsync(Entry); }
        return (await client.GetResponseAsync("Hello")).Text; // AIP3001
    }

    public async Task<int> SequentialCalls()
    {
        var first = await client.GetResponseAsync("Hello"); // ok
        var second = await client.GetResponseAsync(first.Text); // ok
        audit.Record(Entry);
        return second.Text.Length;
    }

    // expression-bodied property, constructor, event handler
    public event EventHandler? Asked;

    public void Subscribe() => Asked += async (_, _) => await client.GetResponseAsync("Hello"); // AIP3001

    public void SubscribeRecorded() => Asked += async (_, _) =>
    {
        await client.GetResponseAsync("Hello"); // ok
        audit.Record(Entry);
    };

    public void Raise() => Asked?.Invoke(this, EventArgs.Empty);

    // A constant that is false leaves no record.
    public async Task<string> NeverTrue()
    {
        var text = (await client.GetResponseAsync("Hello")).Text; // AIP3001
        if (Enabled) { audit.Record(Entry); }
        return text;
    }

    private const bool Enabled = false;

    public async Task<string> AlwaysTrue()
    {
        var text = (await client.GetResponseAsync("Hello")).Text; // ok
        if (On) { audit.Record(Entry); }
        return text;
    }

    private const bool On = true;
}

internal sealed class AuditScope(IAIAuditLog audit) : IDisposable
{
    public void Dispose() => audit.Record(new AIAuditEntry { Purpose = "faq" });
}

internal sealed class AsyncAuditScope(IAIAuditLog audit) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await audit.RecordAsync(new AIAuditEntry { Purpose = "faq" });
}

internal sealed class PlainScope(IAIAuditLog audit) : IDisposable
{
    public void Dispose() => Console.WriteLine(audit is null);
}
