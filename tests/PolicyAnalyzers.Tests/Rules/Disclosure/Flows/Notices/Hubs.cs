// program
var app = WebApplication.CreateBuilder().Build();
app.MapHub<PlainHub>("/plain");
app.MapHub<RegisteredHub>("/registered").WithMetadata(new AINoticeAttribute());
app.Run();

public class PlainHub(IChatClient client) : Hub // AIP2002
{
    public async Task<AIGenerated<string>> Ask(string question) => AIGenerated.Create((await client.GetResponseAsync(question)).Text);

    public async Task Send(string question) => await Clients.Caller.SendAsync("answer", AIDisclosure.Label((await client.GetResponseAsync(question)).Text));
}

public class RegisteredHub(IChatClient client) : Hub // ok
{
    public async Task<AIGenerated<string>> Ask(string question) => AIGenerated.Create((await client.GetResponseAsync(question)).Text);
}

[AINotice(Text = "You talk to an AI.")]
public class NoticedHub(IChatClient client) : Hub // ok
{
    public async Task Send(string question) => await Clients.Caller.SendAsync("answer", AIDisclosure.Label((await client.GetResponseAsync(question)).Text));
}

public class SendingHub(IChatClient client) : Hub // AIP2002
{
    public async Task Send(string user, string question)
    {
        await foreach (var update in client.GetStreamingResponseAsync(question))
        {
            await Clients.All.SendAsync("part", user, AIDisclosure.Label(update.Text));
        }
    }
}

public class OtherHub(IChatClient client) : Hub // ok
{
    public async Task Joke() => await Clients.Caller.SendAsync("answer", AIDisclosure.Label((await client.GetResponseAsync("Tell a joke.")).Text));

    public Task Relay(string text) => Clients.All.SendAsync("said", text);
}
