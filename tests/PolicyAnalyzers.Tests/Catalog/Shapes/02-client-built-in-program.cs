// program
// uses: OpenAI, ai/microsoft-extensions-ai, ai/microsoft-extensions-ai-openai
// rules: AIP3001
// The client is built in Program.cs and injected elsewhere: what it talks to, and whether it audits, is said where it is built.
// message: AIP1002 OpenAI
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddChatClient(new OpenAI.Chat.ChatClient("gpt-4o-mini", "key").AsIChatClient()).UseLogging().UseOpenTelemetry();
builder.Services.AddKeyedChatClient("audited", new OpenAI.Chat.ChatClient("gpt-4o-mini", "key").AsIChatClient()).Use(inner => new AuditingClient(inner));
builder.Services.AddControllers();
builder.Build().Run();

public sealed class Summaries(IChatClient client, [FromKeyedServices("audited")] IChatClient audited) : ControllerBase
{
    [HttpPost("/summary")]
    public async Task<int> Summarise([Confidentiality("class2")] string notes)
    {
        var response = await client.GetResponseAsync(notes); // AIP1002 AIP3001
        return response.Text.Length;
    }

    [HttpPost("/audited")]
    public async Task<int> Audited() => (await audited.GetResponseAsync("Hello.")).Text.Length;
}

[AIAuditStep]
public sealed class AuditingClient(IChatClient inner) : DelegatingChatClient(inner);
