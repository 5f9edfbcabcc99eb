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
}
