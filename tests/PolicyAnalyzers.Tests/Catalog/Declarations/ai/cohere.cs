// Signatures of what the data file names, and what a program needs to use it; read from Cohere (tryAGI) source HEAD 2026-08-20.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Cohere
{
    public sealed class AudioTranscriptionsCreateRequest
    {
        public required string Model { get; set; }
        public required string Language { get; set; }
        public double? Temperature { get; set; }
        public required byte[] File { get; set; }
        public required string Filename { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public AudioTranscriptionsCreateRequest(string model, string language, byte[] file, string filename, double? temperature) { }
        public AudioTranscriptionsCreateRequest() { }
    }

    public sealed class AudioTranscriptionsCreateResponse
    {
        public required string Text { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public AudioTranscriptionsCreateResponse(string text) { }
        public AudioTranscriptionsCreateResponse() { }
    }

    public sealed class AutoSDKClientOptions
    {
        public Dictionary<string, string> Headers { get => throw null!; }
        public Dictionary<string, string> QueryParameters { get => throw null!; }
        public TimeSpan? Timeout { get; set; }
        public bool? ReadResponseAsString { get; set; }
    }

    public sealed class AutoSDKRequestOptions
    {
        public Dictionary<string, string> Headers { get => throw null!; }
        public Dictionary<string, string> QueryParameters { get => throw null!; }
        public TimeSpan? Timeout { get; set; }
        public bool? ReadResponseAsString { get; set; }
    }

    public enum ChatAccepts { TextEventStream }

    public sealed class ChatDocument
    {
        public string? Id { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public ChatDocument(string? id) { }
        public ChatDocument() { }
    }

    public struct ChatMessageV2
    {
        public bool IsUser { get => throw null!; }
        public bool IsAssistant { get => throw null!; }
        public bool IsSystem { get => throw null!; }
        public bool IsTool { get => throw null!; }
        public object? Object { get => throw null!; }
    }

    public sealed class ChatRequest
    {
        public ChatRequest() { }
        public required string Message { get; set; }
        public string? Model { get; set; }
        public bool? Stream { get; set; }
        public string? Preamble { get; set; }
        public IList<Cohere.Message>? ChatHistory { get; set; }
        public string? ConversationId { get; set; }
        public Cohere.ChatRequestPromptTruncation? PromptTruncation { get; set; }
        public bool? SearchQueriesOnly { get; set; }
        public IList<Cohere.ChatDocument>? Documents { get; set; }
        public Cohere.ChatRequestCitationQuality? CitationQuality { get; set; }
        public float? Temperature { get; set; }
        public int? MaxTokens { get; set; }
        public int? MaxInputTokens { get; set; }
        public int? K { get; set; }
    }

    public enum ChatRequestCitationQuality { Accurate, Disabled, Enabled, Fast, Off }

    public enum ChatRequestPromptTruncation { Auto, AutoPreserveOrder, Off }

    public enum ChatRequestSafetyMode { Contextual, None, Strict }

    public sealed class ChatResponseV2
    {
        public required string Id { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public ChatResponseV2() { }
    }

    public sealed class Chatv2Request
    {
        protected internal Chatv2Request() { }
        public bool? Stream { get; set; }
        public required string Model { get; set; }
        public required IList<Cohere.ChatMessageV2> Messages { get; set; }
        public IList<Cohere.ToolV2>? Tools { get; set; }
        public bool? StrictTools { get; set; }
        public IList<Cohere.OneOf<string, Cohere.Document>>? Documents { get; set; }
        public Cohere.CitationOptions? CitationOptions { get; set; }
        public Cohere.ResponseFormatV2? ResponseFormat { get; set; }
        public Cohere.Chatv2RequestSafetyMode? SafetyMode { get; set; }
        public int? MaxTokens { get; set; }
        public IList<string>? StopSequences { get; set; }
        public float? Temperature { get; set; }
        public int? Seed { get; set; }
        public float? FrequencyPenalty { get; set; }
    }

    public enum Chatv2RequestSafetyMode { Contextual, Off, Strict }

    public enum Chatv2RequestToolChoice { None, Required }

    public sealed class CitationOptions
    {
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public CitationOptions() { }
    }

    public sealed class CohereClient : Microsoft.Extensions.AI.IChatClient, Microsoft.Extensions.AI.IEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>, Cohere.ICohereClient, IDisposable
    {
        Task<Microsoft.Extensions.AI.ChatResponse> Microsoft.Extensions.AI.IChatClient.GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        IAsyncEnumerable<Microsoft.Extensions.AI.ChatResponseUpdate> Microsoft.Extensions.AI.IChatClient.GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        object? Microsoft.Extensions.AI.IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        object? Microsoft.Extensions.AI.IEmbeddingGenerator.GetService(Type serviceType, object? serviceKey) => throw null!;
        Task<Microsoft.Extensions.AI.GeneratedEmbeddings<Microsoft.Extensions.AI.Embedding<float>>> Microsoft.Extensions.AI.IEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>.GenerateAsync(IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options, CancellationToken cancellationToken) => throw null!;
        public Task<Cohere.NonStreamedChatResponse> ChatAsync(Cohere.ChatRequest request, string? xClientName = null, Cohere.ChatAccepts? accepts = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Cohere.NonStreamedChatResponse> ChatAsync(string message, int maxTokens, int maxInputTokens, int k, double p, IList<string> stopSequences, double frequencyPenalty, double presencePenalty, string? xClientName = null, Cohere.ChatAccepts? accepts = null, string? model = null, string? preamble = null, IList<Cohere.Message>? chatHistory = null, string? conversationId = null, Cohere.ChatRequestPromptTruncation? promptTruncation = null, IList<Cohere.ChatDocument>? documents = null, Cohere.ChatRequestCitationQuality? citationQuality = null, float? temperature = null, int? seed = null, bool? rawPrompting = null, IList<Cohere.Tool>? tools = null, IList<Cohere.ToolResult>? toolResults = null, bool? forceSingleStep = null, Cohere.ResponseFormat? responseFormat = null, Cohere.ChatRequestSafetyMode? safetyMode = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Cohere.StreamedChatResponse> ChatAsStreamAsync(Cohere.ChatRequest request, string? xClientName = null, Cohere.ChatAccepts? accepts = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Cohere.StreamedChatResponse> ChatAsStreamAsync(string message, int maxTokens, int maxInputTokens, int k, double p, IList<string> stopSequences, double frequencyPenalty, double presencePenalty, string? xClientName = null, Cohere.ChatAccepts? accepts = null, string? model = null, string? preamble = null, IList<Cohere.Message>? chatHistory = null, string? conversationId = null, Cohere.ChatRequestPromptTruncation? promptTruncation = null, IList<Cohere.ChatDocument>? documents = null, Cohere.ChatRequestCitationQuality? citationQuality = null, float? temperature = null, int? seed = null, bool? rawPrompting = null, IList<Cohere.Tool>? tools = null, IList<Cohere.ToolResult>? toolResults = null, bool? forceSingleStep = null, Cohere.ResponseFormat? responseFormat = null, Cohere.ChatRequestSafetyMode? safetyMode = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Cohere.RerankResponse> RerankAsync(Cohere.RerankRequest request, string? xClientName = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Cohere.RerankResponse> RerankAsync(string query, IList<Cohere.OneOf<string, Cohere.RerankDocument>> documents, string? xClientName = null, string? model = null, int? topN = null, IList<string>? rankFields = null, bool? returnDocuments = null, int? maxChunksPerDoc = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public HttpClient HttpClient { get => throw null!; }
        public Uri? BaseUri { get => throw null!; }
        public List<Cohere.EndPointAuthorization> Authorizations { get => throw null!; }
        public bool ReadResponseAsString { get; set; }
        public Cohere.AutoSDKClientOptions Options { get => throw null!; }
        public CohereClient(HttpClient? httpClient = null, Uri? baseUri = null, List<Cohere.EndPointAuthorization>? authorizations = null, bool disposeHttpClient = true) { }
        public CohereClient(HttpClient? httpClient, List<Cohere.EndPointAuthorization>? authorizations, Cohere.AutoSDKClientOptions? options, bool disposeHttpClient = true) { }
        public CohereClient(HttpClient? httpClient, Uri? baseUri, List<Cohere.EndPointAuthorization>? authorizations, Cohere.AutoSDKClientOptions? options, bool disposeHttpClient = true) { }
        public void Dispose() { }
        public Task<Cohere.EmbedResponse> EmbedAsync(Cohere.EmbedRequest request, string? xClientName = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Cohere.EmbedResponse> EmbedAsync(IList<string> texts, string model, IList<Cohere.EmbeddingType> embeddingTypes, Cohere.EmbedRequestTruncate truncate, string? xClientName = null, IList<string>? images = null, Cohere.EmbedInputType? inputType = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public CohereClient(string apiKey, HttpClient? httpClient = null, Uri? baseUri = null, List<Cohere.EndPointAuthorization>? authorizations = null, bool disposeHttpClient = true) { }
    }

    public sealed class DatasetDytngn
    {
        public required byte[] Data { get; set; }
        public required string Dataname { get; set; }
        public byte[]? EvalData { get; set; }
        public string? EvalDataname { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public DatasetDytngn(byte[] data, string dataname, byte[]? evalData, string? evalDataname) { }
        public DatasetDytngn() { }
    }

    public enum DatasetType { BatchChatInput, BatchChatV2Input, BatchEmbedV2Input, BatchOpenaiChatInput, ChatFinetuneInput, ClusterOutliers, ClusterResult, EmbedInput, EmbedResult, MultiLabelClassificationFinetuneInput, RerankerFinetuneInput, SingleLabelClassificationFinetuneInput }

    public sealed class DatasetsCreateResponse
    {
        public string? Id { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public DatasetsCreateResponse(string? id) { }
        public DatasetsCreateResponse() { }
    }

    public sealed class Document
    {
        public required object Data { get; set; }
        public string? Id { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public Document(object data, string? id) { }
        public Document() { }
    }

    public sealed class EmbedByTypeResponse
    {
        public required string Id { get; set; }
        public IList<string>? Texts { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public EmbedByTypeResponse() { }
    }

    public sealed class EmbedInput
    {
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public EmbedInput() { }
    }

    public enum EmbedInputType { Classification, Clustering, Image, SearchDocument, SearchQuery }

    public sealed class EmbedRequest
    {
        public IList<string>? Texts { get; set; }
        public IList<string>? Images { get; set; }
        public string? Model { get; set; }
        public Cohere.EmbedInputType? InputType { get; set; }
        public IList<Cohere.EmbeddingType>? EmbeddingTypes { get; set; }
        public Cohere.EmbedRequestTruncate? Truncate { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public EmbedRequest(IList<string>? texts, IList<string>? images, string? model, Cohere.EmbedInputType? inputType, IList<Cohere.EmbeddingType>? embeddingTypes, Cohere.EmbedRequestTruncate? truncate) { }
        public EmbedRequest() { }
    }

    public enum EmbedRequestTruncate { End, None, Start }

    public struct EmbedResponse
    {
        public bool IsEmbeddingsFloats { get => throw null!; }
        public Cohere.EmbedByTypeResponse? EmbeddingsByType { get; init; }
        public bool IsEmbeddingsByType { get => throw null!; }
        public EmbedResponse(Cohere.EmbedByTypeResponse? value) { }
        public object? Object { get => throw null!; }
    }

    public enum EmbeddingType { Base64, Binary, Float, Int8, Ubinary, Uint8 }

    public class EndPointAuthorization
    {
        public string Type { get; set; } = null!;
        public string SchemeId { get; set; } = null!;
        public string Location { get; set; } = null!;
        public string Name { get; set; } = null!;
        public string Value { get; set; } = null!;
    }

    public interface IAudioTranscriptionsClient : IDisposable
    {
        Task<Cohere.AudioTranscriptionsCreateResponse> CreateAsync(Cohere.AudioTranscriptionsCreateRequest request, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.AudioTranscriptionsCreateResponse> CreateAsync(string model, string language, byte[] file, string filename, double? temperature = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.AudioTranscriptionsCreateResponse> CreateAsync(string model, string language, Stream file, string filename, double? temperature = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        HttpClient HttpClient { get; }
        Uri? BaseUri { get; }
        List<Cohere.EndPointAuthorization> Authorizations { get; }
        bool ReadResponseAsString { get; set; }
        Cohere.AutoSDKClientOptions Options { get; }
    }

    public interface ICohereClient : IDisposable
    {
        Task<Cohere.RerankResponse> RerankAsync(Cohere.RerankRequest request, string? xClientName = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.RerankResponse> RerankAsync(string query, IList<Cohere.OneOf<string, Cohere.RerankDocument>> documents, string? xClientName = null, string? model = null, int? topN = null, IList<string>? rankFields = null, bool? returnDocuments = null, int? maxChunksPerDoc = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.NonStreamedChatResponse> ChatAsync(Cohere.ChatRequest request, string? xClientName = null, Cohere.ChatAccepts? accepts = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.NonStreamedChatResponse> ChatAsync(string message, int maxTokens, int maxInputTokens, int k, double p, IList<string> stopSequences, double frequencyPenalty, double presencePenalty, string? xClientName = null, Cohere.ChatAccepts? accepts = null, string? model = null, string? preamble = null, IList<Cohere.Message>? chatHistory = null, string? conversationId = null, Cohere.ChatRequestPromptTruncation? promptTruncation = null, IList<Cohere.ChatDocument>? documents = null, Cohere.ChatRequestCitationQuality? citationQuality = null, float? temperature = null, int? seed = null, bool? rawPrompting = null, IList<Cohere.Tool>? tools = null, IList<Cohere.ToolResult>? toolResults = null, bool? forceSingleStep = null, Cohere.ResponseFormat? responseFormat = null, Cohere.ChatRequestSafetyMode? safetyMode = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        HttpClient HttpClient { get; }
        Uri? BaseUri { get; }
        List<Cohere.EndPointAuthorization> Authorizations { get; }
        bool ReadResponseAsString { get; set; }
        Cohere.AutoSDKClientOptions Options { get; }
        IAsyncEnumerable<Cohere.StreamedChatResponse> ChatAsStreamAsync(Cohere.ChatRequest request, string? xClientName = null, Cohere.ChatAccepts? accepts = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<Cohere.StreamedChatResponse> ChatAsStreamAsync(string message, int maxTokens, int maxInputTokens, int k, double p, IList<string> stopSequences, double frequencyPenalty, double presencePenalty, string? xClientName = null, Cohere.ChatAccepts? accepts = null, string? model = null, string? preamble = null, IList<Cohere.Message>? chatHistory = null, string? conversationId = null, Cohere.ChatRequestPromptTruncation? promptTruncation = null, IList<Cohere.ChatDocument>? documents = null, Cohere.ChatRequestCitationQuality? citationQuality = null, float? temperature = null, int? seed = null, bool? rawPrompting = null, IList<Cohere.Tool>? tools = null, IList<Cohere.ToolResult>? toolResults = null, bool? forceSingleStep = null, Cohere.ResponseFormat? responseFormat = null, Cohere.ChatRequestSafetyMode? safetyMode = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.EmbedResponse> EmbedAsync(Cohere.EmbedRequest request, string? xClientName = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.EmbedResponse> EmbedAsync(IList<string> texts, string model, IList<Cohere.EmbeddingType> embeddingTypes, Cohere.EmbedRequestTruncate truncate, string? xClientName = null, IList<string>? images = null, Cohere.EmbedInputType? inputType = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IDatasetsClient : IDisposable
    {
        Task<Cohere.DatasetsCreateResponse> CreateAsync(string name, Cohere.DatasetType type, Cohere.DatasetDytngn request, bool? keepOriginalFile = null, bool? skipMalformedInput = null, IList<string>? keepFields = null, IList<string>? optionalFields = null, string? textSeparator = null, string? csvDelimiter = null, string? xClientName = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.DatasetsCreateResponse> CreateAsync(string name, Cohere.DatasetType type, byte[] data, string dataname, bool? keepOriginalFile = null, bool? skipMalformedInput = null, IList<string>? keepFields = null, IList<string>? optionalFields = null, string? textSeparator = null, string? csvDelimiter = null, string? xClientName = null, byte[]? evalData = null, string? evalDataname = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.DatasetsCreateResponse> CreateAsync(string name, Cohere.DatasetType type, Stream data, string dataname, bool? keepOriginalFile = null, bool? skipMalformedInput = null, IList<string>? keepFields = null, IList<string>? optionalFields = null, string? textSeparator = null, string? csvDelimiter = null, string? xClientName = null, Stream? evalData = null, string? evalDataname = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        HttpClient HttpClient { get; }
        Uri? BaseUri { get; }
        List<Cohere.EndPointAuthorization> Authorizations { get; }
        bool ReadResponseAsString { get; set; }
        Cohere.AutoSDKClientOptions Options { get; }
    }

    public interface IV2Client : IDisposable
    {
        Task<Cohere.V2RerankResponse> Rerank2Async(Cohere.V2RerankRequest request, string? xClientName = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.V2RerankResponse> Rerank2Async(string model, string query, IList<string> documents, string? xClientName = null, int? topN = null, int? maxTokensPerDoc = null, int? priority = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.ChatResponseV2> Chat2Async(Cohere.Chatv2Request request, string? xClientName = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.ChatResponseV2> Chat2Async(string model, IList<Cohere.ChatMessageV2> messages, string? xClientName = null, IList<Cohere.ToolV2>? tools = null, bool? strictTools = null, IList<Cohere.OneOf<string, Cohere.Document>>? documents = null, Cohere.CitationOptions? citationOptions = null, Cohere.ResponseFormatV2? responseFormat = null, Cohere.Chatv2RequestSafetyMode? safetyMode = null, int? maxTokens = null, IList<string>? stopSequences = null, float? temperature = null, int? seed = null, float? frequencyPenalty = null, float? presencePenalty = null, int? k = null, float? p = null, bool? logprobs = null, Cohere.Chatv2RequestToolChoice? toolChoice = null, Cohere.Thinking? thinking = null, int? priority = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.EmbedByTypeResponse> Embed2Async(Cohere.V2EmbedRequest request, string? xClientName = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Cohere.EmbedByTypeResponse> Embed2Async(IList<string> texts, string model, Cohere.EmbedInputType inputType, IList<Cohere.EmbeddingType> embeddingTypes, Cohere.V2EmbedRequestTruncate truncate, string? xClientName = null, IList<string>? images = null, IList<Cohere.EmbedInput>? inputs = null, int? maxTokens = null, int? outputDimension = null, int? priority = null, Cohere.AutoSDKRequestOptions? requestOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        HttpClient HttpClient { get; }
        Uri? BaseUri { get; }
        List<Cohere.EndPointAuthorization> Authorizations { get; }
        bool ReadResponseAsString { get; set; }
        Cohere.AutoSDKClientOptions Options { get; }
    }

    public struct Message
    {
        public bool IsChatbot { get => throw null!; }
        public bool IsTool { get => throw null!; }
        public object? Object { get => throw null!; }
    }

    public sealed class NonStreamedChatResponse
    {
        public required string Text { get; set; }
        public Guid? GenerationId { get; set; }
        public Guid? ResponseId { get; set; }
        public IList<Cohere.ChatDocument>? Documents { get; set; }
        public bool? IsSearchRequired { get; set; }
        public IList<Cohere.Message>? ChatHistory { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public NonStreamedChatResponse() { }
    }

    public struct OneOf<T1, T2>
    {
        public T1? Value1 { get; init; }
        public bool IsValue1 { get => throw null!; }
        public T2? Value2 { get; init; }
        public bool IsValue2 { get => throw null!; }
        public OneOf(T1? value) { }
        public OneOf(T2? value) { }
        public OneOf(T1? value1, T2? value2) { }
        public object? Object { get => throw null!; }
    }

    public sealed class RerankDocument
    {
        public required string Text { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public RerankDocument(string text) { }
        public RerankDocument() { }
    }

    public sealed class RerankRequest
    {
        public string? Model { get; set; }
        public required string Query { get; set; }
        public required IList<Cohere.OneOf<string, Cohere.RerankDocument>> Documents { get; set; }
        public int? TopN { get; set; }
        public IList<string>? RankFields { get; set; }
        public bool? ReturnDocuments { get; set; }
        public int? MaxChunksPerDoc { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public RerankRequest(string query, IList<Cohere.OneOf<string, Cohere.RerankDocument>> documents, string? model, int? topN, IList<string>? rankFields, bool? returnDocuments, int? maxChunksPerDoc) { }
        public RerankRequest() { }
    }

    public sealed class RerankResponse
    {
        public string? Id { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public RerankResponse() { }
    }

    public struct ResponseFormat
    {
        public bool IsText { get => throw null!; }
        public bool IsJsonObject { get => throw null!; }
        public object? Object { get => throw null!; }
    }

    public struct ResponseFormatV2
    {
        public bool IsText { get => throw null!; }
        public bool IsJsonObject { get => throw null!; }
        public object? Object { get => throw null!; }
    }

    public struct StreamedChatResponse
    {
        public bool IsStreamStart { get => throw null!; }
        public bool IsSearchQueriesGeneration { get => throw null!; }
        public bool IsSearchResults { get => throw null!; }
        public bool IsTextGeneration { get => throw null!; }
        public bool IsCitationGeneration { get => throw null!; }
        public bool IsToolCallsGeneration { get => throw null!; }
        public bool IsStreamEnd { get => throw null!; }
        public bool IsToolCallsChunk { get => throw null!; }
        public bool IsDebug { get => throw null!; }
        public object? Object { get => throw null!; }
    }

    public sealed class Thinking
    {
        public int? TokenBudget { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public Thinking() { }
    }

    public sealed class Tool
    {
        public required string Name { get; set; }
        public required string Description { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public Tool() { }
    }

    public sealed class ToolResult
    {
        public required IList<object> Outputs { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public ToolResult() { }
    }

    public sealed class ToolV2
    {
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public ToolV2() { }
    }

    public sealed class V2EmbedRequest
    {
        public IList<string>? Texts { get; set; }
        public IList<string>? Images { get; set; }
        public string? Model { get; set; }
        public required Cohere.EmbedInputType InputType { get; set; }
        public IList<Cohere.EmbedInput>? Inputs { get; set; }
        public int? MaxTokens { get; set; }
        public int? OutputDimension { get; set; }
        public IList<Cohere.EmbeddingType>? EmbeddingTypes { get; set; }
        public Cohere.V2EmbedRequestTruncate? Truncate { get; set; }
        public int? Priority { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public V2EmbedRequest(Cohere.EmbedInputType inputType, IList<string>? texts, IList<string>? images, string? model, IList<Cohere.EmbedInput>? inputs, int? maxTokens, int? outputDimension, IList<Cohere.EmbeddingType>? embeddingTypes, Cohere.V2EmbedRequestTruncate? truncate, int? priority) { }
        public V2EmbedRequest() { }
    }

    public enum V2EmbedRequestTruncate { End, None, Start }

    public sealed class V2RerankRequest
    {
        public required string Model { get; set; }
        public required string Query { get; set; }
        public required IList<string> Documents { get; set; }
        public int? TopN { get; set; }
        public int? MaxTokensPerDoc { get; set; }
        public int? Priority { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public V2RerankRequest(string model, string query, IList<string> documents, int? topN, int? maxTokensPerDoc, int? priority) { }
        public V2RerankRequest() { }
    }

    public sealed class V2RerankResponse
    {
        public string? Id { get; set; }
        public IDictionary<string, object> AdditionalProperties { get; set; } = null!;
        public V2RerankResponse() { }
    }
}
