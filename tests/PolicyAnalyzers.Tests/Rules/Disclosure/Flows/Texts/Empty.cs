// Texts that say nothing, without a policy: no language is required.
public class Card { public string Text { get; set; } = ""; [AIDisclosure] public string? Notice { get; set; } }

[ApiController]
public class Texts(IChatClient client) : ControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    private const string Nothing = "";

    [HttpGet("1")] public async Task<AIGenerated<string>> Header1() { Response.Headers["AI-Disclosure"] = ""; return AIGenerated.Create(await Ask()); } // AIP2005
    [HttpGet("2")] public async Task<AIGenerated<string>> Header2() { Response.Headers.Append("AI-Disclosure", Nothing); return AIGenerated.Create(await Ask()); } // AIP2005
    [HttpGet("3")] public async Task<AIGenerated<string>> Header3() { Response.Headers["ai-disclosure"] = "  "; return AIGenerated.Create(await Ask()); } // AIP2005
    [HttpGet("4")] public async Task<AIGenerated<string>> Header4() { Response.Headers["X-Other"] = ""; return AIGenerated.Create(await Ask()); } // ok
    [HttpGet("5")] public async Task<AIGenerated<string>> Header5() { Response.Headers["AI-Disclosure"] = "AI"; return AIGenerated.Create(await Ask()); } // ok
    [HttpGet("6")] public async Task<AIGenerated<string>> Header6() { Request.Headers["AI-Disclosure"] = ""; return AIGenerated.Create(await Ask()); } // ok
    [HttpGet("7")] public async Task<AIGenerated<string>> Header7() { Response.Headers["AI-Disclosure"] = "TODO"; return AIGenerated.Create(await Ask()); } // AIP2005
    [HttpGet("8"), AIDisclosedBy("")] public async Task<AIGenerated<string>> Where1() => AIGenerated.Create(await Ask()); // AIP2005
    [HttpGet("9"), AIDisclosedBy("   ")] public async Task<AIGenerated<string>> Where2() => AIGenerated.Create(await Ask()); // AIP2005
    [HttpGet("10"), AIDisclosedBy("TBD")] public async Task<AIGenerated<string>> Where3() => AIGenerated.Create(await Ask()); // AIP2005
    [HttpGet("11"), AIDisclosedBy("the page banner")] public async Task<AIGenerated<string>> Where4() => AIGenerated.Create(await Ask()); // ok
    [HttpGet("12"), AIDisclosedBy("")] public async Task<string> Where5() => await Ask(); // AIP2001 AIP2005
    [HttpGet("13")] public async Task<Card> Member1() => new Card { Text = await Ask(), Notice = "" }; // AIP2001 AIP2005
    [HttpGet("14")] public async Task<Card> Member2() => new Card { Text = await Ask(), Notice = "TODO" }; // AIP2005
    [HttpGet("15")] public async Task<Card> Member3() => new Card { Text = await Ask(), Notice = "Made by AI" }; // ok
    [HttpGet("16")] public async Task<AIGenerated<string>> Wrapper1() => AIGenerated.Create(await Ask(), ""); // ok
    [HttpGet("17")] public async Task<AIGenerated<string>> Wrapper2() => AIGenerated.Create(await Ask(), "xxx"); // AIP2005
    [HttpGet("18")] public async Task<string> Header8() { Response.Headers["AI-Disclosure"] = ""; return await Ask(); } // AIP2001 AIP2005
    [HttpGet("19")] public async Task<string> Label1() => AIDisclosure.Label(await Ask(), ""); // AIP2001 AIP2005
    [HttpGet("20")] public async Task<string> Label2() => AIDisclosure.Label(await Ask(), "ja"); // ok
}

[AINotice(Text = "")] // AIP2005
public class EmptyHub : Hub { }

[AINotice(Text = "未定")] // AIP2005
public class LaterHub : Hub { }

[AINotice(Text = "AI との対話です。")] // ok
public class JapaneseHub : Hub { }
