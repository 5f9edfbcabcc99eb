// rules: AIP3001
// logging
// program
namespace Callers;

internal sealed class Faq(IChatClient client, IAIAuditLog audit)
{
    // internal: each caller records
    internal async Task<string> Send(string text) => (await client.GetResponseAsync(text)).Text; // ok

    // two levels
    private Task<string> Relay() => Deep();
    private async Task<string> Deep() => (await client.GetResponseAsync("Hello")).Text; // ok

    public async Task<string> Outer()
    {
        try { return await Relay(); }
        finally { audit.Record(new AIAuditEntry()); }
    }

    // recursion
    public async Task<string> Start()
    {
        var text = await Again(3);
        audit.Record(new AIAuditEntry());
        return text;
    }

    private async Task<string> Again(int left)
    {
        var text = (await client.GetResponseAsync("Hello")).Text; // ok
        return left > 0 ? await Again(left - 1) : text;
    }

    // handed as a method group
    public Task<string> Group() => Recorded(Unrecorded);

    private async Task<string> Unrecorded() => (await client.GetResponseAsync("Hello")).Text; // ok

    private async Task<string> Recorded(Func<Task<string>> ask)
    {
        var text = await ask();
        await audit.RecordAsync(new AIAuditEntry());
        return text;
    }

    // one of them forgets
    private async Task<string> Mixed() => (await client.GetResponseAsync("Hello")).Text; // AIP3001
    public async Task First() { await Mixed(); audit.Record(new AIAuditEntry()); }
    public Task Second() => Mixed();

    // the caller records on one path only
    private async Task<string> Half() => (await client.GetResponseAsync("Hello")).Text; // AIP3001
    public async Task Sometimes(bool really) { await Half(); if (really) { audit.Record(new AIAuditEntry()); } }
}

internal interface IAsker { Task<string> AskAsync(); }

internal sealed class Asker(IChatClient client) : IAsker
{
    public async Task<string> AskAsync() => (await client.GetResponseAsync("Hello")).Text; // ok
}

internal sealed class Desk(IAsker asker, IAIAuditLog audit)
{
    public async Task<string> Ask()
    {
        var text = await asker.AskAsync();
        await audit.RecordAsync(new AIAuditEntry());
        return text;
    }
}

internal abstract class Template(IAIAuditLog audit)
{
    public async Task<string> Run()
    {
        try { return await Core(); }
        finally { await audit.RecordAsync(new AIAuditEntry()); }
    }

    protected abstract Task<string> Core();
}

internal sealed class Summary(IChatClient client, IAIAuditLog audit) : Template(audit)
{
    protected override async Task<string> Core() => (await client.GetResponseAsync("Hello")).Text; // ok
}

internal static class Program
{
    private static async Task Say(Faq faq, Log log)
    {
        await faq.Send("Hello");
        log.Record(new AIAuditEntry());
    }

    internal static async Task Main(string[] args)
    {
        var log = new Log();
        var faq = new Faq(new OpenAIClient(), log);
        await Say(faq, log);
        await faq.Outer();
        await faq.Start();
        await faq.Group();
        await faq.First();
        await faq.Second();
        await faq.Sometimes(args.Length > 0);
        await new Desk(new Asker(new OpenAIClient()), log).Ask();
        await new Summary(new OpenAIClient(), log).Run();
    }
}

internal sealed class Log : IAIAuditLog
{
    public Task RecordAsync(AIAuditEntry entry, CancellationToken cancellationToken = default) => Task.CompletedTask;
    public void Record(AIAuditEntry entry) { }
}

internal sealed class OpenAIClient : IChatClient
{
    private readonly OpenAI.Chat.ChatClient client = new("gpt-4o", "key");

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        OpenAI.Chat.ChatCompletion completion = await client.CompleteChatAsync([new OpenAI.Chat.UserChatMessage("x")], cancellationToken: cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    public object? GetService(Type serviceType, object? serviceKey = null) => null;
    public void Dispose() { }
}
