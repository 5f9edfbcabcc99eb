// uses: ai/microsoft-extensions-ai, OpenAI, Anthropic, ai/ollamasharp, ai/azure-ai-inference, ai/betalgo, Microsoft.Extensions.AI.Abstractions
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

public sealed class User { [Confidentiality("class2")] public string Name { get; set; } = ""; [Confidentiality("class1")] public string Team { get; set; } = ""; public Guid Id { get; set; } [Confidentiality("class2")] public string Key { get; set; } = ""; }

public sealed class Routing
{
    public async Task Keys(User user, [Confidentiality("class2")] string secret)
    {
        var openai = new ChatClient("gpt-4o", secret);
        await openai.CompleteChatAsync("Hello.");
        var claude = new Anthropic.AnthropicClient { ApiKey = secret };
        await claude.Messages.Create(new() { MaxTokens = 1, Model = Anthropic.Models.Messages.Model.ClaudeSonnet4_5, Messages = [new Anthropic.Models.Messages.UserMessageParam("Hello.")] });
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        http.DefaultRequestHeaders.Add("x-api-key", secret);
        await http.PostAsJsonAsync("https://api.openai.com/v1/responses", new { input = "Hello." });
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/responses") { Content = new StringContent("Hello.") };
        request.Headers.Add("Authorization", "Bearer " + secret);
        await http.SendAsync(request);
    }

    public async Task Options(IChatClient client, User user)
    {
        await client.GetResponseAsync("Hello.", new ChatOptions { ModelId = user.Team, ConversationId = user.Key, Temperature = 0.2f, MaxOutputTokens = 100 });
        await client.GetResponseAsync("Hello.", new ChatOptions { Instructions = $"The user is {user.Name}" }); // AIP1002
        await client.GetResponseAsync("Hello.", new ChatOptions { AdditionalProperties = new() { ["user"] = user.Name } }); // AIP1002
        await client.GetResponseAsync($"Hello {user.Id}");
        await client.GetResponseAsync($"Hello {user.Team}");
        await client.GetResponseAsync([new(ChatRole.User, "x") { AuthorName = user.Name }]); // AIP1002
        await client.GetResponseAsync([new ChatMessage { Role = ChatRole.User, Contents = { new TextContent(user.Name) } }]); // AIP1002
        await client.GetResponseAsync([new ChatMessage(ChatRole.User, [new DataContent(Encoding.UTF8.GetBytes(user.Name), "text/plain")])]); // AIP1002
        await client.GetResponseAsync([new ChatMessage(ChatRole.User, [new UriContent("https://x.example/" + user.Name, "image/png")])]); // AIP1002
        var messages = new List<ChatMessage>();
        Fill(messages, user);
        await client.GetResponseAsync(messages); // AIP1002
        var copy = messages.ToArray();
        await foreach (var u in client.GetStreamingResponseAsync(copy)) // AIP1002
        {
        }

        var prompt = Build(user);
        await client.GetResponseAsync<int>(prompt); // AIP1002
        await client.GetResponseAsync(BuildPublic(user));
        var history = new Queue<ChatMessage>();
        history.Enqueue(new(ChatRole.User, user.Name));
        await client.GetResponseAsync(history); // AIP1002
        IEnumerable<ChatMessage> Lazy()
        {
            yield return new(ChatRole.System, "x");
            yield return new(ChatRole.User, user.Name);
        }

        await client.GetResponseAsync(Lazy()); // AIP1002
        var summary = (await client.GetResponseAsync(user.Name)).Text; // AIP1002
        await client.GetResponseAsync("Again: " + summary); // AIP1002
        user.Name = "Somebody";
        await client.GetResponseAsync(user.Name);
    }

    private static void Fill(List<ChatMessage> list, User user) => list.Add(new(ChatRole.User, user.Name));

    private static string Build(User user)
    {
        var sb = new StringBuilder();
        sb.AppendLine("Facts:");
        foreach (var property in typeof(User).GetProperties())
        {
            sb.AppendLine($"{property.Name}: {property.GetValue(user)}");
        }

        return sb.ToString();
    }

    private static string BuildPublic(User user) => $"Team {user.Team}";
}

public sealed class State(IChatClient client)
{
    private readonly List<ChatMessage> history = [new(ChatRole.System, "x")];

    public void Add([Confidentiality("class2")] string text) => history.Add(new(ChatRole.User, text));

    public async Task<string> Ask()
    {
        var response = await client.GetResponseAsync(history); // AIP1002
        history.AddRange(response.Messages);
        return response.Text.Length.ToString();
    }
}

public sealed class StateClean(IChatClient client)
{
    private readonly List<ChatMessage> history = [new(ChatRole.System, "x")];

    public async Task Ask()
    {
        history.Add(new(ChatRole.User, "public"));
        var response = await client.GetResponseAsync(history);
        history.AddRange(response.Messages);
    }
}

public abstract class Template(IChatClient client)
{
    protected abstract string Prompt(User user);
    public Task Run(User user) => client.GetResponseAsync(Prompt(user)); // AIP1002
}

public sealed class Leaky(IChatClient client) : Template(client) { protected override string Prompt(User user) => "x " + user.Name; }
public sealed class Tidy(IChatClient client) : Template(client) { protected override string Prompt(User user) => "x"; }

internal static class Ext
{
    public static Task<ChatResponse> AskAbout(this IChatClient client, object what) => client.GetResponseAsync(JsonSerializer.Serialize(what));

    internal static async Task Use(IChatClient client, User user)
    {
        await client.AskAbout(user);
        await client.AskAbout(new { user.Team });
        Func<string, Task<ChatResponse>> ask = p => client.GetResponseAsync(p); // AIP1002
        await ask(user.Name);
        await ask("x");
        try
        {
            throw new InvalidOperationException("failed for " + user.Name);
        }
        catch (InvalidOperationException e)
        {
            await client.GetResponseAsync(e.Message); // AIP1002
        }

        if (user is { Name: var n, Team: var t })
        {
            await client.GetResponseAsync(n); // AIP1002
            await client.GetResponseAsync(t);
        }

        var (x, y) = (user.Name, user.Team);
        await client.GetResponseAsync(x); // AIP1002
        await client.GetResponseAsync(y);
        Out(user, out var o);
        await client.GetResponseAsync(o); // AIP1002
        dynamic d = user;
        await client.GetResponseAsync((string)d.Name); // AIP1002
    }

    private static void Out(User user, out string text) => text = user.Name;
}

public sealed class Uses(IChatClient client) : ControllerBase
{
    [HttpPost("/use")]
    public Task Use(User user) => Ext.Use(client, user); // AIP1002
}
