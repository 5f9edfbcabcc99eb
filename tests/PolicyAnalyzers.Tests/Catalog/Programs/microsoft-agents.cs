// uses: ai/microsoft-agents-ai, ai/microsoft-agents-ai-hosting, OpenAI
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

public sealed class Agents : ControllerBase
{
    private readonly AIAgent agent = new OpenAI.Chat.ChatClient("gpt-4o-mini", "key").AsAIAgent(instructions: "Be brief.", name: "Helper");

    [HttpPost("/run")]
    public async Task<string> Run([Confidentiality("class2")] string notes)
    {
        var response = await agent.RunAsync(notes); // AIP1002
        return response.Text; // AIP2001
    }

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        await foreach (var update in agent.RunStreamingAsync([new Microsoft.Extensions.AI.ChatMessage(ChatRole.User, notes)])) // AIP1002
        {
            yield return update.Text; // AIP2001
        }
    }

    [HttpPost("/instructions")]
    public async Task Instructions(IChatClient client, [Confidentiality("class2")] string notes)
    {
        var told = new ChatClientAgent(client, instructions: "You know: " + notes);
        await told.RunAsync("Go on."); // AIP1002
    }

    [HttpPost("/silent")]
    public async Task Silent() => await agent.RunAsync("Tell me a joke.");
}
