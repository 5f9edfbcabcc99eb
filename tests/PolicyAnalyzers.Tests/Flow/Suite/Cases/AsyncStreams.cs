using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;

namespace FlowSuite.AsyncStreams;

internal sealed class Feed : IAsyncEnumerable<string>
{
    private readonly string text;

    public Feed(string text) => this.text = text;

    public async IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken cancellation = default)
    {
        await Task.Yield();
        yield return text;
    }
}

internal sealed class Resource : IAsyncDisposable
{
    public string Text { get; set; } = "";

    public ValueTask DisposeAsync() => default;
}

public static class AsyncStreamCases
{
    public static async Task Consumed()
    {
        await foreach (var line in LoadCaseStreamAsync())
        {
            Send(line); // $ class2 from:LoadCaseStreamAsync
        }

        await foreach (var line in Lines("x"))
        {
            Send(line); // ok
        }

        await foreach (var line in Lines(LoadCase()))
        {
            Send(line); // $ class2 from:LoadCase
        }

        await foreach (var line in LoadCaseStreamAsync().ConfigureAwait(false))
        {
            Send(line); // $ class2 from:LoadCaseStreamAsync
        }

        await foreach (var line in Lines(LoadCaseNote()).WithCancellation(default))
        {
            Send(line.Length.ToString()); // ok
        }
    }

    public static async Task Transformed()
    {
        await foreach (var line in Shouted(LoadCaseStreamAsync()))
        {
            Send(line); // $ class2 from:LoadCaseStreamAsync
        }

        await foreach (var count in Counted(LoadCaseStreamAsync()))
        {
            Send(count.ToString()); // ok
        }

        await foreach (var line in Redacted(LoadCaseStreamAsync()))
        {
            Send(line); // ok
        }
    }

    public static async Task OwnStream()
    {
        await foreach (var line in new Feed(LoadCase()))
        {
            Send(line); // $ class2 from:LoadCase
        }

        await foreach (var line in new Feed("x"))
        {
            Send(line); // ok
        }
    }

    public static async Task ByHand()
    {
        await using var lines = Lines(LoadCaseTitle()).GetAsyncEnumerator();
        while (await lines.MoveNextAsync())
        {
            Send(lines.Current); // $ class2 from:LoadCaseTitle
        }

        await using var plain = Lines("x").GetAsyncEnumerator();
        Send((await plain.MoveNextAsync()).ToString()); // ok
        Send(plain.Current); // ok
    }

    public static async Task Collected()
    {
        var all = new List<string>();
        await foreach (var line in LoadCaseStreamAsync())
        {
            all.Add(line);
        }

        Send(string.Join("\n", all)); // $ class2 from:LoadCaseStreamAsync
        Send(all.Count.ToString()); // ok
    }

    public static async Task ThroughChannel()
    {
        var channel = Channel.CreateUnbounded<string>();
        var producer = Task.Run(async () =>
        {
            await foreach (var line in LoadCaseStreamAsync())
            {
                await channel.Writer.WriteAsync(line);
            }

            channel.Writer.Complete();
        });
        await foreach (var line in channel.Reader.ReadAllAsync())
        {
            Send(line); // $ class2 from:LoadCaseStreamAsync
        }

        await producer;
    }

    public static async Task Disposed()
    {
        await using var resource = new Resource { Text = LoadCase() };
        Send(resource.Text); // $ class2 from:LoadCase
        await using (var other = new Resource { Text = "x" })
        {
            Send(other.Text); // ok
        }
    }

    public static async Task Guarded()
    {
        await foreach (var line in Finally(LoadCase()))
        {
            Send(line); // $ class2 from:LoadCase
        }

        await foreach (var line in Finally("x"))
        {
            Send(line); // ok
        }
    }

    private static async IAsyncEnumerable<string> Lines(string text, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        yield return "first";
        yield return text;
    }

    private static async IAsyncEnumerable<string> Shouted(IAsyncEnumerable<string> lines)
    {
        await foreach (var line in lines)
        {
            yield return line.ToUpperInvariant();
        }
    }

    private static async IAsyncEnumerable<int> Counted(IAsyncEnumerable<string> lines)
    {
        await foreach (var line in lines)
        {
            yield return line.Length;
        }
    }

    private static async IAsyncEnumerable<string> Redacted(IAsyncEnumerable<string> lines)
    {
        await foreach (var line in lines)
        {
            yield return Redact(line);
        }
    }

    private static async IAsyncEnumerable<string> Finally(string text)
    {
        try
        {
            await Task.Yield();
            yield return text;
        }
        finally
        {
            Console.Write("");
        }
    }
}
