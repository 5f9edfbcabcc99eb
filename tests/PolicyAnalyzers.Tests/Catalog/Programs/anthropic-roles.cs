// uses: Anthropic
// rules: AIP1010
// What the official client does beside messages.
using Anthropic;
using Anthropic.Core;
using Anthropic.Models.Messages;
using Anthropic.Models.Messages.Batches;

public sealed class Parts : ControllerBase
{
    private readonly AnthropicClient client = new() { ApiKey = "key" };

    [HttpPost("/batch")]
    public async Task Batch([Confidentiality("class2")] string notes) =>
        await client.Messages.Batches.Create(new BatchCreateParams { Requests = [new Request { CustomID = "1", Params = new Params { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam(notes)] } }] }); // AIP1002

    [HttpPost("/batch-results")]
    public async IAsyncEnumerable<string> Results(string batch)
    {
        await foreach (var one in client.Messages.Batches.ResultsStreaming(batch))
        {
            yield return one.Result.ToString()!; // AIP2001
        }
    }

    [HttpPost("/file")]
    public async Task File([Confidentiality("class2")] byte[] scan) =>
        await client.Files.Upload(new Anthropic.Models.Files.FileUploadParams { File = new BinaryContent { Stream = new MemoryStream(scan) } }); // AIP1002

    [HttpPost("/beta-file")]
    public async Task BetaFile([Confidentiality("class2")] Stream scan) =>
        await client.Beta.Files.Upload(new Anthropic.Models.Beta.Files.FileUploadParams { File = new BinaryContent { Stream = scan } }); // AIP1002

    [HttpPost("/skill")]
    public async Task Skill([Confidentiality("class2")] Stream skill) =>
        await client.Skills.Create(new Anthropic.Models.Skills.SkillCreateParams { Files = [new BinaryContent { Stream = skill }] }); // AIP1002

    [HttpPost("/agent")]
    public async Task Agent([Confidentiality("class2")] string rules) =>
        await client.Beta.Agents.Create(new Anthropic.Models.Beta.Agents.AgentCreateParams { Name = "Clerk", Model = Anthropic.Models.Beta.Agents.BetaManagedAgentsModel.ClaudeSonnet4_5, System = rules }); // AIP1002

    [HttpPost("/silent")]
    public async Task Silent() =>
        await client.Messages.Batches.Create(new BatchCreateParams { Requests = [new Request { CustomID = "1", Params = new Params { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam("Hello.")] } }] });
}

public static class Local
{
    public static async Task Here([Confidentiality("class2")] string notes)
    {
        var client = new AnthropicClient { BaseUrl = "http://localhost:8080" };
        await client.Messages.Create(new MessageCreateParams { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam(notes)] });
        var options = new AnthropicClient(new ClientOptions { BaseUrl = "http://127.0.0.1:8080" });
        await options.Messages.Create(new MessageCreateParams { MaxTokens = 10, Model = Model.ClaudeSonnet4_5, Messages = [new UserMessageParam(notes)] });
    }

    public static OpenTelemetryTraces Watched() => new() { Enabled = true, ContentMode = OpenTelemetryContentMode.Content }; // AIP1010

    public static OpenTelemetryTraces Counted() => new() { Enabled = true, ContentMode = OpenTelemetryContentMode.MetadataOnly };
}
