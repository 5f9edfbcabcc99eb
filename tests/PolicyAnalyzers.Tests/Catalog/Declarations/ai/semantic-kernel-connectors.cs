// Signatures of what the data file names, and what a program needs to use it; read from microsoft/semantic-kernel source HEAD 2026-08-20.
// needs: ai/semantic-kernel, ai/azure-ai-inference, ai/ollamasharp, ai/aws-bedrock
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel
{
    public static class AzureAIInferenceKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Azure.Core.TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Azure.AI.Inference.ChatCompletionsClient? chatClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string? apiKey = null, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Azure.Core.TokenCredential credential, Uri? endpoint = null, HttpClient? httpClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Azure.AI.Inference.ChatCompletionsClient? chatClient = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
    }

    public static class BedrockKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddBedrockChatCompletionService(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Amazon.BedrockRuntime.IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddBedrockChatClient(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Amazon.BedrockRuntime.IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryChatClient>? openTelemetryConfig = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddBedrockEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Amazon.BedrockRuntime.IAmazonBedrockRuntime? bedrockRuntime = null, string? serviceId = null, string? openTelemetrySourceName = null, Action<Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>>? openTelemetryConfig = null) => throw null!;
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

    public static class VertexAIKernelBuilderExtensions
    {
        public static Microsoft.SemanticKernel.IKernelBuilder AddVertexAIGeminiChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = default, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddVertexAIGeminiChatCompletion(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = default, string? serviceId = null, HttpClient? httpClient = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddVertexAIEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = default, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
        public static Microsoft.SemanticKernel.IKernelBuilder AddVertexAIEmbeddingGenerator(this Microsoft.SemanticKernel.IKernelBuilder builder, string modelId, string bearerKey, string location, string projectId, Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = default, string? serviceId = null, HttpClient? httpClient = null, int? dimensions = null) => throw null!;
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
