// Disclosure members: really set or not.
using System.Text.Json.Serialization;

public class Reply
{
    public string Text { get; set; } = "";
    [AIDisclosure] public string? Notice { get; set; }
}

public class ByDefault { public string Text { get; set; } = ""; public bool AiGenerated { get; set; } = true; }

public class InConstructor
{
    public InConstructor(string text) { Text = text; GeneratedByAI = true; }
    public string Text { get; }
    public bool GeneratedByAI { get; }
}

public class Computed { public string Text { get; set; } = ""; public bool IsGeneratedByAI => true; }

public class NeverSet { public string Text { get; set; } = ""; public bool IsGeneratedByAI => false; }

public record Positional(string Text, [property: AIDisclosure] string Notice);

public record OnParameter(string Text, [AIDisclosure] bool Ai = true);

[AIDisclosure] public record Envelope(string Text);

public class BaseReply { public bool IsAIGenerated { get; set; } }

public class DerivedReply : BaseReply { public string Text { get; set; } = ""; }

public class Hidden { public string Text { get; set; } = ""; [JsonIgnore] public bool IsAIGenerated { get; set; } = true; }

public struct Small { public string Text; public bool AIGenerated; }

public class Page1<T> { public T? Item { get; set; } public int Number { get; set; } }

[ApiController]
public class Members(IChatClient client) : ControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    [HttpGet("1")] public async Task<Reply> Set() => new Reply { Text = await Ask(), Notice = "Made by AI" }; // ok
    [HttpGet("2")] public async Task<Reply> NotSet() => new Reply { Text = await Ask() }; // AIP2001
    [HttpGet("3")] public async Task<Reply> SetToEmpty() => new Reply { Text = await Ask(), Notice = "" }; // AIP2001 AIP2005
    [HttpGet("4")] public async Task<Reply> SetToNull() => new Reply { Text = await Ask(), Notice = null }; // AIP2001
    [HttpGet("5")] public async Task<Reply> SetToSpaces() => new Reply { Text = await Ask(), Notice = "  " }; // AIP2001 AIP2005
    [HttpGet("6")] public async Task<ByDefault> Default() => new ByDefault { Text = await Ask() }; // ok
    [HttpGet("7")] public async Task<ByDefault> SwitchedOff() => new ByDefault { Text = await Ask(), AiGenerated = false }; // AIP2001
    [HttpGet("8")] public async Task<InConstructor> Constructed() => new InConstructor(await Ask()); // ok
    [HttpGet("9")] public async Task<Computed> Getter() => new Computed { Text = await Ask() }; // ok
    [HttpGet("10")] public async Task<NeverSet> FalseGetter() => new NeverSet { Text = await Ask() }; // AIP2001
    [HttpGet("11")] public async Task<Positional> Record1() => new Positional(await Ask(), "Made by AI"); // ok
    [HttpGet("12")] public async Task<Positional> Record2() => new Positional(await Ask(), ""); // AIP2001 AIP2005
    [HttpGet("13")] public async Task<Positional> With() { var first = new Positional(await Ask(), null!); return first with { Notice = "Made by AI" }; } // ok
    [HttpGet("14")] public async Task<Positional> WithEmpty() { var first = new Positional(await Ask(), "Made by AI"); return first with { Notice = "" }; } // AIP2001 AIP2005
    [HttpGet("15")] public async Task<OnParameter> Parameter1() => new OnParameter(await Ask()); // ok
    [HttpGet("16")] public async Task<OnParameter> Parameter2() => new OnParameter(await Ask(), false); // AIP2001
    [HttpGet("17")] public async Task<Envelope> Wrapped() => new Envelope(await Ask()); // ok
    [HttpGet("18")] public async Task<DerivedReply> Derived1() => new DerivedReply { Text = await Ask(), IsAIGenerated = true }; // ok
    [HttpGet("19")] public async Task<DerivedReply> Derived2() => new DerivedReply { Text = await Ask() }; // AIP2001
    [HttpGet("20")] public async Task<Hidden> NotSerialised() => new Hidden { Text = await Ask() }; // AIP2001
    [HttpGet("21")] public async Task<Small> Struct1() => new Small { Text = await Ask(), AIGenerated = true }; // ok
    [HttpGet("22")] public async Task<Small> Struct2() => new Small { Text = await Ask() }; // AIP2001
    [HttpGet("23")] public async Task<Page1<AIGenerated<string>>> Nested1() => new Page1<AIGenerated<string>> { Item = AIGenerated.Create(await Ask()), Number = 1 }; // ok
    [HttpGet("24")] public async Task<Page1<string>> Nested2() => new Page1<string> { Item = await Ask(), Number = 1 }; // AIP2001
    [HttpGet("25")] public async Task<IActionResult> Beside() { var text = await Ask(); return Ok(new { told = AIGenerated.Create(text), text }); } // AIP2001
    [HttpGet("26")] public async Task<IActionResult> Around() => Ok(new { told = AIGenerated.Create(await Ask()) }); // ok
    [HttpGet("27")] public async Task<List<AIGenerated<string>>> ListOf() { var list = new List<AIGenerated<string>>(); list.Add(AIGenerated.Create(await Ask())); return list; } // ok
    [HttpGet("28")] public async Task<IEnumerable<AIGenerated<string>>> Mapped() { var texts = new[] { await Ask(), await Ask() }; return texts.Select(text => AIGenerated.Create(text)); } // ok
    [HttpGet("29")] public async Task<IEnumerable<Reply>> MappedReplies() { var texts = new[] { await Ask(), await Ask() }; return texts.Select(text => new Reply { Text = text, Notice = "AI" }); } // ok
    [HttpGet("30")] public async Task<IEnumerable<Reply>> MappedUntold() { var texts = new[] { await Ask(), await Ask() }; return texts.Select(text => new Reply { Text = text }); } // AIP2001

    [HttpGet("31")]
    public async Task<Reply> Later()
    {
        var reply = new Reply();
        reply.Text = await Ask();
        reply.Notice = "Made by AI";
        return reply; // ok
    }

    [HttpGet("32")]
    public async Task<Reply> OnOnePath(bool tell)
    {
        var reply = new Reply { Text = await Ask() };
        if (tell)
        {
            reply.Notice = "Made by AI";
        }

        return reply; // AIP2001
    }

    [HttpGet("33")]
    public async Task<Reply> OnBothPaths(bool japanese)
    {
        var reply = new Reply { Text = await Ask() };
        if (japanese)
        {
            reply.Notice = "AI が作成しました";
        }
        else
        {
            reply.Notice = "Made by AI";
        }

        return reply; // ok
    }

    [HttpGet("34")] public async Task<Reply> FromAHelper() { var reply = new Reply { Text = await Ask() }; Tell(reply); return reply; } // ok
    [HttpGet("35")] public async Task<Reply> FromAFactory() => Make(await Ask()); // ok
    [HttpGet("36")] public async Task<Reply> FromConfiguration([FromServices] Microsoft.Extensions.Configuration.IConfiguration settings) => new Reply { Text = await Ask(), Notice = settings["Notice"] }; // ok
    [HttpGet("37")] public async Task<string?> TakenOut() => (new Reply { Text = await Ask(), Notice = "AI" }).Text; // AIP2001
    [HttpGet("38")] public async Task<string> TakenOutOfWrapper() => AIGenerated.Create(await Ask()).Content; // AIP2001
    [HttpGet("39")] public async Task<string> Serialised() => JsonSerializer.Serialize(AIGenerated.Create(await Ask())); // ok
    [HttpGet("40")] public async Task<string> SerialisedUntold() => JsonSerializer.Serialize(new Reply { Text = await Ask() }); // AIP2001
    [HttpGet("41")] public async Task<IActionResult> OfAnonymous() => Ok(new { text = await Ask(), generatedByAI = false }); // AIP2001
    [HttpGet("42")] public async Task<IActionResult> Dict() => Ok(new Dictionary<string, object> { ["text"] = await Ask(), ["aiGenerated"] = true }); // ok
    [HttpGet("43")] public async Task<Reply?> NullOr(bool no) => no ? null : new Reply { Text = await Ask(), Notice = "AI" }; // ok

    private static void Tell(Reply reply) => reply.Notice = "Made by AI";

    private static Reply Make(string text) => new() { Text = text, Notice = "Made by AI" };
}
