// SignalR: results, streams and sends, typed clients too.
using System.Threading.Channels;

public interface IChatUser
{
    Task Receive(string text);
    Task ReceiveTold(AIGenerated<string> answer);
    Task Typing(bool now);
    Task Counted(int tokens);
    Task<string> Confirm(string text);
}

public record Reply(string Text, bool IsAIGenerated);

public class ChatHub(IChatClient client) : Hub<IChatUser>
{
    private async Task<string> Ai() => (await client.GetResponseAsync("Tell a joke.")).Text;

    public async Task Typed() => await Clients.Caller.Receive(await Ai()); // AIP2001
    public async Task TypedAll() => await Clients.All.Receive("joke: " + await Ai()); // AIP2001
    public async Task TypedGroup(string group) => await Clients.Group(group).Receive(await Ai()); // AIP2001
    public async Task TypedOthers() => await Clients.Others.Receive(await Ai()); // AIP2001
    public async Task Confirmed() { await Clients.Client("1").Confirm(await Ai()); } // AIP2001
    public async Task Told() => await Clients.Caller.ReceiveTold(AIGenerated.Create(await Ai())); // ok
    public async Task Labelled() => await Clients.Caller.Receive(AIDisclosure.Label(await Ai())); // ok
    public async Task Typing() { await Ai(); await Clients.Caller.Typing(false); } // ok
    public async Task Counted() => await Clients.Caller.Counted((await Ai()).Length); // ok
    [AIDisclosedBy("the chat window's header")] public async Task Window() => await Clients.Caller.Receive(await Ai()); // ok

    public async Task<string> Result() => await Ai(); // AIP2001
    public async Task<Reply> ToldResult() => new Reply(await Ai(), true); // ok
    public async Task<Reply> UntoldResult() => new Reply(await Ai(), false); // AIP2001

    public async IAsyncEnumerable<string> Stream()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
        {
            yield return update.Text; // AIP2001
        }
    }

    public async IAsyncEnumerable<string> LabelledStream()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
        {
            yield return AIDisclosure.Label(update.Text); // ok
        }
    }

    public ChannelReader<string> ChannelStream()
    {
        var channel = Channel.CreateUnbounded<string>();
        _ = Fill(channel.Writer);
        return channel.Reader; // AIP2001
    }

    private async Task Fill(ChannelWriter<string> writer)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
        {
            await writer.WriteAsync(update.Text);
        }
    }

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.Receive(await Ai()); // AIP2001
        await base.OnConnectedAsync();
    }
}

public class PlainHub(IChatClient client) : Hub
{
    private async Task<string> Ai() => (await client.GetResponseAsync("Tell a joke.")).Text;

    public async Task Send1() => await Clients.All.SendAsync("joke", await Ai()); // AIP2001
    public async Task Send2() => await Clients.Caller.SendAsync("joke", 1, await Ai()); // AIP2001
    public async Task Send3() => await Clients.All.SendCoreAsync("joke", [await Ai()]); // AIP2001
    public async Task Send4() => await Clients.Caller.SendAsync("joke", new Reply(await Ai(), true)); // ok
    public async Task Send5() => await Clients.Caller.SendAsync("joke", AIGenerated.Create(await Ai())); // ok
    public async Task Send6() { await Ai(); await Clients.Caller.SendAsync("done"); } // ok
    public async Task<string> Invoke() => await Clients.Client("1").InvokeAsync<string>("confirm", await Ai(), default); // AIP2001

    public async Task Streamed()
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
        {
            await Clients.Caller.SendAsync("part", update.Text); // AIP2001
        }
    }
}

[AIDisclosedBy("the chat window's header", Kind = AIDisclosureKind.Interface)]
public class BannerHub(IChatClient client) : Hub
{
    public async Task<string> Result() => (await client.GetResponseAsync("Tell a joke.")).Text; // ok
    public async Task Send() => await Clients.All.SendAsync("joke", (await client.GetResponseAsync("Tell a joke.")).Text); // ok
}

public class TypedContext(IChatClient client, IHubContext<ChatHub, IChatUser> hub) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var text = (await client.GetResponseAsync("Tell a joke.", cancellationToken: stoppingToken)).Text;
        await hub.Clients.All.Receive(text); // AIP2001
        await hub.Clients.All.ReceiveTold(AIGenerated.Create(text)); // ok
    }
}
