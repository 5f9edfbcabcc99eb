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

    public abstract class GenAI
    {
        protected internal GenAI() { }
    }

    public class GenerativeModel : GenerativeAI.BaseModel
    {
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
        public GenerativeAI.GenerativeModel CreateGenerativeModel(string modelName, object? config = null, object? safetyRatings = null, string? systemInstruction = null) => throw null!;
        public GoogleAi(string? apiKey = null, string? accessToken = null, HttpClient? client = null, Microsoft.Extensions.Logging.ILogger? logger = null) { }
        public GoogleAi(GenerativeAI.Core.IPlatformAdapter adapter, HttpClient? client = null, Microsoft.Extensions.Logging.ILogger? logger = null) { }
    }
}

namespace GenerativeAI.Clients
{
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
