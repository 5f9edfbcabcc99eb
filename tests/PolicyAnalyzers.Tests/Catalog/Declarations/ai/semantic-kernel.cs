// Signatures of what the data file names, and what a program needs to use it; read from Microsoft.SemanticKernel (Abstractions, Core, Connectors, Agents) source HEAD 2026-08-20.
// needs: ai/microsoft-extensions-ai, ai/azure-ai-openai, ai/azure-ai, ai/aws-bedrock, ai/ollamasharp
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class KernelServiceCollectionExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddKernel(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null!;
    }
}

namespace Microsoft.SemanticKernel
{
    public class AudioContent : Microsoft.SemanticKernel.BinaryContent
    {
        public AudioContent() { }
        public AudioContent(Uri uri) { }
        public AudioContent(string dataUri) { }
        public AudioContent(ReadOnlyMemory<byte> data, string? mimeType) { }
    }

    public static class AzureAIInferenceKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Azure.Core.TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Azure.AI.Inference.ChatCompletionsClient? chatClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Azure.Core.TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Azure.AI.Inference.ChatCompletionsClient? chatClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class AzureOpenAIKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureOpenAIChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureOpenAIChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string deploymentName, string endpoint, Azure.Core.TokenCredential credentials, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureOpenAIChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string deploymentName, Azure.AI.OpenAI.AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureOpenAIChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureOpenAIChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string deploymentName, string endpoint, Azure.Core.TokenCredential credentials, string? serviceId = null, string? modelId = null, HttpClient? httpClient = null, string? apiVersion = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureOpenAIChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string deploymentName, Azure.AI.OpenAI.AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureOpenAIEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, int? dimensions = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureOpenAIEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string deploymentName, string endpoint, Azure.Core.TokenCredential credential, string? serviceId = null, string? modelId = null, int? dimensions = null, string? apiVersion = null, HttpClient? httpClient = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureOpenAIEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string deploymentName, Azure.AI.OpenAI.AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null, int? dimensions = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>>? openTelemetryConfig = null) => throw null!;
    }

    public static class AzureOpenAIServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddAzureOpenAIChatCompletion(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string deploymentName, string endpoint, string apiKey, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddAzureOpenAIChatCompletion(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string deploymentName, string endpoint, Azure.Core.TokenCredential credentials, string? serviceId = null, string? modelId = null, string? apiVersion = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddAzureOpenAIChatCompletion(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string deploymentName, Azure.AI.OpenAI.AzureOpenAIClient? azureOpenAIClient = null, string? serviceId = null, string? modelId = null) => throw null!;
    }

    public static class BedrockKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddBedrockChatCompletionService(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Amazon.BedrockRuntime.IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddBedrockChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Amazon.BedrockRuntime.IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddBedrockEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Amazon.BedrockRuntime.IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>>? openTelemetryConfig = null) => throw null!;
    }

    public class BinaryContent : Microsoft.SemanticKernel.KernelContent
    {
        public ReadOnlyMemory<byte>? Content { get => throw null!; }
        public Uri? Uri { get; set; }
        public string? DataUri { get; set; }
        public ReadOnlyMemory<byte>? Data { get; set; }
        public bool CanRead { get => throw null!; }
        public BinaryContent() { }
        public BinaryContent(Uri uri) { }
        public BinaryContent(string dataUri) { }
        public BinaryContent(ReadOnlyMemory<byte> data, string? mimeType) { }
    }

    public class ChatMessageContent : Microsoft.SemanticKernel.KernelContent
    {
        public string? AuthorName { get; set; }
        public Microsoft.SemanticKernel.ChatCompletion.AuthorRole Role { get; set; }
        public string? Content { get; set; }
        public Microsoft.SemanticKernel.ChatCompletion.ChatMessageContentItemCollection Items { get; set; } = null!;
        public object? Source { get; set; }
        public ChatMessageContent() { }
        public ChatMessageContent(Microsoft.SemanticKernel.ChatCompletion.AuthorRole role, string? content, string? modelId = null, object? innerContent = null, System.Text.Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public ChatMessageContent(Microsoft.SemanticKernel.ChatCompletion.AuthorRole role, Microsoft.SemanticKernel.ChatCompletion.ChatMessageContentItemCollection items, string? modelId = null, object? innerContent = null, System.Text.Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
    }

    public abstract class FullyQualifiedAIFunction : Microsoft.Extensions.AI.AIFunction
    {
        protected internal FullyQualifiedAIFunction() { }
        public override string Name { get => throw null!; }
    }

    public sealed class FunctionResult
    {
        public FunctionResult(Microsoft.SemanticKernel.FunctionResult result, object? value = null) { }
        public Microsoft.SemanticKernel.KernelFunction Function { get; init; } = null!;
        public IReadOnlyDictionary<string, object?>? Metadata { get; init; }
        public Type? ValueType { get => throw null!; }
        public string? RenderedPrompt { get => throw null!; }
        public T? GetValue<T>() => throw null!;
    }

    public static class GoogleAIKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddGoogleVertexAIChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string? project = null, string? location = null, object? credential = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddGoogleAIGeminiChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string apiKey, Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion apiVersion = default, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddGoogleAIEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string apiKey, Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion apiVersion = default, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddGoogleGenAIChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string apiKey, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class HuggingFaceKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceTextGeneration(this Microsoft.SemanticKernel.IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceTextGeneration(this Microsoft.SemanticKernel.IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string model, Uri? endpoint = null, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, Uri endpoint, string? apiKey = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }

    public interface IAIServiceSelector
    {
    }

    public interface IAutoFunctionInvocationFilter
    {
    }

    public interface IFunctionInvocationFilter
    {
    }

    public interface IKernelBuilder
    {
        Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
        Microsoft.SemanticKernel.IKernelBuilderPlugins Plugins { get; }
    }

    public interface IKernelBuilderPlugins
    {
        Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
    }

    public interface IPromptRenderFilter
    {
        Task OnPromptRenderAsync(Microsoft.SemanticKernel.PromptRenderContext context, Func<Microsoft.SemanticKernel.PromptRenderContext, Task> next);
    }

    public interface IPromptTemplate
    {
    }

    public interface IPromptTemplateFactory
    {
    }

    public class ImageContent : Microsoft.SemanticKernel.BinaryContent
    {
        public ImageContent() { }
        public ImageContent(Uri uri) { }
        public ImageContent(string dataUri) { }
        public ImageContent(ReadOnlyMemory<byte> data, string? mimeType) { }
    }

    public sealed class Kernel
    {
        public Kernel(IServiceProvider? services = null, Microsoft.SemanticKernel.KernelPluginCollection? plugins = null) { }
        public static Microsoft.SemanticKernel.IKernelBuilder CreateBuilder() => throw null!;
        public Microsoft.SemanticKernel.Kernel Clone() => throw null!;
        public Microsoft.SemanticKernel.KernelPluginCollection Plugins { get => throw null!; }
        public IList<Microsoft.SemanticKernel.IFunctionInvocationFilter> FunctionInvocationFilters { get => throw null!; }
        public IList<Microsoft.SemanticKernel.IPromptRenderFilter> PromptRenderFilters { get => throw null!; }
        public IList<Microsoft.SemanticKernel.IAutoFunctionInvocationFilter> AutoFunctionInvocationFilters { get => throw null!; }
        public IServiceProvider Services { get => throw null!; }
        public System.Globalization.CultureInfo Culture { get; set; } = null!;
        public Microsoft.Extensions.Logging.ILoggerFactory LoggerFactory { get => throw null!; }
        public Microsoft.SemanticKernel.IAIServiceSelector ServiceSelector { get => throw null!; }
        public IDictionary<string, object?> Data { get => throw null!; }
        public T GetRequiredService<T>(object? serviceKey = null) where T : class => throw null!;
        public IEnumerable<T> GetAllServices<T>() where T : class => throw null!;
        public Task<Microsoft.SemanticKernel.FunctionResult> InvokeAsync(Microsoft.SemanticKernel.KernelFunction function, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Microsoft.SemanticKernel.FunctionResult> InvokeAsync(string? pluginName, string functionName, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<TResult?> InvokeAsync<TResult>(Microsoft.SemanticKernel.KernelFunction function, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<TResult?> InvokeAsync<TResult>(string? pluginName, string functionName, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.SemanticKernel.StreamingKernelContent> InvokeStreamingAsync(Microsoft.SemanticKernel.KernelFunction function, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.SemanticKernel.StreamingKernelContent> InvokeStreamingAsync(string? pluginName, string functionName, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<T> InvokeStreamingAsync<T>(Microsoft.SemanticKernel.KernelFunction function, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<T> InvokeStreamingAsync<T>(string? pluginName, string functionName, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class KernelArguments : Microsoft.Extensions.AI.AIFunctionArguments
    {
        public KernelArguments() { }
        public KernelArguments(Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings) { }
        public KernelArguments(IEnumerable<Microsoft.SemanticKernel.PromptExecutionSettings>? executionSettings) { }
        public KernelArguments(IDictionary<string, object?> source, Dictionary<string, Microsoft.SemanticKernel.PromptExecutionSettings>? executionSettings = null) { }
        public IReadOnlyDictionary<string, Microsoft.SemanticKernel.PromptExecutionSettings>? ExecutionSettings { get; set; }
        public ICollection<string> Names { get => throw null!; }
    }

    public abstract class KernelContent
    {
        protected internal KernelContent() { }
        public string? MimeType { get; set; }
        public object? InnerContent { get; set; }
        public string? ModelId { get; set; }
        public IReadOnlyDictionary<string, object?>? Metadata { get; set; }
    }

    public static class KernelExtensions
    {
        public static Microsoft.SemanticKernel.KernelFunction CreateFunctionFromMethod(this Microsoft.SemanticKernel.Kernel kernel, Delegate method, string? functionName = null, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelParameterMetadata>? parameters = null, Microsoft.SemanticKernel.KernelReturnParameterMetadata? returnParameter = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFunctionFromMethod(this Microsoft.SemanticKernel.Kernel kernel, Delegate method, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? functionName = null, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelParameterMetadata>? parameters = null, Microsoft.SemanticKernel.KernelReturnParameterMetadata? returnParameter = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFunctionFromMethod(this Microsoft.SemanticKernel.Kernel kernel, System.Reflection.MethodInfo method, object? target = null, string? functionName = null, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelParameterMetadata>? parameters = null, Microsoft.SemanticKernel.KernelReturnParameterMetadata? returnParameter = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFunctionFromMethod(this Microsoft.SemanticKernel.Kernel kernel, System.Reflection.MethodInfo method, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, object? target = null, string? functionName = null, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelParameterMetadata>? parameters = null, Microsoft.SemanticKernel.KernelReturnParameterMetadata? returnParameter = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFunctionFromPrompt(this Microsoft.SemanticKernel.Kernel kernel, string promptTemplate, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFunctionFromPrompt(this Microsoft.SemanticKernel.Kernel kernel, string promptTemplate, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFunctionFromPrompt(this Microsoft.SemanticKernel.Kernel kernel, string promptTemplate, IEnumerable<Microsoft.SemanticKernel.PromptExecutionSettings>? executionSettings, string? functionName = null, string? description = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFunctionFromPrompt(this Microsoft.SemanticKernel.Kernel kernel, string promptTemplate, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, IEnumerable<Microsoft.SemanticKernel.PromptExecutionSettings>? executionSettings, string? functionName = null, string? description = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFunctionFromPrompt(this Microsoft.SemanticKernel.Kernel kernel, Microsoft.SemanticKernel.PromptTemplateConfig promptConfig, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFunctionFromPrompt(this Microsoft.SemanticKernel.Kernel kernel, Microsoft.SemanticKernel.PromptTemplateConfig promptConfig, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreatePluginFromType<T>(this Microsoft.SemanticKernel.Kernel kernel, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreatePluginFromType<T>(this Microsoft.SemanticKernel.Kernel kernel, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreatePluginFromObject(this Microsoft.SemanticKernel.Kernel kernel, object target, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreatePluginFromObject<T>(this Microsoft.SemanticKernel.Kernel kernel, T target, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreatePluginFromFunctions(this Microsoft.SemanticKernel.Kernel kernel, string pluginName, IEnumerable<Microsoft.SemanticKernel.KernelFunction>? functions) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreatePluginFromFunctions(this Microsoft.SemanticKernel.Kernel kernel, string pluginName, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelFunction>? functions = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin ImportPluginFromType<T>(this Microsoft.SemanticKernel.Kernel kernel, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin ImportPluginFromType<T>(this Microsoft.SemanticKernel.Kernel kernel, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin AddFromType<T>(this ICollection<Microsoft.SemanticKernel.KernelPlugin> plugins, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin AddFromType<T>(this ICollection<Microsoft.SemanticKernel.KernelPlugin> plugins, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilderPlugins AddFromType<T>(this Microsoft.SemanticKernel.IKernelBuilderPlugins plugins, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilderPlugins AddFromType<T>(this Microsoft.SemanticKernel.IKernelBuilderPlugins plugins, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin ImportPluginFromObject(this Microsoft.SemanticKernel.Kernel kernel, object target, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin ImportPluginFromObject<T>(this Microsoft.SemanticKernel.Kernel kernel, T target, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin AddFromObject(this ICollection<Microsoft.SemanticKernel.KernelPlugin> plugins, object target, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin AddFromObject<T>(this ICollection<Microsoft.SemanticKernel.KernelPlugin> plugins, T target, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilderPlugins AddFromObject(this Microsoft.SemanticKernel.IKernelBuilderPlugins plugins, object target, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilderPlugins AddFromObject<T>(this Microsoft.SemanticKernel.IKernelBuilderPlugins plugins, T target, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? pluginName = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin ImportPluginFromFunctions(this Microsoft.SemanticKernel.Kernel kernel, string pluginName, IEnumerable<Microsoft.SemanticKernel.KernelFunction>? functions) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin ImportPluginFromFunctions(this Microsoft.SemanticKernel.Kernel kernel, string pluginName, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelFunction>? functions = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin AddFromFunctions(this ICollection<Microsoft.SemanticKernel.KernelPlugin> plugins, string pluginName, IEnumerable<Microsoft.SemanticKernel.KernelFunction>? functions) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin AddFromFunctions(this ICollection<Microsoft.SemanticKernel.KernelPlugin> plugins, string pluginName, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelFunction>? functions = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilderPlugins AddFromFunctions(this Microsoft.SemanticKernel.IKernelBuilderPlugins plugins, string pluginName, IEnumerable<Microsoft.SemanticKernel.KernelFunction>? functions) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilderPlugins AddFromFunctions(this Microsoft.SemanticKernel.IKernelBuilderPlugins plugins, string pluginName, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelFunction>? functions = null) => throw null!;
        public static Task<Microsoft.SemanticKernel.FunctionResult> InvokePromptAsync(this Microsoft.SemanticKernel.Kernel kernel, string promptTemplate, Microsoft.SemanticKernel.KernelArguments? arguments = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.SemanticKernel.PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<Microsoft.SemanticKernel.FunctionResult> InvokePromptAsync(this Microsoft.SemanticKernel.Kernel kernel, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string promptTemplate, Microsoft.SemanticKernel.KernelArguments? arguments = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.SemanticKernel.PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<T?> InvokePromptAsync<T>(this Microsoft.SemanticKernel.Kernel kernel, string promptTemplate, Microsoft.SemanticKernel.KernelArguments? arguments = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.SemanticKernel.PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<T?> InvokePromptAsync<T>(this Microsoft.SemanticKernel.Kernel kernel, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string promptTemplate, Microsoft.SemanticKernel.KernelArguments? arguments = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.SemanticKernel.PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<T?> InvokePromptAsync<T>(this Microsoft.SemanticKernel.Kernel kernel, string promptTemplate, Microsoft.SemanticKernel.KernelArguments? arguments, string? templateFormat, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory, Microsoft.SemanticKernel.PromptTemplateConfig? promptTemplateConfig) => throw null!;
        public static IAsyncEnumerable<Microsoft.SemanticKernel.StreamingKernelContent> InvokePromptStreamingAsync(this Microsoft.SemanticKernel.Kernel kernel, string promptTemplate, Microsoft.SemanticKernel.KernelArguments? arguments = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.SemanticKernel.PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static IAsyncEnumerable<Microsoft.SemanticKernel.StreamingKernelContent> InvokePromptStreamingAsync(this Microsoft.SemanticKernel.Kernel kernel, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string promptTemplate, Microsoft.SemanticKernel.KernelArguments? arguments = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.SemanticKernel.PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Microsoft.SemanticKernel.Kernel kernel, string promptTemplate, Microsoft.SemanticKernel.KernelArguments? arguments = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.SemanticKernel.PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static IAsyncEnumerable<T> InvokePromptStreamingAsync<T>(this Microsoft.SemanticKernel.Kernel kernel, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string promptTemplate, Microsoft.SemanticKernel.KernelArguments? arguments = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.SemanticKernel.PromptTemplateConfig? promptTemplateConfig = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Microsoft.SemanticKernel.Kernel Build(this Microsoft.SemanticKernel.IKernelBuilder builder) => throw null!;
    }

    public abstract class KernelFunction : Microsoft.SemanticKernel.FullyQualifiedAIFunction
    {
        protected internal KernelFunction() { }
        public virtual string Name { get => throw null!; }
        public virtual string? PluginName { get => throw null!; }
        public override string Description { get => throw null!; }
        public IReadOnlyDictionary<string, Microsoft.SemanticKernel.PromptExecutionSettings>? ExecutionSettings { get => throw null!; }
        public override System.Text.Json.JsonElement JsonSchema { get => throw null!; }
        public override System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get => throw null!; }
        public Task<Microsoft.SemanticKernel.FunctionResult> InvokeAsync(Microsoft.SemanticKernel.Kernel kernel, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<TResult?> InvokeAsync<TResult>(Microsoft.SemanticKernel.Kernel kernel, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.SemanticKernel.StreamingKernelContent> InvokeStreamingAsync(Microsoft.SemanticKernel.Kernel kernel, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<TResult> InvokeStreamingAsync<TResult>(Microsoft.SemanticKernel.Kernel kernel, Microsoft.SemanticKernel.KernelArguments? arguments = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class KernelFunctionAttribute : Attribute
    {
        public KernelFunctionAttribute() { }
        public KernelFunctionAttribute(string? name) { }
        public string? Name { get => throw null!; }
    }

    public static class KernelFunctionFactory
    {
        public static Microsoft.SemanticKernel.KernelFunction CreateFromMethod(Delegate method, string? functionName = null, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelParameterMetadata>? parameters = null, Microsoft.SemanticKernel.KernelReturnParameterMetadata? returnParameter = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromMethod(Delegate method, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? functionName = null, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelParameterMetadata>? parameters = null, Microsoft.SemanticKernel.KernelReturnParameterMetadata? returnParameter = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromMethod(Delegate method, Microsoft.SemanticKernel.KernelFunctionFromMethodOptions? options) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromMethod(Delegate method, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, Microsoft.SemanticKernel.KernelFunctionFromMethodOptions? options) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromMethod(System.Reflection.MethodInfo method, object? target = null, string? functionName = null, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelParameterMetadata>? parameters = null, Microsoft.SemanticKernel.KernelReturnParameterMetadata? returnParameter = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromMethod(System.Reflection.MethodInfo method, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, object? target = null, string? functionName = null, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelParameterMetadata>? parameters = null, Microsoft.SemanticKernel.KernelReturnParameterMetadata? returnParameter = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromMethod(System.Reflection.MethodInfo method, object? target, Microsoft.SemanticKernel.KernelFunctionFromMethodOptions? options) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromMethod(System.Reflection.MethodInfo method, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, object? target, Microsoft.SemanticKernel.KernelFunctionFromMethodOptions? options) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromPrompt(string promptTemplate, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromPrompt(string promptTemplate, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromPrompt(string promptTemplate, IEnumerable<Microsoft.SemanticKernel.PromptExecutionSettings>? executionSettings, string? functionName = null, string? description = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromPrompt(string promptTemplate, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, IEnumerable<Microsoft.SemanticKernel.PromptExecutionSettings>? executionSettings, string? functionName = null, string? description = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromPrompt(Microsoft.SemanticKernel.PromptTemplateConfig promptConfig, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromPrompt(Microsoft.SemanticKernel.PromptTemplateConfig promptConfig, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromPrompt(Microsoft.SemanticKernel.IPromptTemplate promptTemplate, Microsoft.SemanticKernel.PromptTemplateConfig promptConfig, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelFunction CreateFromPrompt(Microsoft.SemanticKernel.IPromptTemplate promptTemplate, Microsoft.SemanticKernel.PromptTemplateConfig promptConfig, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
    }

    public sealed class KernelFunctionFromMethodOptions
    {
        public string? FunctionName { get; init; }
        public string? Description { get; init; }
        public IEnumerable<Microsoft.SemanticKernel.KernelParameterMetadata>? Parameters { get; init; }
        public Microsoft.SemanticKernel.KernelReturnParameterMetadata? ReturnParameter { get; init; }
    }

    public static class KernelPluginExtensions
    {
        public static Microsoft.SemanticKernel.KernelFunction GetFunction(this Microsoft.SemanticKernel.IReadOnlyKernelPluginCollection plugins, string? pluginName, string functionName) => throw null!;
    }

    public sealed class KernelParameterMetadata
    {
        public KernelParameterMetadata(string name) { }
        public KernelParameterMetadata(string name, System.Text.Json.JsonSerializerOptions jsonSerializerOptions) { }
        public KernelParameterMetadata(Microsoft.SemanticKernel.KernelParameterMetadata metadata) { }
        public KernelParameterMetadata(Microsoft.SemanticKernel.KernelParameterMetadata metadata, System.Text.Json.JsonSerializerOptions jsonSerializerOptions) { }
        public string Name { get; set; } = null!;
        public string Description { get; set; } = null!;
        public object? DefaultValue { get; set; }
        public bool IsRequired { get; set; }
        public Type? ParameterType { get; set; }
    }

    public abstract class KernelPlugin : IEnumerable<Microsoft.SemanticKernel.KernelFunction>
    {
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
        protected internal KernelPlugin() { }
        public string Name { get => throw null!; }
        public string Description { get => throw null!; }
        public virtual int FunctionCount { get => throw null!; }
        public virtual IEnumerator<Microsoft.SemanticKernel.KernelFunction> GetEnumerator() => throw null!;
    }

    public interface IReadOnlyKernelPluginCollection : IEnumerable<Microsoft.SemanticKernel.KernelPlugin> { }

    public sealed class KernelPluginCollection : ICollection<Microsoft.SemanticKernel.KernelPlugin>, Microsoft.SemanticKernel.IReadOnlyKernelPluginCollection
    {
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
        void ICollection<Microsoft.SemanticKernel.KernelPlugin>.CopyTo(Microsoft.SemanticKernel.KernelPlugin[] array, int arrayIndex) => throw null!;
        bool ICollection<Microsoft.SemanticKernel.KernelPlugin>.IsReadOnly { get => throw null!; }
        public KernelPluginCollection() { }
        public KernelPluginCollection(IEnumerable<Microsoft.SemanticKernel.KernelPlugin> plugins) { }
        public int Count { get => throw null!; }
        public void Add(Microsoft.SemanticKernel.KernelPlugin plugin) { }
        public void AddRange(IEnumerable<Microsoft.SemanticKernel.KernelPlugin> plugins) { }
        public bool Remove(Microsoft.SemanticKernel.KernelPlugin plugin) => throw null!;
        public void Clear() { }
        public IEnumerator<Microsoft.SemanticKernel.KernelPlugin> GetEnumerator() => throw null!;
        public bool Contains(Microsoft.SemanticKernel.KernelPlugin plugin) => throw null!;
        public Microsoft.SemanticKernel.KernelPlugin this[string name] { get => throw null!; }
        public bool TryGetPlugin(string name, out Microsoft.SemanticKernel.KernelPlugin? plugin) => throw null!;
    }

    public static class KernelPluginFactory
    {
        public static Microsoft.SemanticKernel.KernelPlugin CreateFromType<T>(string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreateFromType<T>(System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreateFromType(Type instanceType, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreateFromType(Type instanceType, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, IServiceProvider? serviceProvider = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreateFromObject(object target, string? pluginName = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreateFromObject<T>(T target, System.Text.Json.JsonSerializerOptions jsonSerializerOptions, string? pluginName = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreateFromFunctions(string pluginName, IEnumerable<Microsoft.SemanticKernel.KernelFunction>? functions) => throw null!;
        public static Microsoft.SemanticKernel.KernelPlugin CreateFromFunctions(string pluginName, string? description = null, IEnumerable<Microsoft.SemanticKernel.KernelFunction>? functions = null) => throw null!;
    }

    public sealed class KernelReturnParameterMetadata
    {
        public KernelReturnParameterMetadata() { }
        public KernelReturnParameterMetadata(System.Text.Json.JsonSerializerOptions jsonSerializerOptions) { }
        public KernelReturnParameterMetadata(Microsoft.SemanticKernel.KernelReturnParameterMetadata metadata) { }
        public KernelReturnParameterMetadata(Microsoft.SemanticKernel.KernelReturnParameterMetadata metadata, System.Text.Json.JsonSerializerOptions jsonSerializerOptions) { }
        public string Description { get; set; } = null!;
        public Type? ParameterType { get; set; }
    }

    public static class MistralAIKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddMistralChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddMistralEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string apiKey, Uri? endpoint = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }

    public static class OllamaKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaTextGeneration(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaTextGeneration(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaTextGeneration(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, OllamaSharp.OllamaApiClient ollamaClient, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaTextGeneration(this Microsoft.SemanticKernel.IKernelBuilder builder, OllamaSharp.OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, OllamaSharp.OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, OllamaSharp.OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOllamaEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, OllamaSharp.OllamaApiClient? ollamaClient = null, string? serviceId = null) => throw null!;
    }

    public static class OnnxKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddOnnxRuntimeGenAIChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string modelPath, string? serviceId = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, System.Text.Json.JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOnnxRuntimeGenAIChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string modelPath, List<Microsoft.SemanticKernel.Connectors.Onnx.Provider> providers, string? serviceId = null, Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory = null, System.Text.Json.JsonSerializerOptions? jsonSerializerOptions = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddBertOnnxEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string onnxModelPath, string vocabPath, Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions? options = null, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddBertOnnxEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, Stream onnxModelStream, Stream vocabStream, Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions? options = null, string? serviceId = null) => throw null!;
    }

    public static class OpenAIKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddOpenAIEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, int? dimensions = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOpenAIEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, OpenAI.OpenAIClient? openAIClient = null, int? dimensions = null, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOpenAIChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOpenAIChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, OpenAI.OpenAIClient? openAIClient = null, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddOpenAIChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Uri endpoint, string? apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
    }

    public static class OpenAIServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddOpenAITextEmbeddingGeneration(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null, int? dimensions = null) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddOpenAITextEmbeddingGeneration(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string modelId, OpenAI.OpenAIClient? openAIClient = null, string? serviceId = null, int? dimensions = null) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddOpenAITextToImage(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string apiKey, string? orgId = null, string? modelId = null, string? serviceId = null) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddOpenAITextToAudio(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddOpenAIAudioToText(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddOpenAIAudioToText(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string modelId, OpenAI.OpenAIClient? openAIClient = null, string? serviceId = null) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddOpenAIChatCompletion(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddOpenAIChatCompletion(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string modelId, OpenAI.OpenAIClient? openAIClient = null, string? serviceId = null) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddOpenAIChatCompletion(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string modelId, Uri endpoint, string? apiKey = null, string? orgId = null, string? serviceId = null) => throw null!;
    }

    public class PromptExecutionSettings
    {
        public static string DefaultServiceId { get => throw null!; }
        public string? ServiceId { get; set; }
        public string? ModelId { get; set; }
        public IDictionary<string, object>? ExtensionData { get; set; }
        public bool IsFrozen { get => throw null!; }
    }

    public sealed class PromptRenderContext
    {
        protected internal PromptRenderContext() { }
        public CancellationToken CancellationToken { get; init; }
        public bool IsStreaming { get; init; }
        public Microsoft.SemanticKernel.Kernel Kernel { get => throw null!; }
        public Microsoft.SemanticKernel.KernelFunction Function { get => throw null!; }
        public Microsoft.SemanticKernel.KernelArguments Arguments { get => throw null!; }
        public Microsoft.SemanticKernel.PromptExecutionSettings? ExecutionSettings { get; init; }
        public string? RenderedPrompt { get; set; }
        public Microsoft.SemanticKernel.FunctionResult? Result { get; set; }
    }

    public sealed class PromptTemplateConfig
    {
        public PromptTemplateConfig() { }
        public PromptTemplateConfig(string template) { }
        public string? Name { get; set; }
        public string? Description { get; set; }
        public static string SemanticKernelTemplateFormat { get => throw null!; }
        public string TemplateFormat { get; set; } = null!;
        public string Template { get; set; } = null!;
        public Dictionary<string, Microsoft.SemanticKernel.PromptExecutionSettings> ExecutionSettings { get; set; } = null!;
        public bool AllowDangerouslySetContent { get; set; }
        public Microsoft.SemanticKernel.PromptExecutionSettings? DefaultExecutionSettings { get => throw null!; }
    }

    public class StreamingChatMessageContent : Microsoft.SemanticKernel.StreamingKernelContent
    {
        protected internal StreamingChatMessageContent() { }
        public string? Content { get; set; }
        public string? AuthorName { get; set; }
        public Microsoft.SemanticKernel.ChatCompletion.AuthorRole? Role { get; set; }
    }

    public abstract class StreamingKernelContent
    {
        protected internal StreamingKernelContent() { }
        public int ChoiceIndex { get; set; }
        public object? InnerContent { get; set; }
        public string? ModelId { get; set; }
        public IReadOnlyDictionary<string, object?>? Metadata { get; set; }
    }

    public class StreamingTextContent : Microsoft.SemanticKernel.StreamingKernelContent
    {
        protected internal StreamingTextContent() { }
        public string? Text { get; set; }
    }

    public sealed class TextContent : Microsoft.SemanticKernel.KernelContent
    {
        public string? Text { get; set; }
        public TextContent() { }
        public TextContent(string? text, string? modelId = null, object? innerContent = null, System.Text.Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
    }

    public static class VertexAIKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddVertexAIGeminiChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = default, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddVertexAIGeminiChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = default, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddVertexAIEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = default, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddVertexAIEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = default, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.Agents
{
    public abstract class Agent
    {
        public string? Description { get; init; }
        public string Id { get; init; } = null!;
        public string? Name { get; init; }
        public Microsoft.SemanticKernel.KernelArguments? Arguments { get; init; }
        public string? Instructions { get; init; }
        public Microsoft.SemanticKernel.Kernel Kernel { get; init; } = null!;
        public bool UseImmutableKernel { get; set; }
        public Microsoft.SemanticKernel.IPromptTemplate? Template { get; set; }
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.ChatMessageContent>> InvokeAsync(Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.ChatMessageContent>> InvokeAsync(string message, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.ChatMessageContent>> InvokeAsync(Microsoft.SemanticKernel.ChatMessageContent message, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.ChatMessageContent>> InvokeAsync(ICollection<Microsoft.SemanticKernel.ChatMessageContent> messages, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.StreamingChatMessageContent>> InvokeStreamingAsync(Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.StreamingChatMessageContent>> InvokeStreamingAsync(string message, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.StreamingChatMessageContent>> InvokeStreamingAsync(Microsoft.SemanticKernel.ChatMessageContent message, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<Microsoft.SemanticKernel.ChatMessageContent> messages, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public abstract class AgentChannel
    {
    }

    public abstract class AgentChat
    {
        protected internal AgentChat() { }
        public virtual IReadOnlyList<Microsoft.SemanticKernel.Agents.Agent> Agents { get => throw null!; }
        public bool IsActive { get => throw null!; }
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.ChatMessageContent> InvokeAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.StreamingChatMessageContent> InvokeStreamingAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public void AddChatMessage(Microsoft.SemanticKernel.ChatMessageContent message) { }
        public void AddChatMessages(IReadOnlyList<Microsoft.SemanticKernel.ChatMessageContent> messages) { }
    }

    public class AgentInvokeOptions
    {
        public AgentInvokeOptions() { }
        public AgentInvokeOptions(Microsoft.SemanticKernel.Agents.AgentInvokeOptions options) { }
        public Microsoft.SemanticKernel.KernelArguments? KernelArguments { get; init; }
        public Microsoft.SemanticKernel.Kernel? Kernel { get; init; }
        public string AdditionalInstructions { get; init; } = null!;
        public Func<Microsoft.SemanticKernel.ChatMessageContent, Task>? OnIntermediateMessage { get; init; }
    }

    public class AgentResponseItem<TMessage>
    {
        public AgentResponseItem(TMessage message, Microsoft.SemanticKernel.Agents.AgentThread thread) { }
        public TMessage Message { get => throw null!; }
        public Microsoft.SemanticKernel.Agents.AgentThread Thread { get => throw null!; }
        public static implicit operator TMessage(Microsoft.SemanticKernel.Agents.AgentResponseItem<TMessage> responseItem) => throw null!;
    }

    public abstract class AgentThread
    {
        public virtual string? Id { get; protected set; }
        public virtual bool IsDeleted { get; protected set; }
    }

    public sealed class ChatCompletionAgent : Microsoft.SemanticKernel.Agents.ChatHistoryAgent
    {
        public ChatCompletionAgent() { }
        public ChatCompletionAgent(Microsoft.SemanticKernel.PromptTemplateConfig templateConfig, Microsoft.SemanticKernel.IPromptTemplateFactory templateFactory) { }
        public Microsoft.SemanticKernel.ChatCompletion.AuthorRole InstructionsRole { get; init; }
        public override IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.ChatMessageContent>> InvokeAsync(ICollection<Microsoft.SemanticKernel.ChatMessageContent> messages, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected internal IAsyncEnumerable<Microsoft.SemanticKernel.ChatMessageContent> InvokeAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, Microsoft.SemanticKernel.KernelArguments? arguments = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public override IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<Microsoft.SemanticKernel.ChatMessageContent> messages, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected internal IAsyncEnumerable<Microsoft.SemanticKernel.StreamingChatMessageContent> InvokeStreamingAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, Microsoft.SemanticKernel.KernelArguments? arguments = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected Task<Microsoft.SemanticKernel.Agents.AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken) => throw null!;
    }

    public abstract class ChatHistoryAgent : Microsoft.SemanticKernel.Agents.Agent
    {
    }

    public sealed class ChatHistoryAgentThread : Microsoft.SemanticKernel.Agents.AgentThread
    {
        public ChatHistoryAgentThread() { }
        public ChatHistoryAgentThread(Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, string? id = null) { }
        public Microsoft.SemanticKernel.ChatCompletion.ChatHistory ChatHistory { get => throw null!; }
        public Task CreateAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected Task<string?> CreateInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected Task DeleteInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected Task OnNewMessageInternalAsync(Microsoft.SemanticKernel.ChatMessageContent newMessage, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.SemanticKernel.ChatMessageContent> GetMessagesAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.AudioToText
{
    public interface IAudioToTextService
    {
        Task<IReadOnlyList<Microsoft.SemanticKernel.TextContent>> GetTextContentsAsync(Microsoft.SemanticKernel.AudioContent content, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
    }
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    public struct AuthorRole
    {
        public static Microsoft.SemanticKernel.ChatCompletion.AuthorRole Developer { get => throw null!; }
        public static Microsoft.SemanticKernel.ChatCompletion.AuthorRole System { get => throw null!; }
        public static Microsoft.SemanticKernel.ChatCompletion.AuthorRole Assistant { get => throw null!; }
        public static Microsoft.SemanticKernel.ChatCompletion.AuthorRole User { get => throw null!; }
        public static Microsoft.SemanticKernel.ChatCompletion.AuthorRole Tool { get => throw null!; }
        public string Label { get => throw null!; }
        public AuthorRole(string label) { }
    }

    public static class ChatCompletionServiceExtensions
    {
        public static Task<IReadOnlyList<Microsoft.SemanticKernel.ChatMessageContent>> GetChatMessageContentsAsync(this Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chatCompletionService, string prompt, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<Microsoft.SemanticKernel.ChatMessageContent> GetChatMessageContentAsync(this Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chatCompletionService, string prompt, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static Task<Microsoft.SemanticKernel.ChatMessageContent> GetChatMessageContentAsync(this Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chatCompletionService, Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static IAsyncEnumerable<Microsoft.SemanticKernel.StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(this Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService chatCompletionService, string prompt, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public class ChatHistory : IList<Microsoft.SemanticKernel.ChatMessageContent>, IReadOnlyList<Microsoft.SemanticKernel.ChatMessageContent>
    {
        bool ICollection<Microsoft.SemanticKernel.ChatMessageContent>.IsReadOnly { get => throw null!; }
        IEnumerator<Microsoft.SemanticKernel.ChatMessageContent> IEnumerable<Microsoft.SemanticKernel.ChatMessageContent>.GetEnumerator() => throw null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
        public ChatHistory() { }
        public ChatHistory(string message, Microsoft.SemanticKernel.ChatCompletion.AuthorRole role) { }
        public ChatHistory(string systemMessage) { }
        public ChatHistory(IEnumerable<Microsoft.SemanticKernel.ChatMessageContent> messages) { }
        public virtual int Count { get => throw null!; }
        public void AddMessage(Microsoft.SemanticKernel.ChatCompletion.AuthorRole authorRole, string content, System.Text.Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public void AddMessage(Microsoft.SemanticKernel.ChatCompletion.AuthorRole authorRole, Microsoft.SemanticKernel.ChatCompletion.ChatMessageContentItemCollection contentItems, System.Text.Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public void AddUserMessage(string content) { }
        public void AddUserMessage(Microsoft.SemanticKernel.ChatCompletion.ChatMessageContentItemCollection contentItems) { }
        public void AddAssistantMessage(string content) { }
        public void AddSystemMessage(string content) { }
        public void AddDeveloperMessage(string content) { }
        public virtual void Add(Microsoft.SemanticKernel.ChatMessageContent item) { }
        public virtual void AddRange(IEnumerable<Microsoft.SemanticKernel.ChatMessageContent> items) { }
        public virtual void Insert(int index, Microsoft.SemanticKernel.ChatMessageContent item) { }
        public virtual void CopyTo(Microsoft.SemanticKernel.ChatMessageContent[] array, int arrayIndex) { }
        public virtual void Clear() { }
        public virtual Microsoft.SemanticKernel.ChatMessageContent this[int index] { get => throw null!; set { } }
        public virtual bool Contains(Microsoft.SemanticKernel.ChatMessageContent item) => throw null!;
        public virtual int IndexOf(Microsoft.SemanticKernel.ChatMessageContent item) => throw null!;
        public virtual void RemoveAt(int index) { }
        public virtual bool Remove(Microsoft.SemanticKernel.ChatMessageContent item) => throw null!;
        public virtual void RemoveRange(int index, int count) { }
    }

    public class ChatMessageContentItemCollection : IList<Microsoft.SemanticKernel.KernelContent>, IReadOnlyList<Microsoft.SemanticKernel.KernelContent>
    {
        bool ICollection<Microsoft.SemanticKernel.KernelContent>.IsReadOnly { get => throw null!; }
        IEnumerator<Microsoft.SemanticKernel.KernelContent> IEnumerable<Microsoft.SemanticKernel.KernelContent>.GetEnumerator() => throw null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
        public ChatMessageContentItemCollection() { }
        public Microsoft.SemanticKernel.KernelContent this[int index] { get => throw null!; set { } }
        public int Count { get => throw null!; }
        public void Add(Microsoft.SemanticKernel.KernelContent item) { }
        public void Clear() { }
        public bool Contains(Microsoft.SemanticKernel.KernelContent item) => throw null!;
        public void CopyTo(Microsoft.SemanticKernel.KernelContent[] array, int arrayIndex) { }
        public int IndexOf(Microsoft.SemanticKernel.KernelContent item) => throw null!;
        public void Insert(int index, Microsoft.SemanticKernel.KernelContent item) { }
        public bool Remove(Microsoft.SemanticKernel.KernelContent item) => throw null!;
        public void RemoveAt(int index) { }
    }

    public interface IChatCompletionService
    {
        Task<IReadOnlyList<Microsoft.SemanticKernel.ChatMessageContent>> GetChatMessageContentsAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<Microsoft.SemanticKernel.StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
    }
}

namespace Microsoft.SemanticKernel.Connectors.Google
{
    public enum GoogleAIVersion { V1, V1_Beta }

    public enum VertexAIVersion { V1, V1_Beta }
}

namespace Microsoft.SemanticKernel.Connectors.Onnx
{
    public sealed class BertOnnxOptions
    {
        public bool CaseSensitive { get; init; }
        public int MaximumTokens { get; init; }
        public string ClsToken { get; init; } = null!;
        public string UnknownToken { get; init; } = null!;
        public string SepToken { get; init; } = null!;
        public string PadToken { get; init; } = null!;
        public System.Text.NormalizationForm UnicodeNormalization { get; init; }
        public bool NormalizeEmbeddings { get; set; }
    }

    public class Provider
    {
        public Provider(string id) { }
        public string Id { get => throw null!; }
        public Dictionary<string, string> Options { get; set; } = null!;
    }
}

namespace Microsoft.SemanticKernel.Embeddings
{
    public static class EmbeddingGenerationExtensions
    {
        public static Task<ReadOnlyMemory<TEmbedding>> GenerateEmbeddingAsync<TValue, TEmbedding>(this Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService<TValue, TEmbedding> generator, TValue value, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken)) where TEmbedding : unmanaged => throw null!;
    }

    public interface ITextEmbeddingGenerationService : Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService<string, float> { }

    public interface IEmbeddingGenerationService<TValue, TEmbedding> where TEmbedding : unmanaged
    {
        Task<IList<ReadOnlyMemory<TEmbedding>>> GenerateEmbeddingsAsync(IList<TValue> data, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
    }
}

namespace Microsoft.SemanticKernel.ImageToText
{
    public interface IImageToTextService
    {
        Task<IReadOnlyList<Microsoft.SemanticKernel.TextContent>> GetTextContentsAsync(Microsoft.SemanticKernel.ImageContent content, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
    }
}

namespace Microsoft.SemanticKernel.Memory
{
    public interface ISemanticTextMemory
    {
        Task<string> SaveInformationAsync(string collection, string text, string id, string? description = null, string? additionalMetadata = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<string> SaveReferenceAsync(string collection, string text, string externalId, string externalSourceName, string? description = null, string? additionalMetadata = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<Microsoft.SemanticKernel.Memory.MemoryQueryResult> SearchAsync(string collection, string query, int limit = 1, double minRelevanceScore = 0.7, bool withEmbeddings = false, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
    }

    public class MemoryQueryResult
    {
        protected internal MemoryQueryResult() { }
        public double Relevance { get => throw null!; }
        public ReadOnlyMemory<float>? Embedding { get => throw null!; }
    }
}

namespace Microsoft.SemanticKernel.TextGeneration
{
    public interface ITextGenerationService
    {
        Task<IReadOnlyList<Microsoft.SemanticKernel.TextContent>> GetTextContentsAsync(string prompt, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<Microsoft.SemanticKernel.StreamingTextContent> GetStreamingTextContentsAsync(string prompt, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
    }

    public static class TextGenerationExtensions
    {
        public static Task<Microsoft.SemanticKernel.TextContent> GetTextContentAsync(this Microsoft.SemanticKernel.TextGeneration.ITextGenerationService textGenerationService, string prompt, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}

namespace Microsoft.SemanticKernel.TextToAudio
{
    public interface ITextToAudioService
    {
        Task<IReadOnlyList<Microsoft.SemanticKernel.AudioContent>> GetAudioContentsAsync(string text, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
    }
}

namespace Microsoft.SemanticKernel.TextToImage
{
    public interface ITextToImageService
    {
        Task<IReadOnlyList<Microsoft.SemanticKernel.ImageContent>> GetImageContentsAsync(Microsoft.SemanticKernel.TextContent input, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken));
    }

    public static class TextToImageServiceExtensions
    {
        public static Task<string> GenerateImageAsync(this Microsoft.SemanticKernel.TextToImage.ITextToImageService service, string description, int width, int height, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}
