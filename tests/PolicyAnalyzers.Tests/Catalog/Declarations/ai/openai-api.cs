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
    }
}

namespace OpenAI_API.Chat
{
    public class ChatEndpoint : OpenAI_API.EndpointBase
    {
        protected internal ChatEndpoint() { }
        public OpenAI_API.Chat.ChatRequest DefaultChatRequestArgs { get; set; } = null!;
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
}

namespace OpenAI_API.Completions
{
    public class CompletionEndpoint : OpenAI_API.EndpointBase
    {
        protected internal CompletionEndpoint() { }
        public OpenAI_API.Completions.CompletionRequest DefaultCompletionRequestArgs { get; set; } = null!;
        public Task<OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(OpenAI_API.Completions.CompletionRequest request) => throw null!;
        public Task<OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(string prompt, OpenAI_API.Models.Model model = null, int? max_tokens = null, double? temperature = null, double? top_p = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbs = null, bool? echo = null, params string[] stopSequences) => throw null!;
        public Task<OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(params string[] prompts) => throw null!;
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
}

namespace OpenAI_API.Models
{
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
