// Signatures of what the data file names, and what a program needs to use it; read from Anthropic.SDK source HEAD 2026-02-20.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Anthropic.SDK
{
    public class APIAuthentication
    {
        public string ApiKey { get; set; } = null!;
        public APIAuthentication(string apiKey) { }
        public static Anthropic.SDK.APIAuthentication Default { get; set; } = null!;
    }

    public class AnthropicClient : IDisposable
    {
        public string ApiUrlFormat { get; set; } = null!;
        public string ApiVersion { get; set; } = null!;
        public string AnthropicVersion { get; set; } = null!;
        public string AnthropicBetaVersion { get; set; } = null!;
        public Anthropic.SDK.APIAuthentication Auth { get; set; } = null!;
        public AnthropicClient(Anthropic.SDK.APIAuthentication apiKeys = null, HttpClient client = null, Anthropic.SDK.IRequestInterceptor requestInterceptor = null) { }
        public Anthropic.SDK.Messaging.MessagesEndpoint Messages { get => throw null!; }
        public Anthropic.SDK.Batches.BatchesEndpoint Batches { get => throw null!; }
        public Anthropic.SDK.Files.FilesEndpoint Files { get => throw null!; }
        public Anthropic.SDK.Skills.SkillsEndpoint Skills { get => throw null!; }
        public void Dispose() { }
    }

    public abstract class BaseEndpoint
    {
    }

    public abstract class EndpointBase : Anthropic.SDK.BaseEndpoint
    {
        protected internal EndpointBase() { }
    }

    public interface IRequestInterceptor
    {
    }

    public class VertexAIAuthentication
    {
        public string ProjectId { get; set; } = null!;
        public string Region { get; set; } = null!;
        public string ApiKey { get; set; } = null!;
        public string AccessToken { get; set; } = null!;
        public VertexAIAuthentication(string projectId, string region, string apiKey = null, string accessToken = null) { }
        public static Anthropic.SDK.VertexAIAuthentication Default { get; set; } = null!;
    }

    public class VertexAIClient : IDisposable
    {
        public string ApiUrlFormat { get; set; } = null!;
        public Anthropic.SDK.VertexAIAuthentication Auth { get; set; } = null!;
        public VertexAIClient(Anthropic.SDK.VertexAIAuthentication auth = null, HttpClient client = null, Anthropic.SDK.IRequestInterceptor requestInterceptor = null) { }
        public Anthropic.SDK.Messaging.VertexAIMessagesEndpoint Messages { get => throw null!; }
        public void Dispose() { }
    }

    public abstract class VertexAIEndpointBase : Anthropic.SDK.BaseEndpoint
    {
        protected internal VertexAIEndpointBase() { }
    }
}

namespace Anthropic.SDK.Batches
{
    public class BatchRequest
    {
        public string CustomId { get; set; } = null!;
        public Anthropic.SDK.Messaging.MessageParameters MessageParameters { get; set; } = null!;
    }

    public class BatchResponse
    {
        public string Id { get; set; } = null!;
        public string Type { get; set; } = null!;
        public string ProcessingStatus { get; set; } = null!;
        public DateTime? EndedAt { get; set; }
        public DateTime CreatedAt { get; set; }
        public DateTime ExpiresAt { get; set; }
        public DateTime? CancelInitiatedAt { get; set; }
        public string ResultsUrl { get; set; } = null!;
    }

    public class BatchesEndpoint : Anthropic.SDK.EndpointBase
    {
        protected internal BatchesEndpoint() { }
        public Task<Anthropic.SDK.Batches.BatchResponse> CreateBatchAsync(List<Anthropic.SDK.Batches.BatchRequest> batches, CancellationToken ctx = default(CancellationToken)) => throw null!;
    }
}

namespace Anthropic.SDK.Common
{
    public sealed class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string description = null) { }
    }

    public sealed class Tool
    {
        public static Anthropic.SDK.Common.Tool FromFunc<TResult>(string name, Func<TResult> function, string description = null) => throw null!;
        public static Anthropic.SDK.Common.Tool FromFunc<T1, TResult>(string name, Func<T1, TResult> function, string description = null) => throw null!;
        public static Anthropic.SDK.Common.Tool GetOrCreateTool(Type type, string methodName, string description = null) => throw null!;
        public static Anthropic.SDK.Common.Tool GetOrCreateTool(object instance, string methodName, string description = null) => throw null!;
    }

    public sealed class Function
    {
        public Function() { }
        public Function(string name, string type, Dictionary<string, object> additionalData) { }
        public Function(string name, string description, string parameters) { }
        public string Name { get => throw null!; }
        public string Type { get => throw null!; }
        public Anthropic.SDK.Messaging.CacheControl CacheControl { get; set; } = null!;
        public bool? Strict { get; set; }
        public Dictionary<string, System.Text.Json.JsonElement> AdditionalData { get; set; } = null!;
        public string Id { get; set; } = null!;
        public string Description { get => throw null!; }
    }
}

namespace Anthropic.SDK.Files
{
    public class FileMetadata
    {
        public string Id { get; set; } = null!;
        public string Type { get; set; } = null!;
        public string Filename { get; set; } = null!;
        public string MimeType { get; set; } = null!;
        public long SizeBytes { get; set; }
        public DateTime CreatedAt { get; set; }
        public bool Downloadable { get; set; }
    }

    public class FilesEndpoint : Anthropic.SDK.EndpointBase
    {
        protected internal FilesEndpoint() { }
        public Task<Anthropic.SDK.Files.FileMetadata> UploadFileAsync(string filePath, string mimeType = null, CancellationToken ctx = default(CancellationToken)) => throw null!;
        public Task<Anthropic.SDK.Files.FileMetadata> UploadFileBytesAsync(byte[] fileBytes, string fileName, string mimeType, CancellationToken ctx = default(CancellationToken)) => throw null!;
        public Task<Anthropic.SDK.Files.FileMetadata> UploadFileStreamAsync(Stream fileStream, string fileName, string mimeType, CancellationToken ctx = default(CancellationToken)) => throw null!;
    }
}

namespace Anthropic.SDK.Messaging
{
    public class CacheControl
    {
    }

    public abstract class ContentBase
    {
        public Anthropic.SDK.Messaging.CacheControl CacheControl { get; set; } = null!;
    }

    public class Delta
    {
        public string StopReason { get; set; } = null!;
        public string Type { get; set; } = null!;
        public string Text { get; set; } = null!;
        public string Thinking { get; set; } = null!;
        public string Signature { get; set; } = null!;
        public string Name { get; set; } = null!;
        public string? PartialJson { get; set; }
    }

    public class DocumentContent : Anthropic.SDK.Messaging.ContentBase
    {
        public string Context { get; set; } = null!;
        public string Title { get; set; } = null!;
    }

    public class Message
    {
        public Message() { }
        public Message(Anthropic.SDK.Messaging.RoleType role, string text, Anthropic.SDK.Messaging.CacheControl cacheControl = null) { }
        public Message(Anthropic.SDK.Messaging.RoleType role, Anthropic.SDK.Messaging.DocumentContent content) { }
        public Message(Anthropic.SDK.Common.Function toolCall, string functionResult, bool isError = false, Anthropic.SDK.Messaging.CacheControl cacheControl = null) { }
        public Message(Anthropic.SDK.Common.Function toolCall, string data, string mediaType, bool isError = false, Anthropic.SDK.Messaging.CacheControl cacheControl = null) { }
        public Message(List<Anthropic.SDK.Messaging.MessageResponse> asyncResponses) { }
        public Anthropic.SDK.Messaging.RoleType Role { get; set; }
        public List<Anthropic.SDK.Messaging.ContentBase> Content { get; set; } = null!;
        public string ThinkingContent { get => throw null!; }
    }

    public class MessageCountTokenParameters
    {
        public string Model { get; set; } = null!;
        public List<Anthropic.SDK.Messaging.Message> Messages { get; set; } = null!;
        public List<Anthropic.SDK.Messaging.SystemMessage> System { get; set; } = null!;
    }

    public class MessageCountTokenResponse
    {
        public int InputTokens { get; set; }
    }

    public class MessageParameters : Anthropic.SDK.Messaging.MessageCountTokenParameters
    {
        public int MaxTokens { get; set; }
        public dynamic Metadata { get; set; } = null!;
        public string[] StopSequences { get; set; } = null!;
        public bool? Stream { get; set; }
        public decimal? Temperature { get; set; }
        public int? TopK { get; set; }
        public decimal? TopP { get; set; }
    }

    public class MessageResponse
    {
        public List<Anthropic.SDK.Messaging.ContentBase> Content { get; set; } = null!;
        public string Id { get; set; } = null!;
        public string Model { get; set; } = null!;
        public Anthropic.SDK.Messaging.RoleType Role { get; set; }
        public string StopReason { get; set; } = null!;
        public object StopSequence { get; set; } = null!;
        public string Type { get; set; } = null!;
        public Anthropic.SDK.Messaging.Delta Delta { get; set; } = null!;
        public List<Anthropic.SDK.Common.Function> ToolCalls { get; set; } = null!;
        public Anthropic.SDK.Messaging.TextContent FirstMessage { get => throw null!; }
        public Anthropic.SDK.Messaging.Message Message { get => throw null!; }
    }

    public class MessagesEndpoint : Anthropic.SDK.EndpointBase, Microsoft.Extensions.AI.IChatClient
    {
        void IDisposable.Dispose() => throw null!;
        Task<Microsoft.Extensions.AI.ChatResponse> Microsoft.Extensions.AI.IChatClient.GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        IAsyncEnumerable<Microsoft.Extensions.AI.ChatResponseUpdate> Microsoft.Extensions.AI.IChatClient.GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        object? Microsoft.Extensions.AI.IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        protected internal MessagesEndpoint() { }
        public Task<Anthropic.SDK.Messaging.MessageResponse> GetClaudeMessageAsync(Anthropic.SDK.Messaging.MessageParameters parameters, CancellationToken ctx = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Anthropic.SDK.Messaging.MessageResponse> StreamClaudeMessageAsync(Anthropic.SDK.Messaging.MessageParameters parameters, CancellationToken ctx = default(CancellationToken)) => throw null!;
        public Task<Anthropic.SDK.Messaging.MessageCountTokenResponse> CountMessageTokensAsync(Anthropic.SDK.Messaging.MessageCountTokenParameters parameters, CancellationToken ctx = default(CancellationToken)) => throw null!;
    }

    public enum RoleType { User, Assistant }

    public class SystemMessage
    {
        public SystemMessage(string text, Anthropic.SDK.Messaging.CacheControl cacheControl = null) { }
        public string Type { get; set; } = null!;
        public string Text { get; set; } = null!;
        public Anthropic.SDK.Messaging.CacheControl CacheControl { get; set; } = null!;
    }

    public class TextContent : Anthropic.SDK.Messaging.ContentBase
    {
        public string Text { get; set; } = null!;
    }

    public class VertexAIMessagesEndpoint : Anthropic.SDK.VertexAIEndpointBase, Microsoft.Extensions.AI.IChatClient
    {
        void IDisposable.Dispose() => throw null!;
        Task<Microsoft.Extensions.AI.ChatResponse> Microsoft.Extensions.AI.IChatClient.GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        IAsyncEnumerable<Microsoft.Extensions.AI.ChatResponseUpdate> Microsoft.Extensions.AI.IChatClient.GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        object? Microsoft.Extensions.AI.IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        protected internal VertexAIMessagesEndpoint() { }
        public Task<Anthropic.SDK.Messaging.MessageResponse> GetClaudeMessageAsync(Anthropic.SDK.Messaging.MessageParameters parameters, CancellationToken ctx = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Anthropic.SDK.Messaging.MessageResponse> StreamClaudeMessageAsync(Anthropic.SDK.Messaging.MessageParameters parameters, CancellationToken ctx = default(CancellationToken)) => throw null!;
    }
}

namespace Anthropic.SDK.Skills
{
    public class SkillResponse
    {
        public string Id { get; set; } = null!;
        public string Type { get; set; } = null!;
        public string DisplayTitle { get; set; } = null!;
        public string Source { get; set; } = null!;
        public string LatestVersion { get; set; } = null!;
        public string CreatedAt { get; set; } = null!;
        public string UpdatedAt { get; set; } = null!;
    }

    public class SkillsEndpoint : Anthropic.SDK.EndpointBase
    {
        protected internal SkillsEndpoint() { }
        public Task<Anthropic.SDK.Skills.SkillResponse> CreateSkillAsync(string displayTitle, string skillDirectoryPath, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Anthropic.SDK.Skills.SkillResponse> CreateSkillFromZipAsync(string displayTitle, string zipFilePath, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Anthropic.SDK.Skills.SkillResponse> CreateSkillFromStreamsAsync(string displayTitle, List<(string filename, Stream stream, string mimeType)> files, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}
