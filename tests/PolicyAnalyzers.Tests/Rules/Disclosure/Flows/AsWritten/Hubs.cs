// SignalR as other people write it.
using System.Threading.Channels;
using System.Runtime.CompilerServices;

public interface IChatPage { Task Receive(string user, string text); Task Done(int tokens); Task ReceiveTold(AIGenerated<string> text); }

[AINotice]
public class ChatHub(IChatClient client) : Hub
{
    public async Task<string> Ask(string q) => (await client.GetResponseAsync(q)).Text; // AIP2001
    public async Task<AIGenerated<string>> AskTold(string q) => AIGenerated.Create((await client.GetResponseAsync(q)).Text); // ok
    public async Task Caller(string q) => await Clients.Caller.SendAsync("answer", (await client.GetResponseAsync(q)).Text); // AIP2001
    public async Task Others(string q) => await Clients.OthersInGroup("g").SendAsync("answer", AIDisclosure.Label((await client.GetResponseAsync(q)).Text, "ja")); // ok
    public async IAsyncEnumerable<string> Stream(string q, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var u in client.GetStreamingResponseAsync(q, cancellationToken: ct)) yield return u.Text; // AIP2001
    }
    public async IAsyncEnumerable<AIGenerated<string>> StreamTold(string q, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var u in client.GetStreamingResponseAsync(q, cancellationToken: ct)) yield return AIGenerated.Create(u.Text); // ok
    }
    public ChannelReader<string> Reader(string q, CancellationToken ct)
    {
        var channel = Channel.CreateUnbounded<string>();
        _ = Fill(channel.Writer, q, ct);
        return channel.Reader; // AIP2001
    }
    private async Task Fill(ChannelWriter<string> writer, string q, CancellationToken ct)
    {
        await foreach (var u in client.GetStreamingResponseAsync(q, cancellationToken: ct)) await writer.WriteAsync(u.Text, ct);
        writer.Complete();
    }
    public async Task Typing(string q)
    {
        var r = await client.GetResponseAsync(q);
        await Clients.Caller.SendAsync("done", r.Usage?.OutputTokenCount); // ok
    }
    public async Task Object(string q)
    {
        var r = await client.GetResponseAsync(q);
        await Clients.Group("room").SendAsync("answer", new { text = r.Text, isAIGenerated = true }); // ok
        await Clients.Group("room").SendAsync("answer", new { text = r.Text, by = "bot" }); // AIP2001
    }
    public async Task Core(string q)
    {
        var r = await client.GetResponseAsync(q);
        await Clients.All.SendCoreAsync("answer", new object?[] { r.Text }); // AIP2001
    }
}

[AINotice(Text = "You talk to an AI. AI と話しています。")]
public class TypedHub(IChatClient client) : Hub<IChatPage>
{
    public async Task Ask(string q)
    {
        var r = await client.GetResponseAsync(q);
        await Clients.Caller.Receive("bot", r.Text); // AIP2001
        await Clients.Caller.Done((int)(r.Usage?.OutputTokenCount ?? 0)); // ok
        await Clients.Others.ReceiveTold(AIGenerated.Create(r.Text)); // ok
        await Clients.Client("id").Receive("bot", AIDisclosure.Label(r.Text)); // ok
    }
}

[AIDisclosedBy("the chat window's banner", Kind = AIDisclosureKind.Interface, Reason = "Each answer stands below the banner.")]
public class BannerHub(IChatClient client) : Hub
{
    public async Task<string> Ask(string q) => (await client.GetResponseAsync(q)).Text; // ok
    public async Task Caller(string q) => await Clients.Caller.SendAsync("answer", (await client.GetResponseAsync(q)).Text); // ok
}

public class Notifier(IHubContext<ChatHub> hub, IHubContext<TypedHub, IChatPage> typed, IChatClient client) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var r = await client.GetResponseAsync("News?", cancellationToken: stoppingToken);
        await hub.Clients.All.SendAsync("news", r.Text, stoppingToken); // AIP2001
        await hub.Clients.All.SendAsync("news", AIGenerated.Create(r.Text), stoppingToken); // ok
        await typed.Clients.All.Receive("bot", r.Text); // AIP2001
        await typed.Clients.Group("x").ReceiveTold(AIGenerated.Create(r.Text)); // ok
    }
}

public class SilentHub(IChatClient client) : Hub // AIP2002
{
    public async Task Ask(string q) => await Clients.Caller.SendAsync("answer", AIDisclosure.Label((await client.GetResponseAsync(q)).Text)); // ok
}
