using System.Threading;

namespace FlowSuite.TaskCombinators;

public static class TaskCombinatorCases
{
    public static async Task WhenAll()
    {
        var both = await Task.WhenAll(LoadPublicAsync(), LoadCaseAsync());
        Send(both[1]); // $ class2 from:LoadCaseAsync
        var neither = await Task.WhenAll(LoadPublicAsync(), Task.FromResult("x"));
        Send(neither[0]); // ok
        Send(both.Length.ToString()); // ok
    }

    public static async Task WhenAllThenResults()
    {
        var open = LoadPublicAsync();
        var closed = LoadCaseAsync();
        await Task.WhenAll(open, closed);
        Send(open.Result); // ok
        Send(closed.Result); // $ class2 from:LoadCaseAsync
        Send(await open); // ok
    }

    public static async Task WhenAny()
    {
        var first = await Task.WhenAny(LoadCaseAsync(), Task.FromResult("late"));
        Send(await first); // $ class2 from:LoadCaseAsync
        var plain = await Task.WhenAny(LoadPublicAsync(), Task.FromResult("late"));
        Send(await plain); // ok
    }

    public static async Task ContinueWith()
    {
        Send(await LoadCaseAsync().ContinueWith(t => t.Result.Trim())); // $ class2 from:LoadCaseAsync
        Send(await LoadCaseAsync().ContinueWith(t => "done")); // ok
        Send(await LoadPublicAsync().ContinueWith(t => t.Result + LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send((await LoadCaseAsync().ContinueWith(t => t.Result.Length)).ToString()); // ok
    }

    public static async Task CompletionSource()
    {
        var source = new TaskCompletionSource<string>();
        var other = new TaskCompletionSource<string>();
        source.SetResult(LoadCase());
        other.SetResult("x");
        Send(await source.Task); // $ class2 from:LoadCase
        Send(await other.Task); // ok
    }

    public static async Task FromResult()
    {
        var task = Task.FromResult(LoadCaseTitle());
        Send(await task); // $ class2 from:LoadCaseTitle
        Send(await Task.FromResult("x")); // ok
        Send(task.IsFaulted.ToString()); // ok
        Send(task.Id.ToString()); // ok
    }

    public static async Task ListOfTasks()
    {
        var tasks = new List<Task<string>> { LoadPublicAsync() };
        Send((await Task.WhenAll(tasks))[0]); // ok
        tasks.Add(LoadCaseAsync());
        Send((await Task.WhenAll(tasks))[1]); // $ class2 from:LoadCaseAsync
        foreach (var task in tasks)
        {
            Send(await task); // $ class2 from:LoadCaseAsync
        }
    }

    public static async Task SelectAsync()
    {
        var sizes = await Task.WhenAll(LoadCaseLines().Select(async line =>
        {
            await Task.Delay(1);
            return line.Length;
        }));
        Send(sizes[0].ToString()); // ok
        var lines = await Task.WhenAll(LoadCaseLines().Select(async line =>
        {
            await Task.Delay(1);
            return line + "!";
        }));
        Send(lines[0]); // $ class2 from:LoadCaseLines
    }

    public static async Task WaitAsync()
    {
        Send(await LoadCaseAsync().WaitAsync(TimeSpan.FromSeconds(1))); // $ class2 from:LoadCaseAsync
        Send(await LoadPublicAsync().WaitAsync(CancellationToken.None)); // ok
        Send(await Task.Factory.StartNew(() => LoadCaseNote())); // $ class2 from:LoadCaseNote
        Send(await Task.Factory.StartNew(() => "x")); // ok
    }

    public static void Parallel_()
    {
        var all = "";
        var count = 0;
        Parallel.ForEach(LoadCaseLines(), line => all += line);
        Parallel.ForEach(LoadCaseLines(), line => count++);
        Send(all); // $ class2 from:LoadCaseLines
        Send(count.ToString()); // ok
    }
}
