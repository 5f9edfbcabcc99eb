// Details that were decided.
public class Answer { public string Text { get; set; } = ""; public string? AIDisclosure { get; set; } }
public class A1 { public string Text { get; set; } = ""; public bool GENERATEDBYAI { get; set; } }
public class A2 { public string Text { get; set; } = ""; public bool? IsGeneratedByAi { get; set; } }
public class A3 { public string Text { get; set; } = ""; public string Source { get; set; } = ""; }
public class A4 { public string Text { get; set; } = ""; [AIDisclosure] public Origin Origin { get; set; } }
public enum Origin { Human, Ai }
public class A5 { public string Text { get; init; } = ""; [AIDisclosure] public required string Note { get; init; } }
public abstract class Resp { [AIDisclosure] public virtual string Notice => "Made by AI"; }
public class A6 : Resp { public string Text { get; set; } = ""; }
public record A7(string Text) { [AIDisclosure] public string Notice { get; } = "Made by AI"; }
public class A8 { public Body Body { get; set; } = new(); public bool IsAIGenerated { get; set; } }
public class Body { public string Text { get; set; } = ""; }
public class A9 { public string Text { get; set; } = ""; public Flags Flags { get; set; } = new(); }
public class Flags { public bool IsAIGenerated { get; set; } }

[ApiController, Route("d")]
public class DetailsController(IChatClient client) : ControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell.")).Text;
    [HttpGet("1")] public async Task<Answer> M1() => new() { Text = await Ask(), AIDisclosure = "AI" }; // ok
    [HttpGet("2")] public async Task<Answer> M2() => new() { Text = await Ask() }; // AIP2001
    [HttpGet("3")] public async Task<A1> M3() => new() { Text = await Ask(), GENERATEDBYAI = true }; // ok
    [HttpGet("4")] public async Task<A2> M4() => new() { Text = await Ask(), IsGeneratedByAi = true }; // ok
    [HttpGet("5")] public async Task<A2> M5() => new() { Text = await Ask(), IsGeneratedByAi = null }; // AIP2001
    [HttpGet("6")] public async Task<A3> M6() => new() { Text = await Ask(), Source = "AI" }; // AIP2001
    [HttpGet("7")] public async Task<A4> M7() => new() { Text = await Ask(), Origin = Origin.Ai }; // ok
    [HttpGet("8")] public async Task<A5> M8() => new() { Text = await Ask(), Note = "Made by AI" }; // ok
    [HttpGet("9")] public async Task<A6> M9() => new() { Text = await Ask() }; // ok
    [HttpGet("10")] public async Task<A7> M10() => new(await Ask()); // ok
    [HttpGet("11")] public async Task<A8> M11() => new() { Body = new Body { Text = await Ask() }, IsAIGenerated = true }; // ok
    [HttpGet("12")] public async Task<A8> M12() => new() { Body = new Body { Text = await Ask() } }; // AIP2001
    [HttpGet("13")] public async Task<string> M13() => "This was made by AI: " + await Ask(); // AIP2001
    [HttpGet("14")] public async Task<string> M14() => AIDisclosure.Label("Joke: " + await Ask()); // ok
    [HttpGet("15")] public async Task<string> M15() => "Joke: " + AIDisclosure.Label(await Ask()); // ok
    [HttpGet("16")] public async Task<string> M16() => AIDisclosure.Label(await Ask()) + await Ask(); // AIP2001
    [HttpGet("17")] public async Task<object> M17() => new { a = AIGenerated.Create(await Ask()), b = AIGenerated.Create(await Ask()) }; // ok
    [HttpGet("18")] public async Task<object> M18() => new object[] { AIGenerated.Create(await Ask()), "text" }; // ok
    [HttpGet("19")] public async Task<object> M19() => new object[] { AIGenerated.Create(await Ask()), await Ask() }; // AIP2001
    [HttpGet("20")] public async Task<string> M20() { Response.Headers["AI-Disclosure"] = "ai"; Response.Headers.Remove("AI-Disclosure"); return await Ask(); } // AIP2001
    [HttpGet("21")] public async Task<string> M21() { Response.Headers["AI-Disclosure"] = "ai"; Response.Headers.Remove("X-Other"); return await Ask(); } // ok
    [HttpGet("22")] public async Task<string> M22() { Response.Headers["AI-Disclosure"] = (string?)null; return await Ask(); } // AIP2001 AIP2005
    [HttpGet("23")] public async Task<string> M23() { Response.Headers["AI-Disclosure"] = Notice; return await Ask(); } // ok
    [HttpGet("24")] public async Task<string> M24() { foreach (var i in new[] { 1 }) Response.Headers["AI-Disclosure"] = "ai"; return await Ask(); } // AIP2001
    [HttpGet("26")] public async Task<string> M26(string lang) { switch (lang) { case "ja": Response.Headers["AI-Disclosure"] = "ai-ja"; break; default: Response.Headers["AI-Disclosure"] = "ai"; break; } return await Ask(); } // ok
    [HttpGet("27")] public async Task<string> M27(string lang) { switch (lang) { case "ja": Response.Headers["AI-Disclosure"] = "ai-ja"; break; case "en": Response.Headers["AI-Disclosure"] = "ai"; break; } return await Ask(); } // AIP2001
    [HttpGet("28")] public async Task<string> M28() { var headers = Response.Headers; headers["AI-Disclosure"] = "ai"; return await Ask(); } // ok
    [HttpGet("29")] public async Task<string> M29() { Response.Headers.Append(HeaderNames.Disclosure, "ai"); return await Ask(); } // ok
    [HttpGet("30")] public async Task<string> M30() { HttpContext.Response.Headers.TryAdd("ai-disclosure", "ai"); return await Ask(); } // ok
    [HttpGet("31")] public async Task<A9> M31() => new() { Text = await Ask(), Flags = new Flags { IsAIGenerated = true } }; // AIP2001
    private static string Notice => "Generated by AI";
    [HttpGet("32")] public async Task<string> M32() { Mark(Response); return await Ask(); } // ok
    [HttpGet("33")] public async Task<string> M33(bool b) { Mark2(Response, b); return await Ask(); } // AIP2001
    private static void Mark(HttpResponse r) => r.Headers["AI-Disclosure"] = "ai";
    private static void Mark2(HttpResponse r, bool b) { if (b) return; r.Headers["AI-Disclosure"] = "ai"; }
    [HttpGet("34")] public async Task<string> M34() { Response.Headers[HeaderNames.Computed] = "ai"; return await Ask(); } // ok
    [HttpGet("35")] public async Task<string> M35() { Response.Headers["X-AI"] = "ai"; return await Ask(); } // AIP2001
}
public static class HeaderNames { public const string Disclosure = "AI-Disclosure"; public static readonly string Computed = "AI-Disclosure"; }
