// uses: ai/aws-bedrock
using Amazon;
using Amazon.BedrockAgentRuntime;
using Amazon.BedrockAgentRuntime.Model;
using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;

public sealed class Bedrock : ControllerBase
{
    private readonly AmazonBedrockRuntimeClient client = new(RegionEndpoint.APNortheast1);

    [HttpPost("/converse")]
    public async Task<string> Converse([Confidentiality("class2")] string notes)
    {
        var request = new ConverseRequest
        {
            ModelId = "anthropic.claude-3-haiku-20240307-v1:0",
            Messages = [new Message { Role = ConversationRole.User, Content = [new ContentBlock { Text = notes }] }],
        };
        var response = await client.ConverseAsync(request); // AIP1002
        return response.Output.Message.Content[0].Text; // AIP2001
    }

    [HttpPost("/stream")]
    public async IAsyncEnumerable<string> Stream([Confidentiality("class2")] string notes)
    {
        using var response = await client.ConverseStreamAsync(new ConverseStreamRequest { System = [new SystemContentBlock { Text = notes }] }); // AIP1002
        await foreach (var part in response.Stream)
        {
            if (part is ContentBlockDeltaEvent delta)
            {
                yield return delta.Delta.Text; // AIP2001
            }
        }
    }

    [HttpPost("/invoke")]
    public async Task<string> Invoke([Confidentiality("class2")] string notes)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { prompt = notes });
        var response = await client.InvokeModelAsync(new InvokeModelRequest { ModelId = "titan", Body = new MemoryStream(body) }); // AIP1002
        using var reader = new StreamReader(response.Body);
        return await reader.ReadToEndAsync(); // AIP2001
    }

    [HttpPost("/agent")]
    public async Task Agent(IAmazonBedrockAgentRuntime agents, [Confidentiality("class2")] string notes) =>
        await agents.InvokeAgentAsync(new InvokeAgentRequest { AgentId = "a", InputText = notes }); // AIP1002

    [HttpPost("/silent")]
    public async Task Silent() =>
        await client.ConverseAsync(new ConverseRequest { Messages = [new Message { Content = [new ContentBlock { Text = "Hello." }] }] });
}
