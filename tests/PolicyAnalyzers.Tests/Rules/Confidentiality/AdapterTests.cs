using System.Threading.Tasks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>Wrappers, decorators, adapters, factories and fakes between the data and the service.</summary>
public class AdapterTests
{
    private const string Rest = """

            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }
        """;

    [Fact]
    public Task ADecoratorIsTheSameSend() => JudgeSends("""
        public sealed class TrimmingChatClient(IChatClient inner) : DelegatingChatClient(inner)
        {
            public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
                base.GetResponseAsync(messages.TakeLast(3), options, cancellationToken);
        }

        public class Desk(TrimmingChatClient client)
        {
            public Task Secret([Confidentiality("class3")] string text) => client.GetResponseAsync({|AIP1003:text|});
            public Task Public([Confidentiality("class1")] string text) => client.GetResponseAsync(text);
        }
        """);

    [Fact]
    public Task AnAdapterOfAnSdkClientIsTheSameSend() => JudgeSends("""
        public sealed class Adapter(OpenAI.Chat.ChatClient inner) : IChatClient
        {
            public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                OpenAI.Chat.ChatCompletion completion = await inner.CompleteChatAsync([new OpenAI.Chat.UserChatMessage(string.Concat(messages.Select(m => m.Text)))], cancellationToken: cancellationToken);
                return new ChatResponse(new ChatMessage(ChatRole.Assistant, completion.Content[0].Text));
            }
        """ + Rest + """

        public class Desk(Adapter client)
        {
            public Task Secret([Confidentiality("class3")] string text) => client.GetResponseAsync([new ChatMessage(ChatRole.User, "Hello")], new ChatOptions { Instructions = "Be brief." });
            public Task Sent([Confidentiality("class3")] string text) => client.GetResponseAsync({|AIP1003:[new ChatMessage(ChatRole.User, text)]|});
        }
        """);

    [Fact]
    public Task RetryHelpersCarryTheDataInTheLambda() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public Task<string> Ask([Confidentiality("class2")] string text) =>
                Retry(async () => (await client.GetResponseAsync({|AIP1002:text|})).Text);

            public Task<string> Public([Confidentiality("class1")] string text) => Retry(async () => (await client.GetResponseAsync(text)).Text);

            private static async Task<T> Retry<T>(Func<Task<T>> action)
            {
                for (var i = 0; ; i++)
                {
                    try { return await action(); }
                    catch (HttpRequestException) when (i < 3) { await Task.Delay(100); }
                }
            }
        }
        """);

    [Fact]
    public Task TwoImplementationsOfAnOwnInterface() => JudgeSends("""
        public interface ISummarizer { Task<string> Summarize(string text); }

        public class AISummarizer(IChatClient client) : ISummarizer
        {
            async Task<string> ISummarizer.Summarize(string text) => (await client.GetResponseAsync("Summarize: " + text)).Text;
        }

        public class CuttingSummarizer : ISummarizer
        {
            Task<string> ISummarizer.Summarize(string text) => Task.FromResult(text[..10]);
        }

        public class Desk
        {
            public Task<string> Either(ISummarizer summarizer, [Confidentiality("class2")] string text) => summarizer.Summarize({|AIP1002:text|});
            public Task<string> Cut([Confidentiality("class2")] string text) => ((ISummarizer)new CuttingSummarizer()).Summarize(text);
            public Task<string> Public(ISummarizer summarizer, [Confidentiality("class1")] string text) => summarizer.Summarize(text);
        }
        """);

    [Fact]
    public Task NamedAndTypedHttpClients() => JudgeSends("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddHttpClient("llm", http => http.BaseAddress = new Uri("https://api.openai.com/"));
        builder.Services.AddHttpClient("mail", http => http.BaseAddress = new Uri("https://mail.example.com/"));
        builder.Services.AddHttpClient<LlmClient>(http => { http.BaseAddress = new Uri("https://api.openai.com/"); });
        builder.Services.AddHttpClient<MailClient>(http => http.BaseAddress = new Uri("https://mail.example.com/"));
        var app = builder.Build();
        app.MapPost("/a", async ([Confidentiality("class2")] string text, IHttpClientFactory factory) =>
        {
            await factory.CreateClient("llm").PostAsJsonAsync("v1/responses", {|AIP1002:new { input = text }|});
            await factory.CreateClient("mail").PostAsJsonAsync("send", new { input = text });
        });
        app.MapPost("/b", async ([Confidentiality("class2")] string text, LlmClient llm, MailClient mail) =>
        {
            await llm.Ask({|AIP1002:text|});
            await mail.Send(text);
        });
        app.Run();

        class LlmClient(HttpClient http) { public Task Ask(string text) => http.PostAsJsonAsync("v1/responses", new { input = text }); }

        class MailClient(HttpClient http) { public Task Send(string text) => http.PostAsJsonAsync("send", new { input = text }); }
        """, program: true);

    [Fact]
    public Task ContractsOfAnotherProject() => new CSharpAnalyzerTest<FlowRulesAnalyzer>
    {
        TestState =
        {
            Sources =
            {
                """
                using System.Threading.Tasks;
                using PolicyAnalyzers;

                public class Desk(Summaries summaries)
                {
                    public Task<string> Confidential([Confidentiality("class2")] string text) => summaries.Of({|AIP1001:text|});
                    public Task<string> Public([Confidentiality("class1")] string text) => summaries.Of(text);
                    public Task<string> Title(Case file) => summaries.Of({|AIP1001:file.Title|});
                    public Task<string> Ward(Case file) => summaries.Of(file.Ward);
                }
                """,
            },
            AdditionalProjects =
            {
                ["Lib"] =
                {
                    Sources =
                    {
                        """
                        using System.Threading.Tasks;
                        using Microsoft.Extensions.AI;
                        using PolicyAnalyzers;

                        public class Case { [Confidentiality("class2")] public string Title { get; set; } = ""; [Confidentiality("class1")] public string Ward { get; set; } = ""; }

                        public class Summaries(IChatClient client)
                        {
                            public async Task<string> Of([Confidentiality("class1")] string text) => (await client.GetResponseAsync(text)).Text;
                        }
                        """,
                    },
                },
            },
            AdditionalProjectReferences = { "Lib" },
        },
        OnlyRules = { "AIP1001", "AIP1002", "AIP1003", "AIP1006" },
    }.RunAsync();

    [Fact]
    public Task ClientsInLazyAndFactories() => JudgeSends("""
        public class Desk
        {
            private static readonly Lazy<OpenAI.Chat.ChatClient> Shared = new(() => new OpenAI.Chat.ChatClient("gpt-4o", "key"));
            private readonly Func<OpenAI.Chat.ChatClient> factory = () => new("gpt-4o", "key");

            public Task Lazily([Confidentiality("class2")] string text) => Shared.Value.CompleteChatAsync({|AIP1002:text|});
            public Task Made([Confidentiality("class2")] string text) => factory().CompleteChatAsync({|AIP1002:text|});
            public Task Public([Confidentiality("class1")] string text) => Shared.Value.CompleteChatAsync(text);
        }
        """);
}
