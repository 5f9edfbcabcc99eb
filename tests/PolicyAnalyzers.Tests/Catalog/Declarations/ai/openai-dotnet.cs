// Signatures of what the data file names, and what a program needs to use it; read from OpenAI-DotNet source HEAD 2025-11-09.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI
{
    public abstract class BaseResponse
    {
        public OpenAI.OpenAIClient Client { get => throw null!; }
        public TimeSpan ProcessingTime { get => throw null!; }
        public string Organization { get => throw null!; }
        public string RequestId { get => throw null!; }
        public string OpenAIVersion { get => throw null!; }
        public int? LimitRequests { get => throw null!; }
        public int? LimitTokens { get => throw null!; }
        public int? RemainingRequests { get => throw null!; }
        public int? RemainingTokens { get => throw null!; }
        public string ResetRequests { get => throw null!; }
        public TimeSpan ResetRequestsTimespan { get => throw null!; }
        public string ResetTokens { get => throw null!; }
        public TimeSpan ResetTokensTimespan { get => throw null!; }
    }

    public sealed class Content
    {
        public Content() { }
        public Content(string text) { }
        public int? Index { get => throw null!; }
        public object Text { get => throw null!; }
    }

    public interface IServerSentEvent
    {
        string Object { get; }
    }

    public sealed class JsonSchema
    {
        public JsonSchema() { }
        public JsonSchema(string name, string schema, string description = null, bool strict = true) { }
        public string Name { get => throw null!; }
        public string Description { get => throw null!; }
        public bool Strict { get => throw null!; }
    }

    public sealed class OpenAIAuthentication
    {
        public string ApiKey { get => throw null!; }
        public string OrganizationId { get => throw null!; }
        public string ProjectId { get => throw null!; }
        public OpenAIAuthentication(string apiKey) { }
        public OpenAIAuthentication(string apiKey, string organization, string projectId = null) { }
        public static OpenAI.OpenAIAuthentication Default { get => throw null!; }
    }

    public abstract class OpenAIBaseEndpoint
    {
        protected internal OpenAIBaseEndpoint() { }
        public bool EnableDebug { get; set; }
    }

    public sealed class OpenAIClient : IDisposable
    {
        public OpenAIClient(OpenAI.OpenAIAuthentication openAIAuthentication = null, OpenAI.OpenAISettings clientSettings = null, HttpClient client = null) { }
        public void Dispose() { }
        public OpenAI.OpenAIAuthentication OpenAIAuthentication { get => throw null!; }
        public bool EnableDebug { get; set; }
        public OpenAI.Chat.ChatEndpoint ChatEndpoint { get => throw null!; }
        public OpenAI.Images.ImagesEndpoint ImagesEndPoint { get => throw null!; }
        public OpenAI.Embeddings.EmbeddingsEndpoint EmbeddingsEndpoint { get => throw null!; }
        public OpenAI.Audio.AudioEndpoint AudioEndpoint { get => throw null!; }
        public OpenAI.Files.FilesEndpoint FilesEndpoint { get => throw null!; }
        public OpenAI.Moderations.ModerationsEndpoint ModerationsEndpoint { get => throw null!; }
        public OpenAI.Threads.ThreadsEndpoint ThreadsEndpoint { get => throw null!; }
        public OpenAI.Responses.ResponsesEndpoint ResponsesEndpoint { get => throw null!; }
    }

    public sealed class OpenAISettings
    {
        public OpenAISettings() { }
        public OpenAISettings(string domain, string apiVersion = "v1") { }
        public OpenAISettings(string resourceName, string deploymentId, string apiVersion = "2024-10-21", bool useActiveDirectoryAuthentication = false, string azureDomain = "openai.azure.com") { }
        public string ResourceName { get => throw null!; }
        public string DeploymentId { get => throw null!; }
        public string ApiVersion { get => throw null!; }
        public string BaseRequest { get => throw null!; }
        public bool IsAzureOpenAI { get => throw null!; }
        public static OpenAI.OpenAISettings Default { get => throw null!; }
    }

    public sealed class Prompt
    {
        public Prompt(string id, IReadOnlyDictionary<string, object> variables = null, string version = null) { }
        public string Id { get => throw null!; }
        public IReadOnlyDictionary<string, object> Variables { get => throw null!; }
        public string Version { get => throw null!; }
    }

    public sealed class Reasoning
    {
        public Reasoning() { }
        public OpenAI.ReasoningEffort Effort { get => throw null!; }
    }

    public enum ReasoningEffort { Minimal, Low, Medium, High }

    public enum Role { System, Developer, Assistant, User, Function, Tool }

    public enum TextResponseFormat { Auto, Text, Json, JsonSchema }

    public sealed class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string description = null) { }
    }

    public sealed class Tool
    {
        public Tool() { }
        public Tool(OpenAI.Tool other) { }
        public static OpenAI.Tool FromFunc<TResult>(string name, Func<TResult> function, string description = null) => throw null!;
        public static OpenAI.Tool FromFunc<T1, TResult>(string name, Func<T1, TResult> function, string description = null) => throw null!;
        public static OpenAI.Tool GetOrCreateTool(Type type, string methodName, string description = null) => throw null!;
        public static OpenAI.Tool GetOrCreateTool(object instance, string methodName, string description = null) => throw null!;
        public static IReadOnlyList<OpenAI.Tool> GetAllAvailableTools(bool includeDefaults = true, bool forceUpdate = false, bool clearCache = false) => throw null!;
        public static OpenAI.Tool FileSearch { get => throw null!; }
        public static OpenAI.Tool CodeInterpreter { get => throw null!; }
        public string Id { get => throw null!; }
        public int? Index { get => throw null!; }
        public string Type { get => throw null!; }
        public bool IsFunction { get => throw null!; }
        public bool IsReference { get => throw null!; }
    }

    public sealed class ToolCall
    {
        public ToolCall() { }
        public string Id { get => throw null!; }
        public int? Index { get => throw null!; }
        public string Type { get => throw null!; }
        public bool IsFunction { get => throw null!; }
        public string CallId { get => throw null!; }
        public string Name { get => throw null!; }
    }
}

namespace OpenAI.Audio
{
    public sealed class AudioEndpoint : OpenAI.OpenAIBaseEndpoint
    {
        public AudioEndpoint(OpenAI.OpenAIClient client) { }
        public Task<ReadOnlyMemory<byte>> CreateSpeechAsync(OpenAI.Audio.SpeechRequest request, Func<ReadOnlyMemory<byte>, Task> chunkCallback = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<string> CreateTranscriptionTextAsync(OpenAI.Audio.AudioTranscriptionRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Audio.AudioResponse> CreateTranscriptionJsonAsync(OpenAI.Audio.AudioTranscriptionRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<string> CreateTranslationTextAsync(OpenAI.Audio.AudioTranslationRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Audio.AudioResponse> CreateTranslationJsonAsync(OpenAI.Audio.AudioTranslationRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class AudioResponse : OpenAI.BaseResponse
    {
        public string Language { get => throw null!; }
        public double? Duration { get => throw null!; }
        public string Text { get => throw null!; }
    }

    public sealed class AudioTranscriptionRequest : IDisposable
    {
        public AudioTranscriptionRequest(string audioPath, string model = null, object chunkingStrategy = null, string[] include = null, string language = null, string prompt = null) { }
        public Stream Audio { get => throw null!; }
        public string AudioName { get => throw null!; }
        public string Model { get => throw null!; }
        public string[] Include { get => throw null!; }
        public string Language { get => throw null!; }
        public string Prompt { get => throw null!; }
        public float? Temperature { get => throw null!; }
        public void Dispose() { }
    }

    public sealed class AudioTranslationRequest : IDisposable
    {
        protected internal AudioTranslationRequest() { }
        public Stream Audio { get => throw null!; }
        public string AudioName { get => throw null!; }
        public string Model { get => throw null!; }
        public string Prompt { get => throw null!; }
        public float? Temperature { get => throw null!; }
        public void Dispose() { }
    }

    public sealed class SpeechRequest
    {
        public SpeechRequest(string input, OpenAI.Models.Model model = null, object voice = null, string instructions = null, int responseFormat = 0, float? speed = null) { }
        public string Model { get => throw null!; }
        public string Input { get => throw null!; }
        public string Voice { get => throw null!; }
        public string Instructions { get => throw null!; }
        public float? Speed { get => throw null!; }
    }
}

namespace OpenAI.Chat
{
    public sealed class AudioConfig
    {
        public AudioConfig() { }
        public string Voice { get => throw null!; }
    }

    public sealed class ChatEndpoint : OpenAI.OpenAIBaseEndpoint
    {
        public ChatEndpoint(OpenAI.OpenAIClient client) { }
        public Task<OpenAI.Chat.ChatResponse> GetCompletionAsync(OpenAI.Chat.ChatRequest chatRequest, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<(T, OpenAI.Chat.ChatResponse)> GetCompletionAsync<T>(OpenAI.Chat.ChatRequest chatRequest, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Chat.ChatResponse> StreamCompletionAsync(OpenAI.Chat.ChatRequest chatRequest, Action<OpenAI.Chat.ChatResponse> resultHandler, bool streamUsage = false, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<(T, OpenAI.Chat.ChatResponse)> StreamCompletionAsync<T>(OpenAI.Chat.ChatRequest chatRequest, Action<OpenAI.Chat.ChatResponse> resultHandler, bool streamUsage = false, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<(T, OpenAI.Chat.ChatResponse)> StreamCompletionAsync<T>(OpenAI.Chat.ChatRequest chatRequest, Func<OpenAI.Chat.ChatResponse, Task> resultHandler, bool streamUsage = false, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Chat.ChatResponse> StreamCompletionAsync(OpenAI.Chat.ChatRequest chatRequest, Func<OpenAI.Chat.ChatResponse, Task> resultHandler, bool streamUsage = false, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<OpenAI.Chat.ChatResponse> StreamCompletionEnumerableAsync(OpenAI.Chat.ChatRequest chatRequest, bool streamUsage = false, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class ChatRequest
    {
        public ChatRequest(IEnumerable<OpenAI.Chat.Message> messages, IEnumerable<OpenAI.Tool> tools, string toolChoice = null, string model = null, double? frequencyPenalty = null, IReadOnlyDictionary<string, double> logitBias = null, int? maxTokens = null, int? number = null, double? presencePenalty = null, OpenAI.TextResponseFormat responseFormat = default, int? seed = null, string[] stops = null, double? temperature = null, double? topP = null, int? topLogProbs = null, bool? parallelToolCalls = null, OpenAI.JsonSchema jsonSchema = null, OpenAI.Chat.AudioConfig audioConfig = null, OpenAI.ReasoningEffort? reasoningEffort = null, string user = null) { }
        public ChatRequest(IEnumerable<OpenAI.Chat.Message> messages, string model = null, double? frequencyPenalty = null, IReadOnlyDictionary<string, double> logitBias = null, int? maxTokens = null, int? number = null, double? presencePenalty = null, OpenAI.TextResponseFormat responseFormat = default, int? seed = null, string[] stops = null, double? temperature = null, double? topP = null, int? topLogProbs = null, bool? parallelToolCalls = null, OpenAI.JsonSchema jsonSchema = null, OpenAI.Chat.AudioConfig audioConfig = null, OpenAI.ReasoningEffort? reasoningEffort = null, string user = null) { }
        public IReadOnlyList<OpenAI.Chat.Message> Messages { get => throw null!; }
        public string Model { get => throw null!; }
        public bool? Store { get; set; }
        public OpenAI.ReasoningEffort? ReasoningEffort { get => throw null!; }
        public IReadOnlyDictionary<string, object> Metadata { get; set; } = null!;
        public double? FrequencyPenalty { get => throw null!; }
        public IReadOnlyDictionary<string, double> LogitBias { get => throw null!; }
        public bool? LogProbs { get => throw null!; }
        public int? TopLogProbs { get => throw null!; }
        public int? MaxTokens { get; set; }
        public int? MaxCompletionTokens { get => throw null!; }
        public int? Number { get => throw null!; }
    }

    public sealed class ChatResponse : OpenAI.BaseResponse, OpenAI.IServerSentEvent
    {
        public ChatResponse() { }
        public string Id { get => throw null!; }
        public string Object { get => throw null!; }
        public int CreatedAtUnixTimeSeconds { get => throw null!; }
        public DateTime CreatedAt { get => throw null!; }
        public string Model { get => throw null!; }
        public string ServiceTier { get => throw null!; }
        public string SystemFingerprint { get => throw null!; }
    }

    public sealed class Message
    {
        public Message() { }
        public Message(OpenAI.Role role, IEnumerable<OpenAI.Content> content, string name = null) { }
        public Message(OpenAI.Role role, string content, string name = null) { }
        public Message(OpenAI.Tool tool, string content) { }
        public Message(OpenAI.ToolCall toolCall, string content) { }
        public Message(OpenAI.Tool tool, IEnumerable<OpenAI.Content> content) { }
        public Message(OpenAI.ToolCall toolCall, IEnumerable<OpenAI.Content> content) { }
        public Message(string toolCallId, string toolFunctionName, IEnumerable<OpenAI.Content> content) { }
        public string Name { get => throw null!; }
        public OpenAI.Role Role { get => throw null!; }
        public dynamic Content { get => throw null!; }
        public string Refusal { get => throw null!; }
        public IReadOnlyList<OpenAI.ToolCall> ToolCalls { get => throw null!; }
        public string ToolCallId { get => throw null!; }
    }
}

namespace OpenAI.Embeddings
{
    public sealed class EmbeddingsEndpoint : OpenAI.OpenAIBaseEndpoint
    {
        public EmbeddingsEndpoint(OpenAI.OpenAIClient client) { }
        public Task<OpenAI.Embeddings.EmbeddingsResponse> CreateEmbeddingAsync(string input, string model = null, string user = null, int? dimensions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Embeddings.EmbeddingsResponse> CreateEmbeddingAsync(IEnumerable<string> input, string model = null, string user = null, int? dimensions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Embeddings.EmbeddingsResponse> CreateEmbeddingAsync(OpenAI.Embeddings.EmbeddingsRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class EmbeddingsRequest
    {
        public EmbeddingsRequest(string input, string model = null, string user = null, int? dimensions = null) { }
        public EmbeddingsRequest(IEnumerable<string> input, string model = null, string user = null, int? dimensions = null) { }
        public IReadOnlyList<string> Input { get => throw null!; }
        public string Model { get => throw null!; }
        public int? Dimensions { get => throw null!; }
        public string User { get => throw null!; }
    }

    public sealed class EmbeddingsResponse : OpenAI.BaseResponse
    {
        public string Object { get => throw null!; }
        public string Model { get => throw null!; }
    }
}

namespace OpenAI.Files
{
    public sealed class FileResponse : OpenAI.BaseResponse
    {
        public string Id { get => throw null!; }
        public int? Size { get => throw null!; }
        public int? Bytes { get => throw null!; }
        public int CreatedAtUnixTimeSeconds { get => throw null!; }
        public DateTime CreatedAt { get => throw null!; }
        public string FileName { get => throw null!; }
        public string Object { get => throw null!; }
        public string Purpose { get => throw null!; }
    }

    public sealed class FileUploadRequest : IDisposable
    {
        public FileUploadRequest(string filePath, string purpose) { }
        public FileUploadRequest(Stream stream, string fileName, string purpose) { }
        public Stream File { get => throw null!; }
        public string FileName { get => throw null!; }
        public string Purpose { get => throw null!; }
        public void Dispose() { }
    }

    public sealed class FilesEndpoint : OpenAI.OpenAIBaseEndpoint
    {
        public FilesEndpoint(OpenAI.OpenAIClient client) { }
        public Task<OpenAI.Files.FileResponse> UploadFileAsync(string filePath, string purpose, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Files.FileResponse> UploadFileAsync(OpenAI.Files.FileUploadRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}

namespace OpenAI.Images
{
    public abstract class AbstractBaseImageRequest
    {
        protected internal AbstractBaseImageRequest() { }
    }

    public sealed class ImageEditRequest : OpenAI.Images.AbstractBaseImageRequest, IDisposable
    {
        protected internal ImageEditRequest() { }
        public string Prompt { get => throw null!; }
        public string Quality { get => throw null!; }
        public IReadOnlyDictionary<string, Stream> Images { get => throw null!; }
        public Stream Mask { get => throw null!; }
        public string MaskName { get => throw null!; }
        public void Dispose() { }
    }

    public sealed class ImageGenerationRequest
    {
        public ImageGenerationRequest(string prompt, OpenAI.Models.Model model = null, int? numberOfResults = null, string quality = null) { }
        public string Prompt { get => throw null!; }
        public string Model { get => throw null!; }
        public int? Number { get => throw null!; }
        public string Quality { get => throw null!; }
        public string OutputFormat { get => throw null!; }
        public int? OutputCompression { get => throw null!; }
        public string Size { get => throw null!; }
        public string Moderation { get => throw null!; }
        public string Background { get => throw null!; }
        public string Style { get => throw null!; }
        public string User { get => throw null!; }
    }

    public sealed class ImageResult
    {
        public string Url { get => throw null!; }
        public string B64_Json { get => throw null!; }
        public string RevisedPrompt { get => throw null!; }
        public DateTime CreatedAt { get => throw null!; }
        public string Background { get => throw null!; }
        public string OutputFormat { get => throw null!; }
        public string Quality { get => throw null!; }
        public string Size { get => throw null!; }
    }

    public sealed class ImageVariationRequest : OpenAI.Images.AbstractBaseImageRequest, IDisposable
    {
        protected internal ImageVariationRequest() { }
        public Stream Image { get => throw null!; }
        public string ImageName { get => throw null!; }
        public void Dispose() { }
    }

    public sealed class ImagesEndpoint : OpenAI.OpenAIBaseEndpoint
    {
        protected internal ImagesEndpoint() { }
        public Task<IReadOnlyList<OpenAI.Images.ImageResult>> GenerateImageAsync(OpenAI.Images.ImageGenerationRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<IReadOnlyList<OpenAI.Images.ImageResult>> CreateImageEditAsync(OpenAI.Images.ImageEditRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<IReadOnlyList<OpenAI.Images.ImageResult>> CreateImageVariationAsync(OpenAI.Images.ImageVariationRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}

namespace OpenAI.Models
{
    public sealed class Model
    {
        public Model(string id, string ownedBy = null) { }
        public string Id { get => throw null!; }
        public string Object { get => throw null!; }
        public int CreatedAtUnixTimeSeconds { get => throw null!; }
        public DateTime CreatedAt { get => throw null!; }
        public string OwnedBy { get => throw null!; }
        public string Root { get => throw null!; }
        public string Parent { get => throw null!; }
        public static OpenAI.Models.Model O1 { get => throw null!; }
        public static OpenAI.Models.Model O1Mini { get => throw null!; }
        public static OpenAI.Models.Model O1Pro { get => throw null!; }
        public static OpenAI.Models.Model O3 { get => throw null!; }
        public static OpenAI.Models.Model O3Pro { get => throw null!; }
        public static OpenAI.Models.Model O3Mini { get => throw null!; }
    }
}

namespace OpenAI.Moderations
{
    public sealed class ModerationsEndpoint : OpenAI.OpenAIBaseEndpoint
    {
        public ModerationsEndpoint(OpenAI.OpenAIClient client) { }
        public Task<bool> GetModerationAsync(string input, string model = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Moderations.ModerationsResponse> CreateModerationAsync(OpenAI.Moderations.ModerationsRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<bool> GetModerationChunkedAsync(string input, string model = null, int chunkSize = 1000, int chunkOverlap = 100, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class ModerationsRequest
    {
        public ModerationsRequest(string input, string model = null) { }
        public string Input { get => throw null!; }
        public string Model { get => throw null!; }
    }

    public sealed class ModerationsResponse : OpenAI.BaseResponse
    {
        public string Id { get => throw null!; }
        public string Model { get => throw null!; }
    }
}

namespace OpenAI.Realtime
{
    public interface IClientEvent
    {
    }

    public interface IServerEvent
    {
    }

    public sealed class ConversationItem
    {
        public ConversationItem() { }
        public ConversationItem(OpenAI.Role role, OpenAI.Realtime.RealtimeContent content) { }
        public ConversationItem(OpenAI.ToolCall toolCall, string output) { }
    }

    public sealed class ConversationItemCreateRequest : OpenAI.Realtime.IClientEvent
    {
        public ConversationItemCreateRequest() { }
        public ConversationItemCreateRequest(OpenAI.Realtime.ConversationItem item, string previousItemId = null) { }
    }

    public sealed class RealtimeContent
    {
        public RealtimeContent(string text) { }
    }

    public sealed class RealtimeSession : IDisposable
    {
        protected internal RealtimeSession() { }
        public bool EnableDebug { get; set; }
        public int EventTimeout { get; set; }
        public void Dispose() { }
        public void Send<T>(T @event) where T : OpenAI.Realtime.IClientEvent { }
        public Task<OpenAI.Realtime.IServerEvent> SendAsync<T>(T @event, CancellationToken cancellationToken = default(CancellationToken)) where T : OpenAI.Realtime.IClientEvent => throw null!;
        public Task<OpenAI.Realtime.IServerEvent> SendAsync<T>(T @event, Action<OpenAI.Realtime.IServerEvent> sessionEvents, CancellationToken cancellationToken = default(CancellationToken)) where T : OpenAI.Realtime.IClientEvent => throw null!;
    }
}

namespace OpenAI.Responses
{
    public sealed class CreateResponseRequest
    {
        public CreateResponseRequest() { }
        public CreateResponseRequest(string textInput, OpenAI.Models.Model model = null, bool? background = null, IEnumerable<string> include = null, string instructions = null, int? maxOutputTokens = null, IReadOnlyDictionary<string, string> metadata = null, bool? parallelToolCalls = null, string previousResponseId = null, OpenAI.Prompt prompt = null, OpenAI.Reasoning reasoning = null, string serviceTier = null, bool? store = null, double? temperature = null, OpenAI.TextResponseFormat responseFormat = default, OpenAI.JsonSchema jsonSchema = null, string toolChoice = null, IEnumerable<OpenAI.Tool> tools = null, double? topP = null, OpenAI.Responses.Truncation truncation = default, string user = null, string conversationId = null, int? maxToolCalls = null, string promptCacheKey = null, string safetyIdentifier = null, int? topLogProbs = null) { }
        public CreateResponseRequest(OpenAI.Responses.IResponseItem input, OpenAI.Models.Model model = null, bool? background = null, IEnumerable<string> include = null, string instructions = null, int? maxOutputTokens = null, IReadOnlyDictionary<string, string> metadata = null, bool? parallelToolCalls = null, string previousResponseId = null, OpenAI.Prompt prompt = null, OpenAI.Reasoning reasoning = null, string serviceTier = null, bool? store = null, double? temperature = null, OpenAI.TextResponseFormat responseFormat = default, OpenAI.JsonSchema jsonSchema = null, string toolChoice = null, IEnumerable<OpenAI.Tool> tools = null, double? topP = null, OpenAI.Responses.Truncation truncation = default, string user = null, string conversationId = null, int? maxToolCalls = null, string promptCacheKey = null, string safetyIdentifier = null, int? topLogProbs = null) { }
        public CreateResponseRequest(IEnumerable<OpenAI.Responses.IResponseItem> input, OpenAI.Models.Model model = null, bool? background = null, IEnumerable<string> include = null, string instructions = null, int? maxOutputTokens = null, IReadOnlyDictionary<string, string> metadata = null, bool? parallelToolCalls = null, string previousResponseId = null, OpenAI.Prompt prompt = null, OpenAI.Reasoning reasoning = null, string serviceTier = null, bool? store = null, double? temperature = null, OpenAI.TextResponseFormat responseFormat = default, OpenAI.JsonSchema jsonSchema = null, string toolChoice = null, IEnumerable<OpenAI.Tool> tools = null, double? topP = null, OpenAI.Responses.Truncation truncation = default, string user = null, string conversationId = null, int? maxToolCalls = null, string promptCacheKey = null, string safetyIdentifier = null, int? topLogProbs = null) { }
        public IReadOnlyList<OpenAI.Responses.IResponseItem> Input { get => throw null!; }
        public string Model { get => throw null!; }
        public bool? Background { get => throw null!; }
        public IReadOnlyList<string> Include { get => throw null!; }
        public string Instructions { get => throw null!; }
        public int? MaxOutputTokens { get => throw null!; }
        public IReadOnlyDictionary<string, string> Metadata { get => throw null!; }
        public bool? ParallelToolCalls { get => throw null!; }
        public string PreviousResponseId { get => throw null!; }
        public OpenAI.Prompt Prompt { get => throw null!; }
    }

    public interface IResponseItem : OpenAI.IServerSentEvent
    {
        string Id { get; }
    }

    public sealed class Response : OpenAI.BaseResponse, OpenAI.IServerSentEvent
    {
        public string Id { get => throw null!; }
        public string Object { get => throw null!; }
        public int CreatedAtUnixSeconds { get => throw null!; }
        public DateTime CreatedAt { get => throw null!; }
        public bool? Background { get => throw null!; }
        public IReadOnlyList<OpenAI.Responses.IResponseItem> Output { get => throw null!; }
        public string OutputText { get => throw null!; }
        public bool? ParallelToolCalls { get => throw null!; }
        public object Instructions { get => throw null!; }
        public int? MaxOutputTokens { get => throw null!; }
        public int? MaxToolCalls { get => throw null!; }
        public IReadOnlyDictionary<string, string> Metadata { get => throw null!; }
        public string Model { get => throw null!; }
        public string PreviousResponseId { get => throw null!; }
    }

    public sealed class ResponsesEndpoint : OpenAI.OpenAIBaseEndpoint
    {
        public ResponsesEndpoint(OpenAI.OpenAIClient client) { }
        public Task<OpenAI.Responses.Response> CreateModelResponseAsync(OpenAI.Responses.CreateResponseRequest request, Func<OpenAI.IServerSentEvent, Task> streamEventHandler, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<(T, OpenAI.Responses.Response)> CreateModelResponseAsync<T>(OpenAI.Responses.CreateResponseRequest request, Func<OpenAI.IServerSentEvent, Task> streamEventHandler, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Responses.Response> CreateModelResponseAsync(OpenAI.Responses.CreateResponseRequest request, Func<string, OpenAI.IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<(T, OpenAI.Responses.Response)> CreateModelResponseAsync<T>(OpenAI.Responses.CreateResponseRequest request, Func<string, OpenAI.IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public enum Truncation { Auto, Disabled }
}

namespace OpenAI.Threads
{
    public sealed class CreateRunRequest
    {
        public CreateRunRequest(string assistantId, string model = null, string instructions = null, string additionalInstructions = null, IEnumerable<OpenAI.Threads.Message> additionalMessages = null) { }
        public string AssistantId { get => throw null!; }
        public string Model { get => throw null!; }
        public string Instructions { get => throw null!; }
        public string AdditionalInstructions { get => throw null!; }
        public IReadOnlyList<OpenAI.Threads.Message> AdditionalMessages { get => throw null!; }
        public IReadOnlyList<OpenAI.Tool> Tools { get => throw null!; }
        public IReadOnlyDictionary<string, string> Metadata { get => throw null!; }
        public double? Temperature { get => throw null!; }
        public double? TopP { get => throw null!; }
        public OpenAI.ReasoningEffort ReasoningEffort { get => throw null!; }
        public bool Stream { get => throw null!; }
        public int? MaxPromptTokens { get => throw null!; }
        public int? MaxCompletionTokens { get => throw null!; }
        public dynamic ToolChoice { get => throw null!; }
    }

    public sealed class CreateThreadAndRunRequest
    {
        public CreateThreadAndRunRequest(string assistantId, string model = null, string instructions = null) { }
        public string AssistantId { get => throw null!; }
        public string Model { get => throw null!; }
        public string Instructions { get => throw null!; }
        public IReadOnlyList<OpenAI.Tool> Tools { get => throw null!; }
        public IReadOnlyDictionary<string, string> Metadata { get => throw null!; }
        public double? Temperature { get => throw null!; }
        public double? TopP { get => throw null!; }
        public OpenAI.ReasoningEffort ReasoningEffort { get => throw null!; }
        public bool Stream { get => throw null!; }
        public int? MaxPromptTokens { get => throw null!; }
        public int? MaxCompletionTokens { get => throw null!; }
        public dynamic ToolChoice { get => throw null!; }
        public bool? ParallelToolCalls { get => throw null!; }
        public OpenAI.TextResponseFormat ResponseFormat { get => throw null!; }
    }

    public sealed class CreateThreadRequest
    {
        public CreateThreadRequest(string message) { }
        public IReadOnlyList<OpenAI.Threads.Message> Messages { get => throw null!; }
        public IReadOnlyDictionary<string, string> Metadata { get => throw null!; }
    }

    public sealed class Message
    {
        public Message(string content, OpenAI.Role role = OpenAI.Role.User) { }
        public OpenAI.Role Role { get => throw null!; }
        public IReadOnlyList<OpenAI.Content> Content { get => throw null!; }
        public IReadOnlyDictionary<string, string> Metadata { get => throw null!; }
    }

    public sealed class MessageResponse : OpenAI.BaseResponse, OpenAI.IServerSentEvent
    {
        public MessageResponse() { }
        public string Id { get => throw null!; }
        public string Object { get => throw null!; }
        public int CreatedAtUnixTimeSeconds { get => throw null!; }
        public DateTime CreatedAt { get => throw null!; }
        public string ThreadId { get => throw null!; }
        public int? CompletedAtUnixTimeSeconds { get => throw null!; }
        public DateTime? CompletedAt { get => throw null!; }
        public int? IncompleteAtUnixTimeSeconds { get => throw null!; }
        public DateTime? IncompleteAt { get => throw null!; }
        public OpenAI.Role Role { get => throw null!; }
        public IReadOnlyList<OpenAI.Content> Content { get => throw null!; }
        public string AssistantId { get => throw null!; }
        public string RunId { get => throw null!; }
    }

    public sealed class RunResponse : OpenAI.BaseResponse, OpenAI.IServerSentEvent
    {
        public RunResponse() { }
        public string Id { get => throw null!; }
        public string Object { get => throw null!; }
        public int CreatedAtUnixTimeSeconds { get => throw null!; }
        public DateTime CreatedAt { get => throw null!; }
        public string ThreadId { get => throw null!; }
        public string AssistantId { get => throw null!; }
        public int? ExpiresAtUnixTimeSeconds { get => throw null!; }
        public DateTime? ExpiresAt { get => throw null!; }
        public int? StartedAtUnixTimeSeconds { get => throw null!; }
        public DateTime? StartedAt { get => throw null!; }
        public int? CancelledAtUnixTimeSeconds { get => throw null!; }
        public DateTime? CancelledAt { get => throw null!; }
        public int? FailedAtUnixTimeSeconds { get => throw null!; }
    }

    public sealed class SubmitToolOutputsRequest
    {
        protected internal SubmitToolOutputsRequest() { }
        public bool Stream { get => throw null!; }
    }

    public sealed class ThreadResponse : OpenAI.BaseResponse, OpenAI.IServerSentEvent
    {
        public string Id { get => throw null!; }
        public string Object { get => throw null!; }
        public int CreatedAtUnixTimeSeconds { get => throw null!; }
        public DateTime CreatedAt { get => throw null!; }
        public IReadOnlyDictionary<string, string> Metadata { get => throw null!; }
    }

    public sealed class ThreadsEndpoint : OpenAI.OpenAIBaseEndpoint
    {
        public ThreadsEndpoint(OpenAI.OpenAIClient client) { }
        public Task<OpenAI.Threads.ThreadResponse> CreateThreadAsync(OpenAI.Threads.CreateThreadRequest request = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Threads.MessageResponse> CreateMessageAsync(string threadId, OpenAI.Threads.Message message, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Threads.RunResponse> CreateRunAsync(string threadId, OpenAI.Threads.CreateRunRequest request = null, Func<OpenAI.IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Threads.RunResponse> CreateRunAsync<T>(string threadId, OpenAI.Threads.CreateRunRequest request = null, Func<OpenAI.IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Threads.RunResponse> CreateRunAsync(string threadId, OpenAI.Threads.CreateRunRequest request = null, Func<string, OpenAI.IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Threads.RunResponse> CreateThreadAndRunAsync(OpenAI.Threads.CreateThreadAndRunRequest request = null, Func<OpenAI.IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Threads.RunResponse> CreateThreadAndRunAsync<T>(OpenAI.Threads.CreateThreadAndRunRequest request = null, Func<OpenAI.IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Threads.RunResponse> CreateThreadAndRunAsync(OpenAI.Threads.CreateThreadAndRunRequest request = null, Func<string, OpenAI.IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Threads.RunResponse> SubmitToolOutputsAsync(string threadId, string runId, OpenAI.Threads.SubmitToolOutputsRequest request, Func<OpenAI.IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<OpenAI.Threads.RunResponse> SubmitToolOutputsAsync(string threadId, string runId, OpenAI.Threads.SubmitToolOutputsRequest request, Func<string, OpenAI.IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}

namespace OpenAI.FineTuning
{
    public sealed class CreateFineTuneJobRequest
    {
        public CreateFineTuneJobRequest(OpenAI.Models.Model model, string trainingFileId, string suffix = null) { }
    }

    public sealed class FineTuningEndpoint
    {
        protected internal FineTuningEndpoint() { }
        public Task<object> CreateJobAsync(OpenAI.FineTuning.CreateFineTuneJobRequest jobRequest, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace OpenAI.Batch
{
    public sealed class CreateBatchRequest
    {
        public CreateBatchRequest(string inputFileId, string endpoint, IReadOnlyDictionary<string, object> metadata = null) { }
    }

    public sealed class BatchEndpoint
    {
        protected internal BatchEndpoint() { }
        public Task<object> CreateBatchAsync(OpenAI.Batch.CreateBatchRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace OpenAI.VectorStores
{
    public sealed class CreateVectorStoreRequest
    {
        public CreateVectorStoreRequest(string name = null) { }
    }

    public sealed class VectorStoresEndpoint
    {
        protected internal VectorStoresEndpoint() { }
        public Task<object> CreateVectorStoreAsync(OpenAI.VectorStores.CreateVectorStoreRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace OpenAI.Assistants
{
    public sealed class CreateAssistantRequest
    {
        public CreateAssistantRequest(OpenAI.Models.Model model = null, string name = null, string description = null, string instructions = null) { }
    }

    public sealed class AssistantsEndpoint
    {
        protected internal AssistantsEndpoint() { }
        public Task<object> CreateAssistantAsync(OpenAI.Assistants.CreateAssistantRequest request = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<object> ModifyAssistantAsync(string assistantId, OpenAI.Assistants.CreateAssistantRequest request, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace OpenAI.Responses
{
    public sealed class CreateConversationRequest
    {
        public CreateConversationRequest(OpenAI.Responses.IResponseItem item, IReadOnlyDictionary<string, string> metadata = null) { }
    }

    public sealed class ConversationsEndpoint
    {
        protected internal ConversationsEndpoint() { }
        public Task<object> CreateConversationAsync(OpenAI.Responses.CreateConversationRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<object> CreateConversationItemsAsync(string conversationId, IEnumerable<OpenAI.Responses.IResponseItem> items, string[] include = null, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace OpenAI.Realtime
{
    public sealed class SessionConfiguration
    {
        public SessionConfiguration(OpenAI.Models.Model model = null, string instructions = null) { }
    }

    public sealed class RealtimeEndpoint
    {
        protected internal RealtimeEndpoint() { }
        public Task<OpenAI.Realtime.RealtimeSession> CreateSessionAsync(OpenAI.Realtime.SessionConfiguration configuration = null, CancellationToken cancellationToken = default) => throw null!;
    }
}
