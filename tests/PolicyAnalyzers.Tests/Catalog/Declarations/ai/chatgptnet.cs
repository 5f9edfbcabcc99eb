// Signatures of what the data file names, and what a program needs to use it; read from ChatGptNet source HEAD 2024-11-06.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ChatGptNet
{
    public class ChatGptOptionsBuilder
    {
        public int MessageLimit { get; set; }
        public TimeSpan MessageExpiration { get; set; }
        public bool ThrowExceptionOnError { get; set; }
        public string? DefaultModel { get; set; }
        public string? DefaultEmbeddingModel { get; set; }
        public ChatGptNet.Models.ChatGptParameters? DefaultParameters { get; set; }
        public ChatGptNet.Models.Embeddings.EmbeddingParameters DefaultEmbeddingParameters { get; set; } = null!;
        public string? User { get; set; }
        public ChatGptOptionsBuilder() { }
    }

    public static class ChatGptServiceCollectionExtensions
    {
        public static ChatGptNet.IChatGptBuilder AddChatGpt(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<ChatGptNet.ChatGptOptionsBuilder> builder, Action<Microsoft.Extensions.DependencyInjection.IHttpClientBuilder>? httpClientBuilder = null) => throw null!;
        public static ChatGptNet.IChatGptBuilder AddChatGpt(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration, string sectionName) => throw null!;
        public static ChatGptNet.IChatGptBuilder AddChatGpt(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration, Action<Microsoft.Extensions.DependencyInjection.IHttpClientBuilder>? httpClientBuilder = null) => throw null!;
        public static ChatGptNet.IChatGptBuilder AddChatGpt(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration, string sectionName, Action<Microsoft.Extensions.DependencyInjection.IHttpClientBuilder>? httpClientBuilder = null) => throw null!;
        public static ChatGptNet.IChatGptBuilder AddChatGpt(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<IServiceProvider, ChatGptNet.ChatGptOptionsBuilder> builder, Action<Microsoft.Extensions.DependencyInjection.IHttpClientBuilder>? httpClientBuilder = null) => throw null!;
    }

    public interface IChatGptBuilder
    {
    }

    public interface IChatGptClient
    {
        Task<ChatGptNet.Models.ChatGptResponse> AskAsync(string message, ChatGptNet.Models.ChatGptParameters? parameters = null, string? model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default(CancellationToken));
        Task<ChatGptNet.Models.ChatGptResponse> AskAsync(string message, ChatGptNet.Models.ChatGptToolParameters? toolParameters, ChatGptNet.Models.ChatGptParameters? parameters = null, string? model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default(CancellationToken));
        Task<ChatGptNet.Models.ChatGptResponse> AskAsync(Guid conversationId, string message, ChatGptNet.Models.ChatGptParameters? parameters = null, string? model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default(CancellationToken));
        Task<ChatGptNet.Models.ChatGptResponse> AskAsync(Guid conversationId, string message, ChatGptNet.Models.ChatGptToolParameters? toolParameters, ChatGptNet.Models.ChatGptParameters? parameters = null, string? model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<ChatGptNet.Models.ChatGptResponse> AskStreamAsync(string message, ChatGptNet.Models.ChatGptParameters? parameters = null, string? model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<ChatGptNet.Models.ChatGptResponse> AskStreamAsync(Guid conversationId, string message, ChatGptNet.Models.ChatGptParameters? parameters = null, string? model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default(CancellationToken));
        Task<ChatGptNet.Models.Embeddings.EmbeddingResponse> GenerateEmbeddingAsync(string text, ChatGptNet.Models.Embeddings.EmbeddingParameters? parameters = null, string? model = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<ChatGptNet.Models.Embeddings.EmbeddingResponse> GenerateEmbeddingAsync(IEnumerable<string> texts, ChatGptNet.Models.Embeddings.EmbeddingParameters? parameters = null, string? model = null, CancellationToken cancellationToken = default(CancellationToken));
    }
}

namespace ChatGptNet.Models
{
    public class ChatGptParameters
    {
        public int? Seed { get; set; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public int? MaxTokens { get; set; }
        public int? MaxCompletionTokens { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public bool? LogProbabilities { get; set; }
        public int? TopLogProbabilities { get; set; }
    }

    public class ChatGptResponse : ChatGptNet.Models.Common.Response
    {
        public string Id { get; set; } = null!;
        public Guid ConversationId { get; set; }
        public DateTime CreatedAt { get; set; }
        public string? SystemFingerprint { get; set; }
        public bool IsPromptFiltered { get => throw null!; }
        public bool IsContentFiltered { get => throw null!; }
    }

    public class ChatGptToolParameters
    {
        public string? FunctionCall { get; set; }
        public string? ToolChoice { get; set; }
    }
}

namespace ChatGptNet.Models.Common
{
    public abstract class Response
    {
    }
}

namespace ChatGptNet.Models.Embeddings
{
    public class EmbeddingParameters
    {
        public int? Dimensions { get; set; }
    }

    public class EmbeddingResponse : ChatGptNet.Models.Common.Response
    {
    }
}

namespace ChatGptNet.Extensions
{
    public static class ChatGptResponseExtensions
    {
        public static string? GetContent(this ChatGptNet.Models.ChatGptResponse response) => throw null!;
    }
}
