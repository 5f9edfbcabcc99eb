using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.CodeFixes.Confidentiality;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>What the fixes of AIP1001, AIP1002, AIP1003 and AIP1007 write: a redactor that suffices, an endpoint that is cleared.</summary>
public class SendFixTests
{
    private const string Policy = """
        {
          "version": 1,
          "endpoints": [
            { "id": "low", "match": { "diKeys": ["low-key"] }, "contract": "individual", "maxClass": "class1", "allowedCategories": [] },
            { "id": "public", "contract": "standardTerms", "maxClass": "class1", "allowedCategories": [] },
            { "id": "people", "contract": "individual", "maxClass": "class1", "allowedCategories": ["personal"],
              "riskAnalysis": { "reference": "R", "date": "2026-05-01" }, "approval": { "authority": "A", "reference": "B", "approvedOn": "2026-05-20", "expires": "2099-03-31" } },
            { "id": "own", "match": { "diKeys": ["own-key"] }, "contract": "onPremises", "maxClass": "class3", "allowedCategories": ["personal"], "acceptsNeverSend": true }
          ],
          "flow": { "sanitizers": [ { "symbol": "M:Contoso.Names.Remove*", "to": "class1", "removes": ["personal"] } ] },
          "purposes": { "T:Purposeful": "Answering requests" }
        }
        """;

    private const string Redaction = """


        public static class Redaction
        {
            [Sanitizer("class1")]
            public static string Publishable(string text) => new('x', text.Length);

            [Sanitizer("class2")]
            public static string Little(string text) => new('x', text.Length);
        }

        namespace Contoso
        {
            public static class Names
            {
                public static string RemoveFrom(string text) => new('x', text.Length);
            }
        }
        """;

    private const string Usings = """
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using PolicyAnalyzers;


        """;

    [Fact]
    public Task ARedactorThatSuffices() => Test<RedactTheData>(
        """
        public record Citizen([property: Confidentiality("class2")] string Address);

        public class Desk([AIEndpoint("low")] IChatClient client)
        {
            public Task Piece([Confidentiality("class2")] string text) => client.GetResponseAsync({|AIP1001:"Case: " + text|});
            public Task Whole([Confidentiality("class2")] string text) => client.GetResponseAsync({|AIP1001:text|});
            public Task Interpolated(Citizen citizen) => client.GetResponseAsync({|AIP1001:$"Lives in {citizen.Address}."|});
            public Task Messages([Confidentiality("class3")] string text) => client.GetResponseAsync({|AIP1003:[new ChatMessage(ChatRole.User, text)]|});
            public async Task Called() => await client.GetResponseAsync({|AIP1001:"Case: " + await Load()|});

            [return: Confidentiality("class2")]
            private static Task<string> Load() => Task.FromResult("");
        }
        """,
        """
        public record Citizen([property: Confidentiality("class2")] string Address);

        public class Desk([AIEndpoint("low")] IChatClient client)
        {
            public Task Piece([Confidentiality("class2")] string text) => client.GetResponseAsync("Case: " + Redaction.Publishable(text));
            public Task Whole([Confidentiality("class2")] string text) => client.GetResponseAsync(Redaction.Publishable(text));
            public Task Interpolated(Citizen citizen) => client.GetResponseAsync($"Lives in {Redaction.Publishable(citizen.Address)}.");
            public Task Messages([Confidentiality("class3")] string text) => client.GetResponseAsync([new ChatMessage(ChatRole.User, Redaction.Publishable(text))]);
            public async Task Called() => await client.GetResponseAsync("Case: " + Redaction.Publishable(await Load()));

            [return: Confidentiality("class2")]
            private static Task<string> Load() => Task.FromResult("");
        }
        """,
        "RedactTheData:M:Redaction.Publishable(System.String)").RunAsync();

    [Fact]
    public Task ARedactorOfThePolicyThatRemovesWhatIsPersonal() => Test<RedactTheData>(
        """
        public class Desk([AIEndpoint("low")] IChatClient low, [AIEndpoint("people")] IChatClient people)
        {
            public Task NotAllowed([Confidentiality("class1", "personal")] string text) => low.GetResponseAsync({|AIP1001:"Case: " + text|});
            public Task NoPurpose([Confidentiality("class1", "personal")] string text) => people.GetResponseAsync({|AIP1007:"Case: " + text|});
        }
        """,
        """
        public class Desk([AIEndpoint("low")] IChatClient low, [AIEndpoint("people")] IChatClient people)
        {
            public Task NotAllowed([Confidentiality("class1", "personal")] string text) => low.GetResponseAsync("Case: " + Contoso.Names.RemoveFrom(text));
            public Task NoPurpose([Confidentiality("class1", "personal")] string text) => people.GetResponseAsync("Case: " + Contoso.Names.RemoveFrom(text));
        }
        """,
        "RedactTheData:M:Contoso.Names.RemoveFrom(System.String)").RunAsync();

    [Fact]
    public Task WhereNothingRedactsThereIsNoFix()
    {
        const string code = """
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;
            using PolicyAnalyzers;

            public class Desk(IChatClient client)
            {
                public Task Ask([Confidentiality("class2")] string text) => client.GetResponseAsync({|AIP1002:text|});
            }
            """;
        var test = new CSharpCodeFixTest<FlowRulesAnalyzer, RedactTheData> { TestCode = code, FixedCode = code };
        test.OnlyRules.Add("AIP1002");
        return test.RunAsync();
    }

    [Fact]
    public Task AClearedEndpointByItsId() => Test<UseAClearedEndpoint>(
        """
        public class Purposeful([AIEndpoint("low")] IChatClient client)
        {
            public Task Ask([Confidentiality("class2")] string text) => client.GetResponseAsync({|AIP1001:text|});
        }

        public class Field
        {
            [AIEndpoint("public")] private readonly IChatClient client;

            public Field(IChatClient client) => this.client = client;

            public Task Ask([Confidentiality("class2")] string text) => client.GetResponseAsync({|AIP1002:"Case: " + text|});
        }

        public class Assigned
        {
            private readonly IChatClient client;

            public Assigned([AIEndpoint("low")] IChatClient client) => this.client = client;

            public Task Ask([Confidentiality("class3")] string text) => client.GetResponseAsync({|AIP1003:text|});
        }
        """,
        """
        public class Purposeful([AIEndpoint("own")] IChatClient client)
        {
            public Task Ask([Confidentiality("class2")] string text) => client.GetResponseAsync(text);
        }

        public class Field
        {
            [AIEndpoint("own")] private readonly IChatClient client;

            public Field(IChatClient client) => this.client = client;

            public Task Ask([Confidentiality("class2")] string text) => client.GetResponseAsync("Case: " + text);
        }

        public class Assigned
        {
            private readonly IChatClient client;

            public Assigned([AIEndpoint("own")] IChatClient client) => this.client = client;

            public Task Ask([Confidentiality("class3")] string text) => client.GetResponseAsync(text);
        }
        """,
        "UseAClearedEndpoint:own").RunAsync();

    [Fact]
    public Task AClearedEndpointByItsKey() => Test<UseAClearedEndpoint>(
        """
        public class Desk([FromKeyedServices("low-key")] IChatClient client)
        {
            public Task Ask([Confidentiality("class2")] string text) => client.GetResponseAsync({|AIP1001:text|});
        }
        """,
        """
        public class Desk([FromKeyedServices("own-key")] IChatClient client)
        {
            public Task Ask([Confidentiality("class2")] string text) => client.GetResponseAsync(text);
        }
        """,
        "UseAClearedEndpoint:own").RunAsync();

    private static CSharpCodeFixTest<FlowRulesAnalyzer, TFix> Test<TFix>(string code, string fixedCode, string key)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<FlowRulesAnalyzer, TFix>
        {
            TestCode = Usings + code + Redaction,
            FixedCode = Usings + fixedCode + Redaction,
            CodeActionEquivalenceKey = key,
        };
        test.OnlyRules.AddRange(["AIP1001", "AIP1002", "AIP1003", "AIP1007"]);
        test.TestState.AdditionalFiles.Add(("/0/aipolicy.json", Policy));
        return test;
    }
}
