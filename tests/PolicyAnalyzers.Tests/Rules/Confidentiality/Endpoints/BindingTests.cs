using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality.Endpoints;

/// <summary>[AIEndpoint] on whatever holds or hands out a client; it speaks for all that lies behind it.</summary>
public class BindingTests
{
    private const string Client = """

        public class PlainClient(HttpClient http) : IChatClient
        {
            public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                var reply = await http.PostAsync("/internal", null, cancellationToken);
                return new ChatResponse(new ChatMessage(ChatRole.Assistant, await reply.Content.ReadAsStringAsync(cancellationToken)));
            }

            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }
        """;

    [Fact]
    public Task OnParameters() => EndpointTruth.Holds("""
        public class Desk([AIEndpoint("gov")] IChatClient primary, IChatClient unknown)
        {
            public Task Primary([Confidentiality("class3")] string s) => primary.GetResponseAsync(s); // -> gov
            public Task Method([AIEndpoint("low")] IChatClient client, [Confidentiality("class3")] string s) => client.GetResponseAsync(s); // -> low
            public Task Local([AIEndpoint("low")] IChatClient client, [Confidentiality("class3")] string s) { var same = client; return same.GetResponseAsync(s); } // -> low
            public Task Unknown([Confidentiality("class3")] string s) => unknown.GetResponseAsync(s); // -> IChatClient
            public Task Sdk([AIEndpoint("gov")] ChatClient client, [Confidentiality("class3")] string s) => client.CompleteChatAsync(s); // -> gov
            public Task Made([Confidentiality("class3")] string s) => Send(new ChatClient("gpt-4o", "key"), s); // -> low
            private static Task Send([AIEndpoint("low")] ChatClient client, string text) => client.CompleteChatAsync(text);
        }

        public class Classic
        {
            private readonly IChatClient kept;
            public Classic([AIEndpoint("low")] IChatClient low) => kept = low;
            public Task Constructor([Confidentiality("class3")] string s) => kept.GetResponseAsync(s); // -> low
        }
        """);

    [Fact]
    public Task OnFieldsAndPropertiesItSpeaksForWhatIsStored() => EndpointTruth.Holds("""
        public class Desk(IChatClient injected)
        {
            [AIEndpoint("gov")] private readonly ChatClient field = new("gpt-4o", "key");
            [AIEndpoint("gov")] private static readonly ChatClient Shared = new("gpt-4o", "key");
            [AIEndpoint("low")] public ChatClient Property { get; set; } = new("gpt-4o", "key");
            [AIEndpoint("low")] public ChatClient Computed => new("gpt-4o", "key");
            [AIEndpoint("gov")] private readonly IChatClient given = injected;
            private readonly ChatClient free = new("gpt-4o", "key");

            public Task Field([Confidentiality("class3")] string s) => field.CompleteChatAsync(s); // -> gov
            public Task Static([Confidentiality("class3")] string s) => Shared.CompleteChatAsync(s); // -> gov
            public Task PropertyOf([Confidentiality("class3")] string s) => Property.CompleteChatAsync(s); // -> low
            public Task ComputedOf([Confidentiality("class3")] string s) => Computed.CompleteChatAsync(s); // -> low
            public Task Given([Confidentiality("class3")] string s) => given.GetResponseAsync(s); // -> gov
            public Task Free([Confidentiality("class3")] string s) => free.CompleteChatAsync(s); // -> public
            public Task OfAnother(Desk other, [Confidentiality("class3")] string s) => other.Property.CompleteChatAsync(s); // -> low
        }
        """);

    [Fact]
    public Task OnTypesItSpeaksForWhatTheyHold() => EndpointTruth.Holds("""
        [AIEndpoint("gov")] public interface IGovChat : IChatClient { }
        [AIEndpoint("low")] public class LowClient(HttpClient http) : PlainClient(http) { }
        public class Derived(HttpClient http) : LowClient(http) { }
        [AIEndpoint("gov")] public class Wrapper(ChatClient inner) { public Task Ask(string s) => inner.CompleteChatAsync(s); }

        public class Desk(IGovChat gov, LowClient low, Derived derived)
        {
            private readonly LowClient made = new(new HttpClient { BaseAddress = new Uri("https://api.openai.com/") });

            public Task Interface([Confidentiality("class3")] string s) => gov.GetResponseAsync(s); // -> gov
            public Task Class([Confidentiality("class3")] string s) => low.GetResponseAsync(s); // -> low
            public Task DerivedClass([Confidentiality("class3")] string s) => derived.GetResponseAsync(s); // -> low
            public Task Made([Confidentiality("class3")] string s) => made.GetResponseAsync(s); // -> low
            public Task Local([Confidentiality("class3")] string s) { var client = new LowClient(new HttpClient()); return client.GetResponseAsync(s); } // -> low
        }
        """ + Client);

    [Fact]
    public Task OnMethodsItSpeaksForTheResult() => EndpointTruth.Holds("""
        public interface IClients { [AIEndpoint("gov")] IChatClient Create(); [return: AIEndpoint("low")] ChatClient Other(string name); IChatClient Any(); }

        public class Factory
        {
            [AIEndpoint("gov")] public ChatClient Gov() => new("gpt-4o", "key");
            [return: AIEndpoint("low")] public static ChatClient Low() => new("gpt-4o", "key");
            public ChatClient Free() => new("gpt-4o", "key");
        }

        public class Desk(IClients clients, Factory factory)
        {
            private readonly ChatClient kept = Factory.Low();

            public Task Interface([Confidentiality("class3")] string s) => clients.Create().GetResponseAsync(s); // -> gov
            public Task Return([Confidentiality("class3")] string s) => clients.Other("x").CompleteChatAsync(s); // -> low
            public Task Any([Confidentiality("class3")] string s) => clients.Any().GetResponseAsync(s); // -> IChatClient
            public Task Gov([Confidentiality("class3")] string s) => factory.Gov().CompleteChatAsync(s); // -> gov
            public Task Low([Confidentiality("class3")] string s) => Factory.Low().CompleteChatAsync(s); // -> low
            public Task Kept([Confidentiality("class3")] string s) => kept.CompleteChatAsync(s); // -> low
            public Task Free([Confidentiality("class3")] string s) => factory.Free().CompleteChatAsync(s); // -> public
        }
        """);

    [Fact]
    public Task OnKeyedServices() => EndpointTruth.Holds("""
        public class Desk([FromKeyedServices("gov")] IChatClient byKey, [FromKeyedServices("other"), AIEndpoint("low")] IChatClient bound, [FromKeyedServices("gov"), AIEndpoint("low")] IChatClient both,
            [FromKeyedServices("other")] IChatClient unknown)
        {
            public Task Key([Confidentiality("class3")] string s) => byKey.GetResponseAsync(s); // -> gov
            public Task Bound([Confidentiality("class3")] string s) => bound.GetResponseAsync(s); // -> low
            public Task Both([Confidentiality("class3")] string s) => both.GetResponseAsync(s); // -> low
            public Task Unknown([Confidentiality("class3")] string s) => unknown.GetResponseAsync(s); // -> IChatClient
        }
        """);

    [Fact]
    public Task TheBindingGoesWhereTheClientGoes() => EndpointTruth.Holds("""
        public class Desk([AIEndpoint("gov")] IChatClient gov, [AIEndpoint("low")] ChatClient low)
        {
            private readonly Dictionary<string, IChatClient> clients = new() { ["gov"] = gov };
            private readonly Lazy<IChatClient> lazy = new(() => gov);

            public Task Map([Confidentiality("class3")] string s) => clients["gov"].GetResponseAsync(s); // -> gov
            public Task LazyOne([Confidentiality("class3")] string s) => lazy.Value.GetResponseAsync(s); // -> gov
            public Task Helper([Confidentiality("class3")] string s) => Ask(gov, s); // -> gov
            public Task Static([Confidentiality("class3")] string s) => Complete(low, s); // -> low
            private static Task Ask(IChatClient client, string text) => client.GetResponseAsync(text);
            private static Task Complete(ChatClient client, string text) => client.CompleteChatAsync(text);
        }
        """);

    [Fact]
    public Task OfSeveralTheLeastClearedCounts() => EndpointTruth.Holds("""
        public class Desk([AIEndpoint("gov")] IChatClient gov, [AIEndpoint("low")] IChatClient low, IChatClient unknown)
        {
            private readonly ChatClient open = new("gpt-4o", "key");

            public Task Low(bool test, [Confidentiality("class3")] string s) => (test ? gov : low).GetResponseAsync(s); // -> low
            public Task Swapped(bool test, [Confidentiality("class3")] string s) => (test ? low : gov).GetResponseAsync(s); // -> low
            public Task Unknown(bool test, [Confidentiality("class3")] string s) => (test ? gov : unknown).GetResponseAsync(s); // -> IChatClient
            public Task Assigned(bool test, [Confidentiality("class3")] string s) { var client = gov; if (test) client = low; return client.GetResponseAsync(s); } // -> low
            public Task Public(bool test, [AIEndpoint("gov")] ChatClient bound, [Confidentiality("class3")] string s) => (test ? bound : open).CompleteChatAsync(s); // -> public
            public Task Helper(bool test, [Confidentiality("class3")] string s) => Ask(Choose(test), s); // -> low
            private IChatClient Choose(bool test) => test ? gov : low;
            private static Task Ask(IChatClient client, string text) => client.GetResponseAsync(text);
        }
        """);

    [Fact]
    public Task AnUnknownIdIsUnidentified() => EndpointTruth.Holds("""
        public class Desk([AIEndpoint("nowhere")] IChatClient client)
        {
            public Task Ask([Confidentiality("class3")] string s) => client.GetResponseAsync(s); // -> nowhere
        }
        """);
}
