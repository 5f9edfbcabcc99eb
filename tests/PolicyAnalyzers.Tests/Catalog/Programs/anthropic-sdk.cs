// uses: ai/anthropic-sdk
using Anthropic.SDK;
using Anthropic.SDK.Batches;
using Anthropic.SDK.Messaging;

public sealed class Claude : ControllerBase
{
    private readonly AnthropicClient client = new(new APIAuthentication("key"));

    [HttpPost("/create")]
    public async Task<string> Create([Confidentiality("class2")] string notes)
    {
        var messages = new List<Message> { new(RoleType.User, notes) };
        var parameters = new MessageParameters { Messages = messages, MaxTokens = 512, Model = "claude-sonnet-4-5", Stream = false, Temperature = 1.0m };
        var answer = await client.Messages.GetClaudeMessageAsync(parameters); // AIP1002
        return answer.Message.ToString(); // AIP2001
    }

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        var parameters = new MessageParameters { Messages = [new Message(RoleType.User, "Go on.")], System = [new SystemMessage(notes)], Stream = true };
        await foreach (var part in client.Messages.StreamClaudeMessageAsync(parameters)) // AIP1002
        {
            yield return part.Delta.Text; // AIP2001
        }
    }

    [HttpPost("/batch")]
    public async Task Batch([Confidentiality("class2")] string notes)
    {
        var request = new BatchRequest { CustomId = "1", MessageParameters = new MessageParameters { Messages = [new Message(RoleType.User, notes)] } };
        await client.Batches.CreateBatchAsync([request]); // AIP1002
    }

    [HttpPost("/file")]
    public async Task File([Confidentiality("class2")] byte[] scan) => await client.Files.UploadFileBytesAsync(scan, "scan.pdf", "application/pdf"); // AIP1002

    [HttpPost("/silent")]
    public async Task Silent() => await client.Messages.GetClaudeMessageAsync(new MessageParameters { Messages = [new Message(RoleType.User, "Hello")] });
}
