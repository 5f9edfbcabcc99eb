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
public class LlmClient : ClientBase<LlmClient>
{
    private static readonly Method<PromptRequest, PromptReply> Method = new(MethodType.Unary, "llm.Llm", "Ask", Messages.Request, Messages.Reply);

    public LlmClient(ChannelBase channel) : base(channel)
    {
    }

    private LlmClient(ClientBaseConfiguration configuration) : base(configuration)
    {
    }

    public virtual AsyncUnaryCall<PromptReply> AskAsync(PromptRequest request, CallOptions options = default) => CallInvoker.AsyncUnaryCall(Method, null, options, request); // AIP3001

    protected override LlmClient NewInstance(ClientBaseConfiguration configuration) => new(configuration);
}

public class CrmClient : ClientBase<CrmClient>
{
    private static readonly Method<PromptRequest, PromptReply> Method = new(MethodType.Unary, "crm.Crm", "Ask", Messages.Request, Messages.Reply);

    public CrmClient(ChannelBase channel) : base(channel)
    {
    }

    private CrmClient(ClientBaseConfiguration configuration) : base(configuration)
    {
    }

    public virtual AsyncUnaryCall<PromptReply> AskAsync(PromptRequest request, CallOptions options = default) => CallInvoker.AsyncUnaryCall(Method, null, options, request);

    protected override CrmClient NewInstance(ClientBaseConfiguration configuration) => new(configuration);
}

public static class Messages
{
    public static readonly Marshaller<PromptRequest> Request = new(message => Encoding.UTF8.GetBytes(message.Text), data => new PromptRequest { Text = Encoding.UTF8.GetString(data) });
    public static readonly Marshaller<PromptReply> Reply = new(message => Encoding.UTF8.GetBytes(message.Text), data => new PromptReply { Text = Encoding.UTF8.GetString(data) });
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
