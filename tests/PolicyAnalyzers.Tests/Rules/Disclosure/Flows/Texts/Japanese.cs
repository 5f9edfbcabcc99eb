// policy: Japanese.json
// The policy asks for Japanese only, and has a labelling method of its own.
public static class Own
{
    public static string Mark(string text, string label) => label + text;
}

[ApiController]
public class Texts(IChatClient client) : ControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    [HttpGet("1")] public async Task<string> Label1() => AIDisclosure.Label(await Ask()); // AIP2005
    [HttpGet("2")] public async Task<string> Label2() => AIDisclosure.Label(await Ask(), "ja"); // ok
    [HttpGet("3")] public async Task<string> Label3() => AIDisclosure.Label(await Ask(), "en"); // AIP2005
    [HttpGet("4")] public async Task<string> Label4(string language) => AIDisclosure.Label(await Ask(), language); // ok
    [HttpGet("5")] public async Task<string> Label5() => AIDisclosure.Label(await Ask(), "ja-JP"); // ok
    [HttpGet("6")] public async Task<string> Own1() => Own.Mark(await Ask(), "AI 生成: "); // ok
    [HttpGet("7")] public async Task<string> Own2() => Own.Mark(await Ask(), ""); // AIP2001 AIP2005
    [HttpGet("8")] public async Task<AIGenerated<string>> Default() => AIGenerated.Create(await Ask()); // ok
    [HttpGet("9")] public async Task<AIGenerated<string>> Japanese() => AIGenerated.Create(await Ask(), "AI が作成しました。"); // ok
    [HttpGet("10")] public async Task<AIGenerated<string>> Katakana() => AIGenerated.Create(await Ask(), "コンピューター"); // ok
    [HttpGet("11")] public async Task<AIGenerated<string>> English() => AIGenerated.Create(await Ask(), "Made by AI"); // AIP2005
}
