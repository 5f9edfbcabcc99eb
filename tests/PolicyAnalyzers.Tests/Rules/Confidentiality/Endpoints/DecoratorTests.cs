using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality.Endpoints;

/// <summary>What wraps a client talks to where that does; what only looks like a client talks nowhere.</summary>
public class DecoratorTests
{
    private const string Clients = """

        public static class Make
        {
            public static IChatClient Client(string endpoint) => new Bridge(new ChatClient("gpt-4o", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(endpoint) }));
        }

        public class Bridge(ChatClient client) : IChatClient
        {
            public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                ChatCompletion completion = await client.CompleteChatAsync(messages.Last().Text);
                return new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
            }

            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }

        public class Fake : IChatClient
        {
            public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "Hi")));
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }
        """;

    [Fact]
    public Task Decorators() => EndpointTruth.Holds("""
        public class Logged(IChatClient inner) : DelegatingChatClient(inner) { }

        public class Counted(IChatClient inner) : DelegatingChatClient(inner)
        {
            public int Count { get; private set; }
            public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                Count++;
                return base.GetResponseAsync(messages, options, cancellationToken);
            }
        }

        public class Desk([AIEndpoint("low")] IChatClient bound)
        {
            private readonly IChatClient logged = new Logged(Make.Client("https://ai.gov.example"));
            private readonly IChatClient twice = new Counted(new Logged(Make.Client("https://low.example")));
            private readonly Counted ofBound = new(bound);
            private readonly IChatClient local = new Logged(Make.Client("http://localhost:1"));

            public Task One([Confidentiality("class3")] string s) => logged.GetResponseAsync(s); // -> gov
            public Task Two([Confidentiality("class3")] string s) => twice.GetResponseAsync(s); // -> low
            public Task Three([Confidentiality("class3")] string s) => ofBound.GetResponseAsync([new ChatMessage(ChatRole.User, s)]); // -> low
            public Task Four([Confidentiality("class3")] string s) => new Logged(bound).GetResponseAsync(s); // -> low
            public Task Five([Confidentiality("class3")] string s) => local.GetResponseAsync(s);
        }
        """ + Clients);

    [Fact]
    public Task OwnWrappers() => EndpointTruth.Holds("""
        public class Assistant(IChatClient client)
        {
            public Task Ask(string text) => client.GetResponseAsync("Please: " + text);
            public IChatClient Client => client;
        }

        public interface IAssistants { Assistant Of(string name); }
        public class Assistants : IAssistants { public Assistant Of(string name) => new(Make.Client("https://" + name + ".gov.example")); }

        public class Desk(IChatClient unknown)
        {
            private readonly Assistant gov = new(Make.Client("https://ai.gov.example"));
            private readonly Assistants all = new();

            public Task One([Confidentiality("class3")] string s) => gov.Ask(s); // -> gov
            public Task Two([Confidentiality("class3")] string s) => gov.Client.GetResponseAsync(s); // -> gov
            public Task Three([Confidentiality("class3")] string s) => new Assistant(Make.Client("https://low.example")).Ask(s); // -> low
            public Task Four([Confidentiality("class3")] string s) => all.Of("a").Ask(s); // -> gov
            public Task Five([Confidentiality("class3")] string s) => new Assistant(unknown).Ask(s); // -> IChatClient
            public Task Six([Confidentiality("class3")] string s) => new Assistant(Make.Client("http://127.0.0.1:1")).Ask(s);
        }
        """ + Clients);

    [Fact]
    public Task Fakes() => EndpointTruth.Holds("""
        public class Desk(IChatClient real)
        {
            private readonly Fake fake = new();
            private readonly IChatClient hidden = new Fake();

            public Task One([Confidentiality("class3")] string s) => fake.GetResponseAsync(s);
            public Task Two([Confidentiality("class3")] string s) { IChatClient client = new Fake(); return client.GetResponseAsync(s); }
            public Task Three(Fake given, [Confidentiality("class3")] string s) => given.GetResponseAsync(s);
            public Task Four(bool test, [Confidentiality("class3")] string s) => (test ? fake : real).GetResponseAsync(s); // -> IChatClient
            public Task Five([Confidentiality("class3")] string s) => new Bridge(new ChatClient("m", "key")).GetResponseAsync(s); // -> public
        }
        """ + Clients);
}
