// policy: Languages.json
// resources: Words.resx Words.ja.resx
// Texts from resource files, in the languages that the policy asks for.
public static class Words
{
    public static string Both => Get("Both");
    public static string OnlyEnglish => Get("OnlyEnglish");
    public static string Nothing => Get("Nothing");
    public static string Untranslated => Get("Untranslated");
    public static string NotThere => Get("NotThere");
    private static string Get(string key) => new System.Resources.ResourceManager("Words", typeof(Words).Assembly).GetString(key)!;
}

public class Card { public string Text { get; set; } = ""; [AIDisclosure] public string? Notice { get; set; } }

[ApiController]
public class Answers(IChatClient client) : ControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    [HttpGet("1")] public async Task<AIGenerated<string>> Wrapper1() => AIGenerated.Create(await Ask(), Words.Both); // ok
    [HttpGet("2")] public async Task<AIGenerated<string>> Wrapper2() => AIGenerated.Create(await Ask(), Words.OnlyEnglish); // AIP2005
    [HttpGet("3")] public async Task<AIGenerated<string>> Wrapper3() => AIGenerated.Create(await Ask(), Words.Nothing); // AIP2005
    [HttpGet("4")] public async Task<AIGenerated<string>> Wrapper4() => AIGenerated.Create(await Ask(), Words.NotThere); // ok
    [HttpGet("5")] public async Task<Card> Member1() => new Card { Text = await Ask(), Notice = Words.Both }; // ok
    [HttpGet("6")] public async Task<Card> Member2() => new Card { Text = await Ask(), Notice = Words.OnlyEnglish }; // AIP2005
    [HttpGet("7")] public async Task<Card> Member3() => new Card { Text = await Ask(), Notice = Words.Untranslated }; // AIP2005
}
