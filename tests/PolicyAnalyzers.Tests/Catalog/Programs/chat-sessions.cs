// uses: ai/mscc-generativeai, ai/google-generativeai, ai/microsoft-agents-ai
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

public sealed class Sessions : ControllerBase
{
    [HttpPost("/mscc")]
    public async Task<string> Mscc([Confidentiality("class2")] string notes)
    {
        var chat = new Mscc.GenerativeAI.GoogleAI("key").GenerativeModel("gemini-2.5-pro").StartChat();
        await chat.SendMessage("Hello.");
        var response = await chat.SendMessage($"Look: {notes}"); // AIP1002
        return response.Text!; // AIP2001
    }

    [HttpPost("/mscc/stream")]
    public async Task Stream(Mscc.GenerativeAI.Types.ChatSession chat, [Confidentiality("class2")] string notes)
    {
        await foreach (var part in chat.SendMessageStream(notes)) // AIP1002
        {
        }
    }

    [HttpPost("/google")]
    public async Task<string> Google([Confidentiality("class2")] string notes)
    {
        var google = new GenerativeAI.GoogleAi("key");
        var chat = google.CreateGeminiModel("models/gemini-2.0-flash", systemInstruction: "Be brief.").StartChat();
        await google.CreateEmbeddingModel("models/embedding").EmbedContentAsync(notes); // AIP1002
        var response = await chat.GenerateContentAsync(notes); // AIP1002
        return response.Text; // AIP2001
    }

    [HttpPost("/google/media")]
    public async Task<object> Draw(GenerativeAI.ImagenModel model, GenerativeAI.Clients.FileClient files, [Confidentiality("class2")] string scene, [Confidentiality("class2")] Stream file)
    {
        await files.UploadStreamAsync(file, "notes", "text/plain"); // AIP1002
        var image = await model.GenerateImagesAsync(scene); // AIP1002
        return image!; // AIP2001
    }

    [HttpPost("/agent")]
    public async Task<string> Agent(IChatClient client, [Confidentiality("class2")] string notes)
    {
        AIAgent agent = client.AsAIAgent(instructions: "Be brief.", name: "Clerk");
        await agent.RunAsync("Hello.");
        return (await agent.RunAsync(notes)).Text; // AIP1002 AIP2001
    }

    [HttpPost("/agent/queue")]
    public async Task Queue(MessageInjectingChatClient injecting, AgentSession session, [Confidentiality("class2")] string notes)
    {
        await injecting.EnqueueMessagesAsync(session, [new ChatMessage(ChatRole.User, notes)]); // AIP1002
        await injecting.EnqueueMessagesAsync(session, [new ChatMessage(ChatRole.User, "Go on.")]);
    }

    [HttpPost("/agent/instructed")]
    public async Task Instructed(IChatClient client, [Confidentiality("class2")] string rules)
    {
        var agent = client.AsAIAgent(instructions: rules);
        await agent.RunAsync("Hello."); // AIP1002
    }
}
