// rules: AIP3001
// A streaming endpoint writes JSON chunks: the header must be set before the first of them.
using Microsoft.Extensions.AI;

public sealed record Ticket([property: Confidentiality("class2")] string Customer, [property: Confidentiality("class2")] string Text);

public sealed record Chunk(string Delta);

public sealed class Tickets(IChatClient client) : ControllerBase
{
    [HttpPost("/stream")]
    public async Task Stream(Ticket ticket)
    {
        List<ChatMessage> messages = [new(ChatRole.User, $"""
            Customer: {ticket.Customer}
            Ticket: {ticket.Text}
            """)];
        Response.ContentType = "application/x-ndjson";
        var all = new StringBuilder();
        await foreach (var chunk in client.GetStreamingResponseAsync(messages, new ChatOptions())) // AIP1002 AIP3001
        {
            all.Append(chunk.ToString());
            await Response.WriteAsync(JsonSerializer.Serialize(new Chunk(chunk.ToString())) + "\n"); // AIP2001
        }

        await Response.WriteAsync(all.Length.ToString());
    }

    [HttpPost("/disclosed")]
    public async Task Disclosed()
    {
        Response.Headers["AI-Disclosure"] = "mode=machine-generated";
        await foreach (var chunk in client.GetStreamingResponseAsync("Tell me a story.")) // AIP3001
        {
            await Response.WriteAsync(JsonSerializer.Serialize(new Chunk(chunk.ToString())) + "\n");
        }
    }
}
