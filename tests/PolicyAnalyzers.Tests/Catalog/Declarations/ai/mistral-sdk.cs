// Signatures of what the data file names, and what a program needs to use it; read from Mistral.SDK source HEAD 2025-10-20.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Mistral.SDK
{
    public class APIAuthentication
    {
        public string ApiKey { get; set; } = null!;
        public APIAuthentication(string apiKey) { }
        public static Mistral.SDK.APIAuthentication Default { get; set; } = null!;
    }

    public abstract class EndpointBase
    {
        protected internal EndpointBase() { }
    }

    public class MistralClient : IDisposable
    {
        public string ApiUrlFormat { get; set; } = null!;
        public string ApiVersion { get; set; } = null!;
        public Mistral.SDK.APIAuthentication Auth { get; set; } = null!;
        public MistralClient(Mistral.SDK.APIAuthentication apiKeys = null, HttpClient client = null) { }
        public Mistral.SDK.Completions.CompletionsEndpoint Completions { get => throw null!; }
        public Mistral.SDK.Embeddings.EmbeddingsEndpoint Embeddings { get => throw null!; }
        public void Dispose() { }
    }
}

namespace Mistral.SDK.Common
{
    public sealed class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string description = null) { }
    }

    public sealed class Tool
    {
        public static Mistral.SDK.Common.Tool FromFunc<TResult>(string name, Func<TResult> function, string description = null) => throw null!;
        public static Mistral.SDK.Common.Tool FromFunc<T1, TResult>(string name, Func<T1, TResult> function, string description = null) => throw null!;
        public static Mistral.SDK.Common.Tool GetOrCreateTool(Type type, string methodName, string description = null) => throw null!;
        public static Mistral.SDK.Common.Tool GetOrCreateTool(object instance, string methodName, string description = null) => throw null!;
    }

    public sealed class Function
    {
        public Function() { }
        public Function(string name, string type, Dictionary<string, object> additionalData) { }
        public Function(string name, string description, string parameters) { }
        public string Name { get => throw null!; }
        public string Type { get => throw null!; }
        public Dictionary<string, System.Text.Json.JsonElement> AdditionalData { get; set; } = null!;
        public string Id { get; set; } = null!;
        public string Description { get => throw null!; }
    }
}

namespace Mistral.SDK.Completions
{
    public class CompletionsEndpoint : Mistral.SDK.EndpointBase, Microsoft.Extensions.AI.IChatClient
    {
        void IDisposable.Dispose() => throw null!;
        Task<Microsoft.Extensions.AI.ChatResponse> Microsoft.Extensions.AI.IChatClient.GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        IAsyncEnumerable<Microsoft.Extensions.AI.ChatResponseUpdate> Microsoft.Extensions.AI.IChatClient.GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        object? Microsoft.Extensions.AI.IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        protected internal CompletionsEndpoint() { }
        public Task<Mistral.SDK.DTOs.ChatCompletionResponse> GetCompletionAsync(Mistral.SDK.DTOs.ChatCompletionRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Mistral.SDK.DTOs.ChatCompletionResponse> StreamCompletionAsync(Mistral.SDK.DTOs.ChatCompletionRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}

namespace Mistral.SDK.DTOs
{
    public class ChatCompletionRequest
    {
        public ChatCompletionRequest(string model = null, List<Mistral.SDK.DTOs.ChatMessage> messages = null, decimal? temperature = 0.7m, decimal? topP = 1m, int? maxTokens = null, bool? stream = false, bool parallelToolCalls = true, bool safePrompt = false, int? randomSeed = null, Mistral.SDK.DTOs.ResponseFormat responseFormat = null) { }
        public string Model { get; set; } = null!;
        public List<Mistral.SDK.DTOs.ChatMessage> Messages { get; set; } = null!;
        public decimal? Temperature { get; set; }
        public decimal? TopP { get; set; }
        public int? MaxTokens { get; set; }
        public bool? Stream { get; set; }
        public bool ParallelToolCalls { get; set; }
        public bool SafePrompt { get; set; }
        public int? RandomSeed { get; set; }
        public Mistral.SDK.DTOs.ResponseFormat ResponseFormat { get; set; } = null!;
    }

    public class ChatCompletionResponse
    {
        public string Id { get; set; } = null!;
        public string VarObject { get; set; } = null!;
        public int Created { get; set; }
        public string Model { get; set; } = null!;
        public List<Mistral.SDK.DTOs.Choice> Choices { get; set; } = null!;
        public List<Mistral.SDK.Common.Function> ToolCalls { get; set; } = null!;
    }

    public class ChatMessage
    {
        public ChatMessage(Mistral.SDK.DTOs.ChatMessage.RoleEnum? role = null, string content = null) { }
        public ChatMessage(Mistral.SDK.Common.Function? toolCall, string content = null) { }
        public ChatMessage(string toolCallId, string name, string content = null) { }
        public ChatMessage() { }
        public Mistral.SDK.DTOs.ChatMessage.RoleEnum? Role { get; set; }
        public string Name { get; set; } = null!;
        public string Content { get; set; } = null!;
        public string ToolCallId { get; set; } = null!;
        public enum RoleEnum { System, User, Assistant, Tool }
    }

    public class Choice
    {
        public int Index { get; set; }
        public Mistral.SDK.DTOs.ChatMessage Message { get; set; } = null!;
        public Mistral.SDK.DTOs.ChatMessage Delta { get; set; } = null!;
    }

    public class EmbeddingRequest
    {
        public EmbeddingRequest(string model = null, List<string> input = null, int? encodingFormat = null) { }
        public string Model { get; set; } = null!;
        public List<string> Input { get; set; } = null!;
    }

    public class EmbeddingResponse
    {
        public string Id { get; set; } = null!;
        public string VarObject { get; set; } = null!;
        public string Model { get; set; } = null!;
    }

    public class ResponseFormat
    {
    }
}

namespace Mistral.SDK.Embeddings
{
    public class EmbeddingsEndpoint : Mistral.SDK.EndpointBase, Microsoft.Extensions.AI.IEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>
    {
        object? Microsoft.Extensions.AI.IEmbeddingGenerator.GetService(Type serviceType, object? serviceKey) => throw null!;
        void IDisposable.Dispose() => throw null!;
        Task<Microsoft.Extensions.AI.GeneratedEmbeddings<Microsoft.Extensions.AI.Embedding<float>>> Microsoft.Extensions.AI.IEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>.GenerateAsync(IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options, CancellationToken cancellationToken) => throw null!;
        protected internal EmbeddingsEndpoint() { }
        public Task<Mistral.SDK.DTOs.EmbeddingResponse> GetEmbeddingsAsync(Mistral.SDK.DTOs.EmbeddingRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}
