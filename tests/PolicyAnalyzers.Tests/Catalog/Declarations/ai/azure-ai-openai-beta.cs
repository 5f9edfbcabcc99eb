// Signatures of what the data file names, and what a program needs to use it; read from the api listings of Azure.AI.OpenAI 1.0.0-beta.6 to beta.17.
// needs: ai/azure-core
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.AI.OpenAI
{
    public class OpenAIClient
    {
        public OpenAIClient(Uri endpoint, AzureKeyCredential keyCredential) { }
        public OpenAIClient(Uri endpoint, Azure.Core.TokenCredential tokenCredential) { }
        public OpenAIClient(string openAIApiKey) { }
        public virtual Response<ChatCompletions> GetChatCompletions(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<ChatCompletions>> GetChatCompletionsAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual StreamingResponse<StreamingChatCompletionsUpdate> GetChatCompletionsStreaming(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<StreamingResponse<StreamingChatCompletionsUpdate>> GetChatCompletionsStreamingAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<Completions> GetCompletions(CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<Completions> GetCompletions(string deploymentOrModelName, string prompt, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<Completions>> GetCompletionsAsync(CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<Completions>> GetCompletionsAsync(string deploymentOrModelName, string prompt, CancellationToken cancellationToken = default) => throw null!;
        public virtual StreamingResponse<Completions> GetCompletionsStreaming(CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<StreamingResponse<Completions>> GetCompletionsStreamingAsync(CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<Embeddings> GetEmbeddings(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<Embeddings>> GetEmbeddingsAsync(EmbeddingsOptions embeddingsOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<ImageGenerations> GetImageGenerations(ImageGenerationOptions imageGenerationOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<ImageGenerations>> GetImageGenerationsAsync(ImageGenerationOptions imageGenerationOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<AudioTranscription> GetAudioTranscription(AudioTranscriptionOptions audioTranscriptionOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<AudioTranscription>> GetAudioTranscriptionAsync(AudioTranscriptionOptions audioTranscriptionOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Response<AudioTranslation> GetAudioTranslation(AudioTranslationOptions audioTranslationOptions, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<AudioTranslation>> GetAudioTranslationAsync(AudioTranslationOptions audioTranslationOptions, CancellationToken cancellationToken = default) => throw null!;
    }

    public class StreamingResponse<T> : IAsyncEnumerable<T>
    {
        public IAsyncEnumerable<T> EnumerateValues() => throw null!;
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions(string deploymentName, IEnumerable<ChatRequestMessage> messages) { }
        public string DeploymentName { get; set; } = null!;
        public IList<ChatRequestMessage> Messages { get => throw null!; }
        public int? MaxTokens { get; set; }
        public float? Temperature { get; set; }
    }

    public abstract class ChatRequestMessage { }

    public class ChatMessage
    {
        public ChatMessage(ChatRole role, string content) { }
        public string Content { get; set; } = null!;
    }

    public readonly struct ChatRole
    {
        public static ChatRole User { get => throw null!; }
    }

    public class ChatRequestUserMessage : ChatRequestMessage
    {
        public ChatRequestUserMessage(string content) { }
        public string Content { get => throw null!; }
    }

    public class ChatRequestSystemMessage : ChatRequestMessage
    {
        public ChatRequestSystemMessage(string content) { }
        public string Content { get => throw null!; }
    }

    public class ChatRequestAssistantMessage : ChatRequestMessage
    {
        public ChatRequestAssistantMessage(string content) { }
        public string Content { get => throw null!; }
    }

    public class ChatRequestToolMessage : ChatRequestMessage
    {
        public ChatRequestToolMessage(string content, string toolCallId) { }
        public string Content { get => throw null!; }
    }

    public class ChatCompletions
    {
        internal ChatCompletions() { }
        public string Id { get => throw null!; }
        public IReadOnlyList<ChatChoice> Choices { get => throw null!; }
    }

    public class ChatChoice
    {
        internal ChatChoice() { }
        public ChatResponseMessage Message { get => throw null!; }
    }

    public class ChatResponseMessage
    {
        internal ChatResponseMessage() { }
        public string Content { get => throw null!; }
    }

    public class StreamingChatCompletionsUpdate
    {
        internal StreamingChatCompletionsUpdate() { }
        public string ContentUpdate { get => throw null!; }
    }

    public class CompletionsOptions
    {
        public CompletionsOptions() { }
        public CompletionsOptions(string deploymentName, IEnumerable<string> prompts) { }
        public string DeploymentName { get; set; } = null!;
        public IList<string> Prompts { get => throw null!; }
    }

    public class Completions
    {
        internal Completions() { }
        public IReadOnlyList<Choice> Choices { get => throw null!; }
    }

    public class Choice
    {
        internal Choice() { }
        public string Text { get => throw null!; }
    }

    public class EmbeddingsOptions
    {
        public EmbeddingsOptions() { }
        public EmbeddingsOptions(string deploymentName, IEnumerable<string> input) { }
        public IList<string> Input { get => throw null!; }
    }

    public class Embeddings
    {
        internal Embeddings() { }
        public IReadOnlyList<EmbeddingItem> Data { get => throw null!; }
    }

    public class EmbeddingItem
    {
        internal EmbeddingItem() { }
        public ReadOnlyMemory<float> Embedding { get => throw null!; }
    }

    public class ImageGenerationOptions
    {
        public ImageGenerationOptions() { }
        public ImageGenerationOptions(string prompt) { }
        public string Prompt { get; set; } = null!;
    }

    public class ImageGenerations
    {
        internal ImageGenerations() { }
        public IReadOnlyList<ImageGenerationData> Data { get => throw null!; }
    }

    public class ImageGenerationData
    {
        internal ImageGenerationData() { }
        public Uri Url { get => throw null!; }
    }

    public class AudioTranscriptionOptions
    {
        public AudioTranscriptionOptions() { }
        public AudioTranscriptionOptions(string deploymentName, BinaryData audioData) { }
        public BinaryData AudioData { get; set; } = null!;
    }

    public class AudioTranscription
    {
        internal AudioTranscription() { }
        public string Text { get => throw null!; }
    }

    public class AudioTranslationOptions
    {
        public AudioTranslationOptions() { }
        public AudioTranslationOptions(string deploymentName, BinaryData audioData) { }
        public BinaryData AudioData { get; set; } = null!;
    }

    public class AudioTranslation
    {
        internal AudioTranslation() { }
        public string Text { get => throw null!; }
    }
}
