using System.Threading.Tasks;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Audit;

/// <summary>AIP3001: the client that is used leaves the record, or a declaration says who does.</summary>
public class AuditedElsewhereTests
{
    [Fact]
    public Task DeclaredDecorator() => JudgeAudit("""
        [AIAuditStep]
        public sealed class AuditingChatClient(IChatClient inner) : DelegatingChatClient(inner) { }

        public class Faq
        {
            private readonly IChatClient audited;
            private readonly IChatClient plain;
            public Faq(IChatClient client) { audited = new AuditingChatClient(client); plain = client; }

            public Task<ChatResponse> Audited() => audited.GetResponseAsync("Hello");
            public Task<ChatResponse> Plain() => plain.{|AIP3001:GetResponseAsync|}("Hello");
            public Task<ChatResponse> Inline(IChatClient client) => new AuditingChatClient(client).GetResponseAsync("Hello");
        }
        """);

    [Fact]
    public Task DecoratorOfThePolicy() => JudgeAudit("""
        namespace Contoso
        {
            public sealed class RecordingChatClient(IChatClient inner) : DelegatingChatClient(inner) { }
        }

        public class Faq(Contoso.RecordingChatClient recording, IChatClient plain)
        {
            public Task<ChatResponse> Audited() => recording.GetResponseAsync("Hello");
            public Task<ChatResponse> Plain() => plain.{|AIP3001:GetResponseAsync|}("Hello");
        }
        """, """{ "version": 1, "audit": { "satisfiers": ["T:Contoso.RecordingChatClient"] } }""");

    private const string Recording = """

        public sealed class RecordingChatClient(IChatClient inner, IAIAuditLog audit) : DelegatingChatClient(inner)
        {
            public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                var response = await base.GetResponseAsync(messages, options, cancellationToken);
                await audit.RecordAsync(new AIAuditEntry { Model = response.ModelId }, cancellationToken);
                return response;
            }

            public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
                IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
            {
                audit.Record(new AIAuditEntry());
                await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken)) { yield return update; }
            }
        }
        """;

    [Fact]
    public Task DecoratorThatReallyRecords() => JudgeAudit("""
        public class Faq(RecordingChatClient recording)
        {
            public Task<ChatResponse> Ask() => recording.GetResponseAsync("Hello");
        }
        """ + Recording);

    [Fact]
    public Task DecoratorThatDoesNotIsReportedAtItsUse() => JudgeAudit("""
        public sealed class TimingChatClient(IChatClient inner) : DelegatingChatClient(inner)
        {
            public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                var start = DateTime.UtcNow;
                var response = await base.GetResponseAsync(messages, options, cancellationToken);
                Console.WriteLine(DateTime.UtcNow - start);
                return response;
            }
        }

        public class Faq(TimingChatClient timing)
        {
            public Task<ChatResponse> Ask() => timing.{|AIP3001:GetResponseAsync|}("Hello");
        }
        """);

    [Fact]
    public Task RegisteredDecorator() => JudgeAudit("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSingleton<IChatClient>(services =>
            new RecordingChatClient(new OpenAI.Chat.ChatClient("gpt-4o", "key").AsIChatClient(), services.GetRequiredService<IAIAuditLog>()));
        var app = builder.Build();
        app.MapGet("/a", async (IChatClient client) => (await client.GetResponseAsync("Hello")).Text);
        app.Run();

        static class Adapter { public static IChatClient AsIChatClient(this OpenAI.Chat.ChatClient client) => new OpenAIAdapter(client); }

        sealed class OpenAIAdapter(OpenAI.Chat.ChatClient client) : IChatClient
        {
            public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                OpenAI.Chat.ChatCompletion completion = await client.CompleteChatAsync([new OpenAI.Chat.UserChatMessage(string.Concat(messages.Select(m => m.Text)))], cancellationToken: cancellationToken);
                return new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
            }

            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }
        """ + Recording, program: true);

    [Fact]
    public Task KeyedRegistrations() => JudgeAudit("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddKeyedSingleton<IChatClient>("audited", (services, key) => new RecordingChatClient(services.GetRequiredService<IChatClient>(), services.GetRequiredService<IAIAuditLog>()));
        var app = builder.Build();
        app.MapGet("/a", async ([FromKeyedServices("audited")] IChatClient client) => (await client.GetResponseAsync("Hello")).Text);
        app.MapGet("/b", async ([FromKeyedServices("plain")] IChatClient client) => (await client.{|AIP3001:GetResponseAsync|}("Hello")).Text);
        app.Run();
        """ + Recording, program: true);

    [Fact]
    public Task AssemblySaysWhoRecords() => JudgeAudit("""
        [assembly: AIAudited(By = "the API gateway of the ministry")]

        public class Faq(IChatClient client)
        {
            public Task<ChatResponse> Ask() => client.GetResponseAsync("Hello");
        }
        """);

    [Fact]
    public Task OnAMemberOrTypeItIsAContractThatIsChecked() => JudgeAudit("""
        [AIAudited]
        public class Faq(IChatClient client, IAIAuditLog audit)
        {
            public Task<ChatResponse> Ask() => client.{|AIP3001:GetResponseAsync|}("Hello");

            [AIAudited]
            public Task<ChatResponse> Member() => client.{|AIP3001:GetResponseAsync|}("Hello");

            [AIAudited]
            public async Task<string> Kept() { audit.Record(new AIAuditEntry()); return (await client.GetResponseAsync("Hello")).Text; }
        }
        """);

    [Fact]
    public Task EndpointIsRecordedByItsGateway() => JudgeAudit("""
        public class Faq([AIEndpoint("gateway")] IChatClient recorded, [AIEndpoint("direct")] IChatClient direct)
        {
            public Task<ChatResponse> Recorded() => recorded.GetResponseAsync("Hello");
            public Task<ChatResponse> Direct() => direct.{|AIP3001:GetResponseAsync|}("Hello");
        }
        """, """
        {
          "version": 1,
          "endpoints": [
            { "id": "gateway", "contract": "individual", "maxClass": "class2", "audit": "gateway" },
            { "id": "direct", "contract": "individual", "maxClass": "class2", "audit": "code" }
          ]
        }
        """);

    [Fact]
    public Task AuditMethodsOfThePolicyAndOfTheOrganisation() => JudgeAudit("""
        namespace Contoso { public interface IAudit { Task RecordAsync(string what); Task Other(string what); } }

        public class Trail { [AIAuditStep] public void Write(string what) => Console.WriteLine(what); public void Read(string what) => Console.WriteLine(what); }

        public class Faq(IChatClient client, Contoso.IAudit audit, Trail trail)
        {
            public async Task A() { await client.GetResponseAsync("Hello"); await audit.RecordAsync("asked"); }
            public async Task B() { await client.{|AIP3001:GetResponseAsync|}("Hello"); await audit.Other("asked"); }
            public async Task C() { await client.GetResponseAsync("Hello"); trail.Write("asked"); }
            public async Task D() { await client.{|AIP3001:GetResponseAsync|}("Hello"); trail.Read("asked"); }
        }
        """, """{ "version": 1, "audit": { "satisfiers": ["M:Contoso.IAudit.RecordAsync*"] } }""");

    [Fact]
    public Task LocalModelsAndFakes() => JudgeAudit("""
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        public sealed class FakeChatClient : IChatClient
        {
            public Task<ChatResponse> GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
                Task.FromResult(new ChatResponse(new Microsoft.Extensions.AI.ChatMessage(ChatRole.Assistant, "canned")));
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }

        public class Faq
        {
            private readonly ChatClient local = new("llama", new ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = new Uri("http://127.0.0.1:8080/v1") });
            private readonly ChatClient remote = new("gpt-4o", "key");

            public Task Local() => local.CompleteChatAsync("Hello");
            public Task Remote() => remote.{|AIP3001:CompleteChatAsync|}("Hello");
            public Task Fake() => new FakeChatClient().GetResponseAsync("Hello");
        }
        """);

    [Fact]
    public Task RawHttp() => JudgeAudit("""
        public class Raw(IAIAuditLog audit)
        {
            private readonly HttpClient http = new();

            public Task Ask() => http.{|AIP3001:PostAsJsonAsync|}("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" });
            public Task Mail() => http.PostAsJsonAsync("https://mail.example.com/send", new { text = "Hello" });
            public async Task Recorded() { await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o" }); audit.Record(new AIAuditEntry()); }
        }
        """);
}
