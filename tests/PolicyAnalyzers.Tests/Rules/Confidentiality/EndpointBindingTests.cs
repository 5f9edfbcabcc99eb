using System.Threading.Tasks;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>Where a client talks to: by host, type, attribute, key or registration; and what is no external AI service at all.</summary>
public class EndpointBindingTests
{
    private const string Policy = """
        {
          "version": 1,
          "endpoints": [
            { "id": "public", "match": { "hosts": ["api.openai.com"] }, "contract": "standardTerms", "maxClass": "class1" },
            { "id": "gov", "match": { "hosts": ["*.gov.example"], "diKeys": ["gov"], "types": ["GovChatClient"] }, "contract": "individual", "maxClass": "class2" }
          ]
        }
        """;

    private const string GovClient = """

        public class GovChatClient(HttpClient http) : IChatClient
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
    public Task DefaultHostAndOwnHostOfAnSdkClient() => JudgeSends("""
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        public class Desk
        {
            private readonly ChatClient standard = new("gpt-4o", "key");
            private readonly ChatClient gov = new("gpt-4o", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("https://ai.gov.example/v1") });

            public Task Public([Confidentiality("class2")] string text) => standard.CompleteChatAsync({|AIP1002:text|});
            public Task Gov([Confidentiality("class2")] string text) => gov.CompleteChatAsync(text);
            public Task Secret([Confidentiality("class3")] string text) => gov.CompleteChatAsync({|AIP1003:text|});
        }
        """, Policy);

    [Fact]
    public Task HostThroughHelpers() => JudgeSends("""
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        public class Desk
        {
            private static ChatClient Create(string host) => new("gpt-4o", new ApiKeyCredential("key"), Options(host));
            private static OpenAIClientOptions Options(string host) => new() { Endpoint = new Uri("https://" + host + "/v1") };

            public Task Gov([Confidentiality("class2")] string text) => Create("ai.gov.example").CompleteChatAsync(text);
        }
        """, """
        { "version": 1, "endpoints": [ { "id": "gov", "match": { "hosts": ["*.gov.example"] }, "contract": "individual", "maxClass": "class2" } ] }
        """);

    [Fact]
    public Task LoopbackIsNotExternal() => JudgeSends("""
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        public class Desk
        {
            private readonly ChatClient local = new("llama", new ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });

            public Task Secret([Confidentiality("class3")] string text) => local.CompleteChatAsync(text);
            public Task Untagged(string text) => local.CompleteChatAsync(text);
        }
        """);

    [Fact]
    public Task SometimesLocalIsNotLocal() => JudgeSends("""
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        public class Desk(bool test)
        {
            private readonly ChatClient client = new("llama", new ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = new Uri(test ? "http://127.0.0.1:11434/v1" : "https://api.openai.com/v1") });

            public Task Secret([Confidentiality("class3")] string text) => client.CompleteChatAsync({|AIP1003:text|});
        }
        """);

    [Fact]
    public Task RawHttpToAnAiHost() => JudgeSends("""
        public class Raw
        {
            private readonly HttpClient http = new() { BaseAddress = new Uri("https://api.openai.com/") };
            private readonly HttpClient own = new();

            public Task Json([Confidentiality("class2")] string text) => http.PostAsJsonAsync("v1/chat/completions", {|AIP1002:new { model = "gpt-4o", messages = new[] { new { role = "user", content = text } } }|});
            public Task Content([Confidentiality("class3")] string text) => own.PostAsync("https://api.anthropic.com/v1/messages", {|AIP1003:new StringContent(text)|});
            public Task Constant() => http.PostAsJsonAsync("v1/chat/completions", new { model = "gpt-4o", messages = new[] { new { role = "user", content = "Hello" } } });

            public Task<HttpResponseMessage> Request([Confidentiality("class2")] string text)
            {
                var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/chat/completions") { Content = new StringContent(text) };
                return own.SendAsync({|AIP1002:request|});
            }
        }
        """);

    [Fact]
    public Task HostsThatMerelyContainAi() => JudgeSends("""
        public class Raw
        {
            private readonly HttpClient http = new() { BaseAddress = new Uri("https://mail.example.com/") };
            private readonly HttpClient own = new();

            public Task Mail([Confidentiality("class3")] string text) => http.PostAsJsonAsync("api/send", new { text });
            public Task Airport([Confidentiality("class2")] string text) => own.PostAsync("https://www.aichi-airport.example/ai/news", new StringContent(text));
            public Task NotOpenAi([Confidentiality("class2")] string text) => own.PostAsync("https://api.openai.com.example.org/notes", new StringContent(text));
            public Task Prompt(string prompt) => own.PostAsJsonAsync("https://forms.example.com/prompts", new { prompt, model = "x" });
        }
        """);

    [Fact]
    public Task AttributeOnParameterFieldAndType() => JudgeSends("""
        [AIEndpoint("gov")]
        public interface IGovChat : IChatClient { }

        public class Desk([AIEndpoint("gov")] IChatClient parameter, IGovChat byType, IChatClient unknown)
        {
            [AIEndpoint("gov")] private readonly IChatClient field = unknown;

            public Task Parameter([Confidentiality("class2")] string text) => parameter.GetResponseAsync(text);
            public Task ByType([Confidentiality("class2")] string text) => byType.GetResponseAsync(text);
            public Task Field([Confidentiality("class2")] string text) => field.GetResponseAsync(text);
            public Task Secret([Confidentiality("class3")] string text) => byType.GetResponseAsync({|AIP1003:text|});
        }
        """, Policy);

    [Fact]
    public Task ClientTypeOfThePolicy() => JudgeSends("""
        public class Desk(GovChatClient gov)
        {
            public Task Confidential([Confidentiality("class2")] string text) => gov.GetResponseAsync([new ChatMessage(ChatRole.User, text)]);
            public Task Secret([Confidentiality("class3")] string text) => gov.GetResponseAsync({|AIP1003:[new ChatMessage(ChatRole.User, text)]|});
        }
        """ + GovClient, Policy);

    [Fact]
    public Task KeyedInjection() => JudgeSends("""
        public class Desk([FromKeyedServices("gov")] IChatClient gov)
        {
            public Task Confidential([Confidentiality("class2")] string text) => gov.GetResponseAsync(text);
            public Task Secret([Confidentiality("class3")] string text) => gov.GetResponseAsync({|AIP1003:text|});
        }

        public class Located(IServiceProvider services)
        {
            public Task Confidential([Confidentiality("class2")] string text) => services.GetRequiredKeyedService<IChatClient>("gov").GetResponseAsync(text);
        }
        """, Policy);

    [Fact]
    public Task TheOneRegistrationDecides() => JudgeSends("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSingleton<IChatClient>(services => new GovChatClient(new HttpClient()));
        var app = builder.Build();
        app.MapPost("/a", async ([Confidentiality("class2")] string text, IChatClient client) => { await client.GetResponseAsync(text); });
        app.MapPost("/b", async ([Confidentiality("class3")] string text, IChatClient client) => { await client.GetResponseAsync({|AIP1003:text|}); });
        app.Run();
        """ + GovClient, Policy, program: true);

    [Fact]
    public Task DefaultEndpointOfThePolicy() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public Task Confidential([Confidentiality("class2")] string text) => client.GetResponseAsync(text);
            public Task Secret([Confidentiality("class3")] string text) => client.GetResponseAsync({|AIP1003:text|});
        }
        """, """
        { "version": 1, "endpoints": [ { "id": "gov", "contract": "individual", "maxClass": "class2" } ], "defaultEndpoint": "gov" }
        """);

    [Fact]
    public Task DeclaredSinkOfThePolicy() => JudgeSends("""
        public class Llm { public string Ask(string prompt, int tokens) => ""; public string Echo(string text) => text; }

        public class Desk(Llm llm)
        {
            public string Secret([Confidentiality("class3")] string text) => llm.Ask({|AIP1003:text|}, 3);
            public string Untagged(string text) => llm.Ask({|AIP1006:text|}, 3);
            public string Confidential([Confidentiality("class2")] string text) => llm.Ask(text, 3);
            public string Echo([Confidentiality("class3")] string text) => llm.Echo(text);
        }
        """, """
        {
          "version": 1,
          "endpoints": [ { "id": "gov", "contract": "individual", "maxClass": "class2" } ],
          "flow": { "sinks": [ { "symbol": "M:Llm.Ask(System.String,System.Int32)", "at": "argument 0", "endpoint": "gov" } ] }
        }
        """);

    [Fact]
    public Task DeclaredSourceAndTagsOfThePolicy() => JudgeSends("""
        namespace Contoso
        {
            public class Records { public string Load(int id) => ""; public string Title(int id) => ""; }
            public class Citizen { public string MyNumber { get; set; } = ""; }
            public class CitizenDataAttribute : Attribute { }
            public class MoreCitizenDataAttribute : CitizenDataAttribute { }
        }

        namespace Contoso.Public { public class News { public string Text { get; set; } = ""; } }

        public class Desk(IChatClient client, Contoso.Records records)
        {
            public Task Source() => client.GetResponseAsync({|AIP1003:records.Load(3)|});
            public Task Symbol(Contoso.Citizen citizen) => client.GetResponseAsync({|AIP1003:citizen.MyNumber|});
            public Task Attribute([Contoso.CitizenData] string text) => client.GetResponseAsync({|AIP1002:text|});
            public Task Derived([Contoso.MoreCitizenData] string text) => client.GetResponseAsync({|AIP1002:text|});
            public Task Namespace(Contoso.Public.News news) => client.GetResponseAsync(news.Text);
        }
        """, """
        {
          "version": 1,
          "tags": [ { "attribute": "Contoso.CitizenDataAttribute", "class": "class2" }, { "symbol": "P:Contoso.Citizen.MyNumber", "class": "class3" }, { "namespace": "Contoso.Public", "class": "class1" } ],
          "flow": { "sources": [ { "symbol": "M:Contoso.Records.Load*", "class": "class3", "at": "return" } ] }
        }
        """);
}
