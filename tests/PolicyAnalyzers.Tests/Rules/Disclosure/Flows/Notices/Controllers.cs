// Conversations through controllers.
public record Said(string Text);

public record Told(string Text, bool IsAIGenerated = true);

[ApiController]
public class ChatController(IChatClient client) : ControllerBase
{
    [HttpPost("1")] public async Task<Told> FromBody([FromBody] Said said) => new((await client.GetResponseAsync(said.Text)).Text); // AIP2002
    [HttpGet("2")] public async Task<Told> FromQuery(string question) => new((await client.GetResponseAsync(question)).Text); // AIP2002
    [HttpPost("3")] public async Task<AIGenerated<string>> Wrapped(string question) => AIGenerated.Create((await client.GetResponseAsync("Answer: " + question)).Text); // AIP2002
    [HttpPost("4")] public async Task<Told> Messages(List<Said> history) => new((await client.GetResponseAsync(history.Select(said => new ChatMessage(ChatRole.User, said.Text)))).Text); // AIP2002
    [HttpPost("5")] public async Task<Told> Helper(string question) => new(await Ask(question)); // AIP2002
    [HttpPost("6"), AINotice] public async Task<Told> Noticed(string question) => new(await Ask(question)); // ok
    [HttpPost("7"), AINotice(Text = "You talk to an AI.")] public async Task<Told> NoticedWithText(string question) => new(await Ask(question)); // ok
    [HttpPost("8"), AIDisclosedBy("the banner above the chat")] public async Task<string> Banner(string question) => await Ask(question); // ok
    [HttpPost("9"), AIDisclosedBy("the editor", Kind = AIDisclosureKind.EditorialReview, Reason = "A clerk edits each text.")] public async Task<string> Edited(string question) => await Ask(question); // AIP2002
    [HttpGet("10")] public async Task<Told> NoText() => new(await Ask("Tell a joke.")); // ok
    [HttpGet("11")] public async Task<Told> Number(int id) => new(await Ask("Tell a joke about " + id)); // ok
    [HttpPost("12")] public async Task<int> Scalar(string question) => int.Parse(await Ask(question)); // ok
    [HttpPost("13")] public async Task<string> NotAnswered(string question) { await Ask(question); return "Thank you."; } // ok
    [HttpPost("14")] public string Echo(string question) => question; // ok
    [HttpPost("15")] public async Task<Told> HeaderIsTooLate(string question) { Response.Headers["AI-Disclosure"] = "AI"; return new(await Ask(question)); } // AIP2002

    [HttpPost("16")]
    public async IAsyncEnumerable<Told> Stream(string question) // AIP2002
    {
        await foreach (var update in client.GetStreamingResponseAsync(question))
        {
            yield return new Told(update.Text);
        }
    }

    [HttpPost("17")]
    public async Task Written(string question) // AIP2002
    {
        Response.Headers["AI-Disclosure"] = "AI";
        await Response.WriteAsync(await Ask(question));
    }

    private async Task<string> Ask(string question) => (await client.GetResponseAsync(question)).Text; // ok
}

[ApiController, AINotice]
public class NoticedController(IChatClient client) : ControllerBase
{
    [HttpPost("1")] public async Task<Told> Ask(string question) => new((await client.GetResponseAsync(question)).Text); // ok
}

[AINotice]
public abstract class NoticedBase : ControllerBase { }

[ApiController]
public class DerivedController(IChatClient client) : NoticedBase
{
    [HttpPost("1")] public async Task<Told> Ask(string question) => new((await client.GetResponseAsync(question)).Text); // ok
}

[AINotice] public sealed class TellsFirstAttribute : Attribute { }

[ApiController]
public class OwnAttribute(IChatClient client) : ControllerBase
{
    [HttpPost("1"), TellsFirst] public async Task<Told> Ask(string question) => new((await client.GetResponseAsync(question)).Text); // ok
}

// A class that offers to answer, but is no endpoint.
public class Answers(IChatClient client)
{
    public async Task<string> Ask(string question) => (await client.GetResponseAsync(question)).Text; // ok
}
