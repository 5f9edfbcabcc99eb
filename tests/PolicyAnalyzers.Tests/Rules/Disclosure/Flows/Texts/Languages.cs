// policy: Languages.json
// The policy asks for Japanese and English.
public record Reply(string Text, [property: AIDisclosure] string Notice);

public class Card { public string Text { get; set; } = ""; public string? AiDisclosure { get; set; } }

[ApiController, AINotice]
public class Texts(IChatClient client) : ControllerBase
{
    private async Task<string> Ask() => (await client.GetResponseAsync("Tell a joke.")).Text;

    private const string Both = "この回答は AI が作成しました。 / This answer was made by AI.";
    private const string English = "This answer was made by AI.";
    private static readonly string Japanese = "この回答は AI が作成しました。";

    [HttpGet("1")] public async Task<Reply> InBoth() => new Reply(await Ask(), Both); // ok
    [HttpGet("2")] public async Task<Reply> OnlyEnglish() => new Reply(await Ask(), English); // AIP2005
    [HttpGet("3")] public async Task<Reply> OnlyJapanese() => new Reply(await Ask(), "この回答は AI が作成しました。"); // AIP2005
    [HttpGet("4")] public async Task<Card> Initialiser() => new Card { Text = await Ask(), AiDisclosure = "Made by AI" }; // AIP2005
    [HttpGet("5")] public async Task<Card> Assigned() { var card = new Card { Text = await Ask() }; card.AiDisclosure = "AI が作成"; return card; } // AIP2005
    [HttpGet("6")] public async Task<Card> AssignedBoth() { var card = new Card { Text = await Ask() }; card.AiDisclosure = Both; return card; } // ok
    [HttpGet("7")] public async Task<AIGenerated<string>> Default() => AIGenerated.Create(await Ask()); // ok
    [HttpGet("8")] public async Task<AIGenerated<string>> OwnText() => AIGenerated.Create(await Ask(), "Made by AI"); // AIP2005
    [HttpGet("9")] public async Task<AIGenerated<string>> OwnBoth() => AIGenerated.Create(await Ask(), Both); // ok
    [HttpGet("10")] public async Task<AIGenerated<string>> Constructed() => new AIGenerated<string>(await Ask(), English); // AIP2005
    [HttpGet("11")] public async Task<Reply> FromSettings([FromServices] Microsoft.Extensions.Configuration.IConfiguration settings) => new Reply(await Ask(), settings["Notice"]!); // ok
    [HttpGet("12")] public async Task<Reply> ReadOnly() => new Reply(await Ask(), Japanese + English); // ok
    [HttpGet("13")] public async Task<string> Header() { Response.Headers["AI-Disclosure"] = "AI"; return await Ask(); } // ok
    [HttpGet("14")] public async Task<AIGenerated<string>> Halfwidth() => AIGenerated.Create(await Ask(), "AIｶﾞ ﾂｸﾘﾏｼﾀ / Made by AI"); // ok
}

[AINotice(Text = "You talk to an AI.")] // AIP2005
public class EnglishHub : Hub { }

[AINotice(Text = "AI との対話です。You talk to an AI.")] // ok
public class BothHub : Hub { }

[AINotice] // ok
public class SilentHub : Hub { }
