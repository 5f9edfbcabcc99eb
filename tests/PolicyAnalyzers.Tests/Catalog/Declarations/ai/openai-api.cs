// Signatures of what the data file names, and what a program needs to use it; read from OpenAI 1.x (OkGoDoIt OpenAI_API) 1.11 line (source HEAD 2024-06-10).
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI_API
{
    public class APIAuthentication
    {
        public string ApiKey { get; set; } = null!;
        public string OpenAIOrganization { get; set; } = null!;
        public APIAuthentication(string apiKey) { }
        public APIAuthentication(string apiKey, string openAIOrganization) { }
        public static OpenAI_API.APIAuthentication Default { get; set; } = null!;
    }

    public abstract class ApiResultBase
    {
    }

    public abstract class EndpointBase
    {
        protected internal EndpointBase() { }
    }

    public class OpenAIAPI
    {
        public string ApiUrlFormat { get; set; } = null!;
        public string ApiVersion { get; set; } = null!;
        public OpenAI_API.APIAuthentication Auth { get; set; } = null!;
        public IHttpClientFactory HttpClientFactory { get; set; } = null!;
        public OpenAIAPI(OpenAI_API.APIAuthentication apiKeys = null) { }
        public static OpenAI_API.OpenAIAPI ForAzure(string YourResourceName, string deploymentId, OpenAI_API.APIAuthentication apiKey = null) => throw null!;
        public OpenAI_API.Completions.ICompletionEndpoint Completions { get => throw null!; }
        public OpenAI_API.Embedding.IEmbeddingEndpoint Embeddings { get => throw null!; }
        public OpenAI_API.Chat.IChatEndpoint Chat { get => throw null!; }
        public OpenAI_API.Moderation.IModerationEndpoint Moderation { get => throw null!; }
        public OpenAI_API.Models.IModelsEndpoint Models { get => throw null!; }
        public OpenAI_API.Files.IFilesEndpoint Files { get => throw null!; }
        public OpenAI_API.Images.IImageGenerationEndpoint ImageGenerations { get => throw null!; }
        public OpenAI_API.Audio.ITextToSpeechEndpoint TextToSpeech { get => throw null!; }
        public OpenAI_API.Audio.ITranscriptionEndpoint Transcriptions { get => throw null!; }
        public OpenAI_API.Audio.ITranscriptionEndpoint Translations { get => throw null!; }
    }
}

namespace OpenAI_API.Audio
{
    public class AudioResultVerbose : OpenAI_API.ApiResultBase
    {
        public double duration { get; set; }
        public string language { get; set; } = null!;
        public string task { get; set; } = null!;
        public string text { get; set; } = null!;
    }

    public interface ITextToSpeechEndpoint
    {
        OpenAI_API.Audio.TextToSpeechRequest DefaultTTSRequestArgs { get; set; }
        Task<Stream> GetSpeechAsStreamAsync(OpenAI_API.Audio.TextToSpeechRequest request);
        Task<Stream> GetSpeechAsStreamAsync(string input, string voice = null, double? speed = null, string responseFormat = null, OpenAI_API.Models.Model model = null);
        Task<FileInfo> SaveSpeechToFileAsync(OpenAI_API.Audio.TextToSpeechRequest request, string localPath);
        Task<FileInfo> SaveSpeechToFileAsync(string input, string localPath, string voice = null, double? speed = null, string responseFormat = null, OpenAI_API.Models.Model model = null);
    }

    public interface ITranscriptionEndpoint
    {
        Task<string> GetAsFormatAsync(Stream audioStream, string filename, string responseFormat, string language = null, string prompt = null, double? temperature = null);
        Task<string> GetAsFormatAsync(string audioFilePath, string responseFormat, string language = null, string prompt = null, double? temperature = null);
        Task<OpenAI_API.Audio.AudioResultVerbose> GetWithDetailsAsync(Stream audioStream, string filename, string language = null, string prompt = null, double? temperature = null);
        Task<OpenAI_API.Audio.AudioResultVerbose> GetWithDetailsAsync(string audioFilePath, string language = null, string prompt = null, double? temperature = null);
        Task<string> GetTextAsync(Stream audioStream, string filename, string language = null, string prompt = null, double? temperature = null);
        Task<string> GetTextAsync(string audioFilePath, string language = null, string prompt = null, double? temperature = null);
    }

    public class TextToSpeechRequest
    {
        public string Model { get; set; } = null!;
        public string Input { get; set; } = null!;
        public string Voice { get; set; } = null!;
        public string ResponseFormat { get; set; } = null!;
        public double? Speed { get; set; }
    }
}

namespace OpenAI_API.Chat
{
    public class ChatEndpoint : OpenAI_API.EndpointBase, OpenAI_API.Chat.IChatEndpoint
    {
        protected internal ChatEndpoint() { }
        public OpenAI_API.Chat.ChatRequest DefaultChatRequestArgs { get; set; } = null!;
        public OpenAI_API.Chat.Conversation CreateConversation(OpenAI_API.Chat.ChatRequest defaultChatRequestArgs = null) => throw null!;
        public Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(OpenAI_API.Chat.ChatRequest request) => throw null!;
        public Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(OpenAI_API.Chat.ChatRequest request, int numOutputs = 5) => throw null!;
        public Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(IList<OpenAI_API.Chat.ChatMessage> messages, OpenAI_API.Models.Model model = null, double? temperature = null, double? top_p = null, int? numOutputs = null, int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences) => throw null!;
        public Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(params OpenAI_API.Chat.ChatMessage[] messages) => throw null!;
        public Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(params string[] userMessages) => throw null!;
        public Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(string userMessage, params OpenAI_API.Chat.ChatMessage.ImageInput[] images) => throw null!;
        public Task StreamCompletionAsync(OpenAI_API.Chat.ChatRequest request, Action<int, OpenAI_API.Chat.ChatResult> resultHandler) => throw null!;
        public Task StreamChatAsync(OpenAI_API.Chat.ChatRequest request, Action<OpenAI_API.Chat.ChatResult> resultHandler) => throw null!;
        public IAsyncEnumerable<OpenAI_API.Chat.ChatResult> StreamChatEnumerableAsync(OpenAI_API.Chat.ChatRequest request) => throw null!;
        public IAsyncEnumerable<OpenAI_API.Chat.ChatResult> StreamChatEnumerableAsync(IList<OpenAI_API.Chat.ChatMessage> messages, OpenAI_API.Models.Model model = null, double? temperature = null, double? top_p = null, int? numOutputs = null, int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences) => throw null!;
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(OpenAI_API.Chat.ChatMessageRole role, string text) { }
        public ChatMessage(OpenAI_API.Chat.ChatMessageRole role, string text, params OpenAI_API.Chat.ChatMessage.ImageInput[] imageInputs) { }
        public OpenAI_API.Chat.ChatMessageRole Role { get; set; } = null!;
        public string TextContent { get; set; } = null!;
        public string Content { get; set; } = null!;
        public string Name { get; set; } = null!;
        public List<OpenAI_API.Chat.ChatMessage.ImageInput> Images { get; set; } = null!;
        public class ImageInput
        {
            public string Url { get; set; } = null!;
            public string Detail { get; set; } = null!;
            public ImageInput(string url, string detail = "auto") { }
            public ImageInput(byte[] imageData, string detail = "auto") { }
        }
    }

    public class ChatMessageRole
    {
        protected internal ChatMessageRole() { }
        public static OpenAI_API.Chat.ChatMessageRole System { get => throw null!; }
        public static OpenAI_API.Chat.ChatMessageRole User { get => throw null!; }
        public static OpenAI_API.Chat.ChatMessageRole Assistant { get => throw null!; }
    }

    public class ChatRequest
    {
        protected internal ChatRequest() { }
        public string Model { get; set; } = null!;
        public IList<OpenAI_API.Chat.ChatMessage> Messages { get; set; } = null!;
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public int? NumChoicesPerMessage { get; set; }
        public bool Stream { get => throw null!; }
        public string[] MultipleStopSequences { get; set; } = null!;
        public string StopSequence { get; set; } = null!;
        public int? MaxTokens { get; set; }
        public double? FrequencyPenalty { get; set; }
        public double? PresencePenalty { get; set; }
        public IReadOnlyDictionary<string, float> LogitBias { get; set; } = null!;
        public string user { get; set; } = null!;
        public string ResponseFormat { get; set; } = null!;
    }

    public class ChatResult : OpenAI_API.ApiResultBase
    {
        public string Id { get; set; } = null!;
        public string SystemFingerprint { get; set; } = null!;
    }

    public class Conversation
    {
        public OpenAI_API.Chat.ChatRequest RequestParameters { get => throw null!; }
        public OpenAI_API.Models.Model Model { get; set; } = null!;
        public OpenAI_API.Chat.ChatResult MostRecentApiResult { get => throw null!; }
        public Conversation(OpenAI_API.Chat.ChatEndpoint endpoint, OpenAI_API.Models.Model model = null, OpenAI_API.Chat.ChatRequest defaultChatRequestArgs = null) { }
        public IList<OpenAI_API.Chat.ChatMessage> Messages { get => throw null!; }
        public void AppendMessage(OpenAI_API.Chat.ChatMessage message) { }
        public void AppendMessage(OpenAI_API.Chat.ChatMessageRole role, string text, params OpenAI_API.Chat.ChatMessage.ImageInput[] images) { }
        public void AppendUserInput(string text, params OpenAI_API.Chat.ChatMessage.ImageInput[] images) { }
        public void AppendUserInputWithName(string userName, string text, params OpenAI_API.Chat.ChatMessage.ImageInput[] images) { }
        public void AppendSystemMessage(string content) { }
        public bool AutoTruncateOnContextLengthExceeded { get; set; }
        public Task<string> GetResponseFromChatbotAsync() => throw null!;
        public Task<string> GetResponseFromChatbot() => throw null!;
        public Task StreamResponseFromChatbotAsync(Action<string> resultHandler) => throw null!;
        public Task StreamResponseFromChatbotAsync(Action<int, string> resultHandler) => throw null!;
        public IAsyncEnumerable<string> StreamResponseEnumerableFromChatbotAsync() => throw null!;
    }

    public interface IChatEndpoint
    {
        OpenAI_API.Chat.ChatRequest DefaultChatRequestArgs { get; set; }
        OpenAI_API.Chat.Conversation CreateConversation(OpenAI_API.Chat.ChatRequest defaultChatRequestArgs = null);
        Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(OpenAI_API.Chat.ChatRequest request);
        Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(OpenAI_API.Chat.ChatRequest request, int numOutputs = 5);
        Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(IList<OpenAI_API.Chat.ChatMessage> messages, OpenAI_API.Models.Model model = null, double? temperature = null, double? top_p = null, int? numOutputs = null, int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences);
        Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(params OpenAI_API.Chat.ChatMessage[] messages);
        Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(params string[] userMessages);
        Task<OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(string userMessage, params OpenAI_API.Chat.ChatMessage.ImageInput[] images);
        Task StreamChatAsync(OpenAI_API.Chat.ChatRequest request, Action<OpenAI_API.Chat.ChatResult> resultHandler);
        IAsyncEnumerable<OpenAI_API.Chat.ChatResult> StreamChatEnumerableAsync(OpenAI_API.Chat.ChatRequest request);
        IAsyncEnumerable<OpenAI_API.Chat.ChatResult> StreamChatEnumerableAsync(IList<OpenAI_API.Chat.ChatMessage> messages, OpenAI_API.Models.Model model = null, double? temperature = null, double? top_p = null, int? numOutputs = null, int? max_tokens = null, double? frequencyPenalty = null, double? presencePenalty = null, IReadOnlyDictionary<string, float> logitBias = null, params string[] stopSequences);
        Task StreamCompletionAsync(OpenAI_API.Chat.ChatRequest request, Action<int, OpenAI_API.Chat.ChatResult> resultHandler);
    }
}

namespace OpenAI_API.Completions
{
    public class CompletionEndpoint : OpenAI_API.EndpointBase, OpenAI_API.Completions.ICompletionEndpoint
    {
        protected internal CompletionEndpoint() { }
        public OpenAI_API.Completions.CompletionRequest DefaultCompletionRequestArgs { get; set; } = null!;
        public Task<OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(OpenAI_API.Completions.CompletionRequest request) => throw null!;
        public Task<OpenAI_API.Completions.CompletionResult> CreateCompletionsAsync(OpenAI_API.Completions.CompletionRequest request, int numOutputs = 5) => throw null!;
        public Task<OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(string prompt, OpenAI_API.Models.Model model = null, int? max_tokens = null, double? temperature = null, double? top_p = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences) => throw null!;
        public Task<OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(params string[] prompts) => throw null!;
        public IAsyncEnumerable<OpenAI_API.Completions.CompletionResult> StreamCompletionEnumerableAsync(OpenAI_API.Completions.CompletionRequest request) => throw null!;
        public IAsyncEnumerable<OpenAI_API.Completions.CompletionResult> StreamCompletionEnumerableAsync(string prompt, OpenAI_API.Models.Model model = null, int? max_tokens = null, double? temperature = null, double? top_p = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences) => throw null!;
        public Task<string> CreateAndFormatCompletion(OpenAI_API.Completions.CompletionRequest request) => throw null!;
        public Task<string> GetCompletion(string prompt) => throw null!;
    }

    public class CompletionRequest
    {
        protected internal CompletionRequest() { }
        public string Model { get; set; } = null!;
        public object CompiledPrompt { get => throw null!; }
        public string[] MultiplePrompts { get; set; } = null!;
        public string Prompt { get; set; } = null!;
        public string Suffix { get; set; } = null!;
        public int? MaxTokens { get; set; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? NumChoicesPerPrompt { get; set; }
        public bool Stream { get => throw null!; }
        public int? Logprobs { get; set; }
        public bool? Echo { get; set; }
    }

    public class CompletionResult : OpenAI_API.ApiResultBase
    {
        public string Id { get; set; } = null!;
    }

    public interface ICompletionEndpoint
    {
        OpenAI_API.Completions.CompletionRequest DefaultCompletionRequestArgs { get; set; }
        Task<OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(OpenAI_API.Completions.CompletionRequest request);
        Task<OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(string prompt, OpenAI_API.Models.Model model = null, int? max_tokens = null, double? temperature = null, double? top_p = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences);
        Task<OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(params string[] prompts);
        Task<OpenAI_API.Completions.CompletionResult> CreateCompletionsAsync(OpenAI_API.Completions.CompletionRequest request, int numOutputs = 5);
        IAsyncEnumerable<OpenAI_API.Completions.CompletionResult> StreamCompletionEnumerableAsync(OpenAI_API.Completions.CompletionRequest request);
        IAsyncEnumerable<OpenAI_API.Completions.CompletionResult> StreamCompletionEnumerableAsync(string prompt, OpenAI_API.Models.Model model = null, int? max_tokens = null, double? temperature = null, double? top_p = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences);
        Task<string> CreateAndFormatCompletion(OpenAI_API.Completions.CompletionRequest request);
        Task<string> GetCompletion(string prompt);
    }
}

namespace OpenAI_API.Embedding
{
    public class EmbeddingRequest
    {
        public string Model { get; set; } = null!;
        public string Input { get; set; } = null!;
        public int? Dimensions { get; set; }
        public EmbeddingRequest() { }
        public EmbeddingRequest(OpenAI_API.Models.Model model, string input, int? dimensions = null) { }
        public EmbeddingRequest(string input) { }
    }

    public class EmbeddingResult : OpenAI_API.ApiResultBase
    {
    }

    public interface IEmbeddingEndpoint
    {
        OpenAI_API.Embedding.EmbeddingRequest DefaultEmbeddingRequestArgs { get; set; }
        Task<OpenAI_API.Embedding.EmbeddingResult> CreateEmbeddingAsync(string input);
        Task<OpenAI_API.Embedding.EmbeddingResult> CreateEmbeddingAsync(OpenAI_API.Embedding.EmbeddingRequest request);
        Task<float[]> GetEmbeddingsAsync(string input, OpenAI_API.Models.Model model = null, int? dimensions = null);
    }
}

namespace OpenAI_API.Files
{
    public class File : OpenAI_API.ApiResultBase
    {
        public string Id { get; set; } = null!;
        public string Name { get; set; } = null!;
        public string Purpose { get; set; } = null!;
        public long Bytes { get; set; }
        public long CreatedAt { get; set; }
        public bool Deleted { get; set; }
        public string Status { get; set; } = null!;
        public string StatusDetails { get; set; } = null!;
    }

    public interface IFilesEndpoint
    {
        Task<OpenAI_API.Files.File> UploadFileAsync(string filePath, string purpose = "fine-tune");
    }
}

namespace OpenAI_API.Images
{
    public interface IImageGenerationEndpoint
    {
        Task<OpenAI_API.Images.ImageResult> CreateImageAsync(OpenAI_API.Images.ImageGenerationRequest request);
        Task<OpenAI_API.Images.ImageResult> CreateImageAsync(string input, OpenAI_API.Models.Model model = null);
    }

    public class ImageGenerationRequest
    {
        public string Prompt { get; set; } = null!;
        public int? NumOfImages { get; set; }
        public string Model { get; set; } = null!;
        public string User { get; set; } = null!;
        public string Quality { get; set; } = null!;
        public ImageGenerationRequest() { }
    }

    public class ImageResult : OpenAI_API.ApiResultBase
    {
    }
}

namespace OpenAI_API.Models
{
    public interface IModelsEndpoint
    {
    }

    public class Model
    {
        public string ModelID { get; set; } = null!;
        public string OwnedBy { get; set; } = null!;
        public string Object { get; set; } = null!;
        public DateTime? Created { get => throw null!; }
        public long? CreatedUnixTime { get; set; }
        public string Root { get; set; } = null!;
        public string Parent { get; set; } = null!;
        public Model(string name) { }
        public Model() { }
        public static OpenAI_API.Models.Model DefaultModel { get; set; } = null!;
        public static OpenAI_API.Models.Model DefaultChatModel { get; set; } = null!;
        public static OpenAI_API.Models.Model DefaultTTSModel { get; set; } = null!;
        public static OpenAI_API.Models.Model DefaultTranscriptionModel { get; set; } = null!;
        public static OpenAI_API.Models.Model DefaultEmbeddingModel { get; set; } = null!;
    }
}

namespace OpenAI_API.Moderation
{
    public interface IModerationEndpoint
    {
        OpenAI_API.Moderation.ModerationRequest DefaultModerationRequestArgs { get; set; }
        Task<OpenAI_API.Moderation.ModerationResult> CallModerationAsync(OpenAI_API.Moderation.ModerationRequest request);
        Task<OpenAI_API.Moderation.ModerationResult> CallModerationAsync(string input);
    }

    public class ModerationRequest
    {
        public string Model { get; set; } = null!;
        public string Input { get; set; } = null!;
        public string[] Inputs { get; set; } = null!;
        public ModerationRequest() { }
        public ModerationRequest(string input, OpenAI_API.Models.Model model) { }
        public ModerationRequest(string[] inputs, OpenAI_API.Models.Model model) { }
        public ModerationRequest(params string[] input) { }
    }

    public class ModerationResult : OpenAI_API.ApiResultBase
    {
        public string Id { get; set; } = null!;
    }
}
