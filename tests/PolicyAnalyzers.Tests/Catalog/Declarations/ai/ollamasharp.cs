// Signatures of what the data file names, and what a program needs to use it; read from OllamaSharp 5.4.25.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace OllamaSharp
{
    public class Chat
    {
        public List<OllamaSharp.Models.Chat.Message> Messages { get; set; } = null!;
        public OllamaSharp.IOllamaApiClient Client { get => throw null!; }
        public string Model { get; set; } = null!;
        public bool AllowRecursiveToolCalls { get; set; }
        public Chat(OllamaSharp.IOllamaApiClient client) { }
        public Chat(OllamaSharp.IOllamaApiClient client, string systemPrompt) { }
        public IAsyncEnumerable<string> SendAsync(string message, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<string> SendAsync(string message, IEnumerable<IEnumerable<byte>>? imagesAsBytes, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<string> SendAsync(string message, IEnumerable<string>? imagesAsBase64, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<string> SendAsync(string message, IEnumerable<object>? tools, IEnumerable<string>? imagesAsBase64 = null, object? format = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<string> SendAsAsync(OllamaSharp.Models.Chat.ChatRole role, string message, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<string> SendAsAsync(OllamaSharp.Models.Chat.ChatRole role, string message, IEnumerable<IEnumerable<byte>>? imagesAsBytes, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<string> SendAsAsync(OllamaSharp.Models.Chat.ChatRole role, string message, IEnumerable<string>? imagesAsBase64, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<string> SendAsAsync(OllamaSharp.Models.Chat.ChatRole role, string message, IEnumerable<object>? tools, IEnumerable<string>? imagesAsBase64 = null, object? format = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public record ConversationContext
    {
        public ConversationContext(long[] Context) { }
        public long[] Context { get; init; } = null!;
    }

    public interface IOllamaApiClient
    {
        Uri Uri { get; }
        string SelectedModel { get; set; }
        IAsyncEnumerable<OllamaSharp.Models.Chat.ChatResponseStream?> ChatAsync(OllamaSharp.Models.Chat.ChatRequest request, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<OllamaSharp.Models.CreateModelResponse?> CreateModelAsync(OllamaSharp.Models.CreateModelRequest request, CancellationToken cancellationToken = default(CancellationToken));
        Task<OllamaSharp.Models.EmbedResponse> EmbedAsync(OllamaSharp.Models.EmbedRequest request, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<OllamaSharp.Models.PushModelResponse?> PushModelAsync(OllamaSharp.Models.PushModelRequest request, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<OllamaSharp.Models.GenerateResponseStream?> GenerateAsync(OllamaSharp.Models.GenerateRequest request, CancellationToken cancellationToken = default(CancellationToken));
        Task PushBlobAsync(string digest, byte[] bytes, CancellationToken cancellationToken = default(CancellationToken));
    }

    public class OllamaApiClient : OllamaSharp.IOllamaApiClient, Microsoft.Extensions.AI.IChatClient, Microsoft.Extensions.AI.IEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>
    {
        Task<Microsoft.Extensions.AI.ChatResponse> Microsoft.Extensions.AI.IChatClient.GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        IAsyncEnumerable<Microsoft.Extensions.AI.ChatResponseUpdate> Microsoft.Extensions.AI.IChatClient.GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        object? Microsoft.Extensions.AI.IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        object? Microsoft.Extensions.AI.IEmbeddingGenerator.GetService(Type serviceType, object? serviceKey) => throw null!;
        Task<Microsoft.Extensions.AI.GeneratedEmbeddings<Microsoft.Extensions.AI.Embedding<float>>> Microsoft.Extensions.AI.IEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>.GenerateAsync(IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options, CancellationToken cancellationToken) => throw null!;
        public Dictionary<string, string> DefaultRequestHeaders { get => throw null!; }
        public System.Text.Json.JsonSerializerOptions OutgoingJsonSerializerOptions { get => throw null!; }
        public System.Text.Json.JsonSerializerOptions IncomingJsonSerializerOptions { get => throw null!; }
        public OllamaSharp.OllamaApiClient.Configuration Config { get => throw null!; }
        public Uri Uri { get => throw null!; }
        public string SelectedModel { get; set; } = null!;
        public OllamaApiClient(string uriString, string defaultModel = "") { }
        public OllamaApiClient(Uri uri, string defaultModel = "") { }
        public OllamaApiClient(OllamaSharp.OllamaApiClient.Configuration config) { }
        public OllamaApiClient(HttpClient client, string defaultModel = "", System.Text.Json.Serialization.JsonSerializerContext? jsonSerializerContext = null) { }
        public IAsyncEnumerable<OllamaSharp.Models.CreateModelResponse?> CreateModelAsync(OllamaSharp.Models.CreateModelRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<OllamaSharp.Models.PushModelResponse?> PushModelAsync(OllamaSharp.Models.PushModelRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OllamaSharp.Models.EmbedResponse> EmbedAsync(OllamaSharp.Models.EmbedRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<OllamaSharp.Models.GenerateResponseStream?> GenerateAsync(OllamaSharp.Models.GenerateRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<OllamaSharp.Models.Chat.ChatResponseStream?> ChatAsync(OllamaSharp.Models.Chat.ChatRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task PushBlobAsync(string digest, byte[] bytes, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public void Dispose() { }
        public class Configuration
        {
            public Uri Uri { get; set; } = null!;
            public string Model { get; set; } = null!;
        }
    }

    public static class OllamaApiClientExtensions
    {
        public static Task<OllamaSharp.Models.EmbedResponse> EmbedAsync(this OllamaSharp.IOllamaApiClient client, string input, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static IAsyncEnumerable<OllamaSharp.Models.GenerateResponseStream?> GenerateAsync(this OllamaSharp.IOllamaApiClient client, string prompt, OllamaSharp.ConversationContext? context = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}

namespace OllamaSharp.Models
{
    public class CreateModelRequest : OllamaSharp.Models.OllamaRequest
    {
        public string? Model { get; set; }
        public string? From { get; set; }
        public Dictionary<string, string>? Files { get; set; }
        public Dictionary<string, string>? Adapters { get; set; }
        public string? Template { get; set; }
        public object? License { get; set; }
        public string? System { get; set; }
        public Dictionary<string, object>? Parameters { get; set; }
        public IEnumerable<OllamaSharp.Models.Chat.Message>? Messages { get; set; }
        public bool Stream { get; set; }
        public string? Quantize { get; set; }
    }

    public class CreateModelResponse
    {
        public string Status { get; set; } = null!;
    }

    public class EmbedRequest : OllamaSharp.Models.OllamaRequest
    {
        public string Model { get; set; } = null!;
        public List<string> Input { get; set; } = null!;
        public string? KeepAlive { get; set; }
        public bool? Truncate { get; set; }
        public int? Dimensions { get; set; }
    }

    public class EmbedResponse
    {
        public List<float[]> Embeddings { get; set; } = null!;
        public long? TotalDuration { get; set; }
        public long? LoadDuration { get; set; }
        public int? PromptEvalCount { get; set; }
    }

    public class GenerateRequest : OllamaSharp.Models.OllamaRequest
    {
        public string Model { get; set; } = null!;
        public string Prompt { get; set; } = null!;
        public string Suffix { get; set; } = null!;
        public string[]? Images { get; set; }
        public string? System { get; set; }
        public string? Template { get; set; }
        public long[]? Context { get; set; }
        public string? KeepAlive { get; set; }
        public object? Format { get; set; }
        public bool Stream { get; set; }
        public bool? Raw { get; set; }
        public bool? Logprobs { get; set; }
        public int? TopLogprobs { get; set; }
        public int? Width { get; set; }
    }

    public class GenerateResponseStream
    {
        public string Model { get; set; } = null!;
        public string? CreatedAtString { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public string Response { get; set; } = null!;
        public string? Thinking { get; set; }
        public bool Done { get; set; }
        public string? Image { get; set; }
        public long? CompletedSteps { get; set; }
        public long? TotalSteps { get; set; }
    }

    public abstract class OllamaRequest
    {
        public Dictionary<string, string> CustomHeaders { get => throw null!; }
    }

    public class PushModelRequest : OllamaSharp.Models.OllamaRequest
    {
        public string? Model { get; set; }
        public bool? Insecure { get; set; }
        public bool? Stream { get; set; }
    }

    public class PushModelResponse
    {
        public string Status { get; set; } = null!;
        public string Digest { get; set; } = null!;
        public int Total { get; set; }
    }
}

namespace OllamaSharp.Models.Chat
{
    public class ChatRequest : OllamaSharp.Models.OllamaRequest
    {
        public string Model { get; set; } = null!;
        public IEnumerable<OllamaSharp.Models.Chat.Message>? Messages { get; set; }
        public string? Template { get; set; }
        public string? KeepAlive { get; set; }
        public object? Format { get; set; }
        public bool Stream { get; set; }
        public IEnumerable<object>? Tools { get; set; }
    }

    public class ChatResponseStream
    {
        public string Model { get; set; } = null!;
        public string? CreatedAtString { get; set; }
        public DateTimeOffset? CreatedAt { get; set; }
        public OllamaSharp.Models.Chat.Message Message { get; set; } = null!;
        public bool Done { get; set; }
    }

    public struct ChatRole
    {
        public ChatRole(string? role) { }
        public ChatRole(object _) { }
        public static OllamaSharp.Models.Chat.ChatRole System { get => throw null!; }
        public static OllamaSharp.Models.Chat.ChatRole Assistant { get => throw null!; }
        public static OllamaSharp.Models.Chat.ChatRole User { get => throw null!; }
        public static OllamaSharp.Models.Chat.ChatRole Tool { get => throw null!; }
    }

    public class Message
    {
        public Message(OllamaSharp.Models.Chat.ChatRole role, string content, string[]? images) { }
        public Message(OllamaSharp.Models.Chat.ChatRole role, string[] images) { }
        public Message(OllamaSharp.Models.Chat.ChatRole? role, string content) { }
        public Message() { }
        public OllamaSharp.Models.Chat.ChatRole? Role { get; set; }
        public string? Content { get; set; }
        public string[]? Images { get; set; }
        public string? Thinking { get; set; }
        public string? ToolName { get; set; }
    }
}
