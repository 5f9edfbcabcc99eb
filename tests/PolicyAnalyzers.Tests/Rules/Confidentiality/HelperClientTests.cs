using System.Threading.Tasks;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>A helper with a client of its own: data that enters in the caller is judged by where that client talks to.</summary>
public class HelperClientTests
{
    private const string Registered = """
        using System.ClientModel;
        using OpenAI;
        using Microsoft.Extensions.AI;

        public static class Startup
        {
            public static void Add(IServiceCollection services)
            {
                services.AddSingleton<IChatClient>(_ => new Adapter(new OpenAI.Chat.ChatClient("gpt-4o", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("https://HOST/v1") })));
                services.AddSingleton<Rewriter>();
            }
        }

        public class Adapter(OpenAI.Chat.ChatClient inner) : IChatClient
        {
            public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                OpenAI.Chat.ChatCompletion completion = await inner.CompleteChatAsync([new OpenAI.Chat.UserChatMessage(string.Concat(messages.Select(m => m.Text)))], cancellationToken: cancellationToken);
                return new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
            }

            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }

        internal sealed class Rewriter(IChatClient chat)
        {
            public async Task<string> RewriteAsync(string text) => (await chat.GetResponseAsync("Rewrite: " + text)).Text;
        }

        internal sealed class Notices(Rewriter rewriter)
        {
            public Task<string> Plain([Confidentiality("class2")] string text) => rewriter.RewriteAsync(TEXT);
        }

        [ApiController]
        public class NoticesController : ControllerBase
        {
            private readonly Notices notices;
            internal NoticesController(Notices notices) => this.notices = notices;
            [HttpPost] public Task<string> Plain([Confidentiality("class2")] string text) => notices.Plain(text);
        }
        """;

    private const string Policy = """
        { "version": 1, "endpoints": [ { "id": "gov", "match": { "hosts": ["*.gov.example"] }, "contract": "individual", "maxClass": "class2" } ] }
        """;

    [Fact]
    public Task AnEndpointOfThePolicyThatIsRegisteredForTheHelper() => JudgeSends(Code("ai.gov.example", "text"), Policy);

    [Fact]
    public Task AnotherServiceThatIsRegisteredForTheHelper() => JudgeSends(Code("api.openai.com", "{|AIP1002:text|}"));

    [Fact]
    public Task ALocalModelThatIsRegisteredForTheHelper() => JudgeSends(Code("localhost", "text"), Policy);

    private static string Code(string host, string text) => Registered.Replace("HOST", host, System.StringComparison.Ordinal).Replace("TEXT", text, System.StringComparison.Ordinal);
}
