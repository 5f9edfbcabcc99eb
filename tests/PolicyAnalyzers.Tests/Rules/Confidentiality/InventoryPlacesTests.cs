using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1005: where it stands, one finding per service, for clients, tool servers, hosted tools and HTTP.</summary>
public class InventoryPlacesTests
{
    private const string Inventory = """
        { "version": 1, "endpoints": [
          { "id": "gov", "match": { "hosts": ["*.gov.example"], "types": ["Contoso.GovChatClient", "Microsoft.Extensions.AI.HostedCodeInterpreterTool", "HostedFileSearchTool"], "diKeys": ["gov"] }, "contract": "individual", "maxClass": "class2" } ] }
        """;

    private const string Clients = """

        public class Posting(HttpClient http) : IChatClient
        {
            public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            {
                var reply = await http.PostAsync("/ask", new StringContent(messages.Last().Text), cancellationToken);
                return new ChatResponse(new ChatMessage(ChatRole.Assistant, await reply.Content.ReadAsStringAsync(cancellationToken)));
            }

            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }

        public class Logged(IChatClient inner) : DelegatingChatClient(inner) { }
        """;

    [Fact]
    public Task AtTheCreation() => Judge("""
        public class Desk
        {
            private readonly ChatClient byDefault = {|AIP1005:new ChatClient("m", "key")|};
            private readonly ChatClient unlisted = {|AIP1005:new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://other.example") })|};
            private readonly ChatClient listed = new("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://ai.gov.example") });
            private readonly ChatClient local = new("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:1") });
            [AIEndpoint("gov")] private readonly ChatClient bound = new("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://ai.gov.example") });
            private readonly IChatClient wrapped = new Logged({|AIP1005:new Posting(new HttpClient { BaseAddress = new Uri("https://other.example") })|});
            private readonly IChatClient good = new Logged(new Posting(new HttpClient { BaseAddress = new Uri("https://ai.gov.example") }));
            private readonly ChatClient made = {|AIP1005:new OpenAIClient("key")|}.GetChatClient("m");

            public Task One([Confidentiality("class1")] string s) => byDefault.CompleteChatAsync(s);
            public Task Two([Confidentiality("class1")] string s) => wrapped.GetResponseAsync(s);
            public Task Three([Confidentiality("class1")] string s) => good.GetResponseAsync(s);
            public Task Four([Confidentiality("class3")] string s) => made.CompleteChatAsync({|AIP1003:s|});
        }
        """);

    [Fact]
    public Task AtTheParameterOrFieldThatReceivesIt() => Judge("""
        public class Desk(IChatClient {|AIP1005:unknown|}, [FromKeyedServices("gov")] IChatClient keyed, [FromKeyedServices("other")] IChatClient {|AIP1005:other|}, [AIEndpoint("nowhere")] IChatClient {|AIP1005:wrong|})
        {
            public Task One(string s) => unknown.GetResponseAsync(s);
            public Task Two([Confidentiality("class1")] string s) => keyed.GetResponseAsync(s);
            public Task Three(string s) => other.GetResponseAsync(s);
            public Task Four(string s) => wrong.GetResponseAsync(s);
            public Task Method(ChatClient {|AIP1005:client|}, string s) => client.CompleteChatAsync(s);
        }

        public class Kept
        {
            private readonly IChatClient client;
            public Kept(IChatClient {|AIP1005:given|}) => client = given;
            public Task One(string s) => client.GetResponseAsync(s);
        }

        public class Set
        {
            public IChatClient? {|AIP1005:Client|} { get; set; }
            public Task One(string s) => Client!.GetResponseAsync(s);
        }

        public class Helped(IChatClient {|AIP1005:client|})
        {
            public Task One(string s) => Ask(client, s);
            private static Task Ask(IChatClient used, string text) => used.GetResponseAsync(text);
        }

        public class NotUsed(IChatClient client) { public IChatClient Client => client; }
        """);

    [Fact]
    public Task AtTheRegistration() => Judge("""
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSingleton(new ChatClient("m", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://ai.gov.example") }));
        builder.Services.AddSingleton<IChatClient>(sp => {|AIP1005:new Posting(new HttpClient { BaseAddress = new Uri("https://other.example") })|});
        var app = builder.Build();
        app.MapPost("/a", (IChatClient client, [Confidentiality("class1")] string s) => client.GetResponseAsync(s));
        app.MapPost("/b", (ChatClient client, [Confidentiality("class1")] string s) => client.CompleteChatAsync(s));
        app.Run();
        """, program: true);

    [Fact]
    public Task AtTheHttpCall() => Judge("""
        public class Raw(HttpClient given)
        {
            private readonly HttpClient gov = new() { BaseAddress = new Uri("https://ai.gov.example") };
            private readonly HttpClient http = new();

            public Task One(string s) => http.{|AIP1005:PostAsJsonAsync|}("https://api.anthropic.com/v1/messages", new { s });
            public Task Two([Confidentiality("class1")] string s) => gov.PostAsJsonAsync("v1/chat/completions", new { s });
            public Task Three(string s) => given.{|AIP1005:PostAsJsonAsync|}("v1/chat/completions", new { s });
            public Task Four(string s) => http.PostAsJsonAsync("https://mail.example/send", new { s });
            public Task Five(string s) => http.PostAsJsonAsync("http://localhost:11434/api/chat", new { s });
        }
        """);

    [Fact]
    public Task HostedToolsByTheirType() => Judge("""
        public class Desk([AIEndpoint("gov")] IChatClient client)
        {
            public Task One() => client.GetResponseAsync("Hello", new ChatOptions { Tools = [{|AIP1005:new HostedWebSearchTool()|}, new HostedCodeInterpreterTool(), new HostedFileSearchTool()] });
            public Task Two() => client.GetResponseAsync("Hello", new ChatOptions { Tools = [{|AIP1005:new HostedMcpServerTool("docs", new Uri("https://mcp.example/"))|}] });
            public Task Three() => client.GetResponseAsync("Hello", new ChatOptions { Tools = [new HostedMcpServerTool("docs", new Uri("https://mcp.gov.example/"))] });
        }
        """);

    [Fact]
    public Task ToolServers() => Judge("""
        using ModelContextProtocol.Client;

        public class Servers
        {
            public async Task Http() { var client = await {|AIP1005:McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri("https://mcp.example") }))|}; await client.ListToolsAsync(); }
            public async Task Listed() { var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri("https://mcp.gov.example") })); await client.ListToolsAsync(); }
            public async Task Loopback() { var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri("http://127.0.0.1:3000") })); await client.ListToolsAsync(); }
            public async Task Stdio() { var client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions { Command = "server" })); await client.ListToolsAsync(); }

            public async Task Called([Confidentiality("class3")] string s)
            {
                var open = await {|AIP1005:McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri("https://mcp.example") }))|};
                await open.CallToolAsync("find", {|AIP1003:new Dictionary<string, object?> { ["text"] = s }|});
                var local = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions { Command = "server" }));
                await local.CallToolAsync("find", new Dictionary<string, object?> { ["text"] = s });
            }
        }
        """);

    [Fact]
    public Task FakesAndMessagesAreNone() => Judge("""
        public class Fake : IChatClient
        {
            public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "Hi")));
            public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
            public object? GetService(Type serviceType, object? serviceKey = null) => null;
            public void Dispose() { }
        }

        public class Desk
        {
            private readonly Fake fake = new();
            public Task One(string s) => fake.GetResponseAsync(s);
            public Task Two(string s) { IChatClient client = new Fake(); return client.GetResponseAsync(s); }
        }
        """);

    private static Task Judge(string code, bool program = false)
    {
        var test = new CSharpAnalyzerTest<FlowRulesAnalyzer>
        {
            ReferenceAssemblies = ReferenceAssemblies.Ai.AddRange(ReferenceAssemblies.Named("ModelContextProtocol", "ModelContextProtocol.Core")),
            OnlyRules = { "AIP1001", "AIP1002", "AIP1003", "AIP1005", "AIP1006" },
        };
        test.TestState.Sources.Add(code + Clients);
        test.TestState.Sources.Add(("/0/Usings.cs", """
            global using System;
            global using System.ClientModel;
            global using System.Collections.Generic;
            global using System.Linq;
            global using System.Net.Http;
            global using System.Net.Http.Json;
            global using System.Threading;
            global using System.Threading.Tasks;
            global using Microsoft.AspNetCore.Builder;
            global using Microsoft.Extensions.AI;
            global using Microsoft.Extensions.DependencyInjection;
            global using OpenAI;
            global using OpenAI.Chat;
            global using PolicyAnalyzers;
            global using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
            """));
        test.TestState.AdditionalFiles.Add(("aipolicy.json", Inventory));
        if (program)
        {
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        }

        return test.RunAsync();
    }
}
