// Signatures of what the data file names, and what a program needs to use it; read from LlmTornado source HEAD 2025-10-30.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace LlmTornado
{
    public class ApiResultBase
    {
    }

    public abstract class EndpointBase
    {
        protected internal EndpointBase() { }
        public static Func<HttpClient, LlmTornado.Code.IEndpointProvider, Task>? OnHttpClientCreatedAsync { get; set; }
        public static Action<HttpClient, LlmTornado.Code.LLmProviders>? OnHttpClientCreated { get; set; }
        public static Func<LlmTornado.Code.IEndpointProvider, Task<HttpClient?>>? OnHttpClientRequestedAsync { get; set; }
        public static Func<LlmTornado.Code.LLmProviders, HttpClient?>? OnHttpClientRequested { get; set; }
    }

    public class TornadoApi
    {
        public LlmTornado.Chat.ChatEndpoint Chat { get => throw null!; }
        public TornadoApi() { }
        public TornadoApi(Uri serverUri) { }
        public TornadoApi(Uri serverUri, string apiKey, LlmTornado.Code.LLmProviders provider = default) { }
        public TornadoApi(LlmTornado.Code.IEndpointProvider provider) { }
        public TornadoApi(IEnumerable<LlmTornado.Code.IEndpointProvider> providers) { }
        public TornadoApi(LlmTornado.Code.LLmProviders provider, string apiKey, string organization) { }
        public TornadoApi(LlmTornado.Code.LLmProviders provider, string apiKey) { }
        public TornadoApi(LlmTornado.Code.LLmProviders provider) { }
        public TornadoApi(IEnumerable<LlmTornado.Code.ProviderAuthentication> providerKeys) { }
        public TornadoApi(string apiKey, LlmTornado.Code.LLmProviders provider = default) { }
        public TornadoApi(string apiKey, string organizationKey, LlmTornado.Code.LLmProviders provider = default) { }
        public string? ApiUrlFormat { get; set; }
        public string? ApiVersion { get; set; }
        public Func<LlmTornado.Chat.ChatRequest, LlmTornado.Chat.ChatResult?, Task>? ChatRequestInterceptor { get; set; }
    }
}

namespace LlmTornado.Chat
{
    public class ChatEndpoint : LlmTornado.EndpointBase
    {
        public LlmTornado.Chat.Conversation CreateConversation(LlmTornado.Chat.ChatRequest? requestPrototype = null) => throw null!;
        protected internal ChatEndpoint() { }
        public LlmTornado.Chat.ChatRequest DefaultChatRequestArgs { get; set; } = null!;
        public Task<LlmTornado.Chat.ChatResult?> CreateChatCompletion(LlmTornado.Chat.ChatRequest request) => throw null!;
        public Task<LlmTornado.Common.HttpCallResult<LlmTornado.Chat.ChatResult>> CreateChatCompletionSafe(LlmTornado.Chat.ChatRequest request) => throw null!;
        public Task<LlmTornado.Chat.ChatResult?> CreateChatCompletion(List<LlmTornado.Chat.ChatMessage> messages, LlmTornado.Chat.Models.ChatModel? model = null, double? temperature = null, double? topP = null, int? numOutputs = null, int? maxTokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float>? logitBias = null, params string[]? stopSequences) => throw null!;
        public Task<LlmTornado.Chat.ChatResult?> CreateChatCompletion(params LlmTornado.Chat.ChatMessage[] messages) => throw null!;
        public Task<LlmTornado.Chat.ChatResult?> CreateChatCompletion(params string[] userMessages) => throw null!;
        public Task StreamCompletion(LlmTornado.Chat.ChatRequest request, Action<int, LlmTornado.Chat.ChatResult> resultHandler) => throw null!;
        public Task StreamChatAsync(LlmTornado.Chat.ChatRequest request, Action<LlmTornado.Chat.ChatResult> resultHandler) => throw null!;
        public IAsyncEnumerable<LlmTornado.Chat.ChatResult> StreamChatEnumerable(LlmTornado.Chat.ChatRequest request) => throw null!;
        public IAsyncEnumerable<LlmTornado.Chat.ChatResult> StreamChatEnumerable(List<LlmTornado.Chat.ChatMessage> messages, LlmTornado.Chat.Models.ChatModel? model = null, double? temperature = null, double? top_p = null, int? numOutputs = null, int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float>? logitBias = null, params string[]? stopSequences) => throw null!;
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(LlmTornado.Code.ChatMessageRoles role) { }
        public ChatMessage(LlmTornado.Code.ChatMessageRoles role, string content) { }
        public ChatMessage(LlmTornado.Code.ChatMessageRoles role, IEnumerable<LlmTornado.Chat.ChatMessagePart> parts) { }
        public ChatMessage(LlmTornado.Code.ChatMessageRoles role, IEnumerable<LlmTornado.Chat.ChatMessagePart> parts, Guid? id) { }
        public ChatMessage(LlmTornado.Code.ChatMessageRoles role, string content, Guid? id) { }
        public LlmTornado.Code.ChatMessageRoles? Role { get; set; }
        public int? Tokens { get; set; }
        public string? Content { get; set; }
        public string? Reasoning { get; set; }
        public string? Refusal { get; set; }
        public List<LlmTornado.Chat.ChatMessagePart>? Parts { get; set; }
        public string? Name { get; set; }
        public Guid Id { get => throw null!; }
    }

    public class ChatMessagePart
    {
        public ChatMessagePart() { }
        public ChatMessagePart(string text) { }
        public ChatMessagePart(Uri uri) { }
        public string? Text { get; set; }
        public object? CustomData { get; set; }
        public object? NativeObject { get; set; }
    }

    public class ChatRequest
    {
        public ChatRequest() { }
        public ChatRequest(LlmTornado.Chat.ChatRequest? basedOn) { }
        public LlmTornado.Chat.Models.ChatModel? Model { get; set; }
        public Dictionary<string, string>? Metadata { get; set; }
        public bool? Store { get; set; }
        public List<LlmTornado.Chat.ChatMessage>? Messages { get; set; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public int? NumChoicesPerMessage { get; set; }
        public int? ReasoningBudget { get; set; }
        public int? Seed { get; set; }
        public bool? Stream { get; set; }
        public bool? Logprobs { get; set; }
        public string? PromptCacheKey { get; set; }
    }

    public class ChatResponseVendorExtensions
    {
        public ChatResponseVendorExtensions() { }
    }

    public class ChatResult : LlmTornado.ApiResultBase
    {
        public ChatResult() { }
        public string? Id { get; set; }
        public string? SystemFingerprint { get; set; }
        public string? RawResponse { get; set; }
        public LlmTornado.Chat.ChatResponseVendorExtensions? VendorExtensions { get; set; }
    }

    public class ChatRichResponse
    {
        protected internal ChatRichResponse() { }
        public LlmTornado.Chat.ChatResponseVendorExtensions? VendorExtensions { get => throw null!; }
        public string? RawResponse { get => throw null!; }
        public LlmTornado.Chat.ChatResult? Result { get; set; }
        public string Text { get => throw null!; }
        public string GetText(string blockSeparator = " ") => throw null!;
    }

    public class ChatStreamEventHandler
    {
        public Func<string?, ValueTask>? MessageTokenHandler { get; set; }
        public Func<LlmTornado.Chat.ChatMessage?, ValueTask>? BlockFinishedHandler { get; set; }
        public Func<LlmTornado.Chat.ChatMessagePart, ValueTask>? MessagePartHandler { get; set; }
        public Func<List<LlmTornado.ChatFunctions.FunctionCall>, ValueTask>? FunctionCallHandler { get; set; }
        public LlmTornado.Code.ToolCallsHandler? ToolCallsHandler { get; set; }
        public Func<LlmTornado.Code.ChatMessageRoles, ValueTask>? MessageTypeResolvedHandler { get; set; }
        public Func<LlmTornado.Chat.ChatRequest, ValueTask<LlmTornado.Chat.ChatRequest>>? MutateChatRequestHandler { get; set; }
        public Func<LlmTornado.Chat.ChatResponseVendorExtensions, ValueTask>? VendorFeaturesHandler { get; set; }
        public Guid? MessageId { get; set; }
    }

    public class Conversation
    {
        public Conversation(LlmTornado.Chat.ChatEndpoint endpoint, LlmTornado.Chat.Models.ChatModel? model = null, LlmTornado.Chat.ChatRequest? defaultChatRequestArgs = null) { }
        public LlmTornado.Chat.ChatRequest RequestParameters { get => throw null!; }
        public LlmTornado.Chat.Models.ChatModel Model { get; set; } = null!;
        public LlmTornado.Chat.ChatResult? MostRecentApiResult { get => throw null!; }
        public IReadOnlyList<LlmTornado.Chat.ChatMessage> Messages { get => throw null!; }
        public LlmTornado.Chat.Conversation AppendMessage(LlmTornado.Chat.ChatMessage message) => throw null!;
        public LlmTornado.Chat.Conversation AppendMessage(LlmTornado.Chat.ChatMessage message, int position) => throw null!;
        public LlmTornado.Chat.Conversation AppendMessage(LlmTornado.Code.ChatMessageRoles role, string content) => throw null!;
        public LlmTornado.Chat.Conversation AppendMessage(LlmTornado.Code.ChatMessageRoles role, string content, Guid? id) => throw null!;
        public LlmTornado.Chat.Conversation AppendUserInput(string content) => throw null!;
        public LlmTornado.Chat.Conversation AddMessage(LlmTornado.Chat.ChatMessage message) => throw null!;
        public LlmTornado.Chat.Conversation AddMessage(IEnumerable<LlmTornado.Chat.ChatMessage> messages) => throw null!;
        public LlmTornado.Chat.Conversation AddMessage(List<LlmTornado.Chat.ChatMessage> messages) => throw null!;
        public LlmTornado.Chat.Conversation AppendUserInput(string content, Guid id) => throw null!;
        public LlmTornado.Chat.Conversation AppendUserInput(IEnumerable<LlmTornado.Chat.ChatMessagePart> parts, Guid id) => throw null!;
        public LlmTornado.Chat.Conversation AppendUserInput(IEnumerable<LlmTornado.Chat.ChatMessagePart> parts) => throw null!;
        public LlmTornado.Chat.Conversation AppendSystemMessage(string content) => throw null!;
        public LlmTornado.Chat.Conversation AppendSystemMessage(IEnumerable<LlmTornado.Chat.ChatMessagePart> parts) => throw null!;
        public LlmTornado.Chat.Conversation AppendSystemMessage(string content, Guid id) => throw null!;
        public LlmTornado.Chat.Conversation AppendSystemMessage(IEnumerable<LlmTornado.Chat.ChatMessagePart> parts, Guid id) => throw null!;
        public LlmTornado.Chat.Conversation PrependSystemMessage(string content, Guid id) => throw null!;
        public LlmTornado.Chat.Conversation PrependSystemMessage(string content) => throw null!;
        public LlmTornado.Chat.Conversation PrependSystemMessage(IEnumerable<LlmTornado.Chat.ChatMessagePart> parts, Guid id) => throw null!;
        public LlmTornado.Chat.Conversation PrependSystemMessage(IEnumerable<LlmTornado.Chat.ChatMessagePart> parts) => throw null!;
        public Task<string?> GetResponse(CancellationToken token = default(CancellationToken)) => throw null!;
        public Task<LlmTornado.Chat.ChatRichResponse> GetResponseRich(CancellationToken token = default(CancellationToken)) => throw null!;
        public Task<LlmTornado.Chat.ChatRichResponse> GetResponseRich(LlmTornado.Code.ToolCallsHandler toolCallsHandler, CancellationToken token = default(CancellationToken)) => throw null!;
        public Task<LlmTornado.Chat.ChatRichResponse> GetResponseRich(Func<List<LlmTornado.ChatFunctions.FunctionCall>, ValueTask> fnHandler, CancellationToken token = default(CancellationToken)) => throw null!;
        public Task StreamResponse(Action<string> resultHandler, CancellationToken token = default(CancellationToken)) => throw null!;
        public Task StreamResponse(Action<int, string> resultHandler, CancellationToken token = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<string> StreamResponseEnumerable(Guid? messageId = null, CancellationToken token = default(CancellationToken)) => throw null!;
        public Task StreamResponseRich(Guid msgId, Func<string?, ValueTask>? messageTokenHandler, Func<List<LlmTornado.ChatFunctions.FunctionCall>, ValueTask>? functionCallHandler, Func<LlmTornado.Code.ChatMessageRoles, ValueTask>? messageTypeResolvedHandler, LlmTornado.Code.Ref<string>? outboundRequest = null, Func<LlmTornado.Chat.ChatResponseVendorExtensions, ValueTask>? vendorFeaturesHandler = null, CancellationToken token = default(CancellationToken)) => throw null!;
        public Task StreamResponseRich(Func<string?, ValueTask>? messageTokenHandler, Func<List<LlmTornado.ChatFunctions.FunctionCall>, ValueTask>? functionCallHandler, Func<LlmTornado.Code.ChatMessageRoles, ValueTask>? messageTypeResolvedHandler, LlmTornado.Code.Ref<string>? outboundRequest = null, Func<LlmTornado.Chat.ChatResponseVendorExtensions, ValueTask>? vendorFeaturesHandler = null, CancellationToken token = default(CancellationToken)) => throw null!;
        public Task StreamResponseRich(LlmTornado.Chat.ChatStreamEventHandler? eventsHandler, CancellationToken token = default(CancellationToken)) => throw null!;
    }
}

namespace LlmTornado.Chat.Models
{
    public class ChatModel : LlmTornado.Code.Models.ModelBase
    {
        public int? ReasoningTokensMin { get; set; }
        public int? ReasoningTokensMax { get; set; }
        public HashSet<int>? ReasoningTokensSpecialValues { get; set; }
        public ChatModel(string name, string? ownedBy = null, LlmTornado.Code.LLmProviders? provider = null) { }
        public ChatModel(string name, LlmTornado.Code.LLmProviders provider) { }
        public ChatModel(string name, LlmTornado.Code.LLmProviders provider, int contextTokens) { }
        public ChatModel(string name, LlmTornado.Code.LLmProviders provider, int contextTokens, List<string> aliases) { }
        public ChatModel(string name) { }
        public ChatModel(LlmTornado.Chat.Models.ChatModel basedOn) { }
        public ChatModel() { }
    }
}

namespace LlmTornado.ChatFunctions
{
    public class FunctionCall
    {
        public FunctionCall() { }
        public string Name { get; set; } = null!;
        public string? Arguments { get; set; }
    }
}

namespace LlmTornado.Code
{
    public enum ChatMessageRoles { Unknown, System, User, Assistant, Tool }

    public interface IEndpointProvider
    {
        LlmTornado.TornadoApi? Api { get; set; }
        LlmTornado.Code.LLmProviders Provider { get; set; }
        LlmTornado.Code.ProviderAuthentication? Auth { get; set; }
        Action<HttpRequestMessage, object?, bool>? RequestResolver { get; set; }
    }

    public enum LLmProviders { Unknown, OpenAi, Anthropic, AzureOpenAi, Cohere, Custom, Google, Groq, DeepSeek, Mistral, XAi, Perplexity, Voyage, DeepInfra, OpenRouter, MoonshotAi, Zai, Blablador, Alibaba, Length }

    public class ProviderAuthentication
    {
        public LlmTornado.Code.LLmProviders Provider { get; set; }
        public string? ApiKey { get; set; }
        public string? Organization { get; set; }
        public ProviderAuthentication(LlmTornado.Code.LLmProviders provider, string apiKey, string? organization = null) { }
        public ProviderAuthentication(string apiKey, string? organization = null) { }
    }

    public class Ref<T>
    {
        public T? Ptr { get; set; }
    }

    public class ToolCallsHandler
    {
        protected internal ToolCallsHandler() { }
    }
}

namespace LlmTornado.Code.Models
{
    public abstract class ModelBase
    {
    }
}

namespace LlmTornado.Common
{
    public class ToolMetadata { }

    public class Tool
    {
        public Tool(Delegate function, LlmTornado.Common.ToolMetadata? metadata = null, bool? strict = null) { }
        public Tool(Delegate function, string name, LlmTornado.Common.ToolMetadata? metadata = null, bool? strict = null) { }
        public Tool(Delegate function, string name, string description, LlmTornado.Common.ToolMetadata? metadata = null, bool? strict = null) { }
    }

    public class HttpCallResult<T>
    {
        protected internal HttpCallResult() { }
        public System.Net.HttpStatusCode Code { get; set; }
        public string? Response { get; set; }
        public T? Data { get; set; }
        public bool Ok { get; set; }
        public Exception? Exception { get; set; }
    }
}

namespace LlmTornado.Infra
{
    public class TornadoFunctionAttribute : Attribute { }
}

namespace LlmTornado.Embedding
{
    public class EmbeddingEndpoint
    {
        protected internal EmbeddingEndpoint() { }
        public Task<object?> CreateEmbedding(object model, string input) => throw null!;
        public Task<object?> CreateEmbedding(object model, IEnumerable<string> input, int dimensions) => throw null!;
    }
}

namespace LlmTornado.Images
{
    public class ImageGenerationRequest
    {
        public string? Prompt { get; set; }
    }

    public class ImageEditRequest
    {
        public string? Prompt { get; set; }
    }

    public class ImageGenerationResult { }

    public class ImageGenerationEndpoint
    {
        protected internal ImageGenerationEndpoint() { }
        public Task<LlmTornado.Images.ImageGenerationResult?> CreateImage(string input) => throw null!;
        public Task<LlmTornado.Images.ImageGenerationResult?> CreateImage(LlmTornado.Images.ImageGenerationRequest request) => throw null!;
    }

    public class ImageEditEndpoint
    {
        protected internal ImageEditEndpoint() { }
        public Task<LlmTornado.Images.ImageGenerationResult?> EditImage(LlmTornado.Images.ImageEditRequest request) => throw null!;
    }
}

namespace LlmTornado.Audio
{
    public class TranscriptionRequest
    {
        public string? Prompt { get; set; }
    }

    public class TranslationRequest
    {
        public string? Prompt { get; set; }
    }

    public class SpeechRequest
    {
        public string Input { get; set; } = null!;
    }

    public class TranscriptionResult
    {
        public string Text { get; set; } = null!;
    }

    public class SpeechTtsResult { }

    public class AudioEndpoint
    {
        protected internal AudioEndpoint() { }
        public Task<LlmTornado.Audio.TranscriptionResult?> CreateTranscription(LlmTornado.Audio.TranscriptionRequest request) => throw null!;
        public Task<LlmTornado.Audio.TranscriptionResult?> CreateTranslation(LlmTornado.Audio.TranslationRequest request) => throw null!;
        public Task<LlmTornado.Audio.SpeechTtsResult?> CreateSpeech(LlmTornado.Audio.SpeechRequest request) => throw null!;
    }
}

namespace LlmTornado.Moderation
{
    public class ModerationRequest { }

    public class ModerationEndpoint
    {
        protected internal ModerationEndpoint() { }
        public Task<object?> CreateModeration(string input) => throw null!;
        public Task<object?> CreateModeration(LlmTornado.Moderation.ModerationRequest request) => throw null!;
    }
}

namespace LlmTornado.Files
{
    public class FilesEndpoint
    {
        protected internal FilesEndpoint() { }
        public Task<object> Upload(string filePath, int purpose = 0, string? fileName = null) => throw null!;
        public Task<object> Upload(Stream stream, string fileName, int purpose = 0) => throw null!;
        public Task<object> Upload(byte[] fileBytes, string fileName, int purpose = 0) => throw null!;
    }
}

namespace LlmTornado.Responses
{
    public class ResponseRequest
    {
        public string? InputString { get; set; }
        public string? Instructions { get; set; }
    }

    public class ResponseResult
    {
        public string? OutputText { get => throw null!; }
    }

    public class ResponsesEndpoint
    {
        protected internal ResponsesEndpoint() { }
        public Task<LlmTornado.Responses.ResponseResult> CreateResponse(LlmTornado.Responses.ResponseRequest request) => throw null!;
        public Task<LlmTornado.Common.HttpCallResult<LlmTornado.Responses.ResponseResult>> CreateResponseSafe(LlmTornado.Responses.ResponseRequest request) => throw null!;
    }
}

namespace LlmTornado.Threads
{
    public class CreateThreadRequest { }

    public class CreateMessageRequest
    {
        public CreateMessageRequest(string content) { }
    }

    public class CreateRunRequest { }

    public class CreateThreadAndRunRequest { }

    public class ThreadsEndpoint
    {
        protected internal ThreadsEndpoint() { }
        public Task<object> CreateThread(LlmTornado.Threads.CreateThreadRequest? request = null) => throw null!;
        public Task<object> CreateMessage(string threadId, LlmTornado.Threads.CreateMessageRequest request) => throw null!;
        public Task<object> CreateRun(string threadId, LlmTornado.Threads.CreateRunRequest request) => throw null!;
        public Task<object> CreateThreadAndRun(LlmTornado.Threads.CreateThreadAndRunRequest request) => throw null!;
    }
}
