// Signatures of what the data file names, and what a program needs to use it; read from Microsoft.Extensions.AI.OpenAI 10.9.x (source HEAD 2026-08).
// needs: ai/microsoft-extensions-ai
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
    public static class OpenAIClientExtensions
    {
        public static Microsoft.Extensions.AI.IChatClient AsIChatClient(this OpenAI.Chat.ChatClient chatClient) => throw null!;
        public static Microsoft.Extensions.AI.IChatClient AsIChatClient(this OpenAI.Responses.ResponsesClient responseClient, string? defaultModelId = null) => throw null!;
        public static Microsoft.Extensions.AI.IChatClient AsIChatClient(this OpenAI.Assistants.AssistantClient assistantClient, string assistantId, string? threadId = null) => throw null!;
        public static Microsoft.Extensions.AI.IChatClient AsIChatClient(this OpenAI.Assistants.AssistantClient assistantClient, OpenAI.Assistants.Assistant assistant, string? threadId = null) => throw null!;
        public static Microsoft.Extensions.AI.ISpeechToTextClient AsISpeechToTextClient(this OpenAI.Audio.AudioClient audioClient) => throw null!;
        public static Microsoft.Extensions.AI.ITextToSpeechClient AsITextToSpeechClient(this OpenAI.Audio.AudioClient audioClient) => throw null!;
        public static Microsoft.Extensions.AI.IImageGenerator AsIImageGenerator(this OpenAI.Images.ImageClient imageClient) => throw null!;
        public static Microsoft.Extensions.AI.IEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>> AsIEmbeddingGenerator(this OpenAI.Embeddings.EmbeddingClient embeddingClient, int? defaultModelDimensions = null) => throw null!;
        public static Microsoft.Extensions.AI.IHostedFileClient AsIHostedFileClient(this OpenAI.OpenAIClient openAIClient) => throw null!;
        public static Microsoft.Extensions.AI.IHostedFileClient AsIHostedFileClient(this OpenAI.Files.OpenAIFileClient fileClient) => throw null!;
        public static Microsoft.Extensions.AI.IHostedFileClient AsIHostedFileClient(this OpenAI.Containers.ContainerClient containerClient, string? defaultScope = null) => throw null!;
    }

    public sealed class OpenAIRealtimeClient : Microsoft.Extensions.AI.IRealtimeClient
    {
        object? Microsoft.Extensions.AI.IRealtimeClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        public OpenAIRealtimeClient(string apiKey, string model) { }
        public OpenAIRealtimeClient(OpenAI.Realtime.RealtimeClient realtimeClient, string model) { }
        public Task<Microsoft.Extensions.AI.IRealtimeClientSession> CreateSessionAsync(Microsoft.Extensions.AI.RealtimeSessionOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public void Dispose() { }
    }
}

namespace OpenAI.Chat
{
    public static class MicrosoftExtensionsAIChatExtensions
    {
        public static IEnumerable<OpenAI.Chat.ChatMessage> AsOpenAIChatMessages(this IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options = null) => throw null!;
        public static OpenAI.Chat.ChatCompletion AsOpenAIChatCompletion(this Microsoft.Extensions.AI.ChatResponse response) => throw null!;
        public static IEnumerable<Microsoft.Extensions.AI.ChatMessage> AsChatMessages(this IEnumerable<OpenAI.Chat.ChatMessage> messages) => throw null!;
        public static Microsoft.Extensions.AI.ChatResponse AsChatResponse(this OpenAI.Chat.ChatCompletion chatCompletion, OpenAI.Chat.ChatCompletionOptions? options = null) => throw null!;
    }
}
