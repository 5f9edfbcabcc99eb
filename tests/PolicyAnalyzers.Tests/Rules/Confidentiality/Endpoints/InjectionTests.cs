using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality.Endpoints;

/// <summary>What dependency injection hands out in this compilation, bound to whoever asks for it.</summary>
public class InjectionTests
{
    private const string Client = """

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

        public class Posting(HttpClient http) : IChatClient
        {
            public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                var reply = await http.PostAsJsonAsync("v1/chat/completions", messages.Last().Text, cancellationToken);
                return new ChatResponse(new ChatMessage(ChatRole.Assistant, await reply.Content.ReadAsStringAsync(cancellationToken)));
            }

            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }

        public static class Make
        {
            public static ChatClient Client(string endpoint) => new("gpt-4o", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(endpoint) });
        }

        [ApiController]
        public class Asking(IChatClient client) : ControllerBase
        {
            [HttpPost("ask")] public Task Ask([Confidentiality("class3")] string s) => client.GetResponseAsync(s); // -> ENDPOINT
        }
        """;

    [Theory]
    [InlineData("services.AddSingleton<IChatClient>(sp => new Bridge(Make.Client(\"https://ai.gov.example\")));", "gov")]
    [InlineData("services.AddSingleton<IChatClient>(new Bridge(Make.Client(\"https://low.example\")));", "low")]
    [InlineData("services.AddScoped<IChatClient>(_ => { var inner = Make.Client(\"https://low.example\"); return new Bridge(inner); });", "low")]
    [InlineData("services.TryAddSingleton<IChatClient>(sp => new Bridge(Make.Client(\"https://low.example\")));", "low")]
    [InlineData("services.AddSingleton<IChatClient>(Create); static IChatClient Create(IServiceProvider sp) => new Bridge(Make.Client(\"https://low.example\"));", "low")]
    [InlineData("services.AddSingleton(Make.Client(\"https://ai.gov.example\")); services.AddSingleton<IChatClient, Bridge>();", "gov")]
    [InlineData("services.AddSingleton(sp => Make.Client(\"https://ai.gov.example\")); services.AddTransient<IChatClient>(sp => new Bridge(sp.GetRequiredService<ChatClient>()));", "gov")]
    [InlineData("services.AddSingleton(sp => new OpenAIClient(new ApiKeyCredential(\"k\"), new OpenAIClientOptions { Endpoint = new Uri(\"https://low.example\") })); services.AddSingleton(sp => sp.GetRequiredService<OpenAIClient>().GetChatClient(\"m\")); services.AddSingleton<IChatClient>(sp => new Bridge(sp.GetRequiredService<ChatClient>()));", "low")]
    [InlineData("services.AddSingleton(new OpenAIClient(\"key\")); services.AddSingleton<IChatClient>(sp => new Bridge(sp.GetService<OpenAIClient>()!.GetChatClient(\"m\")));", "public")]
    [InlineData("services.AddKeyedSingleton(\"x\", (sp, key) => Make.Client(\"https://low.example\")); services.AddSingleton<IChatClient>(sp => new Bridge(sp.GetRequiredKeyedService<ChatClient>(\"x\")));", "low")]
    [InlineData("services.AddHttpClient<IChatClient, Posting>(http => http.BaseAddress = new Uri(\"https://ai.gov.example\"));", "gov")]
    [InlineData("services.AddHttpClient<IChatClient, Posting>((sp, http) => { http.BaseAddress = new Uri(\"https://low.example\"); });", "low")]
    [InlineData("services.AddHttpClient<Posting>(http => http.BaseAddress = new Uri(\"https://low.example\")); services.AddSingleton<IChatClient>(sp => sp.GetRequiredService<Posting>());", "low")]
    [InlineData("services.AddHttpClient<IChatClient, Posting>().ConfigureHttpClient(http => http.BaseAddress = new Uri(\"https://low.example\"));", "low")]
    [InlineData("services.AddHttpClient(\"ai\", http => http.BaseAddress = new Uri(\"https://low.example\")); services.AddSingleton<IChatClient>(sp => new Posting(sp.GetRequiredService<IHttpClientFactory>().CreateClient(\"ai\")));", "low")]
    [InlineData("services.AddHttpClient(\"ai\", http => http.BaseAddress = new Uri(\"https://low.example\")).AddTypedClient<IChatClient, Posting>();", "low")]
    [InlineData("services.AddHttpClient(\"other\", http => http.BaseAddress = new Uri(\"https://low.example\")); services.AddHttpClient(\"ai\", http => http.BaseAddress = new Uri(\"https://ai.gov.example\")); services.AddSingleton<IChatClient>(sp => new Posting(sp.GetRequiredService<IHttpClientFactory>().CreateClient(\"ai\")));", "gov")]
    [InlineData("services.AddOurAi(\"https://low.example\");", "low")]
    [InlineData("services.AddTheirAi(new Uri(\"https://ai.gov.example\"));", "gov")]
    [InlineData("services.AddSingleton<IChatClient>(Wrapped.Make(\"https://low.example\"));", "low")]
    [InlineData("services.AddSingleton<IChatClient>(sp => new Bridge(new ChatClient(\"gpt-4o\", \"key\")));", "public")]
    [InlineData("services.AddSingleton<IChatClient>(sp => new Bridge(Make.Client(\"https://ai.gov.example\"))); services.AddSingleton<IChatClient>(sp => new Bridge(Make.Client(\"https://low.example\")));", "low")]
    [InlineData("services.AddKeyedSingleton<IChatClient>(\"other\", (sp, key) => new Bridge(Make.Client(\"https://ai.gov.example\")));", "IChatClient")]
    [InlineData("services.AddSingleton(\"nothing\");", "IChatClient")]
    [InlineData("services.Add(ServiceDescriptor.Singleton<IChatClient>(sp => new Bridge(Make.Client(\"https://low.example\"))));", "low")]
    public Task WhatIsRegisteredForTheClient(string registration, string endpoint) => EndpointTruth.Holds($$"""
        var builder = WebApplication.CreateBuilder();
        var services = builder.Services;
        {{registration}}
        var app = builder.Build();
        app.MapControllers();
        app.Run();

        """ + HelpersOf(registration) + Client.Replace("ENDPOINT", endpoint, System.StringComparison.Ordinal), program: true);

    /// <summary>Only what a program uses: code that nobody calls would register and make other clients.</summary>
    private static string HelpersOf(string registration) =>
        registration.Contains("AddOurAi", System.StringComparison.Ordinal) ? """
            public static class Extensions
            {
                public static IServiceCollection AddOurAi(this IServiceCollection services, string endpoint)
                {
                    services.AddSingleton(Make.Client(endpoint));
                    return services.AddSingleton<IChatClient, Bridge>();
                }
            }
            """
        : registration.Contains("AddTheirAi", System.StringComparison.Ordinal) ? """
            public static class Extensions
            {
                public static void AddTheirAi(this IServiceCollection services, Uri endpoint) =>
                    services.AddSingleton<IChatClient>(sp => new Bridge(new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = endpoint })));

                public static void AddNobodysAi(this IServiceCollection services) => services.AddSingleton<IChatClient>(sp => new Bridge(new ChatClient("m", "key")));
            }
            """
        : registration.Contains("Wrapped", System.StringComparison.Ordinal) ? """
            public class Wrapped(IChatClient inner) : DelegatingChatClient(inner)
            {
                public static IChatClient Make(string endpoint) => new Wrapped(new Bridge(global::Make.Client(endpoint)));
            }
            """
        : "";

    [Fact]
    public Task ByKey() => EndpointTruth.Holds("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddKeyedSingleton<IChatClient>("first", (sp, key) => new Bridge(Make.Client("https://ai.gov.example")));
        builder.Services.AddKeyedSingleton<IChatClient>("second", new Bridge(Make.Client("https://low.example")));
        builder.Services.AddKeyedScoped<IChatClient>(Which.Third, (sp, key) => new Bridge(Make.Client("https://low.example")));
        builder.Services.AddSingleton<IChatClient>(new Bridge(new ChatClient("m", "key")));
        builder.Services.AddHttpClient("gov", http => http.BaseAddress = new Uri("https://ai.gov.example"));
        var app = builder.Build();
        app.MapPost("/a", ([FromKeyedServices("first")] IChatClient client, [Confidentiality("class3")] string s) => client.GetResponseAsync(s)); // -> gov
        app.MapPost("/b", ([FromKeyedServices("second")] IChatClient client, [Confidentiality("class3")] string s) => client.GetResponseAsync(s)); // -> low
        app.MapPost("/c", ([FromKeyedServices(Which.Third)] IChatClient client, [Confidentiality("class3")] string s) => client.GetResponseAsync(s)); // -> low
        app.MapPost("/d", (IChatClient client, [Confidentiality("class3")] string s) => client.GetResponseAsync(s)); // -> public
        app.MapPost("/e", (IServiceProvider services, [Confidentiality("class3")] string s) => services.GetRequiredKeyedService<IChatClient>("second").GetResponseAsync(s)); // -> low
        app.MapPost("/f", (IServiceProvider services, [Confidentiality("class3")] string s) => services.GetRequiredService<IChatClient>().GetResponseAsync(s)); // -> public
        app.MapPost("/g", (IHttpClientFactory factory, [Confidentiality("class3")] string s) => factory.CreateClient("gov").PostAsJsonAsync("v1/x", new { s })); // -> gov
        app.MapPost("/h", (IHttpClientFactory factory, [Confidentiality("class3")] string s) => factory.CreateClient("other").PostAsJsonAsync("x", new { s }));
        app.MapPost("/i", (bool test, [FromKeyedServices("first")] IChatClient first, IChatClient client, [Confidentiality("class3")] string s) => (test ? first : client).GetResponseAsync(s)); // -> public
        app.Run();

        public enum Which { First, Second, Third }
        """ + Client.Replace("ENDPOINT", "public", System.StringComparison.Ordinal), program: true);

    [Fact]
    public Task WhoIsMadeByHandGetsWhatItIsGiven() => EndpointTruth.Holds("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSingleton<IChatClient>(new Bridge(new ChatClient("m", "key")));
        builder.Services.AddSingleton(sp => new Given(new Bridge(Make.Client("https://ai.gov.example"))));
        builder.Services.AddSingleton<Injected>();
        var app = builder.Build();
        app.MapPost("/a", (Given given, [Confidentiality("class3")] string s) => given.Ask(s)); // -> gov
        app.MapPost("/b", (Injected injected, [Confidentiality("class3")] string s) => injected.Ask(s)); // -> public
        app.Run();

        public class Given(IChatClient client) { public Task Ask(string text) => client.GetResponseAsync(text); }
        public class Injected(IChatClient client) { public Task Ask(string text) => client.GetResponseAsync(text); }
        """ + Client.Replace("ENDPOINT", "public", System.StringComparison.Ordinal), program: true);
}
