using System.Threading.Tasks;
using Xunit;
using static PolicyAnalyzers.Tests.Rules.FlowRuleTest;

namespace PolicyAnalyzers.Tests.Rules.Confidentiality;

/// <summary>AIP1002 whatever way the data takes from the tagged member into the prompt, and silence where public data takes the same way.</summary>
public class WaysOfDataTests
{
    private const string Model = """

        public class Case
        {
            [Confidentiality("class2")] public string Secret { get; set; } = "";
            [Confidentiality("class1")] public string Ward { get; set; } = "";
            public int Number { get; set; }
        }

        public static class CaseText
        {
            public static string Described(this Case c) => $"Case: {c.Secret}";
            public static string Named(this Case c) => $"Case in {c.Ward}";
        }
        """;

    private static Task Judge(string body, string members = "") => JudgeSends(
        "public class Desk(IChatClient client)\n{\n" + members + "\n    public async Task Run(Case file, Case other, CancellationToken stop)\n    {\n" + body + "\n    }\n}\n" + Model);

    [Fact]
    public Task Texts() => Judge("""
        await client.GetResponseAsync({|AIP1002:"Case: " + file.Secret|});
        await client.GetResponseAsync({|AIP1002:$"Case: {file.Secret,10}"|});
        await client.GetResponseAsync({|AIP1002:string.Format("{0}: {1}", file.Number, file.Secret)|});
        await client.GetResponseAsync({|AIP1002:string.Join(", ", new[] { file.Ward, file.Secret })|});
        await client.GetResponseAsync({|AIP1002:string.Concat("a", file.Secret, "b")|});
        await client.GetResponseAsync({|AIP1002:file.Secret.Trim().Replace("a", "b").ToUpperInvariant()[..10]|});
        await client.GetResponseAsync("Case: " + file.Ward);
        await client.GetResponseAsync($"Case: {file.Number} {file.Ward}");
        await client.GetResponseAsync(string.Join(", ", new[] { file.Ward, other.Ward }));
        await client.GetResponseAsync($"{file.Secret.Length} letters");
        """);

    [Fact]
    public Task StringBuilders() => Judge("""
        var text = new StringBuilder("Case: ");
        text.AppendLine(file.Ward).Append(file.Number);
        await client.GetResponseAsync(text.ToString());
        text.AppendLine(file.Secret);
        await client.GetResponseAsync({|AIP1002:text.ToString()|});
        text.Clear().Append("Hello");
        await client.GetResponseAsync(text.ToString());
        var plus = "Case: ";
        plus += file.Secret;
        await client.GetResponseAsync({|AIP1002:plus|});
        """);

    [Fact]
    public Task Linq() => Judge("""
        var cases = new List<Case> { file, other };
        await client.GetResponseAsync({|AIP1002:string.Join("\n", cases.Where(c => c.Number > 3).Select(c => c.Secret))|});
        await client.GetResponseAsync({|AIP1002:string.Join("\n", from c in cases orderby c.Number select "- " + c.Secret)|});
        await client.GetResponseAsync({|AIP1002:cases.Aggregate("", (text, c) => text + c.Secret)|});
        await client.GetResponseAsync({|AIP1002:cases.First().Secret|});
        await client.GetResponseAsync(string.Join("\n", cases.OrderBy(c => c.Secret).Select(c => c.Ward)));
        await client.GetResponseAsync(cases.Count(c => c.Secret.Length > 3) + " cases");
        """);

    [Fact]
    public Task Json() => Judge("""
        await client.GetResponseAsync({|AIP1002:JsonSerializer.Serialize(file)|});
        await client.GetResponseAsync({|AIP1002:JsonSerializer.Serialize(new { id = file.Number, text = file.Secret })|});
        await client.GetResponseAsync({|AIP1002:JsonSerializer.Serialize(new Dictionary<string, object> { ["case"] = file })|});
        await client.GetResponseAsync(JsonSerializer.Serialize(new { id = file.Number, ward = file.Ward }));
        """);

    [Fact]
    public Task JsonIgnoreKeepsAMemberOut() => JudgeSends("""
        using System.Text.Json.Serialization;

        public class Desk(IChatClient client)
        {
            public Task Hidden(Ticket ticket) => client.GetResponseAsync(JsonSerializer.Serialize(ticket));
            public Task Shown(Person person) => client.GetResponseAsync({|AIP1002:JsonSerializer.Serialize(person)|});
        }

        public class Ticket { [JsonIgnore, Confidentiality("class2")] public string Owner { get; set; } = ""; [Confidentiality("class1")] public string Topic { get; set; } = ""; }

        public class Person { [Confidentiality("class2")] public string Name { get; set; } = ""; [Confidentiality("class1")] public string Topic { get; set; } = ""; }
        """);

    [Fact]
    public Task RecordsAndWith() => JudgeSends("""
        public record Citizen([Confidentiality("class2")] string Name, [Confidentiality("class1")] string Ward);

        public class Desk(IChatClient client)
        {
            public async Task Run(Citizen citizen)
            {
                await client.GetResponseAsync({|AIP1002:citizen.ToString()|});
                await client.GetResponseAsync({|AIP1002:$"About {citizen}"|});
                await client.GetResponseAsync({|AIP1002:(citizen with { Ward = "1" }).ToString()|});
                await client.GetResponseAsync((citizen with { Name = "" }).ToString());
                var (name, ward) = citizen;
                await client.GetResponseAsync({|AIP1002:name|});
                await client.GetResponseAsync(ward);
            }
        }
        """);

    [Fact]
    public Task TuplesAndAnonymousTypes() => Judge("""
        var pair = (Secret: file.Secret, Ward: file.Ward);
        await client.GetResponseAsync({|AIP1002:pair.Secret|});
        await client.GetResponseAsync(pair.Ward);
        var (secret, ward) = pair;
        await client.GetResponseAsync({|AIP1002:secret|});
        await client.GetResponseAsync(ward);
        var row = new { A = file.Secret, B = file.Ward };
        await client.GetResponseAsync({|AIP1002:row.A|});
        await client.GetResponseAsync(row.B);
        """);

    [Fact]
    public Task Functions() => Judge("""
        string Local() => file.Secret;
        string Public() => file.Ward;
        Func<Case, string> lambda = c => "Case " + c.Secret;
        await client.GetResponseAsync({|AIP1002:Local()|});
        await client.GetResponseAsync(Public());
        await client.GetResponseAsync({|AIP1002:lambda(file)|});
        await client.GetResponseAsync({|AIP1002:file.Described()|});
        await client.GetResponseAsync(file.Named());
        await client.GetResponseAsync({|AIP1002:string.Concat(Lines(file))|});
        await client.GetResponseAsync({|AIP1002:await LoadAsync(file)|});
        Fill(file, out var text, out var ward);
        await client.GetResponseAsync({|AIP1002:text|});
        await client.GetResponseAsync(ward);
        """, """
            private static IEnumerable<string> Lines(Case c) { yield return c.Ward; yield return c.Secret; }
            private static async Task<string> LoadAsync(Case c) { await Task.Yield(); return c.Secret; }
            private static void Fill(Case c, out string text, out string ward) { text = c.Secret; ward = c.Ward; }
        """);

    [Fact]
    public Task Collections() => Judge("""
        var byName = new Dictionary<string, string> { ["secret"] = file.Secret };
        await client.GetResponseAsync({|AIP1002:byName["secret"]|});
        await client.GetResponseAsync(string.Join(",", byName.Keys));
        var channel = System.Threading.Channels.Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(file.Secret, stop);
        await client.GetResponseAsync({|AIP1002:await channel.Reader.ReadAsync(stop)|});
        List<ChatMessage> messages = [new(ChatRole.System, "Be brief.")];
        await client.GetResponseAsync(messages);
        messages.Add(new ChatMessage(ChatRole.User, file.Secret));
        await client.GetResponseAsync({|AIP1002:messages|});
        await client.GetResponseAsync({|AIP1002:[.. messages]|});
        messages.Clear();
        await client.GetResponseAsync(messages);
        """);

    [Fact]
    public Task PatternsAndGuards() => Judge("""
        if (file is { Secret: { Length: > 3 } secret, Ward: var ward })
        {
            await client.GetResponseAsync({|AIP1002:secret|});
            await client.GetResponseAsync(ward);
        }

        object boxed = file.Secret;
        if (boxed is string text) { await client.GetResponseAsync({|AIP1002:text|}); }
        await client.GetResponseAsync({|AIP1002:file.Number switch { 1 => file.Ward, _ => file.Secret }|});
        await client.GetResponseAsync(file.Secret switch { "a" => "first", _ => "other" });
        """);

    [Fact]
    public Task ExceptionText() => Judge("""
        try { throw new InvalidOperationException("Cannot file " + file.Secret); }
        catch (InvalidOperationException e) { await client.GetResponseAsync({|AIP1002:"Explain: " + e.Message|}); }
        """);

    [Fact]
    public Task FieldOfMessages() => JudgeSends("""
        public class Chat(IChatClient client)
        {
            private readonly List<ChatMessage> history = [];

            public void About([Confidentiality("class2")] string secret) => history.Add(new(ChatRole.User, secret));
            public Task<ChatResponse> Ask() => client.GetResponseAsync({|AIP1002:history|});
        }
        """);

    [Fact]
    public Task RedactedAndDeclassified() => Judge("""
        await client.GetResponseAsync(Publishable(file.Secret));
        await client.GetResponseAsync(Classification.Declassify(file.Secret, "class1", "Published on the web site in May."));
        await client.GetResponseAsync({|AIP1002:Publishable(file.Ward) + file.Secret|});
        await client.GetResponseAsync({|AIP1002:Classification.Declassify(file.Secret, "class2", "Still confidential, but no longer restricted.")|});
        """, """
            [Sanitizer("class1")]
            private static string Publishable(string text) => text[..3];
        """);
}
