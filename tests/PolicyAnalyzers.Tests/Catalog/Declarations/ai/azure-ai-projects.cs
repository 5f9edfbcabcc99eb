// Signatures of what the data file names, and what a program needs to use it; read from Azure/azure-sdk-for-net.
// needs: ai/azure-ai-inference
#nullable enable
#pragma warning disable
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.AI.Inference
{
    public static class AIInferenceExtensions
    {
        public static ChatCompletionsClient GetChatCompletionsClient(this ClientConnectionProvider provider) => throw null!;
        public static EmbeddingsClient GetEmbeddingsClient(this ClientConnectionProvider provider) => throw null!;
    }
}

namespace Azure.AI.Agents.Persistent
{
    public class PersistentAgentsClient
    {
        protected PersistentAgentsClient() { }
        public PersistentAgentsClient(string endpoint, Azure.Core.TokenCredential credential) { }
        public virtual ThreadMessages Messages { get => throw null!; }
        public virtual Threads Threads { get => throw null!; }
    }

    public class Threads
    {
        protected Threads() { }
        public virtual Response<PersistentAgentThread> CreateThread(CancellationToken cancellationToken = default) => throw null!;
    }

    public class PersistentAgentThread
    {
        internal PersistentAgentThread() { }
        public string Id { get => throw null!; }
    }

    public class ThreadMessages
    {
        protected ThreadMessages() { }
        public virtual Response<PersistentThreadMessage> CreateMessage(string threadId, MessageRole role, string content, IEnumerable<MessageAttachment>? attachments = null, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<PersistentThreadMessage>> CreateMessageAsync(string threadId, MessageRole role, string content, IEnumerable<MessageAttachment>? attachments = null, IReadOnlyDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class PersistentThreadMessage
    {
        internal PersistentThreadMessage() { }
        public string Id { get => throw null!; }
    }

    public class MessageAttachment { }

    public readonly struct MessageRole
    {
        public static MessageRole User { get => throw null!; }
    }
}

namespace Azure.AI.Projects
{
    public class AIProjectClient
    {
        protected AIProjectClient() { }
        public AIProjectClient(Uri endpoint, Azure.Core.TokenCredential tokenProvider) { }
        public virtual OpenAI.ProjectOpenAIClient OpenAI { get => throw null!; }
    }
}

namespace Azure.AI.Projects.OpenAI
{
    public class ProjectOpenAIClient : global::OpenAI.OpenAIClient
    {
        protected ProjectOpenAIClient() { }
        public virtual ProjectResponsesClient Responses { get => throw null!; }
    }

    public class ProjectResponsesClient : global::OpenAI.Responses.ResponsesClient
    {
        protected ProjectResponsesClient() : base("key") { }
        public ProjectResponsesClient(Uri projectEndpoint, AuthenticationTokenProvider tokenProvider) : base("key") { }
    }
}
