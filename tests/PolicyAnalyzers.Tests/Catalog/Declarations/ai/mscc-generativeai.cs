// Signatures of what the data file names, and what a program needs to use it; read from Mscc.GenerativeAI source HEAD 2026-05-13.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Mscc.GenerativeAI
{
    public abstract class BaseModel : Mscc.GenerativeAI.Types.BaseLogger, IDisposable, IAsyncDisposable
    {
        protected internal BaseModel() { }
        public string Model { get; set; } = null!;
        public string Name { get => throw null!; }
        public string? ApiKey { set { } }
        public string? AccessToken { set { } }
        public string? ProjectId { set { } }
        public string Region { get; set; } = null!;
        public TimeSpan Timeout { get; set; }
        public void Dispose() { }
        public virtual ValueTask DisposeAsync() => throw null!;
    }

    public class ChatModel : Mscc.GenerativeAI.BaseModel
    {
        public ChatModel() { }
        public Task<Mscc.GenerativeAI.Types.ChatCompletionsResponse> Completions(Mscc.GenerativeAI.Types.ChatCompletionsRequest request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public class GenerativeModel : Mscc.GenerativeAI.BaseModel
    {
        public bool UseServerSentEventsFormat { get; set; }
        public bool UseJsonMode { get; set; }
        public bool UseGrounding { get; set; }
        public bool UseGoogleSearch { get; set; }
        public bool UseCodeExecution { get; set; }
        public bool UseRealtime { get; set; }
        public Mscc.GenerativeAI.Types.ChatSession StartChat(List<Mscc.GenerativeAI.Types.ContentResponse>? history = null, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, object? tools = null, bool enableAutomaticFunctionCalling = false) => throw null!;
        public GenerativeModel() { }
        public Task<Mscc.GenerativeAI.Types.GenerateContentResponse> GenerateContent(Mscc.GenerativeAI.Types.GenerateContentRequest? request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateContentResponse> GenerateContent(string? prompt, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, Mscc.GenerativeAI.Types.Tools? tools = null, Mscc.GenerativeAI.Types.ToolConfig? toolConfig = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateContentResponse> GenerateContent(List<Mscc.GenerativeAI.Types.IPart>? parts, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, Mscc.GenerativeAI.Types.Tools? tools = null, Mscc.GenerativeAI.Types.ToolConfig? toolConfig = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.GenerateContentResponse> GenerateContentStream(Mscc.GenerativeAI.Types.GenerateContentRequest? request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.GenerateContentResponse> GenerateContentStream(string? prompt, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, Mscc.GenerativeAI.Types.Tools? tools = null, Mscc.GenerativeAI.Types.ToolConfig? toolConfig = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.GenerateContentResponse> GenerateContentStream(List<Mscc.GenerativeAI.Types.IPart>? parts, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, Mscc.GenerativeAI.Types.Tools? tools = null, Mscc.GenerativeAI.Types.ToolConfig? toolConfig = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.Operation> BatchEmbedContent(Mscc.GenerativeAI.Types.AsyncBatchEmbedContentRequest request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.Operation<Mscc.GenerativeAI.Types.GenerateContentBatchOutput>> BatchGenerateContent(Mscc.GenerativeAI.Types.BatchGenerateContentRequest request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateImagesResponse> GenerateImages(Mscc.GenerativeAI.Types.GenerateImagesRequest request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateImagesResponse> GenerateImages(string model, string prompt, Mscc.GenerativeAI.Types.GenerateImagesConfig? config = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateImagesResponse> GenerateImages(string prompt, int numberOfImages = 1, string? negativePrompt = null, Mscc.GenerativeAI.Types.ImageAspectRatio? aspectRatio = null, int? guidanceScale = null, Mscc.GenerativeAI.Types.ImagePromptLanguage? language = null, Mscc.GenerativeAI.Types.SafetyFilterLevel? safetyFilterLevel = null, Mscc.GenerativeAI.Types.PersonGeneration? personGeneration = null, bool? enhancePrompt = null, bool? addWatermark = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateVideosResponse> GenerateVideos(Mscc.GenerativeAI.Types.GenerateVideosRequest request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateVideosResponse> GenerateVideos(string model, string prompt, Mscc.GenerativeAI.Types.GenerateVideosConfig? config = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateVideosResponse> GenerateVideos(string prompt, int numberOfImages = 1, string? negativePrompt = null, Mscc.GenerativeAI.Types.ImageAspectRatio? aspectRatio = null, int? guidanceScale = null, Mscc.GenerativeAI.Types.ImagePromptLanguage? language = null, Mscc.GenerativeAI.Types.SafetyFilterLevel? safetyFilterLevel = null, Mscc.GenerativeAI.Types.PersonGeneration? personGeneration = null, bool? enhancePrompt = null, bool? addWatermark = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateAnswerResponse> GenerateAnswer(Mscc.GenerativeAI.Types.GenerateAnswerRequest? request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateAnswerResponse> GenerateAnswer(string? prompt, Mscc.GenerativeAI.Types.AnswerStyle? answerStyle = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.EmbedContentResponse> EmbedContent(Mscc.GenerativeAI.Types.EmbedContentRequest request, string? model = null, Mscc.GenerativeAI.Types.TaskType? taskType = null, string? title = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.EmbedContentResponse> EmbedContent(List<Mscc.GenerativeAI.Types.EmbedContentRequest> requests, string? model = null, Mscc.GenerativeAI.Types.TaskType? taskType = null, string? title = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.EmbedContentResponse> EmbedContent(string content, string? model = null, Mscc.GenerativeAI.Types.TaskType? taskType = null, string? title = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.EmbedContentResponse> EmbedContent(IEnumerable<string> content, string? model = null, Mscc.GenerativeAI.Types.TaskType? taskType = null, string? title = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.EmbedContentResponse> EmbedContent(Mscc.GenerativeAI.Types.ContentResponse content, string? model = null, Mscc.GenerativeAI.Types.TaskType? taskType = null, string? title = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.CountTokensResponse> CountTokens(string model, List<Mscc.GenerativeAI.Types.Content> contents, Mscc.GenerativeAI.Types.CountTokensConfig? config = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.CountTokensResponse> CountTokens(Mscc.GenerativeAI.Types.GenerateContentRequest request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.CountTokensResponse> CountTokens(string? prompt, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.CountTokensResponse> CountTokens(List<Mscc.GenerativeAI.Types.IPart>? parts, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.CountTokensResponse> CountTokens(Mscc.GenerativeAI.Types.FileResource? file, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.PredictResponse> Predict(Mscc.GenerativeAI.Types.PredictRequest request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateTextResponse> GenerateText(Mscc.GenerativeAI.Types.GenerateTextRequest? request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateTextResponse> GenerateText(string prompt, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.CountTokensResponse> CountTokens(Mscc.GenerativeAI.Types.GenerateTextRequest? request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateMessageResponse> GenerateMessage(Mscc.GenerativeAI.Types.GenerateMessageRequest? request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateMessageResponse> GenerateMessage(string prompt, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.CountTokensResponse> CountTokens(Mscc.GenerativeAI.Types.GenerateMessageRequest request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.EmbedTextResponse> EmbedText(Mscc.GenerativeAI.Types.EmbedTextRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.EmbedTextResponse> EmbedText(string prompt, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.CountTokensResponse> CountTokens(Mscc.GenerativeAI.Types.EmbedTextRequest request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class GoogleAI : Mscc.GenerativeAI.Types.BaseLogger
    {
        public Mscc.GenerativeAI.GenerativeModel GenerativeModel(string model = "gemini-2.5-pro", Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, object? tools = null, Mscc.GenerativeAI.Types.Content? systemInstruction = null) => throw null!;
        public GoogleAI(string? apiKey = null, string? accessToken = null, string? apiVersion = null, IHttpClientFactory? httpClientFactory = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, Microsoft.Extensions.Logging.ILogger? logger = null) { }
        public Task<Mscc.GenerativeAI.Types.UploadMediaResponse> UploadFile(string uri, string? displayName = null, bool resumable = false, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.UploadMediaResponse> UploadFile(Stream stream, string displayName, string mimeType, bool resumable = false, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class InteractionsModel : Mscc.GenerativeAI.BaseModel
    {
        public InteractionsModel() { }
        public InteractionsModel(IHttpClientFactory apiClient) { }
        public Task<Mscc.GenerativeAI.Types.InteractionResource> Create(Mscc.GenerativeAI.Types.InteractionRequest request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.InteractionResource> Create(string? model = null, string? agent = null, string? input = null, string? systemInstruction = null, Mscc.GenerativeAI.Types.InteractionTools? tools = null, object? responseFormat = null, string? responseMimeType = null, bool? stream = null, bool? store = null, bool? background = null, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, object? agentConfig = null, string? previousInteractionId = null, List<Mscc.GenerativeAI.Types.ResponseModality>? responseModalities = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.InteractionResource> Create(string? model = null, string? agent = null, Mscc.GenerativeAI.Types.InteractionContent? input = null, string? systemInstruction = null, Mscc.GenerativeAI.Types.InteractionTools? tools = null, object? responseFormat = null, string? responseMimeType = null, bool? stream = null, bool? store = null, bool? background = null, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, object? agentConfig = null, string? previousInteractionId = null, List<Mscc.GenerativeAI.Types.ResponseModality>? responseModalities = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.InteractionResource> Create(string? model = null, string? agent = null, List<Mscc.GenerativeAI.Types.InteractionContent>? input = null, string? systemInstruction = null, Mscc.GenerativeAI.Types.InteractionTools? tools = null, object? responseFormat = null, string? responseMimeType = null, bool? stream = null, bool? store = null, bool? background = null, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, object? agentConfig = null, string? previousInteractionId = null, List<Mscc.GenerativeAI.Types.ResponseModality>? responseModalities = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Mscc.GenerativeAI.Types.InteractionResource> Create(string? model = null, string? agent = null, List<Mscc.GenerativeAI.Types.InteractionTurn>? input = null, string? systemInstruction = null, Mscc.GenerativeAI.Types.InteractionTools? tools = null, object? responseFormat = null, string? responseMimeType = null, bool? stream = null, bool? store = null, bool? background = null, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, object? agentConfig = null, string? previousInteractionId = null, List<Mscc.GenerativeAI.Types.ResponseModality>? responseModalities = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.InteractionSseEvent> CreateStream(Mscc.GenerativeAI.Types.InteractionRequest request, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.InteractionSseEvent> CreateStream(string? model = null, string? agent = null, string? input = null, string? systemInstruction = null, Mscc.GenerativeAI.Types.InteractionTools? tools = null, object? responseFormat = null, string? responseMimeType = null, bool? stream = null, bool? store = null, bool? background = null, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, object? agentConfig = null, string? previousInteractionId = null, List<Mscc.GenerativeAI.Types.ResponseModality>? responseModalities = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.InteractionSseEvent> CreateStream(string? model = null, string? agent = null, Mscc.GenerativeAI.Types.InteractionContent? input = null, string? systemInstruction = null, Mscc.GenerativeAI.Types.InteractionTools? tools = null, object? responseFormat = null, string? responseMimeType = null, bool? stream = null, bool? store = null, bool? background = null, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, object? agentConfig = null, string? previousInteractionId = null, List<Mscc.GenerativeAI.Types.ResponseModality>? responseModalities = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.InteractionSseEvent> CreateStream(string? model = null, string? agent = null, List<Mscc.GenerativeAI.Types.InteractionContent>? input = null, string? systemInstruction = null, Mscc.GenerativeAI.Types.InteractionTools? tools = null, object? responseFormat = null, string? responseMimeType = null, bool? stream = null, bool? store = null, bool? background = null, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, object? agentConfig = null, string? previousInteractionId = null, List<Mscc.GenerativeAI.Types.ResponseModality>? responseModalities = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.InteractionSseEvent> CreateStream(string? model = null, string? agent = null, List<Mscc.GenerativeAI.Types.InteractionTurn>? input = null, string? systemInstruction = null, Mscc.GenerativeAI.Types.InteractionTools? tools = null, object? responseFormat = null, string? responseMimeType = null, bool? stream = null, bool? store = null, bool? background = null, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, object? agentConfig = null, string? previousInteractionId = null, List<Mscc.GenerativeAI.Types.ResponseModality>? responseModalities = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class VertexAI : Mscc.GenerativeAI.Types.BaseLogger
    {
        public Mscc.GenerativeAI.GenerativeModel GenerativeModel(string model = "gemini-1.5-pro", Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, object? tools = null, Mscc.GenerativeAI.Types.Content? systemInstruction = null) => throw null!;
        public string EndpointId { get; set; } = null!;
        public VertexAI(string? projectId, string? region = null, string? accessToken = null, string? endpointId = null, string? apiVersion = null, IHttpClientFactory? httpClientFactory = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, Microsoft.Extensions.Logging.ILogger? logger = null) { }
        public VertexAI(string? apiKey, string? apiVersion = null, IHttpClientFactory? httpClientFactory = null, Mscc.GenerativeAI.Types.RequestOptions? requestOptions = null, Microsoft.Extensions.Logging.ILogger? logger = null) { }
    }
}

namespace Mscc.GenerativeAI.Types
{
    public enum AnswerStyle { AnswerStyleUnspecified, Abstractive, Extractive, Verbose }

    public sealed class AsyncBatchEmbedContentRequest
    {
    }

    public abstract class BaseConfig
    {
    }

    public abstract class BaseLogger
    {
        protected internal BaseLogger() { }
    }

    public sealed class BatchGenerateContentRequest
    {
    }

    public class ChatCompletionsRequest
    {
        public string Model { get; set; } = null!;
        public List<object> Messages { get; set; } = null!;
        public int? MaxCompletionTokens { get; set; }
        public int? MaxTokens { get; set; }
        public int? N { get; set; }
        public string?[] Stop { get; set; } = null!;
        public bool? Stream { get; set; }
        public float? Temperature { get; set; }
        public float? TopP { get; set; }
        public string? ToolChoice { get; set; }
        public string? Modalities { get; set; }
        public bool? ParallelToolCalls { get; set; }
        public float? PresencePenalty { get; set; }
        public string? User { get; set; }
    }

    public class ChatCompletionsResponse
    {
        public string Object { get; set; } = null!;
        public int Created { get; set; }
        public string Model { get; set; } = null!;
    }

    public class ChatSession
    {
        protected internal ChatSession() { }
        public Task<Mscc.GenerativeAI.Types.GenerateContentResponse> SendMessage(Mscc.GenerativeAI.Types.GenerateContentRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateContentResponse> SendMessage(string prompt, CancellationToken cancellationToken = default) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateContentResponse> SendMessage(List<Mscc.GenerativeAI.Types.Part> parts, CancellationToken cancellationToken = default) => throw null!;
        public Task<Mscc.GenerativeAI.Types.GenerateContentResponse> SendMessage(object content, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.GenerateContentResponse> SendMessageStream(Mscc.GenerativeAI.Types.GenerateContentRequest request, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.GenerateContentResponse> SendMessageStream(string prompt, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.GenerateContentResponse> SendMessageStream(List<Mscc.GenerativeAI.Types.Part> parts, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<Mscc.GenerativeAI.Types.GenerateContentResponse> SendMessageStream(object content, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class Content
    {
        public List<Mscc.GenerativeAI.Types.IPart>? Parts { get; set; }
        public string? Role { get; set; }
        public List<Mscc.GenerativeAI.Types.Part>? PartTypes { get; set; }
        public string? ETag { get; set; }
        public Content() { }
        public Content(string text, string role = "user") { }
        public Content(Mscc.GenerativeAI.Types.IPart part, string role = "user") { }
        public Content(IEnumerable<Mscc.GenerativeAI.Types.IPart> parts, string role = "user") { }
    }

    public sealed class ContentResponse
    {
        public List<Mscc.GenerativeAI.Types.Part> Parts { get; set; } = null!;
        public string Role { get; set; } = null!;
        public string Text { get; set; } = null!;
        public ContentResponse(string text, string role = "user") { }
    }

    public class CountTokensConfig : Mscc.GenerativeAI.Types.BaseConfig
    {
        public Mscc.GenerativeAI.Types.GenerationConfig? GenerationConfig { get; set; }
        public Mscc.GenerativeAI.Types.Content? SystemInstruction { get; set; }
        public Mscc.GenerativeAI.Types.Tools? Tools { get; set; }
    }

    public sealed class CountTokensResponse
    {
        public int? TotalBillableCharacters { get; set; }
        public int TotalTokens { get; set; }
        public int TokenCount { get; set; }
        public int CachedContentTokenCount { get; set; }
    }

    public sealed class EmbedContentRequest
    {
        public string? Model { get; set; }
        public int? OutputDimensionality { get; set; }
        public Mscc.GenerativeAI.Types.TaskType? TaskType { get; set; }
        public string? Title { get; set; }
        public bool? AutoTruncate { get; set; }
        public Mscc.GenerativeAI.Types.ContentResponse? Content { get; set; }
        public object? Instance { get; set; }
        public EmbedContentRequest() { }
        public EmbedContentRequest(string prompt) { }
        public EmbedContentRequest(List<string> prompts) { }
    }

    public sealed class EmbedContentResponse
    {
        public bool? Truncated { get; set; }
    }

    public sealed class EmbedTextRequest
    {
        public EmbedTextRequest() { }
        public EmbedTextRequest(string text) { }
        public string? Model { get; set; }
        public string? Text { get; set; }
    }

    public sealed class EmbedTextResponse
    {
    }

    public sealed class FileResource
    {
        public DateTime? CreateTime { get; set; }
        public string? DisplayName { get; set; }
        public string? DownloadUri { get; set; }
        public DateTime? ExpirationTime { get; set; }
        public string? MimeType { get; set; }
        public string? Name { get; set; }
        public byte[]? Sha256Hash { get; set; }
        public long? SizeBytes { get; set; }
        public DateTime? UpdateTime { get; set; }
        public string? Uri { get; set; }
    }

    public sealed class GenerateAnswerRequest
    {
        public Mscc.GenerativeAI.Types.AnswerStyle? AnswerStyle { get; set; }
        public List<Mscc.GenerativeAI.Types.Content>? Contents { get; set; }
        public List<Mscc.GenerativeAI.Types.SafetySetting>? SafetySettings { get; set; }
        public double? Temperature { get; set; }
        public GenerateAnswerRequest() { }
        public GenerateAnswerRequest(string prompt, Mscc.GenerativeAI.Types.AnswerStyle? answerStyle, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null) { }
    }

    public sealed class GenerateAnswerResponse
    {
        public double? AnswerableProbability { get; set; }
        public string? Text { get => throw null!; }
    }

    public sealed class GenerateContentBatchOutput
    {
        public string? ResponsesFile { get; set; }
    }

    public class GenerateContentRequest
    {
        public virtual string? ETag { get; set; }
        public virtual IDictionary<string, string>? Labels { get; set; }
        public GenerateContentRequest() { }
        public GenerateContentRequest(string prompt, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, Mscc.GenerativeAI.Types.Tools? tools = null, Mscc.GenerativeAI.Types.Content? systemInstruction = null, Mscc.GenerativeAI.Types.ToolConfig? toolConfig = null) { }
        public GenerateContentRequest(List<Mscc.GenerativeAI.Types.IPart> parts, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, Mscc.GenerativeAI.Types.Tools? tools = null, Mscc.GenerativeAI.Types.Content? systemInstruction = null, Mscc.GenerativeAI.Types.ToolConfig? toolConfig = null) { }
        public GenerateContentRequest(Mscc.GenerativeAI.Types.FileResource file, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, Mscc.GenerativeAI.Types.Tools? tools = null, Mscc.GenerativeAI.Types.Content? systemInstruction = null, Mscc.GenerativeAI.Types.ToolConfig? toolConfig = null) { }
        public GenerateContentRequest(List<Mscc.GenerativeAI.Types.Part> parts, Mscc.GenerativeAI.Types.GenerationConfig? generationConfig = null, List<Mscc.GenerativeAI.Types.SafetySetting>? safetySettings = null, Mscc.GenerativeAI.Types.Tools? tools = null, Mscc.GenerativeAI.Types.Content? systemInstruction = null, Mscc.GenerativeAI.Types.ToolConfig? toolConfig = null) { }
        public void AddContent(Mscc.GenerativeAI.Types.Content content) { }
        public Task AddMedia(string uri, string? mimeType = null, bool useOnline = false) => throw null!;
        public void AddMedia(Mscc.GenerativeAI.Types.FileResource file) { }
        public void AddPart(Mscc.GenerativeAI.Types.IPart part, int index = 0) { }
        public string? CachedContent { get; set; }
        public List<Mscc.GenerativeAI.Types.Content>? Contents { get; set; }
        public Mscc.GenerativeAI.Types.GenerationConfig? GenerationConfig { get; set; }
        public string? Model { get; set; }
        public List<Mscc.GenerativeAI.Types.SafetySetting>? SafetySettings { get; set; }
        public bool? Store { get; set; }
        public Mscc.GenerativeAI.Types.Content? SystemInstruction { get; set; }
    }

    public sealed class GenerateContentResponse : Mscc.GenerativeAI.Types.BaseLogger
    {
        public string? Text { get => throw null!; }
        public byte[]? Audio { get => throw null!; }
        public string? Thinking { get => throw null!; }
        public GenerateContentResponse() { }
        public string? ModelVersion { get; set; }
        public string? ResponseId { get; set; }
        public DateTime? CreateTime { get; set; }
    }

    public class GenerateImagesConfig : Mscc.GenerativeAI.Types.ImageGenerationParameters
    {
    }

    public class GenerateImagesRequest : Mscc.GenerativeAI.Types.ImageGenerationRequest
    {
        public GenerateImagesRequest(string prompt, int? sampleCount = 4) { }
    }

    public class GenerateImagesResponse : Mscc.GenerativeAI.Types.ImageGenerationResponse
    {
        public string Model { get; set; } = null!;
        public string Object { get; set; } = null!;
    }

    public sealed class GenerateMessageRequest
    {
        public GenerateMessageRequest() { }
        public GenerateMessageRequest(string prompt) { }
        public int? CandidateCount { get; set; }
        public double? Temperature { get; set; }
        public int? TopK { get; set; }
        public double? TopP { get; set; }
    }

    public sealed class GenerateMessageResponse
    {
        public string? Text { get => throw null!; }
    }

    public sealed class GenerateTextRequest
    {
        public GenerateTextRequest() { }
        public GenerateTextRequest(string prompt) { }
        public int? CandidateCount { get; set; }
        public int? MaxOutputTokens { get; set; }
        public List<Mscc.GenerativeAI.Types.SafetySetting>? SafetySettings { get; set; }
        public List<string>? StopSequences { get; set; }
        public double? Temperature { get; set; }
        public int? TopK { get; set; }
        public double? TopP { get; set; }
    }

    public sealed class GenerateTextResponse
    {
        public string? Text { get => throw null!; }
    }

    public class GenerateVideosConfig
    {
        public int? SampleCount { get; set; }
        public int? NumberOfVideos { get; set; }
        public Mscc.GenerativeAI.Types.ImageAspectRatio? AspectRatio { get; set; }
        public int? DurationSeconds { get; set; }
        public bool? EnhancePrompt { get; set; }
        public int? Fps { get; set; }
        public string? NegativePrompt { get; set; }
        public string? OutputGcsUri { get; set; }
        public Mscc.GenerativeAI.Types.PersonGeneration? PersonGeneration { get; set; }
        public string? PubsubTopic { get; set; }
        public string? Resolution { get; set; }
        public int? Seed { get; set; }
    }

    public class GenerateVideosRequest
    {
        public Mscc.GenerativeAI.Types.GenerateVideosConfig? Parameters { get; set; }
        public GenerateVideosRequest() { }
        public GenerateVideosRequest(string prompt, int? numberOfVideos = 1) { }
    }

    public class GenerateVideosResponse
    {
        public int? RaiMediaFilteredCount { get; set; }
        public List<string>? RaiMediaFilteredReasons { get; set; }
    }

    public class GenerationConfig : Mscc.GenerativeAI.Types.BaseConfig
    {
        public object? ResponseJsonSchemaOrdered { get; set; }
        public bool? AudioTimestamp { get; set; }
        public bool? EnableAffectiveDialog { get; set; }
        public object? _responseJsonSchema { get; set; }
        public int? CandidateCount { get; set; }
        public bool? EnableEnhancedCivicAnswers { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? Logprobs { get; set; }
        public int? MaxOutputTokens { get; set; }
        public double? PresencePenalty { get; set; }
        public object? ResponseJsonSchema { get; set; }
        public bool? ResponseLogprobs { get; set; }
        public string? ResponseMimeType { get; set; }
        public List<Mscc.GenerativeAI.Types.ResponseModality>? ResponseModalities { get; set; }
    }

    public interface IPart
    {
    }

    public enum ImageAspectRatio { Ratio1x1, Ratio9x16, Ratio16x9, Ratio4x3, Ratio3x4, Ratio2x3, Ratio3x2, Ratio21x9 }

    public class ImageGenerationParameters : Mscc.GenerativeAI.Types.BaseConfig
    {
        public bool? AddWatermark { get; set; }
    }

    public class ImageGenerationRequest
    {
        protected internal ImageGenerationRequest() { }
    }

    public class ImageGenerationResponse
    {
    }

    public enum ImagePromptLanguage { Auto, En, Hi, Ja, Ko }

    public class InteractionContent
    {
        public string? Text { get; set; }
        public string? Signature { get; set; }
        public string? Data { get; set; }
        public string? Uri { get; set; }
        public string? MimeType { get; set; }
        public string? Name { get; set; }
        public string? Id { get; set; }
        public object? Arguments { get; set; }
        public bool? IsError { get; set; }
        public object? Result { get; set; }
        public string? CallId { get; set; }
        public string? ServerName { get; set; }
        public object? Annotations { get; set; }
        public object? Summary { get; set; }
    }

    public class InteractionRequest
    {
        public string? Model { get; set; }
        public string? Agent { get; set; }
        public object? Input { get => throw null!; }
        public List<Mscc.GenerativeAI.Types.InteractionContent>? InputListContent { get; set; }
        public List<Mscc.GenerativeAI.Types.InteractionTurn>? InputListTurn { get; set; }
        public Mscc.GenerativeAI.Types.InteractionContent? InputContent { get; set; }
        public string? InputString { get; set; }
        public string? SystemInstruction { get; set; }
        public Mscc.GenerativeAI.Types.InteractionTools? Tools { get; set; }
        public object? ResponseFormat { get; set; }
        public string? ResponseMimeType { get; set; }
        public bool? Stream { get; set; }
        public bool? Store { get; set; }
        public bool? Background { get; set; }
    }

    public class InteractionResource : Mscc.GenerativeAI.Types.BaseLogger
    {
        public string? Model { get; set; }
        public string? Agent { get; set; }
        public string? Id { get; set; }
        public string? Object { get; set; }
        public List<Mscc.GenerativeAI.Types.InteractionContent>? Outputs { get; set; }
        public string? Role { get; set; }
        public string? Status { get; set; }
        public DateTime? Created { get; set; }
        public DateTime? Updated { get; set; }
        public string? PreviousInteractionId { get; set; }
        public string? Text { get => throw null!; }
    }

    public class InteractionSseEvent
    {
        public string? EventType { get; set; }
        public string? EventId { get; set; }
        public Mscc.GenerativeAI.Types.InteractionResource? Interaction { get; set; }
        public string? InteractionId { get; set; }
        public string? Status { get; set; }
        public int? Index { get; set; }
        public Mscc.GenerativeAI.Types.InteractionContent? Content { get; set; }
        public Mscc.GenerativeAI.Types.InteractionContent? Delta { get; set; }
    }

    public class InteractionTool
    {
    }

    public class InteractionTools : List<Mscc.GenerativeAI.Types.InteractionTool>
    {
    }

    public class InteractionTurn
    {
        public string? Role { get; set; }
        public object? Content { get; set; }
        public List<Mscc.GenerativeAI.Types.InteractionContent>? ContentList { get; set; }
        public Mscc.GenerativeAI.Types.InteractionContent? ContentContent { get; set; }
        public string? ContentString { get; set; }
    }

    public class Operation
    {
        public object? Metadata { get; set; }
        public string? Name { get; set; }
        public object? Response { get; set; }
        public bool Done { get; set; }
    }

    public class Operation<TResponse> : Mscc.GenerativeAI.Types.Operation
    {
        public TResponse Response { get; set; } = default!;
    }

    public class Part : Mscc.GenerativeAI.Types.IPart
    {
        public object? PartMetadata { get; set; }
        public bool? Thought { get; set; }
        public byte[]? ThoughtSignature { get; set; }
        public Part() { }
        public Part(string text) { }
        public string? Text { get; set; }
        public byte[]? Audio { get => throw null!; }
        public virtual string? ETag { get; set; }
    }

    public enum PersonGeneration { PersonGenerationUnspecified, AllowAll, AllowAdult, AllowNone }

    public sealed class PredictRequest
    {
        public object? Labels { get; set; }
        public List<object>? Instances { get; set; }
        public object? Parameters { get; set; }
    }

    public sealed class PredictResponse
    {
        public List<object>? Predictions { get; set; }
        public string? DeployedModelId { get; set; }
        public object? Metadata { get; set; }
        public string? Model { get; set; }
        public string? ModelDisplayName { get; set; }
        public string? ModelVersionId { get; set; }
    }

    public class RequestOptions
    {
        public TimeSpan Timeout { get; set; }
        public string? BaseUrl { get; set; }
        public string? ApiVersion { get; set; }
        public RequestOptions() { }
    }

    public enum ResponseModality { ResponseModalityUnspecified, ModalityUnspecified, Text, Image, Audio }

    public enum SafetyFilterLevel { BlockLowAndAbove, BlockMediumAndAbove, BlockOnlyHigh, BlockNone }

    public sealed class SafetySetting
    {
    }

    public enum TaskType { TaskTypeUnspecified, RetrievalQuery, RetrievalDocument, SemanticSimilarity, Classification, Clustering, QuestionAnswering, FactVerification, CodeRetrievalQuery }

    public sealed class Tool
    {
    }

    public sealed class ToolConfig
    {
        public bool? IncludeServerSideToolInvocations { get; set; }
    }

    public sealed class Tools : List<Mscc.GenerativeAI.Types.Tool>
    {
        public Tools() { }
        public Tools(Delegate[] delegates) { }
    }

    public class UploadMediaResponse
    {
        public Mscc.GenerativeAI.Types.FileResource File { get; set; } = null!;
        public string Name { get => throw null!; }
        public string Uri { get => throw null!; }
        public string MimeType { get => throw null!; }
    }
}

namespace Mscc.GenerativeAI.Web
{
    public sealed class GenerativeAIOptions
    {
        public string Scheme { get => throw null!; }
        public string? ProjectId { get; set; }
        public string? Region { get; set; }
        public string? Location { get; set; }
        public string? AccessToken { get; set; }
        public string? Model { get; set; }
    }

    public static class GenerativeAIServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddGenerativeAI(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddGenerativeAI(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration namedConfigurationSection) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddGenerativeAI(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string configSectionPath) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddGenerativeAI(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Mscc.GenerativeAI.Web.GenerativeAIOptions options) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddGenerativeAI(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<Mscc.GenerativeAI.Web.GenerativeAIOptions> setupAction = null) => throw null!;
    }
}
