using System.Threading.Tasks;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>What a tool gives back is sent to the model with no visible call.</summary>
public class ToolResultTests
{
    private const string Records = """

        public class Records
        {
            [Confidentiality("class2")] public string Note { get; set; } = "";
            [Confidentiality("class1")] public string Ward { get; set; } = "";
            [Confidentiality("class3")] public string MyNumber { get; set; } = "";
            public int Age { get; set; }
        }
        """;

    [Fact]
    public Task ArgumentsOfAToolAreNoOriginOfItsResult() => JudgeSends("""
        public class Tools
        {
            public AITool Echo() => AIFunctionFactory.Create((string text) => text.ToUpperInvariant());
            public AITool Time() => AIFunctionFactory.Create(() => DateTime.UtcNow);
            public AITool Remember(List<string> notes) => AIFunctionFactory.Create((string text) => notes.Add(text));
        }
        """);
}
