// Stand-ins for packages that these tests do not reference, with the signatures of the originals.
namespace Grpc.Core
{
    [AttributeUsage(AttributeTargets.Class)] public class BindServiceMethodAttribute(Type bindType, string bindMethodName) : Attribute { public Type BindType => bindType; public string BindMethodName => bindMethodName; }
    public abstract class ServerCallContext { public Task WriteResponseHeadersAsync(Metadata responseHeaders) => Task.CompletedTask; public Metadata ResponseTrailers => new(); }
    public class Metadata : List<Metadata.Entry> { public void Add(string key, string value) { } public class Entry { } }
    public interface IAsyncStreamWriter<in T> { Task WriteAsync(T message); }
    public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T> { }
    public interface IAsyncStreamReader<out T> { T Current { get; } Task<bool> MoveNext(CancellationToken cancellationToken); }
}

namespace Greet
{
    public class AskRequest { public string Text { get; set; } = ""; }
    public class AskReply { public string Text { get; set; } = ""; public bool AiGenerated { get; set; } }

    [Grpc.Core.BindServiceMethod(typeof(Asker), "BindService")]
    public abstract class AskerBase
    {
        public virtual Task<AskReply> Ask(AskRequest request, Grpc.Core.ServerCallContext context) => throw new NotSupportedException();
        public virtual Task AskStream(AskRequest request, Grpc.Core.IServerStreamWriter<AskReply> responseStream, Grpc.Core.ServerCallContext context) => throw new NotSupportedException();
    }

    public static class Asker { }
}

namespace Microsoft.Bot.Schema
{
    public interface IActivity { string Type { get; set; } }
    public interface IMessageActivity : IActivity { string Text { get; set; } }
    public class Activity : IMessageActivity { public string Type { get; set; } = ""; public string Text { get; set; } = ""; }
    public class ResourceResponse { }
    public class ChannelAccount { public string Id { get; set; } = ""; }
}

namespace Microsoft.Bot.Builder
{
    using Microsoft.Bot.Schema;
    public interface IBot { Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default); }
    public interface ITurnContext
    {
        Activity Activity { get; }
        Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string? speak = null, string? inputHint = null, CancellationToken cancellationToken = default);
        Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);
        Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);
        Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);
    }
    public interface ITurnContext<T> : ITurnContext where T : IActivity { new T Activity { get; } }
    public class ActivityHandler : IBot
    {
        public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => Task.CompletedTask;
        protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
        protected virtual Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
    }
    public static class MessageFactory { public static Activity Text(string text, string? ssml = null, string? inputHint = null) => new() { Text = text }; }
}

namespace MimeKit
{
    public abstract class MimeEntity { }
    public class TextPart(string subtype) : MimeEntity { public string Text { get; set; } = subtype; public void SetText(System.Text.Encoding encoding, string text) { } }
    public class AttachmentCollection { public void Add(string fileName, byte[] data) { } }
    public class BodyBuilder { public AttachmentCollection Attachments { get; } = new(); public string? TextBody { get; set; } public string? HtmlBody { get; set; } public MimeEntity ToMessageBody() => null!; }
    public class MimeMessage { public string Subject { get; set; } = ""; public MimeEntity? Body { get; set; } }
}

namespace MailKit
{
    public interface IMailTransport { string Send(MimeKit.MimeMessage message, CancellationToken cancellationToken = default); Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default); }
}

namespace Microsoft.Agents.AI
{
    public abstract class AIAgent
    {
        public virtual Task<AgentResponse> RunAsync(string message, CancellationToken cancellationToken = default) => null!;
        public virtual IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(string message, CancellationToken cancellationToken = default) => null!;
    }
    public class AgentResponse { public string Text => ""; }
    public class AgentResponseUpdate { public string Text => ""; }
    public sealed class ChatClientAgent(IChatClient chatClient, string? instructions = null, string? name = null) : AIAgent { public IChatClient ChatClient => chatClient; public string? Instructions => instructions; public string? Name => name; }
}

namespace Microsoft.Agents.AI.Hosting.AGUI.AspNetCore
{
    using Microsoft.AspNetCore.Routing;
    public static class AGUIEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapAGUI(this IEndpointRouteBuilder endpoints, string pattern, AIAgent aiAgent) => throw new NotSupportedException();
        public static IEndpointConventionBuilder MapAGUIServer(this IEndpointRouteBuilder endpoints, string pattern, AIAgent aiAgent) => throw new NotSupportedException();
    }
}

namespace Microsoft.AspNetCore.Builder
{
    using Microsoft.AspNetCore.Routing;
    public static class MicrosoftAgentAIHostingA2AEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapA2A(this IEndpointRouteBuilder endpoints, Microsoft.Agents.AI.AIAgent agent, string path) => throw new NotSupportedException();
    }
}
