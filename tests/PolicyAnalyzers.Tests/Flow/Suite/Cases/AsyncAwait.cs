using System.Threading;

namespace FlowSuite.AsyncAwait;

internal sealed class CaseClient
{
    private readonly SemaphoreSlim gate = new(1);
    private string? cached;

    public async Task<string> Read()
    {
        await gate.WaitAsync();
        try
        {
            return cached ??= await LoadCaseAsync();
        }
        finally
        {
            gate.Release();
        }
    }

    public async Task<int> Size() => (await LoadCaseAsync()).Length;

    public async Task<(string Text, string Office)> ReadWithOffice() => (await LoadCaseAsync(), "Chuo");
}

public static class AsyncAwaitCases
{
    public static async Task Awaited()
    {
        Send(await LoadCaseAsync()); // $ class2 from:LoadCaseAsync
        Send(await LoadPublicAsync()); // ok
        var text = await LoadCaseAsync().ConfigureAwait(false);
        Send(text); // $ class2 from:LoadCaseAsync
        text = await Task.FromResult("x");
        Send(text); // ok
    }

    public static async Task AwaitedLater()
    {
        var pending = LoadCaseAsync();
        var other = LoadPublicAsync();
        Send(pending.IsCompleted.ToString()); // ok
        Send(await other); // ok
        Send(await pending); // $ class2 from:LoadCaseAsync
    }

    public static async Task SinkAwaited()
    {
        await SendAsync("x"); // ok
        await SendAsync(LoadCase()); // $ class2 from:LoadCase
        await SendAsync(await LoadCaseAsync()); // $ class2 from:LoadCaseAsync
        var task = SendAsync(await LoadPublicAsync()); // ok
        await task;
    }

    public static async Task ThroughMethods()
    {
        Send(await Trimmed(LoadCaseAsync())); // $ class2 from:LoadCaseAsync
        Send(await Trimmed(LoadPublicAsync())); // ok
        Send(await Fixed(LoadCase())); // ok
        await Publish(LoadCaseNote()); // $ class2 from:LoadCaseNote
        await Publish("x"); // ok
    }

    public static async Task ThroughObjects()
    {
        var client = new CaseClient();
        Send(await client.Read()); // $ class2 from:LoadCaseAsync
        Send((await client.Size()).ToString()); // ok
        var (text, office) = await client.ReadWithOffice();
        Send(text); // $ class2 from:LoadCaseAsync
        Send(office); // ok
    }

    public static void Blocking()
    {
        Send(LoadCaseAsync().Result); // $ class2 from:LoadCaseAsync
        Send(LoadCaseAsync().GetAwaiter().GetResult()); // $ class2 from:LoadCaseAsync
        Send(LoadPublicAsync().Result); // ok
        var waited = LoadPublicAsync();
        waited.Wait();
        Send(waited.Result); // ok
    }

    public static async Task ValueTasks()
    {
        Send(await LoadCaseQuickAsync()); // $ class2 from:LoadCaseQuickAsync
        Send(await LoadCaseQuickAsync().AsTask()); // $ class2 from:LoadCaseQuickAsync
        Send(await new ValueTask<string>("x")); // ok
        Send(await ValueTask.FromResult("x")); // ok
    }

    public static async Task Streams()
    {
        await foreach (var line in LoadCaseStreamAsync())
        {
            Send(line); // $ class2 from:LoadCaseStreamAsync
            Send(line.Length.ToString()); // ok
        }

        await foreach (var line in Upper(LoadCaseStreamAsync()).WithCancellation(CancellationToken.None))
        {
            Send(line); // $ class2 from:LoadCaseStreamAsync
        }

        await foreach (var mark in Marks())
        {
            Send(mark); // ok
        }
    }

    public static async Task AsyncLambdas()
    {
        Func<Task<string>> load = async () => await LoadCaseAsync();
        Func<Task<string>> fixedText = async () =>
        {
            await LoadCaseAsync();
            return "done";
        };
        Send(await load()); // $ class2 from:LoadCaseAsync
        Send(await fixedText()); // ok
        Send(await Task.Run(() => LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(await Task.Run(async () => await LoadPublicAsync())); // ok
        Send(await Retry(() => LoadCaseAsync())); // $ class2 from:LoadCaseAsync
        Send(await Retry(() => Task.FromResult("x"))); // ok
    }

    public static async Task CapturedAcrossAwait()
    {
        var text = "x";
        var other = "y";
        await Task.Run(() => text = LoadCase());
        Send(text); // $ class2 from:LoadCase
        Send(other); // ok
    }

    public static async Task OverwrittenAcrossAwait()
    {
        var text = await LoadCaseAsync();
        await Task.Delay(1);
        text = "gone";
        await Task.Yield();
        Send(text); // ok
    }

    public static async void AsyncVoid()
    {
        await using var resource = new Resource(await LoadCaseAsync());
        Send(resource.Name); // $ class2 from:LoadCaseAsync
        Send(resource.Kind); // ok
    }

    private static async Task<string> Trimmed(Task<string> pending) => (await pending).Trim();

    private static async Task<string> Fixed(string text)
    {
        await Task.Delay(text.Length);
        return "fixed";
    }

    private static async Task Publish(string text)
    {
        await Task.CompletedTask;
        await SendAsync(text);
    }

    private static async Task<T> Retry<T>(Func<Task<T>> action)
    {
        while (true)
        {
            try
            {
                return await action();
            }
            catch (TimeoutException)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async IAsyncEnumerable<string> Upper(IAsyncEnumerable<string> lines)
    {
        await foreach (var line in lines)
        {
            yield return line.ToUpperInvariant();
        }
    }

    private static async IAsyncEnumerable<string> Marks()
    {
        await foreach (var line in LoadCaseStreamAsync())
        {
            yield return line.Length > 3 ? "+" : "-";
        }
    }

    private sealed class Resource : IAsyncDisposable
    {
        public Resource(string name) => Name = name;

        public string Name { get; }

        public string Kind => "resource";

        public ValueTask DisposeAsync() => default;
    }
}
