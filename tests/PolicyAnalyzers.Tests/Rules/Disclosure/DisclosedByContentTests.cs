using System.Threading.Tasks;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Disclosure;

/// <summary>AIP2001: the response says itself that AI made it, by a member, a wrapper or a label.</summary>
public class DisclosedByContentTests
{
    private static Task Judge(string body, string types = "", string? policy = null) => JudgeDisclosure(
        "[ApiController]\npublic class JokesController(IChatClient client) : ControllerBase\n{\n    private async Task<string> Joke() => (await client.GetResponseAsync(\"Tell a joke.\")).Text;\n"
        + body + "\n}\n" + types, policy);

    private const string Answer = """
        public class Answer
        {
            public string Text { get; set; } = "";
            [AIDisclosure] public string? Notice { get; set; }
        }
        """;

    [Fact]
    public Task MarkedMemberThatIsSet() => Judge("""
        [HttpGet("a")] public async Task<Answer> A() => new Answer { Text = await Joke(), Notice = "AI wrote this." };
        [HttpGet("b")] public async Task<Answer> B() => {|AIP2001:new Answer { Text = await Joke() }|};
        [HttpGet("c")] public async Task<Answer> C() => {|AIP2001:new Answer { Text = await Joke(), Notice = "" }|};
        [HttpGet("d")] public async Task<Answer> D() => {|AIP2001:new Answer { Text = await Joke(), Notice = null }|};

        [HttpGet("e")]
        public async Task<IActionResult> E()
        {
            var answer = new Answer();
            answer.Text = await Joke();
            answer.Notice = "AI wrote this.";
            return Ok(answer);
        }

        [HttpGet("f")]
        public async Task<IActionResult> F(bool polite)
        {
            var answer = new Answer { Text = await Joke() };
            if (polite) { answer.Notice = "AI wrote this."; }
            return {|AIP2001:Ok(answer)|};
        }
        """, Answer);

    [Fact]
    public Task MemberNamesOfTheDefaultPolicy() => Judge("""
        [HttpGet("a")] public async Task<IActionResult> A() => Ok(new { text = await Joke(), isAIGenerated = true });
        [HttpGet("b")] public async Task<IActionResult> B() => Ok(new { text = await Joke(), aiDisclosure = "AI wrote this." });
        [HttpGet("c")] public async Task<IActionResult> C() => {|AIP2001:Ok(new { text = await Joke(), isAIGenerated = false })|};
        [HttpGet("d")] public async Task<IActionResult> D() => {|AIP2001:Ok(new { text = await Joke(), generated = true })|};
        """);

    [Fact]
    public Task MemberNamesOfThePolicy() => Judge("""
        [HttpGet("a")] public async Task<IActionResult> A() => Ok(new { text = await Joke(), madeByMachine = true });
        [HttpGet("b")] public async Task<IActionResult> B() => {|AIP2001:Ok(new { text = await Joke(), machine = true })|};
        """, policy: """{ "version": 1, "disclosure": { "members": ["madeByMachine"] } }""");

    [Fact]
    public Task Labels() => Judge("""
        [HttpGet("a")] public async Task<string> A() => AIDisclosure.Label(await Joke());
        [HttpGet("b")] public async Task<IActionResult> B() => Ok(new { text = AIDisclosure.Label(await Joke(), "ja") });
        [HttpGet("c")] public async Task<string> C() => {|AIP2001:AIDisclosure.Label(await Joke()) + await Joke()|};
        [HttpGet("d")] public async Task<string> D() => {|AIP2001:"AI: " + await Joke()|};
        """);

    [Fact]
    public Task LabelOfThePolicy() => Judge("""
        [HttpGet("a")] public async Task<string> A() => Marks.Mark(await Joke());
        [HttpGet("b")] public async Task<string> B() => {|AIP2001:Marks.Other(await Joke())|};
        """, "public static class Marks { public static string Mark(string text) => \"AI: \" + text; public static string Other(string text) => text.Trim(); }",
        """{ "version": 1, "disclosure": { "satisfiers": ["M:Marks.Mark(System.String)"] } }""");

    [Fact]
    public Task TypeThatDisclosesAsAWhole() => Judge("""
        [HttpGet("a")] public async Task<Draft> A() => new Draft { Text = await Joke() };
        """, "[AIDisclosure] public class Draft { public string Text { get; set; } = \"\"; }");
}
