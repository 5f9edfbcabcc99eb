// program
// uses: aspnet/grpc
// rules: AIP3001
// A generated client over a channel: the channel's address says what it talks to.
using Grpc.Core;
using Grpc.Net.Client;

WebApplication.CreateBuilder(args).Build().Run();

public sealed class PromptRequest
{
    public string Text { get; set; } = "";
}

public sealed class PromptReply
{
    public string Text { get; set; } = "";
}

// What the protocol compiler generates.
public sealed class LlmClient(ChannelBase channel) : ClientBase<LlmClient>(channel)
{
    public AsyncUnaryCall<PromptReply> AskAsync(PromptRequest request) => CallInvoker.AsyncUnaryCall(new Method<PromptRequest, PromptReply>(), null, default, request); // AIP3001
}

public sealed class CrmClient(ChannelBase channel) : ClientBase<CrmClient>(channel)
{
    public AsyncUnaryCall<PromptReply> AskAsync(PromptRequest request) => CallInvoker.AsyncUnaryCall(new Method<PromptRequest, PromptReply>(), null, default, request);
}

public sealed class Grpcs : ControllerBase
{
    [HttpPost("/ask")]
    public async Task<string> Ask([Confidentiality("class2")] string notes)
    {
        var client = new LlmClient(GrpcChannel.ForAddress("https://aiplatform.googleapis.com"));
        var reply = await client.AskAsync(new PromptRequest { Text = notes }); // AIP1002
        return reply.Text; // AIP2001
    }

    [HttpPost("/crm")]
    public async Task<string> Crm([Confidentiality("class2")] string notes)
    {
        var client = new CrmClient(GrpcChannel.ForAddress("https://crm.example.com"));
        return (await client.AskAsync(new PromptRequest { Text = notes })).Text;
    }
}
