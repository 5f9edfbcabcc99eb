using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality.Endpoints;

/// <summary>What the policy matches: hosts, types, keys; its default endpoint; bindings around calls.</summary>
public class PolicyMatchTests
{
    private const string Policy = """
        {
          "version": 1,
          "endpoints": [
            { "id": "typed", "match": { "types": ["Contoso.IGovChat", "Contoso.Ai.*", "Exact"] }, "contract": "individual", "maxClass": "class2" },
            { "id": "keyed", "match": { "diKeys": ["gov"] }, "contract": "individual", "maxClass": "class2" },
            { "id": "hosted", "match": { "hosts": ["ai.example"] }, "contract": "individual", "maxClass": "class2" }
          ]
        }
        """;

    private const string Client = """

        public abstract class Client : IChatClient
        {
            public abstract Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default);
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }

        public class Exact(HttpClient http) : Client
        {
            public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                var reply = await http.PostAsync("/internal", null, cancellationToken);
                return new ChatResponse(new ChatMessage(ChatRole.Assistant, await reply.Content.ReadAsStringAsync(cancellationToken)));
            }
        }

        public class Other(HttpClient http) : Exact(http) { }
        namespace Contoso { public interface IGovChat : IChatClient { } }
        namespace Contoso.Ai { public abstract class Chat : Client { } }
        """;

    [Fact]
    public Task Types() => EndpointTruth.Holds("""
        public class Desk(Contoso.IGovChat byInterface, Contoso.Ai.Chat byPattern, Exact exact, Other derived, IChatClient any, IFactory factory)
        {
            private readonly IChatClient made = new Other(new HttpClient());
            private readonly IChatClient unlistedHost = new Exact(new HttpClient { BaseAddress = new Uri("https://nowhere.example") });
            private readonly IChatClient listedHost = new Exact(new HttpClient { BaseAddress = new Uri("https://ai.example") });

            public Task One([Confidentiality("class3")] string s) => byInterface.GetResponseAsync(s); // -> typed
            public Task Two([Confidentiality("class3")] string s) => byPattern.GetResponseAsync(s); // -> typed
            public Task Three([Confidentiality("class3")] string s) => exact.GetResponseAsync(s); // -> typed
            public Task Four([Confidentiality("class3")] string s) => derived.GetResponseAsync(s); // -> typed
            public Task Five([Confidentiality("class3")] string s) => any.GetResponseAsync(s); // -> IChatClient
            public Task Six([Confidentiality("class3")] string s) => made.GetResponseAsync(s); // -> typed
            public Task Seven([Confidentiality("class3")] string s) => unlistedHost.GetResponseAsync(s); // -> typed
            public Task Eight([Confidentiality("class3")] string s) => listedHost.GetResponseAsync(s); // -> hosted
        }

        public interface IFactory { IChatClient Any(); }
        """ + Client, policy: Policy);

    [Fact]
    public Task Keys() => EndpointTruth.Holds("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddKeyedSingleton<IChatClient>("gov", (sp, key) => new Exact(new HttpClient { BaseAddress = new Uri("https://ai.example") }));
        var app = builder.Build();
        app.MapPost("/a", ([FromKeyedServices("gov")] IChatClient client, [Confidentiality("class3")] string s) => client.GetResponseAsync(s)); // -> hosted
        app.MapPost("/b", ([FromKeyedServices("gov")] IEmbeddingGenerator<string, Embedding<float>> client, [Confidentiality("class3")] string s) => client.GenerateAsync([s])); // -> hosted
        app.Run();
        """.Replace("""[Confidentiality("class3")] string s) => client.GenerateAsync([s])); // -> hosted""", """[Confidentiality("class1")] string s) => client.GenerateAsync([s]));""", System.StringComparison.Ordinal) + Client, program: true, policy: Policy);

    [Fact]
    public Task TheDefaultEndpointIsForWhatNothingIdentifies() => EndpointTruth.Holds("""
        public class Desk(IChatClient any, [FromKeyedServices("x")] IChatClient keyed, IConfiguration configuration)
        {
            private readonly ChatClient open = new("m", "key");
            private readonly ChatClient configured = new("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(configuration["AI:Endpoint"]!) });

            public Task One([Confidentiality("class3")] string s) => any.GetResponseAsync(s); // -> usual
            public Task Two([Confidentiality("class3")] string s) => keyed.GetResponseAsync(s); // -> usual
            public Task Three([Confidentiality("class3")] string s) => open.CompleteChatAsync(s); // -> OpenAI
            public Task Four([Confidentiality("class3")] string s) => configured.CompleteChatAsync(s); // -> usual
        }
        """, policy: """{ "version": 1, "defaultEndpoint": "usual", "endpoints": [ { "id": "usual", "contract": "individual", "maxClass": "class2" } ] }""");

    [Fact]
    public Task BindingsAroundTheCalls() => EndpointTruth.Holds("""
        [AIEndpoint("hosted")]
        public class Gateway(HttpClient http, ChatClient sdk, [AIEndpoint("keyed")] IChatClient bound)
        {
            public Task One([Confidentiality("class3")] string s) => http.PostAsJsonAsync("ask", new { s }); // -> hosted
            public Task Two([Confidentiality("class3")] string s) => sdk.CompleteChatAsync(s); // -> hosted
            public Task Three([Confidentiality("class3")] string s) => bound.GetResponseAsync(s); // -> keyed
        }

        public class Methods(HttpClient http, IChatClient client)
        {
            [AIEndpoint("hosted")] public Task One([Confidentiality("class3")] string s) => http.PostAsJsonAsync("ask", new { s }); // -> hosted
            [AIEndpoint("typed")] public async Task<string> Two([Confidentiality("class3")] string s) => (await client.GetResponseAsync(s)).Text; // -> typed
            public Task Three([Confidentiality("class3")] string s) => http.PostAsJsonAsync("ask", new { s });
            [AIEndpoint("typed")] public Task Four([Confidentiality("class3")] string s) { return Local(); Task Local() => client.GetResponseAsync(s); } // -> typed
        }
        """, policy: Policy);
}
