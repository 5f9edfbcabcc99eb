// Signatures of what the data file names, and what a program needs to use it; read from the api listings of Azure/azure-sdk-for-net.
// needs: ai/azure-ai-openai
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.AI.Inference
{
    public class ChatCompletionsClient
    {
        protected ChatCompletionsClient() { }
        public ChatCompletionsClient(Uri endpoint, AzureKeyCredential credential) { }
        public ChatCompletionsClient(Uri endpoint, AzureKeyCredential credential, AzureAIInferenceClientOptions options) { }
        public ChatCompletionsClient(Uri endpoint, Azure.Core.TokenCredential credential) { }
        public ChatCompletionsClient(Uri endpoint, Azure.Core.TokenCredential credential, AzureAIInferenceClientOptions options) { }
        public virtual Response<ChatCompletions> Complete(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<ChatCompletions>> CompleteAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual StreamingResponse<StreamingChatCompletionsUpdate> CompleteStreaming(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<StreamingResponse<StreamingChatCompletionsUpdate>> CompleteStreamingAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
    }

    public class EmbeddingsClient
    {
        protected EmbeddingsClient() { }
        public EmbeddingsClient(Uri endpoint, AzureKeyCredential credential) { }
        public EmbeddingsClient(Uri endpoint, AzureKeyCredential credential, AzureAIInferenceClientOptions options) { }
        public virtual Response<EmbeddingsResult> Embed(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response Embed(Azure.Core.RequestContent content, string extraParams = null!) => throw null!;
        public virtual Task<Response<EmbeddingsResult>> EmbedAsync(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response> EmbedAsync(Azure.Core.RequestContent content, string extraParams = null!) => throw null!;
    }

    public static class AIInferenceExtensions
    {
        public static ChatCompletionsClient GetChatCompletionsClient(this ClientConnectionProvider provider) => throw null!;
        public static EmbeddingsClient GetEmbeddingsClient(this ClientConnectionProvider provider) => throw null!;
    }

    public class AzureAIInferenceClientOptions : Azure.Core.ClientOptions { }

    public class StreamingResponse<T> : IAsyncEnumerable<T>
    {
        public IAsyncEnumerable<T> EnumerateValues() => throw null!;
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
    }

    public class StreamingChatCompletionsUpdate
    {
        internal StreamingChatCompletionsUpdate() { }
        public string ContentUpdate { get => throw null!; }
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions(IEnumerable<ChatRequestMessage> messages) { }
        public IList<ChatRequestMessage> Messages { get; set; } = null!;
        public string Model { get; set; } = null!;
        public float? Temperature { get; set; }
    }

    public abstract class ChatRequestMessage { }

    public abstract class ChatMessageContentItem { }

    public class ChatMessageTextContentItem : ChatMessageContentItem
    {
        public ChatMessageTextContentItem(string text) { }
        public string Text { get => throw null!; }
    }

    public class ChatMessageImageContentItem : ChatMessageContentItem
    {
        public ChatMessageImageContentItem(BinaryData bytes, string mimeType) { }
        public ChatMessageImageContentItem(Stream stream, string mimeType) { }
        public ChatMessageImageContentItem(string imageFilePath, string mimeType) { }
        public ChatMessageImageContentItem(Uri imageUri) { }
    }

    public class ChatMessageAudioContentItem : ChatMessageContentItem
    {
        public ChatMessageAudioContentItem(BinaryData bytes, AudioContentFormat audioFormat) { }
        public ChatMessageAudioContentItem(Stream stream, AudioContentFormat audioFormat) { }
        public ChatMessageAudioContentItem(string audioFilePath, AudioContentFormat audioFormat) { }
        public ChatMessageAudioContentItem(Uri audioUri) { }
    }

    public readonly struct AudioContentFormat
    {
        public static AudioContentFormat Wav { get => throw null!; }
    }

    public class ChatRequestUserMessage : ChatRequestMessage
    {
        public ChatRequestUserMessage(string content) { }
        public ChatRequestUserMessage(params ChatMessageContentItem[] content) { }
        public string Content { get; set; } = null!;
    }

    public class ChatRequestSystemMessage : ChatRequestMessage
    {
        public ChatRequestSystemMessage(string content) { }
        public string Content { get; set; } = null!;
    }

    public class ChatRequestDeveloperMessage : ChatRequestMessage
    {
        public ChatRequestDeveloperMessage(string content) { }
        public string Content { get; set; } = null!;
    }

    public class ChatRequestAssistantMessage : ChatRequestMessage
    {
        public ChatRequestAssistantMessage(string content) { }
        public string Content { get; set; } = null!;
    }

    public class ChatRequestToolMessage : ChatRequestMessage
    {
        public ChatRequestToolMessage(string content, string toolCallId) { }
        public string Content { get; set; } = null!;
    }

    public class EmbeddingsOptions
    {
        public EmbeddingsOptions(IEnumerable<string> input) { }
        public IList<string> Input { get => throw null!; }
        public string Model { get; set; } = null!;
    }

    public class EmbeddingsResult
    {
        internal EmbeddingsResult() { }
        public IReadOnlyList<EmbeddingItem> Data { get => throw null!; }
    }

    public class EmbeddingItem
    {
        internal EmbeddingItem() { }
        public BinaryData Embedding { get => throw null!; }
    }

    public class ChatCompletions
    {
        internal ChatCompletions() { }
        public string Content { get => throw null!; }
        public string Id { get => throw null!; }
        public string Model { get => throw null!; }
    }
}

namespace Azure.Core
{
    public abstract class RequestContent { }
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
