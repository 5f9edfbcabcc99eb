// uses: ai/claudia, ai/chatgptnet, ai/llmtornado, ai/langchain, ai/anthropic-sdk, ai/aws-bedrock
// program
using Amazon.BedrockAgentRuntime;
using Amazon.BedrockAgentRuntime.Model;
using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;
using ChatGptNet;
using ChatGptNet.Extensions;
using LangChain.Providers;
using LlmTornado;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddChatGpt(options => options.DefaultModel = "gpt-4o");
var app = builder.Build();
app.MapControllers();
app.Run();

public sealed class Streams(IChatGptClient chatGpt) : ControllerBase
{
    [HttpPost("/chatgpt")]
    public async IAsyncEnumerable<string> ChatGpt([Confidentiality("class2")] string notes)
    {
        await foreach (var part in chatGpt.AskStreamAsync(notes)) // AIP1002
        {
            yield return part.GetContent()!; // AIP2001
        }
    }

    [HttpPost("/claudia")]
    public async Task Claudia([Confidentiality("class2")] string notes)
    {
        var claude = new Claudia.Anthropic { ApiKey = "key" };
        await foreach (var part in claude.Messages.CreateStreamAsync(new() { Model = "claude", MaxTokens = 10, Messages = [new() { Role = "user", Content = notes }] })) // AIP1002
        {
        }
    }

    [HttpPost("/tornado")]
    public async Task Tornado([Confidentiality("class2")] string notes)
    {
        var chat = new TornadoApi("key").Chat.CreateConversation();
        chat.AppendUserInput(notes);
        await chat.StreamResponse(Console.Write); // AIP1002
    }

    [HttpPost("/bedrock")]
    public async Task Bedrock(IAmazonBedrockRuntime runtime, [Confidentiality("class2")] byte[] body) =>
        await runtime.InvokeModelWithResponseStreamAsync(new InvokeModelWithResponseStreamRequest { ModelId = "titan", Body = new MemoryStream(body) }); // AIP1002

    [HttpPost("/agent")]
    public async Task<object> Agent(IAmazonBedrockAgentRuntime agents, [Confidentiality("class2")] string notes)
    {
        var response = await agents.InvokeAgentAsync(new InvokeAgentRequest { AgentId = "a", InputText = notes }); // AIP1002
        return response.Completion; // AIP2001
    }

    [HttpPost("/silent")]
    public async Task Silent() => await chatGpt.AskAsync("Hello.");
}

public sealed class Media(ITextToImageModel painter, ITextToSpeechModel speaker) : ControllerBase
{
    [HttpPost("/image")]
    public async Task<object> Draw([Confidentiality("class2")] string scene)
    {
        var image = await painter.GenerateImageAsync(new TextToImageRequest { Prompt = scene }); // AIP1002
        return image; // AIP2001
    }

    [HttpPost("/speech")]
    public async Task<IActionResult> Speak([Confidentiality("class2")] string letter)
    {
        var speech = await speaker.GenerateSpeechAsync(new TextToSpeechRequest { Prompt = letter }); // AIP1002
        return File(speech.Bytes, "audio/mpeg"); // AIP2001
    }

    [HttpPost("/media/silent")]
    public async Task Silent() => await painter.GenerateImageAsync(new TextToImageRequest { Prompt = "A lighthouse." });
}

public static class Claude
{
    public static async Task Files(Anthropic.SDK.AnthropicClient client, [Confidentiality("class2")] Stream file, [Confidentiality("class2")] string folder)
    {
        await client.Files.UploadFileStreamAsync(file, "notes.txt", "text/plain"); // AIP1002
        await client.Skills.CreateSkillAsync("Clerk", folder); // AIP1002
        await client.Skills.CreateSkillFromStreamsAsync("Clerk", [("SKILL.md", file, "text/markdown")]); // AIP1002
        await client.Skills.CreateSkillAsync("Clerk", "skills/clerk");
    }

    public static async Task Here([Confidentiality("class2")] string folder)
    {
        var client = new Anthropic.SDK.AnthropicClient(new Anthropic.SDK.APIAuthentication("key")) { ApiUrlFormat = "http://localhost:8080/{0}/{1}" };
        await client.Skills.CreateSkillAsync("Clerk", folder);
    }
}
