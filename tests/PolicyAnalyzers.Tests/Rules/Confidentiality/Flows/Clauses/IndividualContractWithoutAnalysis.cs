// interim-report.txt:847-850: approved, but without a risk analysis.
// entries: AIP1004
// policy: IndividualContractWithoutAnalysis.json
// program
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddKeyedSingleton<IChatClient>("desk", (_, _) => new OpenAI.Chat.ChatClient("gpt-4o-2024-11-20", "key").AsDesk());
builder.Services.AddScoped<Answers>();
var app = builder.Build();
app.MapPost("/answers", (Request request, Answers answers) => answers.DraftAsync(request)); // AIP1003
app.MapPost("/letters", (Letter letter, Answers answers) => answers.TranslateAsync(letter));
app.Run();

public static class Clients { public static IChatClient AsDesk(this OpenAI.Chat.ChatClient client) => throw new NotSupportedException(); }

/// <summary>What a citizen writes in, and what the office adds to it.</summary>
public record Request(
    [property: Confidentiality("機密性2情報")] string Text,
    [property: Confidentiality("機密性3情報", "personal")] string MyNumber,
    [property: Confidentiality("機密性1情報")] string Office);

/// <summary>A letter, personal as letters are.</summary>
public class Letter
{
    [Confidentiality("機密性２情報（関係者限り）", "personal")] public string Body { get; set; } = "";
    [Confidentiality("機密性1")] public string Language { get; set; } = "";
}

public static class Redaction
{
    [Sanitizer("機密性1", Removes = new[] { "personal" })]
    public static string ForPublication(string text) => new('x', text.Length);

    [Sanitizer("機密性2", Removes = new[] { "personal" })]
    public static string WithoutNames(string text) => new('x', text.Length);
}

[AIPurpose("Answering citizens (privacy notice, section 4)")]
public class Answers([AIEndpoint("desk")] IChatClient client)
{
    public async Task<string> DraftAsync(Request request)
    {
        await client.GetResponseAsync("Which office is " + request.Office + "?"); // ok
        await client.GetResponseAsync("Draft an answer to: " + Redaction.ForPublication(request.Text)); // ok
        await client.GetResponseAsync("Draft an answer to: " + request.Text); // AIP1004
        await client.GetResponseAsync("Who is " + request.MyNumber + "?"); // AIP1003
        await client.GetResponseAsync(JsonSerializer.Serialize(request));
        return "";
    }

    public async Task<string> TranslateAsync(Letter letter)
    {
        await client.GetResponseAsync("Say hello in " + letter.Language); // ok
        await client.GetResponseAsync("Translate: " + Redaction.WithoutNames(letter.Body)); // AIP1004
        await client.GetResponseAsync("Translate: " + letter.Body); // AIP1004
        return "";
    }
}
