// What looks like a flow and is none. The client is judged as a service on standard terms.
public enum Priority { Low, High }

public static class Texts
{
    public const string Greeting = "Good morning.";
    public static readonly string Closing = "Kind regards" + Greeting;
    public static string Signature => "The citizens' desk, " + Greeting;
}

public class Case
{
    [Confidentiality("class2")] public string Text { get; set; } = "";
    [Confidentiality("class2")] public List<string> Notes { get; set; } = [];
    [Confidentiality("class1")] public string Title { get; set; } = "";
    public Priority Priority { get; set; }
    public DateTimeOffset Received { get; set; }
    public TimeSpan Age { get; set; }
    public decimal Fee { get; set; }
    public bool IsUrgent { get; set; }
    public Guid Id { get; set; }
}

public class Silent(IChatClient client)
{
    private readonly string fixedText = "The office opens at nine.";
    private string assigned = "none";

    public Task Constant() => client.GetResponseAsync("Say hello."); // ok
    public Task Const() => client.GetResponseAsync(Texts.Greeting); // ok
    public Task Static() => client.GetResponseAsync(Texts.Closing); // ok
    public Task ExpressionBody() => client.GetResponseAsync(Texts.Signature); // ok
    public Task Field() => client.GetResponseAsync(fixedText); // ok
    public Task OwnField() { assigned = "some"; return client.GetResponseAsync(assigned); } // ok
    public Task Concatenated() => client.GetResponseAsync("A" + "B" + 3 + nameof(Silent)); // ok
    public Task Interpolated(int count) => client.GetResponseAsync($"{count} cases on {DateTime.Today:d}"); // ok
    public Task Enum(Priority priority) => client.GetResponseAsync("Priority: " + priority); // ok
    public Task EnumMember(Case one) => client.GetResponseAsync("Priority: " + one.Priority); // ok
    public Task Date(Case one) => client.GetResponseAsync("Received: " + one.Received); // ok
    public Task Time(Case one) => client.GetResponseAsync("Age: " + one.Age); // ok
    public Task Fee(Case one) => client.GetResponseAsync("Fee: " + one.Fee); // ok
    public Task Flag(Case one) => client.GetResponseAsync("Urgent: " + one.IsUrgent); // ok
    public Task Id(Case one) => client.GetResponseAsync("Case: " + one.Id); // ok
    public Task Title(Case one) => client.GetResponseAsync("Title: " + one.Title); // ok
    public Task Length(Case one) => client.GetResponseAsync("Length: " + one.Text.Length); // ok
    public Task Count(Case one) => client.GetResponseAsync("Notes: " + one.Notes.Count); // ok
    public Task Compared(Case one) => client.GetResponseAsync("Empty: " + string.IsNullOrEmpty(one.Text)); // ok
    public Task Contained(Case one) => client.GetResponseAsync("Urgent: " + one.Text.Contains("urgent")); // ok
    public Task Index(Case one) => client.GetResponseAsync("At: " + one.Text.IndexOf(':')); // ok
    public Task Any(Case one) => client.GetResponseAsync("Any: " + one.Notes.Any()); // ok
    public Task Chosen(Case one) => client.GetResponseAsync(one.Text.Length > 10 ? "Long" : "Short"); // ok
    public Task Switched(Case one) => client.GetResponseAsync(one.Text switch { "a" => "first", _ => "other" }); // ok
    public Task Checked(Case one) { if (one.Text == "x") { return client.GetResponseAsync("It is x."); } return client.GetResponseAsync("It is not."); } // ok
    public Task NotSent(Case one) { var text = one.Text; Console.Error.Flush(); return client.GetResponseAsync(one.Title); } // ok
    public Task Overwritten(Case one) { var text = one.Text; text = one.Title; return client.GetResponseAsync(text); } // ok
    public Task OtherBranch(Case one, bool open) { var text = one.Title; if (!open) { text = "closed"; } return client.GetResponseAsync(text); } // ok
    public Task OtherElement(Case one) { var parts = new[] { one.Title, one.Text }; return client.GetResponseAsync(parts[0]); } // ok
    public Task OtherKey(Case one) { var map = new Dictionary<string, string> { ["title"] = one.Title, ["text"] = one.Text }; return client.GetResponseAsync(map["title"]); } // ok
    public Task Cleared(Case one) { var all = new List<string> { one.Text }; all.Clear(); all.Add(one.Title); return client.GetResponseAsync(all[0]); } // ok
    public Task ClearedBuilder(Case one) { var text = new StringBuilder(one.Text); text.Clear(); text.Append(one.Title); return client.GetResponseAsync(text.ToString()); } // ok
    public Task Selected(List<Case> all) => client.GetResponseAsync(string.Join(",", all.Select(one => one.Title))); // ok
    public Task Filtered(List<Case> all) => client.GetResponseAsync(string.Join(",", all.Where(one => one.Text.Length > 3).Select(one => one.Title))); // ok
    public Task Ordered(List<Case> all) => client.GetResponseAsync(all.OrderBy(one => one.Text).First().Title); // ok
    public Task Counted(List<Case> all) => client.GetResponseAsync("With text: " + all.Count(one => one.Text != "")); // ok
    public Task Summed(List<Case> all) => client.GetResponseAsync("Letters: " + all.Sum(one => one.Text.Length)); // ok
    public Task Replaced(Case one) { one.Text = "-"; one.Notes = []; return client.GetResponseAsync(JsonSerializer.Serialize(new { one.Text, one.Title })); } // ok
    public Task Parsed([Confidentiality("class1")] string json) => client.GetResponseAsync(JsonDocument.Parse(json).RootElement.GetProperty("a").GetString()!); // ok
    public Task Helper(Case one) => client.GetResponseAsync(Describe(one)); // ok
    public Task Lambda(Case one) { Func<Case, string> describe = each => each.Title; return client.GetResponseAsync(describe(one)); } // ok
    public Task Local(Case one) { return client.GetResponseAsync(Short()); string Short() => one.Title; } // ok
    public Task Caught(Case one) { try { one.Text.Trim(); } catch (ArgumentException) { return client.GetResponseAsync("It failed."); } return Task.CompletedTask; } // ok
    public Task Answer(Case one) => Use(client.GetResponseAsync("Say hello."), one.Text); // ok
    public Task LocalModel(Case one) => new OpenAI.Chat.ChatClient("m", new System.ClientModel.ApiKeyCredential("k"), new OpenAI.OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") }).CompleteChatAsync(one.Text); // ok
    public Task Cancelled(Case one, CancellationToken cancellation) => client.GetResponseAsync("Hello", cancellationToken: cancellation); // ok
    public Task Model([Confidentiality("class2")] string text, string model) => client.GetResponseAsync("Hello", new ChatOptions { ModelId = model }); // ok

    private static Task Use(Task task, string text) => text.Length > 0 ? task : Task.CompletedTask;
    private static string Describe(Case one) => one.Title + " (" + one.Notes.Count + ")";
}
