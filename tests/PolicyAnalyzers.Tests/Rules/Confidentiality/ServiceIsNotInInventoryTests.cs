using System.Threading.Tasks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

public class ServiceIsNotInInventoryTests
{
    private const string Inventory = """
        { "version": 1, "endpoints": [ { "id": "gov", "match": { "hosts": ["*.openai.azure.com"], "types": ["Contoso.GovChatClient"], "diKeys": ["gov"] }, "contract": "individual", "maxClass": "class2" } ] }
        """;

    [Fact]
    public Task AClientThatIsMadeHere() => Judge("""
        public class Desk
        {
            private readonly ChatClient open = {|AIP1005:new ChatClient("gpt-4o", "key")|};
            private readonly ChatClient gov = new ChatClient("gpt-4o", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://city.openai.azure.com/openai/v1") });

            public Task Open([Confidentiality("class2")] string text) => open.CompleteChatAsync(text);
            public Task Gov([Confidentiality("class2")] string text) => gov.CompleteChatAsync(text);
            public Task Secret([Confidentiality("class3")] string text) => open.CompleteChatAsync({|AIP1003:text|});
        }
        """);

    [Fact]
    public Task AClientThatComesIn() => Judge("""
        public class Desk(IChatClient {|AIP1005:client|}, [AIEndpoint("gov")] IChatClient bound, [FromKeyedServices("gov")] IChatClient keyed)
        {
            public Task Unknown(string question) => client.GetResponseAsync(question);
            public Task Bound([Confidentiality("class2")] string text) => bound.GetResponseAsync(text);
            public Task Keyed([Confidentiality("class2")] string text) => keyed.GetResponseAsync(text);
        }
        """);

    [Fact]
    public Task AnHttpCallToAModel() => Judge("""
        public class Raw
        {
            private readonly HttpClient http = new();

            public Task Ask(string question) => http.{|AIP1005:PostAsJsonAsync|}("https://api.openai.com/v1/chat/completions", new { input = question });
            public Task Mail(string text) => http.PostAsJsonAsync("https://mail.example.com/send", new { text });
            public Task Local(string text) => http.PostAsJsonAsync("http://localhost:11434/api/chat", new { text });
        }
        """);

    [Fact]
    public Task WithoutAnInventoryItIsSilent() => Judge("""
        public class Desk(IChatClient client)
        {
            public Task Ask(string question) => client.GetResponseAsync({|AIP1006:question|});
        }
        """, null);

    [Fact]
    public Task ADefaultEndpointIsOne() => Judge("""
        public class Desk(IChatClient client)
        {
            public Task Ask([Confidentiality("class2")] string text) => client.GetResponseAsync(text);
            public Task Untagged(string text) => client.GetResponseAsync({|AIP1006:text|});
        }
        """, """
        { "version": 1, "defaultEndpoint": "gov", "endpoints": [ { "id": "gov", "contract": "individual", "maxClass": "class2" } ] }
        """);

    private static Task Judge(string code, string? policy = Inventory)
    {
        var test = new CSharpAnalyzerTest<FlowRulesAnalyzer>
        {
            TestCode = """
                using System;
                using System.ClientModel;
                using System.Net.Http;
                using System.Net.Http.Json;
                using System.Threading.Tasks;
                using Microsoft.Extensions.AI;
                using Microsoft.Extensions.DependencyInjection;
                using OpenAI;
                using OpenAI.Chat;
                using PolicyAnalyzers;

                """ + code,
            OnlyRules = { "AIP1001", "AIP1002", "AIP1003", "AIP1005", "AIP1006" },
        };
        if (policy is not null)
        {
            test.TestState.AdditionalFiles.Add(("aipolicy.json", policy));
        }

        return test.RunAsync();
    }
}
