// program
// A realistic service, in one file: some of it told, some not.
using Microsoft.AspNetCore.Mvc.Filters;
using System.Runtime.CompilerServices;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Conversations>();
builder.Services.AddScoped<Assistant>();
builder.Services.AddHostedService<Digest>();
builder.Services.AddSingleton<DigestStore>();
var app = builder.Build();
var chat = app.MapGroup("/chat").WithTags("chat").WithMetadata(new AINoticeAttribute());
chat.MapPost("/", async (Ask ask, Assistant a, CancellationToken ct) => new Reply(await a.Answer(ask.Session, ask.Text, ct)) { IsAIGenerated = true }); // ok
chat.MapPost("/plain", async (Ask ask, Assistant a, CancellationToken ct) => new Reply(await a.Answer(ask.Session, ask.Text, ct))); // AIP2001
chat.MapPost("/stream", (Ask ask, Assistant a, CancellationToken ct) => TypedResults.ServerSentEvents(a.Stream(ask.Session, ask.Text, ct))); // AIP2001
chat.MapGet("/{session}/told", (string session, Conversations all) => all.Of(session).Select(t => new { t.Role, t.Text, isAIGenerated = t.Role == "assistant" })); // ok
chat.MapDelete("/{session}", (string session, Conversations all) => { all.Forget(session); return Results.NoContent(); }); // ok
app.MapGet("/digest", (DigestStore store) => store.Latest is { } d ? Results.Ok(d) : Results.NotFound()); // AIP2001
app.MapGet("/digest/told", (DigestStore store) => store.Latest is { } d ? Results.Ok(AIGenerated.Create(d)) : Results.NotFound()); // ok
app.MapGet("/digest/at", (DigestStore store) => store.At); // ok
app.Run();

public record Ask(string Session, string Text);
public record Reply(string Text) { public bool IsAIGenerated { get; init; } }
public record Turn(string Role, string Text);
public sealed class Conversations
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, List<Turn>> turns = new();
    public List<Turn> Of(string session) => turns.GetOrAdd(session, _ => []);
    public void Forget(string session) => turns.TryRemove(session, out _);
}
public sealed class Assistant(IChatClient client, Conversations conversations)
{
    public async Task<string> Answer(string session, string text, CancellationToken ct)
    {
        var turns = conversations.Of(session);
        turns.Add(new Turn("user", text));
        var response = await client.GetResponseAsync(turns.Select(t => new ChatMessage(new ChatRole(t.Role), t.Text)), cancellationToken: ct);
        turns.Add(new Turn("assistant", response.Text));
        return response.Text;
    }

    public async IAsyncEnumerable<string> Stream(string session, string text, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var u in client.GetStreamingResponseAsync(text, cancellationToken: ct)) yield return u.Text;
    }
}
public sealed class DigestStore { public string? Latest { get; private set; } public DateTime At { get; private set; } public void Put(string text) { Latest = text; At = DateTime.UtcNow; } }
public sealed class Digest(IChatClient client, DigestStore store) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested) { store.Put((await client.GetResponseAsync("Digest.", cancellationToken: stoppingToken)).Text); await Task.Delay(1000, stoppingToken); }
    }
}
