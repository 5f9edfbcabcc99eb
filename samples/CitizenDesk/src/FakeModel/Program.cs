// Stands in for an OpenAI-compatible model service, so that the sample runs on one machine without a key.
// It answers every chat with the same sentence, whole or streamed, and keeps nothing of what it is sent.
using System.Text.Json;

const string Model = "fake-model";
string[] parts = ["お問い合わせありがとうございます。", "担当の窓口で", "ご案内します。"];

var builder = WebApplication.CreateBuilder(args);
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
var app = builder.Build();

app.MapPost("/v1/chat/completions", async (HttpContext http) =>
{
    using var request = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
    if (request.RootElement.TryGetProperty("stream", out var stream) && stream.GetBoolean())
        await WriteChunksAsync(http);
    else
        await http.Response.WriteAsJsonAsync(Completion(), http.RequestAborted);
});

app.Run();

object Completion() => new
{
    id = "chatcmpl-fake",
    @object = "chat.completion",
    created = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
    model = Model,
    choices = new[]
    {
        new { index = 0, message = new { role = "assistant", content = string.Concat(parts) }, finish_reason = "stop" },
    },
    usage = new { prompt_tokens = 12, completion_tokens = 8, total_tokens = 20 },
};

object Chunk(string? content) => new
{
    id = "chatcmpl-fake",
    @object = "chat.completion.chunk",
    created = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
    model = Model,
    choices = new[]
    {
        new { index = 0, delta = new { content }, finish_reason = content is null ? "stop" : null },
    },
};

async Task WriteChunksAsync(HttpContext http)
{
    http.Response.ContentType = "text/event-stream";
    foreach (var part in parts.Append(null))
    {
        await http.Response.WriteAsync($"data: {JsonSerializer.Serialize(Chunk(part))}\n\n", http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
    await http.Response.WriteAsync("data: [DONE]\n\n", http.RequestAborted);
}
