// rules: AIP3004
// logging
using Microsoft.Extensions.Logging;
namespace LogWays;
public class Person { [Confidentiality("class3")] public string Secret { get; set; } = ""; }
public sealed class LoggingDec(IChatClient inner, ILogger<LoggingDec> logger) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        logger.LogInformation("{Count}", response.Messages.Count); // ok
        return response;
    }
}
public sealed class Quiet(IChatClient inner, ILogger<Quiet> logger) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        logger.LogInformation("{Prompt}", messages.Last().Text); // ok
        return await base.GetResponseAsync(messages, options, cancellationToken);
    }
}
public class Uses(LoggingDec dec, Quiet quiet)
{
    public Task Ask(Person p) => dec.GetResponseAsync([new ChatMessage(ChatRole.User, p.Secret)]);
    public Task AskQuiet() => quiet.GetResponseAsync([new ChatMessage(ChatRole.User, "Hello")]);
}
public interface IPrompts { string Build(Person p); }
public sealed class Prompts : IPrompts { public string Build(Person p) => "x" + p.Secret; }
public class Page(IPrompts prompts, IChatClient client, ILogger<Page> logger)
{
    private string last = "";
    public async Task Ask(Person p)
    {
        var prompt = prompts.Build(p);
        last = prompt;
        logger.LogInformation("{P}", prompt); // AIP3004
        await client.GetResponseAsync(prompt);
        Dump();
    }
    private void Dump() => logger.LogInformation("{Last}", last); // AIP3004
    public async Task Stream(Person p)
    {
        var sb = new StringBuilder();
        await foreach (var u in client.GetStreamingResponseAsync(p.Secret)) { sb.Append(u.Text); }
        logger.LogInformation("{Answer}", sb.ToString()); // AIP3004
        logger.LogInformation("{Length}", sb.Length); // ok
    }
    public async Task Catch(Person p)
    {
        try { await client.GetResponseAsync(p.Secret); }
        catch (Exception e) { logger.LogError("{M} for {S}", e.Message, p.Secret); } // AIP3004
    }
    public async Task Queue(Person p, System.Threading.Channels.Channel<string> c)
    {
        await c.Writer.WriteAsync(p.Secret);
        var x = await c.Reader.ReadAsync();
        logger.LogInformation("{X}", x); // AIP3004
    }
}
