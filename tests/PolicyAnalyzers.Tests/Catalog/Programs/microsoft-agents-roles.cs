// uses: ai/microsoft-agents-ai, ai/microsoft-agents-ai-hosting, ai/microsoft-extensions-ai
// program
// rules: AIP1010
using Microsoft.Agents.AI;
using Microsoft.Agents.AI.Hosting;
using Microsoft.Extensions.AI;

var builder = WebApplication.CreateBuilder(args);
var agent = builder.AddAIAgent("clerk", "Be brief.");
var app = builder.Build();
app.MapOpenAIResponses(agent); // AIP2001
app.Run();

public static class Agents
{
    public static async Task Watched(IChatClient client, [Confidentiality("class2")] string notes)
    {
        AIAgent inner = new ChatClientAgent(client, instructions: "Be brief.");
        var watched = new OpenTelemetryAgent(new Passing(inner)) { EnableSensitiveData = true }; // AIP1010
        await watched.RunAsync(notes); // AIP1002
        await watched.RunAsync("Hello.");
    }

    public static async Task Built(IChatClient client, [Confidentiality("class2")] string notes)
    {
        AIAgent built = new ChatClientAgent(client).AsBuilder().UseOpenTelemetry().Build();
        await built.RunAsync(notes); // AIP1002
    }

    private sealed class Passing(AIAgent inner) : DelegatingAIAgent(inner);
}
