using System.Threading.Tasks;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1001, AIP1002 and AIP1003: which classes and categories may go to which endpoint, and which of the rules speaks.</summary>
public class ClearanceTests
{
    private const string Policy = """
        {
          "version": 1,
          "endpoints": [
            { "id": "public", "match": { "hosts": ["api.openai.com"] }, "contract": "standardTerms", "maxClass": "class1" },
            { "id": "gov", "match": { "hosts": ["*.openai.azure.com"] }, "contract": "individual", "maxClass": "class2", "allowedCategories": ["personal"] },
            { "id": "low", "contract": "individual", "maxClass": "class1", "allowedCategories": [] },
            { "id": "any", "contract": "individual", "maxClass": "class2" },
            { "id": "own", "contract": "onPremises", "maxClass": "class3", "acceptsNeverSend": true },
            { "id": "own2", "contract": "onPremises", "maxClass": "class3", "acceptsNeverSend": false }
          ]
        }
        """;

    [Fact]
    public Task ClassAboveClearanceOfAnIndividualContract() => JudgeSends("""
        public class Desk([AIEndpoint("low")] IChatClient low, [AIEndpoint("gov")] IChatClient gov)
        {
            public Task Low([Confidentiality("class2")] string text) => low.GetResponseAsync({|AIP1001:"Case: " + text|});
            public Task Gov([Confidentiality("class2")] string text) => gov.GetResponseAsync("Case: " + text);
            public Task Public([Confidentiality("class1")] string text) => low.GetResponseAsync(text);
        }
        """, Policy);

    [Fact]
    public Task CategoryThatIsNotAllowed() => JudgeSends("""
        public class Desk([AIEndpoint("low")] IChatClient low, [AIEndpoint("gov")] IChatClient gov, [AIEndpoint("any")] IChatClient any)
        {
            public Task Personal([Confidentiality("class1", "personal")] string text) => low.GetResponseAsync({|AIP1001:text|});
            public Task Allowed([Confidentiality("class1", "personal")] string text) => gov.GetResponseAsync(text);
            public Task Other([Confidentiality("class1", "personal", "tradeSecret")] string text) => gov.GetResponseAsync({|AIP1001:text|});
            public Task Any([Confidentiality("class1", "tradeSecret")] string text) => any.GetResponseAsync(text);
        }
        """, Policy);

    [Fact]
    public Task ConfidentialDataOnStandardTerms() => JudgeSends("""
        public class Desk([AIEndpoint("public")] IChatClient client)
        {
            public Task Confidential([Confidentiality("機密性2")] string text) => client.GetResponseAsync({|AIP1002:text|});
            public Task FullWidth([Confidentiality("機密性２情報（社内限り）")] string text) => client.GetResponseAsync({|AIP1002:text|});
            public Task Public([Confidentiality("機密性1")] string text) => client.GetResponseAsync(text);
        }
        """, Policy);

    [Fact]
    public Task NeverSend() => JudgeSends("""
        public class Desk([AIEndpoint("gov")] IChatClient gov, [AIEndpoint("own")] IChatClient own, [AIEndpoint("own2")] IChatClient own2)
        {
            public Task Class([Confidentiality("機密性3")] string text) => gov.GetResponseAsync({|AIP1003:text|});
            public Task Category([Confidentiality("class1", "credential")] string key) => gov.GetResponseAsync({|AIP1003:key|});
            public Task OnPremises([Confidentiality("class3", "credential")] string text) => own.GetResponseAsync(text);
            public Task NotAccepted([Confidentiality("class3")] string text) => own2.GetResponseAsync({|AIP1003:text|});
        }
        """, Policy);

    [Fact]
    public Task DefaultsWithoutAPolicy() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public Task Public([Confidentiality("class1")] string text) => client.GetResponseAsync(text);
            public Task Personal([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync({|AIP1001:text|});
            public Task Confidential([Confidentiality("class2")] string text) => client.GetResponseAsync({|AIP1002:text|});
            public Task Restricted([Confidentiality("class3")] string text) => client.GetResponseAsync({|AIP1003:text|});
            public Task Untagged(string text) => client.GetResponseAsync({|AIP1006:text|});
        }
        """);

    [Fact]
    public Task TheStrongestCauseAloneIsReported() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public Task Ask(string name, [Confidentiality("class2")] string note, [Confidentiality("class3")] string secret) =>
                client.GetResponseAsync({|AIP1003:[new ChatMessage(ChatRole.System, "About " + name), new ChatMessage(ChatRole.User, note + secret)]|});

            public Task Two(string name, [Confidentiality("class2")] string note) => client.GetResponseAsync({|AIP1002:name + note|});
        }
        """);

    [Fact]
    public Task AnUnknownClassCountsAsTheHighest() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public Task Ask([Confidentiality("clas1")] string text) => client.GetResponseAsync({|AIP1003:text|});
        }
        """);

    [Fact]
    public Task ATaggedParameterIsAContractForCallers() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public Task Publish([Confidentiality("class1")] string text) => client.GetResponseAsync("Summarise: " + text);

            public Task Wrong([Confidentiality("class2")] string secret) => Publish({|AIP1001:secret|});
            public Task Right([Confidentiality("class1")] string news) => Publish(news);
            public Task Redacted([Confidentiality("class2")] string secret) => Publish(Classification.Declassify(secret, "class1", "Names are removed by the clerk."));
        }
        """);

    [Fact]
    public Task ATaggedParameterThatIsTooHighIsReportedInside() => JudgeSends("""
        public class Desk(IChatClient client)
        {
            public Task Publish([Confidentiality("class2")] string text) => client.GetResponseAsync({|AIP1002:text|});

            public Task Same([Confidentiality("class2")] string text) => Publish(text);
            public Task Lower([Confidentiality("class1")] string text) => Publish(text);
            public Task Higher([Confidentiality("class3")] string text) => Publish({|AIP1001:text|});
        }
        """);

    [Fact]
    public Task AHigherClassIsStoredIntoATaggedProperty() => JudgeSends("""
        public class Page { [Confidentiality("class1")] public string Text { get; set; } = ""; }

        public class Desk(IChatClient client)
        {
            public Task Ask(Page page, [Confidentiality("class2")] string secret)
            {
                page.Text = {|AIP1001:secret|};
                return client.GetResponseAsync(page.Text);
            }

            public Task Clean(Page page, [Confidentiality("class1")] string text)
            {
                page.Text = text;
                return client.GetResponseAsync(page.Text);
            }
        }
        """);

    [Fact]
    public Task OverwrittenDataIsClean() => JudgeSends("""
        public class Person { [Confidentiality("class2")] public string Name { get; set; } = ""; public int Age { get; set; } }

        public class Desk(IChatClient client)
        {
            public Task Anonymous()
            {
                var person = new Person { Name = "N. N.", Age = 3 };
                return client.GetResponseAsync(JsonSerializer.Serialize(person));
            }

            public Task Overwritten([Confidentiality("class2")] string name)
            {
                var person = new Person { Name = name };
                person.Name = "N. N.";
                return client.GetResponseAsync(JsonSerializer.Serialize(person));
            }
        }
        """);

    [Fact]
    public Task MessageNamesEndpointClassAndOrigin() => JudgeSends("""
        public class Desk([AIEndpoint("public")] IChatClient client)
        {
            public Task Ask([Confidentiality("class2")] string file) => client.GetResponseAsync({|#0:file|});
        }
        """, Policy, expected: new DiagnosticResult(PolicyAnalyzers.Rules.RuleTable.Descriptor("AIP1002")).WithArguments("file", "class2 (Confidential)", "public", "standard terms", "").WithLocation(0));
}
