using System.Threading.Tasks;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1004 at calls: confidential data that really goes to an endpoint whose clearance does not hold.</summary>
public class SentWithoutApprovalTests
{
    private const string Policy = """
        {
          "version": 1,
          "endpoints": [
            { "id": "none", "contract": "individual", "maxClass": "class2" },
            { "id": "late", "contract": "individual", "maxClass": "class2",
              "riskAnalysis": { "reference": "RA-1", "date": "2025-05-01" },
              "approval": { "authority": "CISO", "reference": "A-1", "approvedOn": "2025-05-20", "expires": "2026-03-31" } },
            { "id": "good", "contract": "individual", "maxClass": "class2",
              "riskAnalysis": { "reference": "RA-1", "date": "2025-05-01" },
              "approval": { "authority": "CISO", "reference": "A-1", "approvedOn": "2025-05-20", "expires": "2027-03-31" } },
            { "id": "low", "contract": "individual", "maxClass": "class1", "allowedCategories": ["personal"] },
            { "id": "standard", "contract": "standardTerms", "maxClass": "class2" },
            { "id": "own", "contract": "onPremises", "maxClass": "class2" }
          ]
        }
        """;

    [Fact]
    public Task ConfidentialDataWithoutAValidApproval() => Judge("""
        public class Desk([AIEndpoint("none")] IChatClient none, [AIEndpoint("late")] IChatClient late, [AIEndpoint("good")] IChatClient good, [AIEndpoint("own")] IChatClient own)
        {
            public Task None([Confidentiality("class2")] string text) => none.GetResponseAsync({|AIP1004:"Case: " + text|});
            public Task Late([Confidentiality("class2")] string text) => late.GetResponseAsync({|AIP1004:text|});
            public Task Good([Confidentiality("class2")] string text) => good.GetResponseAsync(text);
            public Task Own([Confidentiality("class2")] string text) => own.GetResponseAsync(text);
        }
        """);

    [Fact]
    public Task OnlyConfidentialDataIsFound() => Judge("""
        public class Desk([AIEndpoint("late")] IChatClient late)
        {
            public Task Constant() => late.GetResponseAsync("Tell a joke.");
            public Task Public([Confidentiality("class1")] string text) => late.GetResponseAsync(text);
            public Task Personal([Confidentiality("class1", "personal")] string text) => late.GetResponseAsync(text);
            public Task Untagged(string text) => late.GetResponseAsync({|AIP1006:text|});
        }
        """);

    [Fact]
    public Task TheOrderAtOneCall() => Judge("""
        public class Desk([AIEndpoint("late")] IChatClient late, [AIEndpoint("standard")] IChatClient standard, [AIEndpoint("low")] IChatClient low)
        {
            public Task Never([Confidentiality("class3")] string text) => late.GetResponseAsync({|AIP1003:text|});
            public Task Both([Confidentiality("class3")] string secret, [Confidentiality("class2")] string text) => late.GetResponseAsync({|AIP1003:secret + text|});
            public Task Terms([Confidentiality("class2")] string text) => standard.GetResponseAsync({|AIP1002:text|});
            public Task Unclassified([Confidentiality("class2")] string text, string note) => late.GetResponseAsync({|AIP1004:text + note|});

            // Not cleared for the class at all: that no approval backs it says nothing more.
            public Task Above([Confidentiality("class2")] string text) => low.GetResponseAsync({|AIP1001:text|});
        }
        """);

    [Fact]
    public Task InAHelperItStandsWhereTheDataEnters() => Judge("""
        public class Desk([AIEndpoint("late")] IChatClient late)
        {
            public Task Ask([Confidentiality("class2")] string text) => Send({|AIP1004:text|});
            private Task Send(string prompt) => late.GetResponseAsync("Summarise: " + prompt);
        }
        """);

    [Fact]
    public Task TheMessageSaysWhy() => Judge("""
        public class Desk([AIEndpoint("late")] IChatClient late)
        {
            public Task Late([Confidentiality("class2")] string text) => late.GetResponseAsync({|#0:text|});
        }
        """, new TestKit.DiagnosticResult("AIP1004").WithLocation(0).WithMessage(
            "'text' is class2 (Confidential) and is sent to AI endpoint 'late' (individual contract), whose clearance does not hold: its approval expired on 2026-03-31 (evaluated for 2026-06-01). Get the endpoint approved first, redact the data, or use an endpoint that is approved."));

    private static Task Judge(string code, params TestKit.DiagnosticResult[] expected) => FlowRuleTest.Run(
        ["AIP1001", "AIP1002", "AIP1003", "AIP1004", "AIP1006"], code, Policy, false, expected, "build_property.AIPolicyDate = 2026-06-01");
}
