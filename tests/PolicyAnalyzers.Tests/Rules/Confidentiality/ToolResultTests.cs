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
    public Task FunctionsHandedToTheFactory() => JudgeSends("""
        public class Tools(Records records)
        {
            public IList<AITool> All() =>
            [
                AIFunctionFactory.Create(Note),
                AIFunctionFactory.Create(Ward),
                AIFunctionFactory.Create(() => {|AIP1003:records.MyNumber|}),
                AIFunctionFactory.Create(() => records.Age),
            ];

            private string Note(int id)
            {
                if (id < 0) { return "none"; }
                return {|AIP1002:"Note: " + records.Note|};
            }

            private string Ward(int id) => records.Ward;
            private string NoTool() => records.MyNumber;
        }
        """ + Records);

    [Fact]
    public Task ArgumentsOfAToolAreNoOriginOfItsResult() => JudgeSends("""
        public class Tools
        {
            public AITool Echo() => AIFunctionFactory.Create((string text) => text.ToUpperInvariant());
            public AITool Time() => AIFunctionFactory.Create(() => DateTime.UtcNow);
            public AITool Remember(List<string> notes) => AIFunctionFactory.Create((string text) => notes.Add(text));
        }
        """);

    [Fact]
    public Task ObjectsAreSentWithAllTheyHold() => JudgeSends("""
        public class Tools(Records records)
        {
            public AITool Whole() => AIFunctionFactory.Create(() => {|AIP1003:records|});
            public AITool Some() => AIFunctionFactory.Create(() => new { records.Ward, records.Age });
        }
        """ + Records);

    [Fact]
    public Task AttributesOfMcpServers() => new TestKit.CSharpAnalyzerTest<PolicyAnalyzers.Rules.FlowRulesAnalyzer>
    {
        TestCode = """
            using System.ComponentModel;
            using ModelContextProtocol.Server;
            using PolicyAnalyzers;

            [McpServerToolType]
            public class Tools
            {
                [Confidentiality("class2")] public static string Note = "";
                [Confidentiality("class1")] public static string News = "";

                [McpServerTool, Description("The note.")] public static string ReadNote(int id) => {|AIP1002:Note|};
                [McpServerTool, Description("The news.")] public static string ReadNews(int id) => News;
                public static string Other(int id) => Note;
            }
            """,
        ReferenceAssemblies = TestKit.ReferenceAssemblies.Ai.AddRange(TestKit.ReferenceAssemblies.Named("ModelContextProtocol", "ModelContextProtocol.Core")),
        OnlyRules = { "AIP1001", "AIP1002", "AIP1003", "AIP1006" },
    }.RunAsync();
}
