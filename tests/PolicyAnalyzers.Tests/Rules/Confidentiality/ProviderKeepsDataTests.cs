using System.Threading.Tasks;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1009: what the provider keeps, by a setting, by default, by what the policy says of it.</summary>
public class ProviderKeepsDataTests
{
    private const string Entry = """
        "contract": "individual", "maxClass": "class2", "riskAnalysis": { "reference": "R", "date": "2026-05-01" },
        "approval": { "authority": "A", "reference": "B", "approvedOn": "2026-05-20", "expires": "2099-03-31" }
        """;

    private const string Policy = $$"""
        {
          "version": 1,
          "endpoints": [
            { "id": "silent", {{Entry}} },
            { "id": "off", "storage": "off", "training": "optedOut", {{Entry}} },
            { "id": "stores", "storage": "on", {{Entry}} },
            { "id": "trains", "training": "on", {{Entry}} }
          ],
          "purposes": { "T:*": "Purpose" }
        }
        """;

    [Fact]
    public Task ASettingThatIsOn() => JudgePlaces("""
        #pragma warning disable OPENAI001
        using OpenAI.Chat;
        using OpenAI.Responses;

        public class Desk(IHostEnvironment environment)
        {
            public ChatCompletionOptions On() => new() { {|AIP1009:StoredOutputEnabled = true|} };
            public CreateResponseOptions Response() => new() { {|AIP1009:StoredOutputEnabled = true|} };
            public void Later(ChatCompletionOptions options, bool flag) => {|AIP1009:options.StoredOutputEnabled = flag|};

            public ChatCompletionOptions Off() => new() { StoredOutputEnabled = false };
            public ChatCompletionOptions Unset() => new() { StoredOutputEnabled = null };
            public ChatCompletionOptions Development() => new() { StoredOutputEnabled = environment.IsDevelopment() };
        }
        """);

    [Fact]
    public Task ADefaultThatKeepsConfidentialData() => JudgeConfidentiality("""
        #pragma warning disable OPENAI001
        using OpenAI.Chat;
        using OpenAI.Responses;

        public class Desk([AIEndpoint("silent")] ResponsesClient client, [AIEndpoint("off")] ResponsesClient off, [AIEndpoint("silent")] ChatClient chat)
        {
            private readonly CreateResponseOptions options = new() { StoredOutputEnabled = false };

            public Task Kept([Confidentiality("class2")] string text) => client.CreateResponseAsync("m", {|AIP1009:text|}, null);

            public Task Options([Confidentiality("class2")] string text)
            {
                var kept = new CreateResponseOptions { Temperature = 0 };
                kept.InputItems.Add(ResponseItem.CreateUserMessageItem(text));
                return client.CreateResponseAsync({|AIP1009:kept|});
            }

            public Task SwitchedOff([Confidentiality("class2")] string text)
            {
                var request = new CreateResponseOptions { StoredOutputEnabled = false };
                request.InputItems.Add(ResponseItem.CreateUserMessageItem(text));
                return client.CreateResponseAsync(request);
            }

            public Task SwitchedOffLater([Confidentiality("class2")] string text)
            {
                var request = new CreateResponseOptions { Model = "m" };
                request.StoredOutputEnabled = false;
                request.InputItems.Add(ResponseItem.CreateUserMessageItem(text));
                return client.CreateResponseAsync(request);
            }

            public Task SwitchedOffByAHelper([Confidentiality("class2")] string text)
            {
                var request = Request();
                request.InputItems.Add(ResponseItem.CreateUserMessageItem(text));
                return client.CreateResponseAsync(request);
            }

            public Task Public([Confidentiality("class1")] string text) => client.CreateResponseAsync("m", text, null);
            public Task RuledOut([Confidentiality("class2")] string text) => off.CreateResponseAsync("m", text, null);
            public Task NoDefault([Confidentiality("class2")] string text) => chat.CompleteChatAsync(text);
            public Task Stronger(string name, [Confidentiality("class2")] string text) => client.CreateResponseAsync("m", {|AIP1006:name + text|}, null);

            private static CreateResponseOptions Request() => new() { StoredOutputEnabled = false };
        }
        """, Policy);

    [Fact]
    public Task AnEndpointThatKeepsConfidentialData() => JudgeConfidentiality("""
        public class Desk([AIEndpoint("stores")] IChatClient stores, [AIEndpoint("trains")] IChatClient trains, [AIEndpoint("off")] IChatClient off)
        {
            public Task Stored([Confidentiality("class2")] string text) => stores.GetResponseAsync({|AIP1009:text|});
            public Task Trained([Confidentiality("class2")] string text) => trains.GetResponseAsync({|AIP1009:text|});
            public Task Public([Confidentiality("class1")] string text) => trains.GetResponseAsync(text);
            public Task Off([Confidentiality("class2")] string text) => off.GetResponseAsync(text);
        }
        """, Policy);
}
