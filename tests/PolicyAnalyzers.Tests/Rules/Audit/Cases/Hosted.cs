// rules: AIP3001 AIP3003
// program
// logging
using Microsoft.Extensions.Logging;
using HostedProgram;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IAIAuditLog, FileLog>();
builder.Services.AddSingleton<IChatClient>(_ => new Model());
builder.Services.AddSingleton<Service>();
builder.Services.AddSingleton<Helper>();
builder.Services.AddHostedService<Worker>();
builder.Services.AddSingleton<IProcessor, Processor>();
var app = builder.Build();

app.MapGet("/a", async (IChatClient chat) => (await chat.GetResponseAsync("Hello")).Text); // AIP3001
app.MapGet("/b", async (IChatClient chat, IAIAuditLog audit) =>
{
    try { return (await chat.GetResponseAsync("Hello")).Text; } // ok
    finally { audit.Record(new AIAuditEntry()); }
});
app.MapGet("/c", async (Service service, IAIAuditLog audit) =>
{
    try { return await service.Ask(); }
    finally { audit.Record(new AIAuditEntry()); }
});
app.MapGet("/d", (Service service) => service.AskTwo());
app.MapGet("/e", Handlers.Handle);
app.MapGet("/f", async (IProcessor processor) => await processor.Run());
app.MapGroup("/g").MapPost("/h", async (IChatClient chat, IAIAuditLog audit) =>
{
    var text = (await chat.GetResponseAsync("Hello")).Text; // AIP3003
    await audit.RecordAsync(new AIAuditEntry());
    return text;
});
app.Run();

namespace HostedProgram
{
    public static class Handlers
    {
        public static async Task<IResult> Handle(IChatClient chat, Helper helper)
        {
            var response = await chat.GetResponseAsync("Hello"); // AIP3003
            return helper.Log(response);
        }
    }

    public sealed class Helper(IAIAuditLog audit)
    {
        public IResult Log(ChatResponse response) { audit.Record(new AIAuditEntry()); return Results.Ok(); }
    }

    public sealed class Service(IChatClient chat, IAIAuditLog audit)
    {
        // Public in a program: only this compilation calls it.
        public async Task<string> Ask() => (await chat.GetResponseAsync("Hello")).Text; // ok
        public async Task<string> AskTwo() => (await chat.GetResponseAsync("Hello")).Text; // AIP3001
    }

    public interface IProcessor { Task<string> Run(); }
    public sealed class Processor(IChatClient chat, IAIAuditLog audit) : IProcessor
    {
        public async Task<string> Run()
        {
            using var activity = new System.Diagnostics.Activity("x");
            var outcome = "failed";
            try
            {
                var text = await Inner(); 
                outcome = "ok";
                return text;
            }
            finally { await audit.RecordAsync(new AIAuditEntry { Outcome = outcome }); }
        }

        private async Task<string> Inner()
        {
            var sb = new StringBuilder();
            await foreach (var update in chat.GetStreamingResponseAsync("Hello")) { sb.Append(update.Text); } // ok
            return sb.ToString();
        }
    }

    public sealed class Worker(IChatClient chat, IAIAuditLog audit, ILogger<Worker> logger) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try { await Step(stoppingToken); }
                catch (Exception error) { logger.LogError(error, "step"); }
                await Task.Delay(1000, stoppingToken);
            }
        }

        private async Task Step(CancellationToken cancellation)
        {
            await chat.GetResponseAsync("Hello", cancellationToken: cancellation); // AIP3003
            audit.Record(new AIAuditEntry());
        }
    }

    [ApiController]
    public sealed class Cases(IChatClient chat, IAIAuditLog audit) : ControllerBase
    {
        [HttpGet("x")] public async Task<string> X() => (await chat.GetResponseAsync("Hello")).Text; // AIP3001
        [HttpGet("y")] public async Task<string> Y() { try { return (await chat.GetResponseAsync("Hello")).Text; } finally { audit.Record(Entry()); } } // ok
        [HttpGet("z")] public async Task<string> Z() => await Private();
        [HttpGet("w")] public async Task<string> W() { var text = await PrivateTwo(); audit.Record(Entry()); return text; }
        [NonAction] public async Task<string> Private() => (await chat.GetResponseAsync("Hello")).Text; // AIP3001
        private async Task<string> PrivateTwo() => (await chat.GetResponseAsync("Hello")).Text; // AIP3003
        private static AIAuditEntry Entry() => new();
    }

    public sealed class ChatHub(IChatClient chat, IAIAuditLog audit) : Hub
    {
        public async Task Send(string text)
        {
            await foreach (var update in chat.GetStreamingResponseAsync("Hello")) { await Clients.Caller.SendAsync("chunk", update.Text); } // AIP3003
            audit.Record(new AIAuditEntry());
        }

        public async IAsyncEnumerable<string> Stream([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            try { await foreach (var update in chat.GetStreamingResponseAsync("Hello", cancellationToken: cancellation)) { yield return update.Text; } } // ok
            finally { audit.Record(new AIAuditEntry()); }
        }
    }

    public sealed class FileLog : IAIAuditLog
    {
        public Task RecordAsync(AIAuditEntry entry, CancellationToken cancellationToken = default) => File.AppendAllTextAsync("audit.log", entry.ToString(), cancellationToken);
        public void Record(AIAuditEntry entry) => File.AppendAllText("audit.log", entry.ToString());
    }

    public sealed class Model : IChatClient
    {
        private readonly OpenAI.Chat.ChatClient client = new("gpt-4o", "key");

        public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            OpenAI.Chat.ChatCompletion completion = await client.CompleteChatAsync([new OpenAI.Chat.UserChatMessage("x")], cancellationToken: cancellationToken);
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
        }

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var update in client.CompleteChatStreamingAsync([new OpenAI.Chat.UserChatMessage("x")], cancellationToken: cancellationToken)) { yield return new ChatResponseUpdate(ChatRole.Assistant, "x"); }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;
        public void Dispose() { }
    }
}
