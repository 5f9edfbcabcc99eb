using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality.Endpoints;

/// <summary>Constant hosts and addresses, however they are built and wherever they are set.</summary>
public class AddressTests
{
    private const string Make = """

        public static class Make
        {
            public static ChatClient Client(Uri endpoint) => new("gpt-4o", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = endpoint });
        }
        """;

    [Fact]
    public Task HowAnAddressIsBuilt() => EndpointTruth.Holds("""
        public static class Hosts
        {
            public const string Gov = "ai.gov.example";
            public const string Scheme = "https";
            public static readonly string Low = "low.example";
            public static string Property => "ai.gov.example";
            public static string Auto { get; } = "https://" + Gov + "/v1";
            public static readonly Uri Address = new("https://" + Gov + "/v1");
            public static Uri Computed => new("https://low.example/v1");
            public static string Method(string host) => "https://" + host;
        }

        public class Desk
        {
            public Task Const([Confidentiality("class3")] string s) => Make.Client(new Uri("https://" + Hosts.Gov)).CompleteChatAsync(s); // -> gov
            public Task Interpolated([Confidentiality("class3")] string s) => Make.Client(new Uri($"{Hosts.Scheme}://{Hosts.Gov}/v1")).CompleteChatAsync(s); // -> gov
            public Task Readonly([Confidentiality("class3")] string s) => Make.Client(new Uri($"https://{Hosts.Low}/v1")).CompleteChatAsync(s); // -> low
            public Task Property([Confidentiality("class3")] string s) => Make.Client(new Uri("https://" + Hosts.Property)).CompleteChatAsync(s); // -> gov
            public Task AutoProperty([Confidentiality("class3")] string s) => Make.Client(new Uri(Hosts.Auto)).CompleteChatAsync(s); // -> gov
            public Task StaticUri([Confidentiality("class3")] string s) => Make.Client(Hosts.Address).CompleteChatAsync(s); // -> gov
            public Task ComputedUri([Confidentiality("class3")] string s) => Make.Client(Hosts.Computed).CompleteChatAsync(s); // -> low
            public Task Method([Confidentiality("class3")] string s) => Make.Client(new Uri(Hosts.Method("low.example"))).CompleteChatAsync(s); // -> low
            public Task Format([Confidentiality("class3")] string s) => Make.Client(new Uri(string.Format("https://{0}/v1", Hosts.Gov))).CompleteChatAsync(s); // -> gov
            public Task Concat([Confidentiality("class3")] string s) => Make.Client(new Uri(string.Concat("https://", Hosts.Low, "/v1"))).CompleteChatAsync(s); // -> low
            public Task Based([Confidentiality("class3")] string s) => Make.Client(new Uri(new Uri("https://ai.gov.example"), "v1/")).CompleteChatAsync(s); // -> gov
            public Task BasedOnField([Confidentiality("class3")] string s) => Make.Client(new Uri(Hosts.Address, "/v2")).CompleteChatAsync(s); // -> gov
            public Task Builder([Confidentiality("class3")] string s) => Make.Client(new UriBuilder("https", "ai.gov.example", 443, "v1").Uri).CompleteChatAsync(s); // -> gov
            public Task BuilderHost([Confidentiality("class3")] string s) => Make.Client(new UriBuilder { Scheme = "https", Host = "low.example", Path = "v1" }.Uri).CompleteChatAsync(s); // -> low
            public Task BuilderSet([Confidentiality("class3")] string s) { var b = new UriBuilder("https://x.invalid"); b.Host = Hosts.Gov; b.Path = "/v1"; return Make.Client(b.Uri).CompleteChatAsync(s); } // -> x.invalid
            public Task BuilderText([Confidentiality("class3")] string s) => Make.Client(new Uri(new UriBuilder("http", "unlisted.example").ToString())).CompleteChatAsync(s); // -> unlisted.example
            public Task TryCreated([Confidentiality("class3")] string s) { Uri.TryCreate("https://low.example", UriKind.Absolute, out var uri); return Make.Client(uri!).CompleteChatAsync(s); } // -> low
            public Task Port([Confidentiality("class3")] string s) => Make.Client(new Uri("https://AI.GOV.example.:8443/v1")).CompleteChatAsync(s); // -> gov
            public Task Unlisted([Confidentiality("class3")] string s) => Make.Client(new Uri("https://ai.gov.example.org/v1")).CompleteChatAsync(s); // -> ai.gov.example.org
            public Task Conditional(bool test, [Confidentiality("class3")] string s) => Make.Client(new Uri(test ? "https://ai.gov.example" : "https://low.example")).CompleteChatAsync(s); // -> low
            public Task Switched(int n, [Confidentiality("class3")] string s) => Make.Client(new Uri(n switch { 0 => "https://ai.gov.example", _ => "https://low.example" })).CompleteChatAsync(s); // -> low
            public Task Part(string name, [Confidentiality("class3")] string s) => Make.Client(new Uri($"https://{name}.gov.example/v1")).CompleteChatAsync(s); // -> gov
            public Task PartOfLabel(string name, [Confidentiality("class3")] string s) => Make.Client(new Uri("https://city-" + name + ".gov.example/v1")).CompleteChatAsync(s); // -> gov
            public Task PartOfAzure(string name, [Confidentiality("class3")] string s) => Make.Client(new Uri($"https://{name}.openai.azure.com/")).CompleteChatAsync(s); // -> Azure_OpenAI
            public Task PartBehind(string name, [Confidentiality("class3")] string s) => Make.Client(new Uri($"https://low.example/{name}/v1")).CompleteChatAsync(s); // -> low
            public Task AnyHost(string name, [Confidentiality("class3")] string s) => Make.Client(new Uri($"https://{name}/v1")).CompleteChatAsync(s); // -> ChatClient
            public Task Local([Confidentiality("class3")] string s) => Make.Client(new Uri("http://127.0.0.1:8080/v1")).CompleteChatAsync(s);
            public Task Localhost([Confidentiality("class3")] string s) => Make.Client(new UriBuilder("http", "localhost", 11434).Uri).CompleteChatAsync(s);
            public Task LocalOrNot(bool test, [Confidentiality("class3")] string s) => Make.Client(new Uri(test ? "http://localhost:1234" : "https://ai.gov.example")).CompleteChatAsync(s); // -> gov
            public Task City([Confidentiality("class3")] string s) => Make.Client(new Uri("https://llm.city.example")).CompleteChatAsync(s); // -> own
        }
        """ + Make);

    [Fact]
    public Task WhereItIsSet() => EndpointTruth.Holds("""
        public class Options { public string Endpoint { get; set; } = "https://ai.gov.example"; public string Other { get; init; } = "https://api.openai.com"; }

        public class Desk
        {
            private readonly OpenAIClientOptions options = new() { Endpoint = new Uri("https://ai.gov.example") };
            private readonly ChatClient fromField;
            private readonly ChatClient fromHelper = Helper("low.example");
            private readonly OpenAIClient root = new(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://ai.gov.example") });
            private ChatClient? late;

            public Desk() => fromField = new ChatClient("gpt-4o", new ApiKeyCredential("k"), options);

            private static ChatClient Helper(string host)
            {
                var options = new OpenAIClientOptions();
                options.Endpoint = new Uri("https://" + host);
                return new ChatClient("gpt-4o", new ApiKeyCredential("k"), options);
            }

            private void Start() => late = new ChatClient("gpt-4o", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(new Options().Endpoint) });

            public Task Field([Confidentiality("class3")] string s) => fromField.CompleteChatAsync(s); // -> gov
            public Task FromHelper([Confidentiality("class3")] string s) => fromHelper.CompleteChatAsync(s); // -> low
            public Task Root([Confidentiality("class3")] string s) => root.GetChatClient("gpt-4o").CompleteChatAsync(s); // -> gov
            public Task Late([Confidentiality("class3")] string s) { Start(); return late!.CompleteChatAsync(s); } // -> gov
            public Task OtherOption([Confidentiality("class3")] string s) => new ChatClient("gpt-4o", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(new Options().Other) }).CompleteChatAsync(s); // -> public
            public Task SetOption([Confidentiality("class3")] string s) => new ChatClient("gpt-4o", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(new Options { Other = "https://low.example" }.Other) }).CompleteChatAsync(s); // -> low
            public Task Default([Confidentiality("class3")] string s) => new ChatClient("gpt-4o", new ApiKeyCredential("k"), new OpenAIClientOptions { UserAgentApplicationId = "desk" }).CompleteChatAsync(s); // -> public
        }
        """);

    [Fact]
    public Task OfPlainHttp() => EndpointTruth.Holds("""
        public class Raw
        {
            private readonly HttpClient gov = new() { BaseAddress = new Uri("https://ai.gov.example/") };
            private readonly HttpClient inConstructor = new();
            private readonly HttpClient inMethod = new();
            private readonly HttpClient free = new();
            private readonly HttpClient local = new() { BaseAddress = new Uri("http://localhost:11434/") };
            private static readonly HttpClient Shared = Create();

            public Raw() => inConstructor.BaseAddress = new Uri("https://api.openai.com/");
            private void Start() => inMethod.BaseAddress = new Uri("https://api.openai.com");
            private static HttpClient Create() { var http = new HttpClient(); http.BaseAddress = new Uri("https://api.openai.com"); return http; }

            public Task Gov([Confidentiality("class3")] string s) => gov.PostAsJsonAsync("v1/chat/completions", new { s }); // -> gov
            public Task Constructor([Confidentiality("class3")] string s) => inConstructor.PostAsJsonAsync("v1/chat/completions", new { s }); // -> public
            public Task Method([Confidentiality("class3")] string s) { Start(); return inMethod.PostAsJsonAsync("v1/x", new { s }); } // -> public
            public Task OfStatic([Confidentiality("class3")] string s) => Shared.PostAsJsonAsync("v1/x", new { s }); // -> public
            public Task Free([Confidentiality("class3")] string s) => free.PostAsJsonAsync("https://api.openai.com/v1/responses", new { s }); // -> public
            public Task Uri([Confidentiality("class3")] string s) => free.PostAsync(new Uri("https://ai.gov.example/v1/x"), new StringContent(s)); // -> gov
            public Task Path([Confidentiality("class3")] string s) => free.PostAsync("v1/chat/completions", new StringContent(s)); // -> HttpClient
            public Task NoModel([Confidentiality("class3")] string s) => free.PostAsync("https://mail.example/send", new StringContent(s));
            public Task Local([Confidentiality("class3")] string s) => local.PostAsJsonAsync("v1/chat/completions", new { s });
            public Task LocalPath([Confidentiality("class3")] string s) => local.PostAsJsonAsync("api/chat", new { s });
            public Task Request([Confidentiality("class3")] string s) => free.SendAsync(new HttpRequestMessage { RequestUri = new Uri("https://ai.gov.example/v1"), Content = new StringContent(s) }); // -> gov
            public Task BaseOfAnother([Confidentiality("class3")] string s) => gov.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/v1") { Content = new StringContent(s) }); // -> gov
            public Task Parameter(string path, [Confidentiality("class3")] string s) => gov.PostAsync(path, new StringContent(s)); // -> gov
        }
        """);

    [Fact]
    public Task WhatTheBuildDoesNotKnowIsNotTheDefaultHost() => EndpointTruth.Holds("""
        public class Desk(IConfiguration configuration)
        {
            private readonly ChatClient configured = Make.Client(new Uri(configuration["AI:Endpoint"]!));
            private readonly ChatClient withDefault = Make.Client(new Uri(configuration["AI:Endpoint"] ?? "https://ai.gov.example"));
            private readonly ChatClient withLocalDefault = Make.Client(new Uri(configuration["AI:Endpoint"] ?? "http://localhost:1234"));
            private readonly ChatClient environment = Make.Client(new Uri(Environment.GetEnvironmentVariable("AI_ENDPOINT")!));
            private readonly ChatClient environmentOr = Make.Client(new Uri(Environment.GetEnvironmentVariable("AI_ENDPOINT") ?? "https://low.example"));
            private readonly ChatClient value = Make.Client(configuration.GetValue<Uri>("AI:Endpoint")!);
            private readonly ChatClient valueOr = Make.Client(configuration.GetValue("AI:Endpoint", new Uri("https://low.example"))!);

            public Task Configured([Confidentiality("class3")] string s) => configured.CompleteChatAsync(s); // -> ChatClient
            public Task WithDefault([Confidentiality("class3")] string s) => withDefault.CompleteChatAsync(s); // -> gov
            public Task WithLocalDefault([Confidentiality("class3")] string s) => withLocalDefault.CompleteChatAsync(s); // -> ChatClient
            public Task OfEnvironment([Confidentiality("class3")] string s) => environment.CompleteChatAsync(s); // -> ChatClient
            public Task OfEnvironmentOr([Confidentiality("class3")] string s) => environmentOr.CompleteChatAsync(s); // -> low
            public Task Value([Confidentiality("class3")] string s) => value.CompleteChatAsync(s); // -> ChatClient
            public Task ValueOr([Confidentiality("class3")] string s) => valueOr.CompleteChatAsync(s); // -> low
        }
        """ + Make);
}
