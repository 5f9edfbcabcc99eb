// library: Library.cs
using Greet;
using Grpc.Core;

public class AskerService(IChatClient client) : AskerBase
{
    public override async Task<AskReply> Ask(AskRequest request, ServerCallContext context) =>
        new AskReply { Text = (await client.GetResponseAsync("Tell a joke.")).Text }; // AIP2001

    public override async Task AskStream(AskRequest request, IServerStreamWriter<AskReply> responseStream, ServerCallContext context)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
        {
            await responseStream.WriteAsync(new AskReply { Text = update.Text }); // AIP2001
        }
    }
}

public class ToldService(IChatClient client) : AskerBase
{
    public override async Task<AskReply> Ask(AskRequest request, ServerCallContext context) =>
        new AskReply { Text = (await client.GetResponseAsync("Tell a joke.")).Text, AiGenerated = true }; // ok

    public override async Task AskStream(AskRequest request, IServerStreamWriter<AskReply> responseStream, ServerCallContext context)
    {
        await foreach (var update in client.GetStreamingResponseAsync("Tell a joke."))
        {
            await responseStream.WriteAsync(new AskReply { Text = update.Text, AiGenerated = true }); // ok
        }
    }
}

public class HeaderService(IChatClient client) : AskerBase
{
    public override async Task<AskReply> Ask(AskRequest request, ServerCallContext context)
    {
        await context.WriteResponseHeadersAsync(new Metadata { { "AI-Disclosure", "AI" } });
        return new AskReply { Text = (await client.GetResponseAsync("Tell a joke.")).Text }; // ok
    }
}
