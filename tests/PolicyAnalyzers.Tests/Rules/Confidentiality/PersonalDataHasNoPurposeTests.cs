using System.Threading.Tasks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1007: personal data needs a purpose, in code or in the policy.</summary>
public class PersonalDataHasNoPurposeTests
{
    private const string Policy = """
        {
          "version": 1,
          "endpoints": [
            { "id": "gov", "contract": "individual", "maxClass": "class2", "allowedCategories": ["personal", "specialCare", "tradeSecret"],
              "riskAnalysis": { "reference": "R", "date": "2026-05-01" }, "approval": { "authority": "A", "reference": "B", "approvedOn": "2026-05-20", "expires": "2099-03-31" } },
            { "id": "strict", "contract": "individual", "maxClass": "class1", "allowedCategories": [] },
            { "id": "own", "contract": "onPremises", "maxClass": "class3", "acceptsNeverSend": true }
          ],
          "purposes": { "N:Contoso.Support": "Answering citizens (privacy notice, section 4)", "M:Contoso.Desk.Known*": "Known", "N:Contoso.Empty": " " }
        }
        """;

    [Fact]
    public Task PersonalAndSpecialCareDataNeedAPurpose() => JudgeConfidentiality("""
        public class Desk([AIEndpoint("gov")] IChatClient client, [AIEndpoint("own")] IChatClient own)
        {
            public Task Personal([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync({|AIP1007:"Case: " + text|});
            public Task Special([Confidentiality("class2", "specialCare")] string text) => client.GetResponseAsync({|AIP1007:text|});
            public Task OnPremises([Confidentiality("class2", "personal")] string text) => own.GetResponseAsync({|AIP1007:text|});
            public Task Secret([Confidentiality("class1", "tradeSecret")] string text) => client.GetResponseAsync(text);
            public Task Nobody([Confidentiality("class2")] string text) => client.GetResponseAsync(text);
        }
        """, Policy);

    [Fact]
    public Task AnAttributeStatesThePurpose() => JudgeConfidentiality("""
        [AIPurpose("Drafting answers to requests")]
        public class Desk([AIEndpoint("gov")] IChatClient client)
        {
            public Task Ask([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync(text);

            public class Inner([AIEndpoint("gov")] IChatClient client)
            {
                public Task Ask([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync(text);
            }
        }

        public class Derived([AIEndpoint("gov")] IChatClient client) : Desk(client)
        {
            public Task More([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync(text);
        }

        public class Other([AIEndpoint("gov")] IChatClient client)
        {
            [AIPurpose("Drafting answers to requests")]
            public Task Method([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync(text);

            public Task Parameter([Confidentiality("class1", "personal"), AIPurpose("Drafting answers to requests")] string text) => client.GetResponseAsync(text);

            [AIPurpose("Drafting answers to requests")]
            public Task Lambda([Confidentiality("class1", "personal")] string text) => Retry(() => client.GetResponseAsync(text));

            [AIPurpose("  ")]
            public Task Empty([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync({|AIP1007:text|});

            private static Task Retry(Func<Task> call) => call();
        }
        """, Policy);

    [Fact]
    public Task TheAssemblyStatesThePurpose() => JudgeConfidentiality("""
        [assembly: AIPurpose("Translation of letters")]

        public class Desk([AIEndpoint("gov")] IChatClient client)
        {
            public Task Ask([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync(text);
        }
        """, Policy);

    [Fact]
    public Task ThePolicyStatesThePurpose() => JudgeConfidentiality("""
        namespace Contoso.Support.Letters
        {
            public class Desk([AIEndpoint("gov")] IChatClient client)
            {
                public Task Ask([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync(text);
            }
        }

        namespace Contoso.Empty
        {
            public class Desk([AIEndpoint("gov")] IChatClient client)
            {
                public Task Ask([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync({|AIP1007:text|});
            }
        }

        namespace Contoso
        {
            public class Desk([AIEndpoint("gov")] IChatClient client)
            {
                public Task KnownUse([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync(text);
                public Task OtherUse([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync({|AIP1007:text|});
            }
        }
        """, Policy);

    [Fact]
    public Task AHelperIsCoveredByAllThatCallIt() => JudgeConfidentiality("""
        public class Person { [Confidentiality("class1", "personal")] public string Name { get; set; } = ""; }

        public class Covered([AIEndpoint("gov")] IChatClient client, Person person)
        {
            [AIPurpose("Drafting answers to requests")]
            public Task One() => Ask();

            private Task Ask() => client.GetResponseAsync("Hello " + person.Name);
        }

        public class Half([AIEndpoint("gov")] IChatClient client, Person person)
        {
            [AIPurpose("Drafting answers to requests")]
            public Task One() => Ask();

            public Task Two() => Ask();

            private Task Ask() => client.GetResponseAsync({|AIP1007:"Hello " + person.Name|});
        }

        public class Sender([AIEndpoint("gov")] IChatClient client)
        {
            internal Task Draft([AIPurpose("Drafting answers to requests")] string text) => client.GetResponseAsync(text);
            internal Task Send(string text) => client.GetResponseAsync(text);
        }

        public class Caller(Sender sender)
        {
            public Task One([Confidentiality("class1", "personal")] string text) => sender.Draft(text);
            public Task Two([Confidentiality("class1", "personal")] string text) => sender.Send({|AIP1007:text|});
        }
        """, Policy);

    [Fact]
    public Task RedactionOrAStrongerCauseLeavesNothingToSay() => JudgeConfidentiality("""
        public class Desk([AIEndpoint("gov")] IChatClient client, [AIEndpoint("strict")] IChatClient strict)
        {
            public Task Redacted([Confidentiality("class1", "personal")] string text) => client.GetResponseAsync(Redaction.WithoutNames(text));
            public Task NotAllowed([Confidentiality("class1", "personal")] string text) => strict.GetResponseAsync({|AIP1001:text|});
            public Task Never([Confidentiality("class3", "personal")] string text) => client.GetResponseAsync({|AIP1003:text|});
            public Task Untagged(string name, [Confidentiality("class1", "personal")] string text) => client.GetResponseAsync({|AIP1007:name + text|});
        }

        public static class Redaction
        {
            [Sanitizer("class1", Removes = new[] { "personal" })]
            public static string WithoutNames(string text) => new('x', text.Length);
        }
        """, Policy);

    [Fact]
    public Task TheMessageNamesDataEndpointAndWhatToDo() => JudgeConfidentiality("""
        public class Desk([AIEndpoint("gov")] IChatClient client)
        {
            public Task Ask([Confidentiality("class2", "personal", "specialCare")] string file) => client.GetResponseAsync({|#0:file|});
        }
        """, Policy, expected: new DiagnosticResult(RuleTable.Descriptor("AIP1007")).WithArguments("file", "class2 (Confidential; personal, specialCare)", "gov", "individual contract", "").WithLocation(0));
}
