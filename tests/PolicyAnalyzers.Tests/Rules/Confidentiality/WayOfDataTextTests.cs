using System.Threading.Tasks;
using PolicyAnalyzers.Tests.TestKit;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>The message says by which way the data goes: by names of members, never by what stands there.</summary>
public sealed class WayOfDataTextTests
{
    private const string Code = """
        public record Citizen([property: Confidentiality("class2")] string MyNumber);

        public class Desk(IChatClient client)
        {
            public Task Straight(Citizen citizen) => client.GetResponseAsync({|#0:"Secret " + citizen.MyNumber.Trim()|});
            public Task Helped(Citizen citizen) => Ask({|#1:Build(citizen)|});
            public Task Long(Citizen citizen) => One({|#2:Build(citizen)|});

            private static string Build(Citizen citizen) => $"Please look at {citizen.MyNumber}";
            private Task Ask(string question) => client.GetResponseAsync(question);
            private Task One(string text) => Two(text);
            private Task Two(string text) => Three(text);
            private Task Three(string text) => Ask(text);
        }
        """;

    [Fact]
    public Task MembersOnTheWayAreNamed() => FlowRuleTest.JudgeSends(
        Code,
        """{ "endpoints": [ { "id": "one", "contract": "individual", "maxClass": "class1", "allowedCategories": [] } ], "defaultEndpoint": "one" }""",
        false,
        Finding(0, ""),
        Finding(1, " (by way of Build → Ask)"),
        Finding(2, " (by way of Build → One → … → Three → Ask)"));

    private static DiagnosticResult Finding(int place, string way) => new DiagnosticResult("AIP1001").WithLocation(place).WithMessage(
        "'Citizen.MyNumber'" + way + " is class2 (Confidential), but AI endpoint 'one' (individual contract) is cleared only for class1 (Public). "
        + "Redact it, send less, or use an endpoint that is cleared for it.");
}
