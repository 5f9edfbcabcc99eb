// rules: AIP3001 AIP3003
// logging
// policy: Contracts.json
// program
using PolicyAnalyzers;
using Contracts;

IChatClient top = new Adapter();
IAIAuditLog log = new FileLog();
await Ask();

await new Uses(new FileTrail(), new Own(top, log), new Listed(top), new Forgets(top)).Run();

async Task Ask()
{
    try { Console.WriteLine((await top.GetResponseAsync("Hello")).Text.Length); } // ok
    finally { await log.RecordAsync(new AIAuditEntry()); }
}

namespace Contracts
{
    public interface ITrail { [AIAuditStep] void Write(string what); }

    public abstract class TrailBase : ITrail { public abstract void Write(string what); }

    public sealed class FileTrail : TrailBase { public override void Write(string what) => File.AppendAllText("trail.txt", what); }

    public interface IRecordingClient : IChatClient;

    public sealed class Listed(IChatClient inner) : DelegatingChatClient(inner), IRecordingClient;

    /// <summary>Not derived from the library's base: it does what it does through the other client all the same.</summary>
    public sealed class Own(IChatClient inner, IAIAuditLog audit) : IChatClient
    {
        public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            try { return await inner.GetResponseAsync(messages, options, cancellationToken); }
            finally { await audit.RecordAsync(new AIAuditEntry(), CancellationToken.None); }
        }

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try { await foreach (var update in inner.GetStreamingResponseAsync(messages, options, cancellationToken)) { yield return update; } }
            finally { audit.Record(new AIAuditEntry()); }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;
        public void Dispose() => inner.Dispose();
    }

    public sealed class Forgets(IChatClient inner) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            inner.GetResponseAsync(messages, options, cancellationToken);

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            inner.GetStreamingResponseAsync(messages, options, cancellationToken);

        public object? GetService(Type serviceType, object? serviceKey = null) => null;
        public void Dispose() => inner.Dispose();
    }

    public sealed class Uses(FileTrail trail, Own own, Listed listed, Forgets forgets)
    {
        public async Task Run()
        {
            await own.GetResponseAsync("Hello"); // ok
            await listed.GetResponseAsync("Hello"); // ok
            await forgets.GetResponseAsync("Hello"); // AIP3001
            await Written();
            await Handled();
        }

        private async Task Written()
        {
            try { await forgets.GetResponseAsync("Hello"); } // ok
            finally { trail.Write("asked"); }
        }

        private async Task Handled()
        {
            using var audited = new HttpClient(new AuditHandler { InnerHandler = new HttpClientHandler() });
            using var plain = new HttpClient();
            await audited.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // ok
            await plain.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); // AIP3001
        }
    }

    [AIAuditStep]
    public sealed class AuditHandler : DelegatingHandler;

    public sealed class FileLog : IAIAuditLog
    {
        public Task RecordAsync(AIAuditEntry entry, CancellationToken cancellationToken = default) => Task.CompletedTask;
        public void Record(AIAuditEntry entry) { }
    }

    public sealed class Adapter : IChatClient
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
}
