// Signatures of what the data file names, and what a program needs to use it; read from Google_GenerativeAI source HEAD 2026-04-20.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace GenerativeAI
{
    public abstract class BaseModel : GenerativeAI.Clients.BaseClient
    {
        protected internal BaseModel() { }
        protected virtual Task<GenerativeAI.Types.GenerateContentResponse> GenerateContentAsync(string model, GenerativeAI.Types.GenerateContentRequest request) => throw null!;
    }

    public class ChatSession : GenerativeAI.GenerativeModel
    {
        protected internal ChatSession() { }
        public GenerativeAI.Types.Content? LastRequestContent { get => throw null!; }
        public GenerativeAI.Types.Content? LastResponseContent { get => throw null!; }
        public List<GenerativeAI.Types.Content> History { get; set; } = null!;
        public override Task<GenerativeAI.Types.GenerateContentResponse> GenerateContentAsync(GenerativeAI.Types.GenerateContentRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public override IAsyncEnumerable<GenerativeAI.Types.GenerateContentResponse> StreamContentAsync(GenerativeAI.Types.GenerateContentRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public class EmbeddingModel
    {
        protected internal EmbeddingModel() { }
        public Task<object> EmbedContentAsync(GenerativeAI.Types.Content content, CancellationToken cancellationToken = default) => throw null!;
        public Task<object> EmbedContentAsync(string message, CancellationToken cancellationToken = default) => throw null!;
        public Task<object> EmbedContentAsync(IEnumerable<GenerativeAI.Types.Part> parts, CancellationToken cancellationToken = default) => throw null!;
        public Task<object> EmbedContentAsync(IEnumerable<string> messages, CancellationToken cancellationToken = default) => throw null!;
        public Task<object> EmbedContentAsync(GenerativeAI.Types.EmbedContentRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<object> BatchEmbedContentAsync(IEnumerable<GenerativeAI.Types.EmbedContentRequest> requests, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ImagenModel
    {
        protected internal ImagenModel() { }
        public Task<GenerativeAI.Types.GenerateImageResponse?> GenerateImagesAsync(GenerativeAI.Types.GenerateImageRequest request, CancellationToken cancellationToken = default) => throw null!;
        public Task<GenerativeAI.Types.GenerateImageResponse?> GenerateImagesAsync(string prompt, GenerativeAI.Types.ImageSource? imageSource = null, object? parameters = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class GenAI
    {
        public GenerativeAI.EmbeddingModel CreateEmbeddingModel(string modelName) => throw null!;
        public GenerativeAI.ImagenModel CreateImageModel(string modelName) => throw null!;
        protected internal GenAI() { }
    }

    public class GenerativeModel : GenerativeAI.BaseModel
    {
        public virtual GenerativeAI.ChatSession StartChat(List<GenerativeAI.Types.Content>? history = null, object? config = null, object? safetySettings = null, string? systemInstruction = null) => throw null!;
        public GenerativeAI.Clients.FileClient? Files { get; set; }
        protected internal GenerativeModel() { }
        public bool UseGrounding { get; set; }
        public bool UseGoogleSearch { get; set; }
        public bool UseCodeExecutionTool { get; set; }
        public bool UseJsonMode { get; set; }
        public System.Text.Json.JsonSerializerOptions GenerateObjectJsonSerializerOptions { get; set; } = null!;
        public virtual Task<GenerativeAI.Types.GenerateContentResponse> GenerateContentAsync<T>(GenerativeAI.Types.GenerateContentRequest request, CancellationToken cancellationToken = default(CancellationToken)) where T : class => throw null!;
        public virtual Task<T?> GenerateObjectAsync<T>(GenerativeAI.Types.GenerateContentRequest request, CancellationToken cancellationToken = default(CancellationToken)) where T : class => throw null!;
        public Task<T?> GenerateObjectAsync<T>(string prompt, CancellationToken cancellationToken = default(CancellationToken)) where T : class => throw null!;
        public Task<T?> GenerateObjectAsync<T>(IEnumerable<GenerativeAI.Types.Part> parts, CancellationToken cancellationToken = default(CancellationToken)) where T : class => throw null!;
        public virtual Task<GenerativeAI.Types.GenerateContentResponse> GenerateContentAsync(GenerativeAI.Types.GenerateContentRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<GenerativeAI.Types.GenerateContentResponse> GenerateContentAsync(string prompt, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<GenerativeAI.Types.GenerateContentResponse> GenerateContentAsync(string prompt, string fileUri, string mimeType, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<GenerativeAI.Types.GenerateContentResponse> GenerateContentAsync(IEnumerable<GenerativeAI.Types.Part> parts, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<GenerativeAI.Types.GenerateContentResponse> StreamContentAsync(GenerativeAI.Types.GenerateContentRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<GenerativeAI.Types.GenerateContentResponse> StreamContentAsync(string prompt, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<GenerativeAI.Types.GenerateContentResponse> StreamContentAsync(string prompt, string fileUri, string mimeType, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<GenerativeAI.Types.GenerateContentResponse> StreamContentAsync(IEnumerable<GenerativeAI.Types.Part> parts, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<GenerativeAI.Types.GenerateContentResponse> StreamContentAsync(IEnumerable<GenerativeAI.Types.Content> contents, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public string? SystemInstruction { get; set; }
        public string Model { get; set; } = null!;
    }

    public class GoogleAi : GenerativeAI.GenAI
    {
        public GenerativeAI.GenerativeModel CreateGeminiModel(string modelName, object? config = null, object? safetyRatings = null, string? systemInstruction = null) => throw null!;
        public GenerativeAI.GenerativeModel CreateGenerativeModel(string modelName, object? config = null, object? safetyRatings = null, string? systemInstruction = null) => throw null!;
        public GoogleAi(string? apiKey = null, string? accessToken = null, HttpClient? client = null, Microsoft.Extensions.Logging.ILogger? logger = null) { }
        public GoogleAi(GenerativeAI.Core.IPlatformAdapter adapter, HttpClient? client = null, Microsoft.Extensions.Logging.ILogger? logger = null) { }
    }
}

namespace GenerativeAI.Clients
{
    public class FileClient
    {
        protected internal FileClient() { }
        public Task<object> UploadFileAsync(string filePath, Action<double>? progressCallback = null, CancellationToken cancellationToken = default) => throw null!;
        public Task<object> UploadStreamAsync(Stream stream, string displayName, string mimeType, Action<double>? progressCallback = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class BaseClient : GenerativeAI.Core.ApiBase
    {
        protected internal BaseClient() { }
        public GenerativeAI.Core.IPlatformAdapter Platform { get => throw null!; }
    }
}

namespace GenerativeAI.Core
{
    public abstract class ApiBase
    {
        protected internal ApiBase() { }
    }

    public interface IPlatformAdapter
    {
    }
}

namespace GenerativeAI.Types
{
    public class EmbedContentRequest { }

    public class GenerateImageRequest { }

    public class GenerateImageResponse { }

    public class ImageSource { }

    public sealed class Content
    {
        public Content() { }
        public Content(IEnumerable<GenerativeAI.Types.Part> parts, string? role) { }
        public Content(string prompt, string? role) { }
        public List<GenerativeAI.Types.Part> Parts { get; set; } = null!;
        public string? Role { get; set; }
    }

    public class GenerateContentRequest
    {
        public List<GenerativeAI.Types.Content> Contents { get; set; } = null!;
        public GenerativeAI.Types.Content? SystemInstruction { get; set; }
        public string? CachedContent { get; set; }
        public GenerateContentRequest() { }
        public GenerateContentRequest(GenerativeAI.Types.Content content) { }
    }

    public class GenerateContentResponse
    {
        public string Text { get => throw null!; }
        public string? ModelVersion { get; set; }
        public string? ResponseId { get; set; }
    }

    public class Part
    {
        public string? Text { get; set; }
        public Part() { }
        public Part(string text) { }
        public bool? Thought { get; set; }
        public string? ThoughtSignature { get; set; }
    }
}

namespace GenerativeAI.Tools
{
    public class QuickTool
    {
        public QuickTool(Delegate func, string? name = null, string? description = null, System.Text.Json.JsonSerializerOptions? options = null) { }
    }

    public class QuickTools
    {
        public QuickTools(GenerativeAI.Tools.QuickTool[] tools) { }
        public QuickTools(Delegate[] delegates, System.Text.Json.JsonSerializerOptions? options = null) { }
    }
}
