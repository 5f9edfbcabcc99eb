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

    [Fact]
    public Task AIGeneratedWrapper() => Judge("""
        [HttpGet("a")] public async Task<AIGenerated<string>> A() => AIGenerated.Create(await Joke());
        [HttpGet("b")] public async Task<AIGenerated<string>> B() => new(await Joke(), "AI wrote this.");
        [HttpGet("c")] public async Task<IActionResult> C() => Ok(AIGenerated.Create(new { text = await Joke() }));
        [HttpGet("d")] public async Task<List<AIGenerated<string>>> D() => [AIGenerated.Create(await Joke()), AIGenerated.Create(await Joke())];
        [HttpGet("e")] public async Task<string> E() => {|AIP2001:AIGenerated.Create(await Joke()).Content|};
        """);

    [Fact]
    public Task OneBareTextBesideADisclosedOne() => Judge("""
        [HttpGet("a")] public async Task<IActionResult> A() => {|AIP2001:Ok(new { first = AIGenerated.Create(await Joke()), second = await Joke() })|};
        [HttpGet("b")] public async Task<IActionResult> B() => Ok(new { first = AIGenerated.Create(await Joke()), second = 3 });
        """);

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
    public Task MemberSetInConstructorInitialiserOrWith() => Judge("""
        [HttpGet("a")] public async Task<ByConstructor> A() => new ByConstructor(await Joke());
        [HttpGet("b")] public async Task<ByInitialiser> B() => new ByInitialiser { Text = await Joke() };
        [HttpGet("c")] public async Task<ByExpression> C() => new ByExpression { Text = await Joke() };
        [HttpGet("d")] public async Task<Note> D() => new Note(await Joke(), true);
        [HttpGet("e")] public async Task<Note> E() => new Note(await Joke(), false) with { IsAIGenerated = true };
        [HttpGet("f")] public async Task<Note> F() => {|AIP2001:new Note(await Joke(), false)|};
        [HttpGet("g")] public async Task<Note> G() => {|AIP2001:new Note(await Joke(), true) with { IsAIGenerated = false }|};
        """, """
        public class ByConstructor { public ByConstructor(string text) { Text = text; Notice = "AI wrote this."; } public string Text { get; } [AIDisclosure] public string Notice { get; } }
        public class ByInitialiser { public string Text { get; set; } = ""; [AIDisclosure] public string Notice { get; set; } = "AI wrote this."; }
        public class ByExpression { public string Text { get; set; } = ""; public bool IsAIGenerated => true; }
        public record Note(string Text, bool IsAIGenerated);
        """);

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
