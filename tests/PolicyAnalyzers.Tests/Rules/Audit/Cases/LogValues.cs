// rules: AIP3004
// logging
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace LogValues;

public class Person { [Confidentiality("class1", "personal")] public string Email { get; set; } = ""; [Confidentiality("class3")] public string Secret { get; set; } = ""; public int Id { get; set; } public string Nick { get; set; } = ""; public DateTime Born { get; set; } }
[Confidentiality("class2")] public record Note(string Text, int Pages);
public class Holder { public Person Person { get; set; } = new(); public string Label { get; set; } = ""; [JsonIgnore] public string Hidden { get; set; } = ""; }

public class Service(IChatClient client, ILogger<Service> logger, OpenAI.Chat.ChatClient openai)
{
    public async Task Usage(Person person)
    {
        OpenAI.Chat.ChatCompletion completion = await openai.CompleteChatAsync(person.Secret);
        logger.LogInformation("{In} {Out}", completion.Usage.InputTokenCount, completion.Usage.OutputTokenCount); // ok
        logger.LogInformation("{Id} {Model} {Finish}", completion.Id, completion.Model, completion.FinishReason); // ok
        logger.LogInformation("{Text}", completion.Content[0].Text); // AIP3004
        logger.LogInformation("{Count}", completion.Content.Count); // ok
        logger.LogInformation("{Refusal}", completion.Refusal is not null); // ok
    }

    public void Members(Person person, Note note, Holder holder)
    {
        logger.LogInformation("{Email}", person.Email); // AIP3004
        logger.LogInformation("{Id}", person.Id); // ok
        logger.LogInformation("{Born}", person.Born); // ok
        logger.LogInformation("{Nick}", person.Nick); // ok
        logger.LogInformation("{Person}", person); // AIP3004
        logger.LogInformation("{@Person}", person); // AIP3004
        logger.LogInformation("{Text}", note.Text); // AIP3004
        logger.LogInformation("{Pages}", note.Pages); // AIP3004
        logger.LogInformation("{Note}", note); // AIP3004
        logger.LogInformation("{Label}", holder.Label); // ok
        logger.LogInformation("{Email}", holder.Person.Email); // AIP3004
        logger.LogInformation("{Initial}", person.Email[0]); // AIP3004
        logger.LogInformation("{Domain}", person.Email.Split('@')[1]); // AIP3004
        logger.LogInformation("{Upper}", person.Email.ToUpperInvariant()); // AIP3004
        logger.LogInformation("{Has}", person.Email.Contains('@')); // ok
        logger.LogInformation("{Joined}", string.Join(",", person.Email, person.Nick)); // AIP3004
        logger.LogInformation("{Builder}", new StringBuilder().Append(person.Email).ToString()); // AIP3004
        logger.LogInformation("{Tuple}", (person.Id, person.Email)); // AIP3004
        logger.LogInformation("{List}", new List<string> { person.Email }); // AIP3004
        logger.LogInformation("{Linq}", new[] { person }.Select(p => p.Email).ToList()); // AIP3004
        logger.LogInformation("{LinqIds}", new[] { person }.Select(p => p.Id).ToList()); // ok
        logger.LogInformation("{Count}", new[] { person }.Select(p => p.Email).Count()); // ok
        logger.LogInformation(new Exception(person.Email), "x"); // AIP3004
        var dto = new { person.Id, Mail = person.Email };
        logger.LogInformation("{Dto}", dto); // AIP3004
        var safe = new { person.Id, Mail = "***" };
        logger.LogInformation("{Dto}", safe); // ok
    }

    public async Task Flow(Person person)
    {
        var messages = new List<ChatMessage> { new(ChatRole.User, person.Secret) };
        logger.LogDebug("{Count} messages", messages.Count); // ok
        logger.LogDebug("{Last}", messages[^1].Text); // AIP3004
        var response = await client.GetResponseAsync(messages);
        logger.LogDebug("{Length}", response.Text.Length); // ok
        logger.LogDebug("{Lines}", response.Text.Split('\n')); // AIP3004
        var parsed = Enum.TryParse<DayOfWeek>(response.Text, out var day) ? day : DayOfWeek.Monday;
        logger.LogDebug("{Day}", parsed); // ok
        var number = int.Parse(response.Text);
        logger.LogDebug("{Number}", number); // ok
        var structured = await client.GetResponseAsync<int>(messages);
        logger.LogDebug("{N}", structured.Result); // ok
    }

    public void Timing(Person person)
    {
        var watch = Stopwatch.StartNew();
        var text = person.Secret;
        logger.LogInformation("Took {Ms}", watch.ElapsedMilliseconds); // ok
        text = "public";
        logger.LogInformation("{Text}", text); // ok
    }

    public void Guarded(Person person, bool debug)
    {
        if (debug) { Console.WriteLine(person.Secret); } // AIP3004
        if (person.Secret == "x") { logger.LogInformation("matched"); } // ok
        var label = person.Secret.StartsWith("a") ? "a" : "b";
        logger.LogInformation("{Label}", label); // ok
        var text = string.IsNullOrEmpty(person.Secret) ? "none" : person.Secret;
        logger.LogInformation("{Text}", text); // AIP3004
    }
}

public static class LogExtensions
{
    public static void Prompt(this ILogger logger, string prompt) => logger.LogInformation("{Prompt}", prompt); // AIP3004
    public static void Cost(this ILogger logger, string prompt, int tokens) => logger.LogInformation("{Length} {Tokens}", prompt.Length, tokens); // ok
}

public class UsesExtensions(ILogger<UsesExtensions> logger, IChatClient client)
{
    public async Task Ask(Person person)
    {
        logger.Prompt(person.Secret);
        logger.Cost(person.Secret, 3);
        await client.GetResponseAsync(person.Secret);
    }
}

public class Decorator(IChatClient inner, ILogger<Decorator> logger) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        logger.LogInformation("{Count}", messages.Count()); // ok
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        logger.LogInformation("{Text}", response.Text);
        return response;
    }
}
