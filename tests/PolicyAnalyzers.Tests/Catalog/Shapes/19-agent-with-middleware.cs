// program
// uses: OpenAI, ai/microsoft-agents-ai, ai/microsoft-agents-ai-hosting
// rules: AIP3001
// An agent with middleware. Endpoints that the framework maps answer with no code to be seen.
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

var app = WebApplication.CreateBuilder(args).Build();
AIAgent agent = new OpenAI.Chat.ChatClient("gpt-4o-mini", "key").AsAIAgent(instructions: "Be brief.");
AIAgent logged = agent.AsBuilder().UseLogging().UseOpenTelemetry().Build();
app.MapPost("/agent", async ([Confidentiality("class2")] string notes) =>
{
    var response = await logged.RunAsync(notes); // AIP1002 AIP3001
    return response.Text; // AIP2001
});
app.MapPost("/hello", async () =>
{
    var response = await agent.RunAsync("Hello."); // AIP3001
    return AIDisclosure.Label(response.Text);
});
app.Run();
