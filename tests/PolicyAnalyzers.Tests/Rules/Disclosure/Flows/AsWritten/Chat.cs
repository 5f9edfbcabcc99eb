// Conversations, and what is none. The answers are disclosed everywhere.
[assembly: AIDisclosedBy("the caption of each answer", Kind = AIDisclosureKind.EditorialReview)]
public record ChatRequest(string Message, string? ConversationId);
public record Document(string Title, string Body);
public record Turn(string Role, string Content);

[ApiController, Route("chat")]
public class ChatController(IChatClient client) : ControllerBase
{
    [HttpPost("1")] public async Task<string> Post([FromBody] ChatRequest request) => (await client.GetResponseAsync(request.Message)).Text; // AIP2002
    [HttpPost("2"), AINotice] public async Task<string> PostTold([FromBody] ChatRequest request) => (await client.GetResponseAsync(request.Message)).Text; // ok
    [HttpPost("3")] public async IAsyncEnumerable<string> Stream([FromBody] ChatRequest request) // AIP2002
    {
        await foreach (var u in client.GetStreamingResponseAsync(request.Message)) yield return u.Text;
    }
    [HttpGet("4")] public async Task<string> Daily() => (await client.GetResponseAsync("Joke of the day.")).Text; // ok
    [HttpGet("5/{id:int}")] public async Task<string> ById(int id) => (await client.GetResponseAsync("Joke number " + id)).Text; // ok
    [HttpGet("6/{caseId}")] public async Task<string> ByKey(string caseId) => (await client.GetResponseAsync("Summarize " + caseId)).Text; // ok
    [HttpPost("7")] public async Task<string> History([FromBody] List<Turn> turns) // AIP2002
    {
        var messages = turns.Select(t => new ChatMessage(t.Role == "user" ? ChatRole.User : ChatRole.Assistant, t.Content)).ToList();
        return (await client.GetResponseAsync(messages)).Text;
    }
    [HttpPost("8")] public async Task<int> Count([FromBody] ChatRequest request) => (await client.GetResponseAsync(request.Message)).Text.Length; // ok
    [HttpPost("9")] public async Task<IActionResult> Fire([FromBody] ChatRequest request) { await client.GetResponseAsync(request.Message); return Accepted(); } // ok
    [HttpPost("10"), AIDisclosedBy("the chat window's banner")] public async Task<string> Banner([FromBody] ChatRequest request) => (await client.GetResponseAsync(request.Message)).Text; // ok
    [HttpPost("11")] public async Task<string> ViaHelper([FromBody] ChatRequest request) => await Answer(request); // AIP2002
    private async Task<string> Answer(ChatRequest r) => (await client.GetResponseAsync("Q: " + r.Message)).Text;
}

public class ChatHub(IChatClient client) : Hub // AIP2002
{
    public async Task Say(string text) { var r = await client.GetResponseAsync(text); await Clients.Caller.SendAsync("a", r.Text); }
}

[AINotice]
public abstract class ToldHubBase : Hub;

public class ToldHub(IChatClient client) : ToldHubBase // ok
{
    public async Task Say(string text) { var r = await client.GetResponseAsync(text); await Clients.Caller.SendAsync("a", r.Text); }
}

public class NewsHub(IChatClient client) : Hub // ok
{
    public async Task Subscribe(int topic) { var r = await client.GetResponseAsync("News on " + topic); await Clients.Caller.SendAsync("a", r.Text); }
}
