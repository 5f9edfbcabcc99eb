// Signatures of what the data file names, and what a program needs to use it; read from Microsoft.Extensions.AI 10.9.x (source HEAD 2026-08).
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.AI
{
    public abstract class CachingChatClient : Microsoft.Extensions.AI.DelegatingChatClient
    {
        protected CachingChatClient(Microsoft.Extensions.AI.IChatClient innerClient) : base(default!) { }
        public bool CoalesceStreamingUpdates { get; set; }
    }

    public sealed class ChatClientBuilder
    {
        public ChatClientBuilder(Microsoft.Extensions.AI.IChatClient innerClient) { }
        public ChatClientBuilder(Func<IServiceProvider, Microsoft.Extensions.AI.IChatClient> innerClientFactory) { }
        public Microsoft.Extensions.AI.IChatClient Build(IServiceProvider? services = null) => throw null!;
        public Microsoft.Extensions.AI.ChatClientBuilder Use(Func<Microsoft.Extensions.AI.IChatClient, Microsoft.Extensions.AI.IChatClient> clientFactory) => throw null!;
        public Microsoft.Extensions.AI.ChatClientBuilder Use(Func<Microsoft.Extensions.AI.IChatClient, IServiceProvider, Microsoft.Extensions.AI.IChatClient> clientFactory) => throw null!;
        public Microsoft.Extensions.AI.ChatClientBuilder Use(Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, Microsoft.Extensions.AI.ChatOptions?, Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, Microsoft.Extensions.AI.ChatOptions?, CancellationToken, Task>, CancellationToken, Task> sharedFunc) => throw null!;
        public Microsoft.Extensions.AI.ChatClientBuilder Use(Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, Microsoft.Extensions.AI.ChatOptions?, Microsoft.Extensions.AI.IChatClient, CancellationToken, Task<Microsoft.Extensions.AI.ChatResponse>>? getResponseFunc, Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, Microsoft.Extensions.AI.ChatOptions?, Microsoft.Extensions.AI.IChatClient, CancellationToken, IAsyncEnumerable<Microsoft.Extensions.AI.ChatResponseUpdate>>? getStreamingResponseFunc) => throw null!;
    }

    public static class ChatClientBuilderChatClientExtensions
    {
        public static Microsoft.Extensions.AI.ChatClientBuilder AsBuilder(this Microsoft.Extensions.AI.IChatClient innerClient) => throw null!;
    }

    public static class ChatClientStructuredOutputExtensions
    {
        public static Task<Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this Microsoft.Extensions.AI.IChatClient chatClient, IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this Microsoft.Extensions.AI.IChatClient chatClient, string chatMessage, Microsoft.Extensions.AI.ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this Microsoft.Extensions.AI.IChatClient chatClient, Microsoft.Extensions.AI.ChatMessage chatMessage, Microsoft.Extensions.AI.ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this Microsoft.Extensions.AI.IChatClient chatClient, string chatMessage, System.Text.Json.JsonSerializerOptions serializerOptions, Microsoft.Extensions.AI.ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this Microsoft.Extensions.AI.IChatClient chatClient, Microsoft.Extensions.AI.ChatMessage chatMessage, System.Text.Json.JsonSerializerOptions serializerOptions, Microsoft.Extensions.AI.ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this Microsoft.Extensions.AI.IChatClient chatClient, IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, System.Text.Json.JsonSerializerOptions serializerOptions, Microsoft.Extensions.AI.ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public class ChatResponse<T> : Microsoft.Extensions.AI.ChatResponse
    {
        public ChatResponse(Microsoft.Extensions.AI.ChatResponse response, System.Text.Json.JsonSerializerOptions serializerOptions) { }
        public T Result { get => throw null!; }
        public bool TryGetResult(out T? result) => throw null!;
    }

    public sealed class ConfigureOptionsChatClient : Microsoft.Extensions.AI.DelegatingChatClient
    {
        public ConfigureOptionsChatClient(Microsoft.Extensions.AI.IChatClient innerClient, Action<Microsoft.Extensions.AI.ChatOptions> configure) : base(default!) { }
    }

    public static class ConfigureOptionsChatClientBuilderExtensions
    {
        public static Microsoft.Extensions.AI.ChatClientBuilder ConfigureOptions(this Microsoft.Extensions.AI.ChatClientBuilder builder, Action<Microsoft.Extensions.AI.ChatOptions> configure) => throw null!;
    }

    public class DistributedCachingChatClient : Microsoft.Extensions.AI.CachingChatClient
    {
        public DistributedCachingChatClient(Microsoft.Extensions.AI.IChatClient innerClient, Microsoft.Extensions.Caching.Distributed.IDistributedCache storage) : base(default!) { }
        public System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get; set; } = null!;
        public IReadOnlyList<object>? CacheKeyAdditionalValues { get; set; }
    }

    public static class DistributedCachingChatClientBuilderExtensions
    {
        public static Microsoft.Extensions.AI.ChatClientBuilder UseDistributedCache(this Microsoft.Extensions.AI.ChatClientBuilder builder, Microsoft.Extensions.Caching.Distributed.IDistributedCache? storage = null, Action<Microsoft.Extensions.AI.DistributedCachingChatClient>? configure = null) => throw null!;
    }

    public sealed class EmbeddingGeneratorBuilder<TInput, TEmbedding> where TEmbedding : Microsoft.Extensions.AI.Embedding
    {
        public EmbeddingGeneratorBuilder(Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) { }
        public EmbeddingGeneratorBuilder(Func<IServiceProvider, Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory) { }
        public Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> Build(IServiceProvider? services = null) => throw null!;
        public Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(Func<Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>, Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> generatorFactory) => throw null!;
        public Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(Func<Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>, IServiceProvider, Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> generatorFactory) => throw null!;
        public Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(Func<IEnumerable<TInput>, Microsoft.Extensions.AI.EmbeddingGenerationOptions?, Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>, CancellationToken, Task<Microsoft.Extensions.AI.GeneratedEmbeddings<TEmbedding>>>? generateFunc) => throw null!;
    }

    public class FunctionInvokingChatClient : Microsoft.Extensions.AI.DelegatingChatClient
    {
        public FunctionInvokingChatClient(Microsoft.Extensions.AI.IChatClient innerClient, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, IServiceProvider? functionInvocationServices = null) : base(default!) { }
        public bool IncludeDetailedErrors { get; set; }
        public bool AllowConcurrentInvocation { get; set; }
        public int MaximumIterationsPerRequest { get; set; }
        public int MaximumConsecutiveErrorsPerRequest { get; set; }
        public IList<Microsoft.Extensions.AI.AITool>? AdditionalTools { get; set; }
        public bool TerminateOnUnknownCalls { get; set; }
    }

    public static class FunctionInvokingChatClientBuilderExtensions
    {
        public static Microsoft.Extensions.AI.ChatClientBuilder UseFunctionInvocation(this Microsoft.Extensions.AI.ChatClientBuilder builder, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, Action<Microsoft.Extensions.AI.FunctionInvokingChatClient>? configure = null) => throw null!;
    }

    public sealed class ImageGeneratingChatClient : Microsoft.Extensions.AI.DelegatingChatClient
    {
        protected internal ImageGeneratingChatClient() : base(default!) { }
    }

    public static class ImageGeneratingChatClientBuilderExtensions
    {
        public static Microsoft.Extensions.AI.ChatClientBuilder UseImageGeneration(this Microsoft.Extensions.AI.ChatClientBuilder builder, Microsoft.Extensions.AI.IImageGenerator? imageGenerator = null, Action<Microsoft.Extensions.AI.ImageGeneratingChatClient>? configure = null) => throw null!;
    }

    public sealed class ImageGeneratorBuilder
    {
        public ImageGeneratorBuilder(Microsoft.Extensions.AI.IImageGenerator innerGenerator) { }
        public ImageGeneratorBuilder(Func<IServiceProvider, Microsoft.Extensions.AI.IImageGenerator> innerGeneratorFactory) { }
        public Microsoft.Extensions.AI.IImageGenerator Build(IServiceProvider? services = null) => throw null!;
        public Microsoft.Extensions.AI.ImageGeneratorBuilder Use(Func<Microsoft.Extensions.AI.IImageGenerator, Microsoft.Extensions.AI.IImageGenerator> generatorFactory) => throw null!;
        public Microsoft.Extensions.AI.ImageGeneratorBuilder Use(Func<Microsoft.Extensions.AI.IImageGenerator, IServiceProvider, Microsoft.Extensions.AI.IImageGenerator> generatorFactory) => throw null!;
    }

    public class LoggingChatClient : Microsoft.Extensions.AI.DelegatingChatClient
    {
        public LoggingChatClient(Microsoft.Extensions.AI.IChatClient innerClient, Microsoft.Extensions.Logging.ILogger logger) : base(default!) { }
        public System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get; set; } = null!;
    }

    public static class LoggingChatClientBuilderExtensions
    {
        public static Microsoft.Extensions.AI.ChatClientBuilder UseLogging(this Microsoft.Extensions.AI.ChatClientBuilder builder, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, Action<Microsoft.Extensions.AI.LoggingChatClient>? configure = null) => throw null!;
    }

    public class LoggingEmbeddingGenerator<TInput, TEmbedding> : Microsoft.Extensions.AI.DelegatingEmbeddingGenerator<TInput, TEmbedding> where TEmbedding : Microsoft.Extensions.AI.Embedding
    {
        protected internal LoggingEmbeddingGenerator() : base(default!) { }
        public System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get; set; } = null!;
    }

    public static class LoggingEmbeddingGeneratorBuilderExtensions
    {
        public static Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> UseLogging<TInput, TEmbedding>(this Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, Action<Microsoft.Extensions.AI.LoggingEmbeddingGenerator<TInput, TEmbedding>>? configure = null) where TEmbedding : Microsoft.Extensions.AI.Embedding => throw null!;
    }

    public class LoggingImageGenerator : Microsoft.Extensions.AI.DelegatingImageGenerator
    {
        protected internal LoggingImageGenerator() : base(default!) { }
        public System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get; set; } = null!;
    }

    public static class LoggingImageGeneratorBuilderExtensions
    {
        public static Microsoft.Extensions.AI.ImageGeneratorBuilder UseLogging(this Microsoft.Extensions.AI.ImageGeneratorBuilder builder, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, Action<Microsoft.Extensions.AI.LoggingImageGenerator>? configure = null) => throw null!;
    }

    public class LoggingSpeechToTextClient : Microsoft.Extensions.AI.DelegatingSpeechToTextClient
    {
        protected internal LoggingSpeechToTextClient() : base(default!) { }
        public System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get; set; } = null!;
    }

    public static class LoggingSpeechToTextClientBuilderExtensions
    {
        public static Microsoft.Extensions.AI.SpeechToTextClientBuilder UseLogging(this Microsoft.Extensions.AI.SpeechToTextClientBuilder builder, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, Action<Microsoft.Extensions.AI.LoggingSpeechToTextClient>? configure = null) => throw null!;
    }

    public sealed class OpenTelemetryChatClient : Microsoft.Extensions.AI.DelegatingChatClient
    {
        public OpenTelemetryChatClient(Microsoft.Extensions.AI.IChatClient innerClient, Microsoft.Extensions.Logging.ILogger? logger = null, string? sourceName = null) : base(default!) { }
        public System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get; set; } = null!;
        public bool EnableSensitiveData { get; set; }
    }

    public static class OpenTelemetryChatClientBuilderExtensions
    {
        public static Microsoft.Extensions.AI.ChatClientBuilder UseOpenTelemetry(this Microsoft.Extensions.AI.ChatClientBuilder builder, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, string? sourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? configure = null) => throw null!;
    }

    public sealed class OpenTelemetryEmbeddingGenerator<TInput, TEmbedding> : Microsoft.Extensions.AI.DelegatingEmbeddingGenerator<TInput, TEmbedding> where TEmbedding : Microsoft.Extensions.AI.Embedding
    {
        protected internal OpenTelemetryEmbeddingGenerator() : base(default!) { }
        public bool EnableSensitiveData { get; set; }
    }

    public static class OpenTelemetryEmbeddingGeneratorBuilderExtensions
    {
        public static Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> UseOpenTelemetry<TInput, TEmbedding>(this Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, string? sourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<TInput, TEmbedding>>? configure = null) where TEmbedding : Microsoft.Extensions.AI.Embedding => throw null!;
    }

    public sealed class ReducingChatClient : Microsoft.Extensions.AI.DelegatingChatClient
    {
        public ReducingChatClient(Microsoft.Extensions.AI.IChatClient innerClient, Microsoft.Extensions.AI.IChatReducer reducer) : base(default!) { }
    }

    public static class ReducingChatClientBuilderExtensions
    {
        public static Microsoft.Extensions.AI.ChatClientBuilder UseChatReducer(this Microsoft.Extensions.AI.ChatClientBuilder builder, Microsoft.Extensions.AI.IChatReducer? reducer = null, Action<Microsoft.Extensions.AI.ReducingChatClient>? configure = null) => throw null!;
    }

    public sealed class SpeechToTextClientBuilder
    {
        public SpeechToTextClientBuilder(Microsoft.Extensions.AI.ISpeechToTextClient innerClient) { }
        public SpeechToTextClientBuilder(Func<IServiceProvider, Microsoft.Extensions.AI.ISpeechToTextClient> innerClientFactory) { }
        public Microsoft.Extensions.AI.ISpeechToTextClient Build(IServiceProvider? services = null) => throw null!;
        public Microsoft.Extensions.AI.SpeechToTextClientBuilder Use(Func<Microsoft.Extensions.AI.ISpeechToTextClient, Microsoft.Extensions.AI.ISpeechToTextClient> clientFactory) => throw null!;
        public Microsoft.Extensions.AI.SpeechToTextClientBuilder Use(Func<Microsoft.Extensions.AI.ISpeechToTextClient, IServiceProvider, Microsoft.Extensions.AI.ISpeechToTextClient> clientFactory) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ChatClientBuilderServiceCollectionExtensions
    {
        public static Microsoft.Extensions.AI.ChatClientBuilder AddChatClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Microsoft.Extensions.AI.IChatClient innerClient, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Extensions.AI.ChatClientBuilder AddChatClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Func<IServiceProvider, Microsoft.Extensions.AI.IChatClient> innerClientFactory, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Extensions.AI.ChatClientBuilder AddKeyedChatClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, object? serviceKey, Microsoft.Extensions.AI.IChatClient innerClient, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Extensions.AI.ChatClientBuilder AddKeyedChatClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, Microsoft.Extensions.AI.IChatClient> innerClientFactory, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
    }

    public static class EmbeddingGeneratorBuilderServiceCollectionExtensions
    {
        public static Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) where TEmbedding : Microsoft.Extensions.AI.Embedding => throw null!;
        public static Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Func<IServiceProvider, Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) where TEmbedding : Microsoft.Extensions.AI.Embedding => throw null!;
        public static Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, object? serviceKey, Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) where TEmbedding : Microsoft.Extensions.AI.Embedding => throw null!;
        public static Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) where TEmbedding : Microsoft.Extensions.AI.Embedding => throw null!;
    }

    public static class ImageGeneratorBuilderServiceCollectionExtensions
    {
        public static Microsoft.Extensions.AI.ImageGeneratorBuilder AddImageGenerator(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Microsoft.Extensions.AI.IImageGenerator innerGenerator, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Extensions.AI.ImageGeneratorBuilder AddImageGenerator(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Func<IServiceProvider, Microsoft.Extensions.AI.IImageGenerator> innerGeneratorFactory, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Extensions.AI.ImageGeneratorBuilder AddKeyedImageGenerator(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, object? serviceKey, Microsoft.Extensions.AI.IImageGenerator innerGenerator, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Extensions.AI.ImageGeneratorBuilder AddKeyedImageGenerator(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, Microsoft.Extensions.AI.IImageGenerator> innerGeneratorFactory, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
    }

    public static class SpeechToTextClientBuilderServiceCollectionExtensions
    {
        public static Microsoft.Extensions.AI.SpeechToTextClientBuilder AddSpeechToTextClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Microsoft.Extensions.AI.ISpeechToTextClient innerClient, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Extensions.AI.SpeechToTextClientBuilder AddSpeechToTextClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, Func<IServiceProvider, Microsoft.Extensions.AI.ISpeechToTextClient> innerClientFactory, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Extensions.AI.SpeechToTextClientBuilder AddKeyedSpeechToTextClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, object? serviceKey, Microsoft.Extensions.AI.ISpeechToTextClient innerClient, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
        public static Microsoft.Extensions.AI.SpeechToTextClientBuilder AddKeyedSpeechToTextClient(this Microsoft.Extensions.DependencyInjection.IServiceCollection serviceCollection, object? serviceKey, Func<IServiceProvider, Microsoft.Extensions.AI.ISpeechToTextClient> innerClientFactory, Microsoft.Extensions.DependencyInjection.ServiceLifetime lifetime = default) => throw null!;
    }
}
