using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Channels;

namespace FlowSuite.Channels;

internal sealed class Mailbox
{
    private readonly Channel<string> channel = Channel.CreateUnbounded<string>();

    public ValueTask Post(string text) => channel.Writer.WriteAsync(text);

    public ValueTask<string> Take() => channel.Reader.ReadAsync();

    public int Waiting => channel.Reader.Count;
}

internal sealed record Job(string Id, string Text);

public static class ChannelCases
{
    public static async Task WriteAndRead()
    {
        var channel = Channel.CreateUnbounded<string>();
        var other = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(LoadCase());
        await other.Writer.WriteAsync("x");
        Send(await channel.Reader.ReadAsync()); // $ class2 from:LoadCase
        Send(await other.Reader.ReadAsync()); // ok
        Send(channel.Reader.Count.ToString()); // ok
    }

    public static async Task TryWriteAndReadAll()
    {
        var channel = Channel.CreateBounded<string>(10);
        channel.Writer.TryWrite(LoadCaseNote());
        channel.Writer.Complete();
        await foreach (var text in channel.Reader.ReadAllAsync())
        {
            Send(text); // $ class2 from:LoadCaseNote
            Send(text.Length.ToString()); // ok
        }
    }

    public static void TryRead()
    {
        var channel = Channel.CreateUnbounded<string>();
        var written = channel.Writer.TryWrite(LoadCase());
        Send(written.ToString()); // ok
        if (channel.Reader.TryRead(out var text))
        {
            Send(text); // $ class2 from:LoadCase
        }
    }

    public static async Task WriterAndReaderApart()
    {
        var channel = Channel.CreateUnbounded<string>();
        var writer = channel.Writer;
        var reader = channel.Reader;
        var producer = Produce(writer);
        await producer;
        Send(await reader.ReadAsync()); // $ class2 from:LoadCaseTitle
        var fresh = Channel.CreateUnbounded<string>();
        await ProducePlain(fresh.Writer);
        Send(await fresh.Reader.ReadAsync()); // ok
    }

    public static async Task Objects()
    {
        var channel = Channel.CreateUnbounded<Job>();
        await channel.Writer.WriteAsync(new Job("1", LoadCase()));
        var job = await channel.Reader.ReadAsync();
        Send(job.Id); // ok
        Send(job.Text); // $ class2 from:LoadCase
    }

    public static async Task InField()
    {
        var mailbox = new Mailbox();
        var other = new Mailbox();
        await mailbox.Post(LoadSecret());
        await other.Post("x");
        Send(await mailbox.Take()); // $ class3 from:LoadSecret
        Send(await other.Take()); // ok
        Send(mailbox.Waiting.ToString()); // ok
    }

    public static void BlockingCollections()
    {
        using var lines = new BlockingCollection<string>();
        lines.Add(LoadCase());
        Send(lines.Count.ToString()); // ok
        Send(lines.Take()); // $ class2 from:LoadCase
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue("x");
        Send(queue.TryDequeue(out var next) ? next : "none"); // ok
        queue.Enqueue(LoadCaseNote());
        Send(queue.TryPeek(out var peeked) ? peeked : "none"); // $ class2 from:LoadCaseNote
    }

    public static void AsyncLocals()
    {
        var current = new AsyncLocal<string> { Value = LoadCase() };
        var other = new ThreadLocal<string>(() => "x");
        Send(current.Value); // $ class2 from:LoadCase
        Send(other.Value); // ok
    }

    private static async Task Produce(ChannelWriter<string> writer)
    {
        await writer.WriteAsync(LoadCaseTitle());
        writer.Complete();
    }

    private static async Task ProducePlain(ChannelWriter<string> writer)
    {
        await writer.WriteAsync("x");
        writer.Complete();
    }
}
