// rules: AIP3001 AIP3003
// logging
namespace Callbacks;

public sealed class Retry
{
    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> action, CancellationToken cancellation = default)
    {
        for (var i = 0; ; i++)
        {
            try { return await action(cancellation); }
            catch (HttpRequestException) when (i < 3) { await Task.Delay(100, cancellation); }
        }
    }
}

public sealed class AuditScope(IAIAuditLog audit)
{
    public async Task<T> Audited<T>(Func<Task<T>> action)
    {
        var outcome = "failed";
        try
        {
            var result = await action();
            outcome = "ok";
            return result;
        }
        finally { await audit.RecordAsync(new AIAuditEntry { Outcome = outcome }, CancellationToken.None); }
    }

    public async Task Run(Func<Task> action)
    {
        try { await action(); }
        finally { audit.Record(new AIAuditEntry()); }
    }

    public T Sync<T>(Func<T> action)
    {
        try { return action(); }
        finally { audit.Record(new AIAuditEntry()); }
    }

    public async Task<T> OnlyWhenWell<T>(Func<Task<T>> action)
    {
        var result = await action();
        audit.Record(new AIAuditEntry());
        return result;
    }

    public Task<T> Forgets<T>(Func<Task<T>> action) => action();

    public async Task<T> Sometimes<T>(Func<Task<T>> action, bool record)
    {
        var result = await action();
        if (record) { audit.Record(new AIAuditEntry()); }
        return result;
    }
}

public static class AuditExtensions
{
    public static async Task<T> WithAudit<T>(this Task<T> task, IAIAuditLog audit)
    {
        try { return await task; }
        finally { audit.Record(new AIAuditEntry()); }
    }

    public static async Task<T> WithTiming<T>(this Task<T> task)
    {
        var result = await task;
        Console.WriteLine("done");
        return result;
    }
}

public class Uses(IChatClient client, IAIAuditLog audit, AuditScope scope, Retry retry)
{
    public Task Lambda() => scope.Audited(() => client.GetResponseAsync("Hello")); // ok
    public Task LambdaAsync() => scope.Audited(async () => await client.GetResponseAsync("Hello")); // ok
    public Task Action() => scope.Run(() => client.GetResponseAsync("Hello")); // ok
    public string Sync() => scope.Sync(() => client.GetResponseAsync("Hello").GetAwaiter().GetResult().Text); // ok
    public Task OnlyWhenWell() => scope.OnlyWhenWell(() => client.GetResponseAsync("Hello")); // AIP3003
    public Task Forgets() => scope.Forgets(() => client.GetResponseAsync("Hello")); // AIP3001
    public Task Sometimes(bool record) => scope.Sometimes(() => client.GetResponseAsync("Hello"), record); // AIP3001
    public Task Extension() => client.GetResponseAsync("Hello").WithAudit(audit); // ok
    public Task ExtensionTiming() => client.GetResponseAsync("Hello").WithTiming(); // AIP3001

    public async Task<string> Retried()
    {
        var response = await retry.ExecuteAsync(token => client.GetResponseAsync("Hello", cancellationToken: token)); // AIP3001
        return response.Text;
    }

    public async Task<string> RetriedAudited()
    {
        try
        {
            var response = await retry.ExecuteAsync(token => client.GetResponseAsync("Hello", cancellationToken: token)); // ok
            return response.Text;
        }
        finally { audit.Record(new AIAuditEntry()); }
    }

    public Task<ChatResponse> RetriedInside() => retry.ExecuteAsync(token => scope.Audited(() => client.GetResponseAsync("Hello", cancellationToken: token))); // ok
    public Task<ChatResponse> AuditedOutside() => scope.Audited(() => retry.ExecuteAsync(token => client.GetResponseAsync("Hello", cancellationToken: token))); // ok

    public Task MethodGroup() => scope.Audited(Ask);
    private Task<ChatResponse> Ask() => client.GetResponseAsync("Hello"); // ok

    public Task MethodGroupForgotten() => scope.Forgets(AskForgotten);
    private Task<ChatResponse> AskForgotten() => client.GetResponseAsync("Hello"); // AIP3001

    public async Task LocalFunction()
    {
        try { await Inner(); }
        finally { audit.Record(new AIAuditEntry()); }
        Task Inner() => client.GetResponseAsync("Hello"); // ok
    }

    public async Task LocalFunctionAudits()
    {
        await client.GetResponseAsync("Hello"); // AIP3003
        Record();
        void Record() => audit.Record(new AIAuditEntry());
    }

    public async Task LocalFunctionNotCalled()
    {
        await client.GetResponseAsync("Hello"); // AIP3001
        void Record() => audit.Record(new AIAuditEntry());
    }

    public async Task WhenAll(string[] questions)
    {
        try { await Task.WhenAll(questions.Select(question => client.GetResponseAsync(question))); } // ok
        finally { audit.Record(new AIAuditEntry()); }
    }

    public async Task WhenAllNone(string[] questions)
    {
        await Task.WhenAll(questions.Select(question => client.GetResponseAsync(question))); // AIP3001
    }

    public async Task WhenAllEach(string[] questions)
    {
        await Task.WhenAll(questions.Select(async question =>
        {
            try { return await client.GetResponseAsync(question); } // ok
            finally { audit.Record(new AIAuditEntry()); }
        }));
    }

    public Task ForEachAsync(string[] questions) => Parallel.ForEachAsync(questions, async (question, token) =>
    {
        try { await client.GetResponseAsync(question, cancellationToken: token); } // ok
        finally { audit.Record(new AIAuditEntry()); }
    });

    public Task ForEachAsyncNone(string[] questions) => Parallel.ForEachAsync(questions, async (question, token) =>
    {
        await client.GetResponseAsync(question, cancellationToken: token); // AIP3001
    });

    public void FireAndForget() => _ = client.GetResponseAsync("Hello"); // AIP3001

    public void FireAndForgetAudited() => _ = Task.Run(async () =>
    {
        try { await client.GetResponseAsync("Hello"); } // ok
        finally { audit.Record(new AIAuditEntry()); }
    });

    public void FireAndRecordBefore()
    {
        audit.Record(new AIAuditEntry());
        _ = client.GetResponseAsync("Hello"); // AIP3003
    }

    public Task ContinueWith() => client.GetResponseAsync("Hello").ContinueWith(task => audit.Record(new AIAuditEntry())); // ok
    public Task ContinueWithNone() => client.GetResponseAsync("Hello").ContinueWith(task => Console.WriteLine("done")); // AIP3001
    public Task ContinueWhenWell() => client.GetResponseAsync("Hello").ContinueWith(task => audit.Record(new AIAuditEntry()), TaskContinuationOptions.OnlyOnRanToCompletion); // AIP3003
}
