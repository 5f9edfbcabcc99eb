// Objects in many shapes.
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Dynamic;

public record Base { public bool IsAIGenerated { get; init; } }
public record Item(string Text) : Base;
public record struct Small(string Text, bool GeneratedByAI);
public class Builder { private string text = ""; private bool ai; public Builder Text(string t) { text = t; return this; } public Builder Ai() { ai = true; return this; } public Built Build() => new() { Text = text, AiGenerated = ai }; }
public class Built { public string Text { get; set; } = ""; public bool AiGenerated { get; set; } }
public class Lazy1 { private readonly string text; public Lazy1(string text) => this.text = text; public string Text => text; public bool IsAIGenerated { get; } = true; }
public class Both { public string Text { get; set; } = ""; public bool IsAIGenerated { get; set; } public string? AiDisclosure { get; set; } }
public interface IAnswer { string Text { get; } bool IsAIGenerated { get; } }
public class Answer1 : IAnswer { public string Text { get; init; } = ""; public bool IsAIGenerated => true; }
public class Answer2 : IAnswer { public string Text { get; init; } = ""; public bool IsAIGenerated => false; }
public class WithMap { public string Text { get; set; } = ""; public Dictionary<string, string> Meta { get; } = new(); }
public class Outer { public List<Inner> Inners { get; set; } = []; public bool IsAIGenerated { get; set; } }
public class Inner { public string Text { get; set; } = ""; }
public class PrivateFlag { public string Text { get; set; } = ""; [AIDisclosure] internal bool Told { get; set; } }
public static class Factory { public static T Mark<T>(T item) where T : Both { item.IsAIGenerated = true; return item; } public static Both Unmark(Both b) { b.IsAIGenerated = false; return b; } }

[ApiController, Route("s")]
public class S(IChatClient client) : ControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell.")).Text;
    [HttpGet("1")] public async Task<Item> A() => new(await Ask()) { IsAIGenerated = true }; // ok
    [HttpGet("2")] public async Task<Item> B() => new(await Ask()); // AIP2001
    [HttpGet("3")] public async Task<Item> C() => new Item("x") { IsAIGenerated = true } with { Text = await Ask() }; // ok
    [HttpGet("4")] public async Task<Item> D() => new Item(await Ask()) with { IsAIGenerated = true }; // ok
    [HttpGet("5")] public async Task<Small> E() => new(await Ask(), true); // ok
    [HttpGet("6")] public async Task<Small> F() => new(await Ask(), GeneratedByAI: false); // AIP2001
    [HttpGet("7")] public async Task<Small> G() { var s = new Small { Text = await Ask() }; s.GeneratedByAI = true; return s; } // ok
    [HttpGet("8")] public async Task<Built> H() => new Builder().Text(await Ask()).Ai().Build(); // ok
    [HttpGet("10")] public async Task<Lazy1> J() => new(await Ask()); // ok
    [HttpGet("11")] public async Task<Both> K() => new() { Text = await Ask(), AiDisclosure = "Made by AI" }; // ok
    [HttpGet("12")] public async Task<IAnswer> L() => new Answer1 { Text = await Ask() }; // ok
    [HttpGet("13")] public async Task<IAnswer> M() => new Answer2 { Text = await Ask() }; // AIP2001
    [HttpGet("14")] public async Task<ImmutableArray<Item>> N() => [new Item(await Ask()) { IsAIGenerated = true }]; // ok
    [HttpGet("15")] public async Task<ReadOnlyCollection<Item>> O() => new List<Item> { new(await Ask()) }.AsReadOnly(); // AIP2001
    [HttpGet("16")] public async Task<Outer> P() => new() { Inners = { new Inner { Text = await Ask() } }, IsAIGenerated = true }; // ok
    [HttpGet("17")] public async Task<Outer> Q() { var o = new Outer(); o.Inners.Add(new Inner { Text = await Ask() }); return o; } // AIP2001
    [HttpGet("18")] public async Task<Outer> R() { var o = new Outer { IsAIGenerated = true }; o.Inners.Add(new Inner { Text = await Ask() }); return o; } // ok
    [HttpGet("19")] public async Task<Both> T() => Factory.Mark(new Both { Text = await Ask() }); // ok
    [HttpGet("20")] public async Task<Both> U() => Factory.Unmark(new Both { Text = await Ask(), IsAIGenerated = true }); // AIP2001
    [HttpGet("21")] public async Task<(Item, Item)> V() => (new Item(await Ask()) { IsAIGenerated = true }, new Item(await Ask()) { IsAIGenerated = true }); // ok
    [HttpGet("22")] public async Task<object> W() { dynamic d = new ExpandoObject(); d.Text = await Ask(); return d; } // AIP2001
    [HttpGet("23")] public async Task<object> X() { var d = new Dictionary<string, object?> { ["text"] = await Ask() }; d["isAIGenerated"] = true; return d; } // ok
    [HttpGet("25")] public async Task<string> Z() => JsonSerializer.Serialize(new { text = await Ask(), isAIGenerated = true }); // ok
    [HttpGet("26")] public async Task<string> Aa() => JsonSerializer.Serialize(new { text = await Ask() }); // AIP2001
    [HttpGet("27")] public async Task<Both> Ab(bool b) => new() { Text = await Ask(), IsAIGenerated = b }; // ok
    [HttpGet("28")] public async Task<Both?> Ac(bool b) { var x = b ? new Both { Text = await Ask(), IsAIGenerated = true } : null; return x; } // ok
    [HttpGet("29")] public async Task<Both> Ad(bool b) { Both x; if (b) x = new() { Text = await Ask(), IsAIGenerated = true }; else x = new() { Text = await Ask() }; return x; } // AIP2001
    [HttpGet("30")] public async Task<AIGenerated<Inner>> Ae() => new(new Inner { Text = await Ask() }); // ok
    [HttpGet("31")] public async Task<AIGenerated<List<Inner>>> Af() => AIGenerated.Create(new List<Inner> { new() { Text = await Ask() } }); // ok
    [HttpGet("32")] public async Task<WithMap> Ag() { var w = new WithMap { Text = await Ask() }; w.Meta["aiGenerated"] = "true"; return w; } // AIP2001
    [HttpGet("33")] public async Task<PrivateFlag> Ah() => new() { Text = await Ask(), Told = true }; // AIP2001
    [HttpGet("34")] public async Task<IEnumerable<Item>> Ai() { var t = await Ask(); return Enumerable.Range(0, 3).Select(i => new Item(t) { IsAIGenerated = true }); } // ok
    [HttpGet("35")] public async Task<ILookup<int, Item>> Aj() { var t = await Ask(); return new[] { new Item(t) }.ToLookup(i => 1); } // AIP2001
    [HttpGet("36")] public async Task<Item[]> Ak() => (await Task.WhenAll(Enumerable.Range(0, 2).Select(async i => new Item(await Ask()) { IsAIGenerated = true }))); // ok
    [HttpGet("37")] public async Task<Both> Al() { var b = new Both { IsAIGenerated = true }; await Fill(b); return b; } // ok
    private async Task Fill(Both b) => b.Text = await Ask();
    [HttpGet("38")] public async Task<Both> Am() { var b = new Both(); await Fill(b); return b; } // AIP2001
}
