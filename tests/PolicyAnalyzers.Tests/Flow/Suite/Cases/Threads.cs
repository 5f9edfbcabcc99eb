using System.Collections.Concurrent;
using System.Threading;

namespace FlowSuite.Threads;

public static class ThreadCases
{
    private static readonly ThreadLocal<string> PerThread = new(() => "");

    private static readonly AsyncLocal<string> Ambient = new();

    public static void RunOnPool()
    {
        var text = LoadCase();
        Send(Task.Run(() => text).Result); // $ class2 from:LoadCase
        Send(Task.Run(() => text.Length).Result.ToString()); // ok
        Send(Task.Run(() => Redact(text)).Result); // ok
        Task.Run(() => Send(text)).Wait(); // $ class2 from:LoadCase
        Task.Run(() => Send("x")).Wait(); // ok
    }

    public static void Started()
    {
        var task = Task.Factory.StartNew(state => (string)state! + "!", LoadCase());
        Send(task.Result); // $ class2 from:LoadCase
        var other = Task.Factory.StartNew(state => "x", LoadCase());
        Send(other.Result); // ok
        var cold = new Task<string>(() => LoadCaseNote());
        cold.Start();
        Send(cold.Result); // $ class2 from:LoadCaseNote
    }

    public static void ThreadWithState()
    {
        var thread = new Thread(state => Send((string)state!)); // $ class2 from:LoadCase
        thread.Start(LoadCase());
        thread.Join();
        var quiet = new Thread(state => Send("x")); // ok
        quiet.Start(LoadCase());
        quiet.Join();
    }

    public static void ThreadWithCapture()
    {
        var text = LoadCase();
        string? seen = null;
        string? other = null;
        var thread = new Thread(() =>
        {
            seen = text;
            other = "x";
        });
        thread.Start();
        thread.Join();
        Send(seen); // $ class2 from:LoadCase
        Send(other); // ok
    }

    public static void Pool()
    {
        using var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(state =>
        {
            Send((string)state!); // $ class2 from:LoadCase
            done.Set();
        }, LoadCase());
        done.Wait();
        done.Reset();
        ThreadPool.QueueUserWorkItem(state =>
        {
            Send("state"); // ok
            done.Set();
        }, LoadCase());
        done.Wait();
    }

    public static void ParallelLoops()
    {
        Parallel.ForEach(LoadCaseLines(), line => Send(line)); // $ class2 from:LoadCaseLines
        Parallel.ForEach(LoadPublicLines(), line => Send(line)); // ok
        var lines = LoadCaseLines();
        Parallel.For(0, lines.Count, i => Send(lines[i])); // $ class2 from:LoadCaseLines
        Parallel.For(0, lines.Count, i => Send(i.ToString())); // ok
        Parallel.Invoke(() => Send(LoadSecret()), () => Send("x")); // $ class3 from:LoadSecret
    }

    public static void ParallelQueries()
    {
        Send(string.Join(",", LoadCaseLines().AsParallel().Select(line => line + "!"))); // $ class2 from:LoadCaseLines
        Send(LoadCaseLines().AsParallel().Count().ToString()); // ok
        Send(string.Join(",", LoadPublicLines().AsParallel().Select(line => line + "!"))); // ok
    }

    public static void Queues()
    {
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue("x");
        queue.TryPeek(out var first);
        Send(first); // ok
        queue.Enqueue(LoadCase());
        queue.TryDequeue(out var next);
        Send(queue.TryDequeue(out var last) ? last : next); // $ class2 from:LoadCase
        Send(queue.Count.ToString()); // ok
        var bag = new ConcurrentBag<string> { LoadSecret() };
        Send(bag.TryTake(out var taken) ? taken : ""); // $ class3 from:LoadSecret
        var stack = new ConcurrentStack<string>();
        stack.Push(LoadCaseNote());
        stack.TryPop(out var popped);
        Send(popped); // $ class2 from:LoadCaseNote
        var empty = new ConcurrentStack<string>();
        empty.Push("x");
        empty.TryPop(out var clean);
        Send(clean); // ok
    }

    public static void Blocking()
    {
        using var items = new BlockingCollection<string>();
        items.Add(LoadCase());
        items.CompleteAdding();
        foreach (var item in items.GetConsumingEnumerable())
        {
            Send(item); // $ class2 from:LoadCase
        }

        using var plain = new BlockingCollection<string> { "x" };
        Send(plain.Take()); // ok
        Send(plain.TryTake(out var rest) ? rest : ""); // ok
    }

    public static void Keyed()
    {
        var map = new ConcurrentDictionary<string, string>();
        Send(map.GetOrAdd("a", key => "x")); // ok
        map.TryAdd("b", LoadCase());
        Send(map.GetOrAdd("b", key => "x")); // $ class2 from:LoadCase
        Send(map["a"]); // ok
        Send(map.GetOrAdd("c", key => LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(map.AddOrUpdate("d", LoadSecret(), (key, old) => old)); // $ class3 from:LoadSecret
        Send(map.TryRemove("b", out var removed) ? removed : ""); // $ class2 from:LoadCase
        Send(map.GetOrAdd("e", (key, given) => given, LoadCaseTitle())); // $ class2 from:LoadCaseTitle
    }

    public static void Exchanged()
    {
        var current = LoadCase();
        Send(Interlocked.Exchange(ref current, "x")); // $ class2 from:LoadCase
        Send(current); // ok
        var second = "x";
        Send(Interlocked.Exchange(ref second, LoadCaseNote())); // ok
        Send(second); // $ class2 from:LoadCaseNote
        string? slot = null;
        Interlocked.CompareExchange(ref slot, LoadCaseTitle(), null);
        Send(slot); // $ class2 from:LoadCaseTitle
        Volatile.Write(ref second, LoadSecret());
        Send(Volatile.Read(ref second)); // $ class3 from:LoadSecret
    }

    public static void Locals()
    {
        PerThread.Value = "x";
        Send(PerThread.Value); // ok
        var local = new ThreadLocal<string>(() => LoadCase());
        Send(local.Value); // $ class2 from:LoadCase
        var ambient = new AsyncLocal<string> { Value = LoadCaseNote() };
        Send(ambient.Value); // $ class2 from:LoadCaseNote
        Ambient.Value = "x";
        Send(Ambient.Value); // ok
    }

    public static async Task Completion()
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(LoadCase());
        Send(await source.Task); // $ class2 from:LoadCase
        var plain = new TaskCompletionSource<string>();
        plain.TrySetResult("x");
        Send(await plain.Task); // ok
    }

    public static async Task Continued()
    {
        Send(await LoadCaseAsync().ContinueWith(done => done.Result + "!")); // $ class2 from:LoadCaseAsync
        Send(await LoadCaseAsync().ContinueWith(done => "done")); // ok
        Send(await LoadPublicAsync().ContinueWith(done => done.Result)); // ok
        await LoadCaseAsync().ContinueWith(done => Send(done.Result)); // $ class2 from:LoadCaseAsync
    }

    public static void Timed()
    {
        using var done = new ManualResetEventSlim();
        using var timer = new Timer(state =>
        {
            Send((string)state!); // $ class2 from:LoadCase
            done.Set();
        }, LoadCase(), 0, Timeout.Infinite);
        done.Wait();
    }

    public static void Locked()
    {
        var gate = new object();
        var text = "x";
        lock (gate)
        {
            Send(text); // ok
            text = LoadCase();
        }

        Send(text); // $ class2 from:LoadCase
        lock (gate)
        {
            text = "y";
        }

        Send(text); // ok
    }

    public static void Cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Token.Register(state => Send((string)state!), LoadCase()); // $ class2 from:LoadCase
        source.Token.Register(() => Send("x")); // ok
        source.Cancel();
    }

    public static async Task Untouched()
    {
        var text = LoadCase();
        var counted = Task.Run(() => text.Length);
        Send((await counted).ToString()); // ok
        Send(counted.IsCompleted.ToString()); // ok
        await Task.WhenAll(LoadCaseAsync());
        Send("done"); // ok
        var queue = new ConcurrentQueue<string>(LoadCaseLines());
        Send(queue.IsEmpty.ToString()); // ok
    }
}
