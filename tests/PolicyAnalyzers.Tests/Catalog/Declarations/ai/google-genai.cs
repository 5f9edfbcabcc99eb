// Signatures of what the data file names, and what a program needs to use it; read from Google.GenAI 0.2.0 line (source HEAD 2025-10-10; newer releases not seen).
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Google.GenAI
{
    public class AsyncSession : IAsyncDisposable
    {
        protected internal AsyncSession() { }
        public Task SendClientContentAsync(Google.GenAI.Types.LiveSendClientContentParameters clientContent, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task SendRealtimeInputAsync(Google.GenAI.Types.LiveSendRealtimeInputParameters realtimeInput, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task SendToolResponseAsync(Google.GenAI.Types.LiveSendToolResponseParameters toolResponse, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public sealed class Client : IDisposable, IAsyncDisposable
    {
        public Client(bool? vertexAI = null, string? apiKey = null, object? credential = null, string? project = null, string? location = null, Google.GenAI.Types.HttpOptions? httpOptions = null) { }
        public Google.GenAI.Models Models { get => throw null!; }
        public static void setDefaultBaseUrl(string? vertexBaseUrl, string? geminiBaseUrl) { }
        public void Dispose() { }
        public ValueTask DisposeAsync() => throw null!;
    }

    public sealed class Models
    {
        protected internal Models() { }
        public Task<Google.GenAI.Types.GenerateContentResponse> GenerateContentAsync(string model, List<Google.GenAI.Types.Content> contents, Google.GenAI.Types.GenerateContentConfig? config = null) => throw null!;
        public Task<Google.GenAI.Types.GenerateContentResponse> GenerateContentAsync(string model, Google.GenAI.Types.Content contents, Google.GenAI.Types.GenerateContentConfig? config = null) => throw null!;
        public Task<Google.GenAI.Types.GenerateContentResponse> GenerateContentAsync(string model, string contents, Google.GenAI.Types.GenerateContentConfig? config = null) => throw null!;
        public IAsyncEnumerable<Google.GenAI.Types.GenerateContentResponse> GenerateContentStreamAsync(string model, List<Google.GenAI.Types.Content> contents, Google.GenAI.Types.GenerateContentConfig? config = null) => throw null!;
        public IAsyncEnumerable<Google.GenAI.Types.GenerateContentResponse> GenerateContentStreamAsync(string model, Google.GenAI.Types.Content contents, Google.GenAI.Types.GenerateContentConfig? config = null) => throw null!;
        public IAsyncEnumerable<Google.GenAI.Types.GenerateContentResponse> GenerateContentStreamAsync(string model, string contents, Google.GenAI.Types.GenerateContentConfig? config = null) => throw null!;
        public Task<Google.GenAI.Types.GenerateImagesResponse> GenerateImagesAsync(string model, string prompt, Google.GenAI.Types.GenerateImagesConfig? config = null) => throw null!;
        public Task<Google.GenAI.Types.UpscaleImageResponse> UpscaleImageAsync(string model, Google.GenAI.Types.Image image, string upscaleFactor, Google.GenAI.Types.UpscaleImageConfig? config = null) => throw null!;
    }
}

namespace Google.GenAI.Types
{
    public record Blob
    {
        public string? DisplayName { get; set; }
        public byte[]? Data { get; set; }
        public string? MimeType { get; set; }
    }

    public record Candidate
    {
        public Google.GenAI.Types.Content? Content { get; set; }
        public string? FinishMessage { get; set; }
        public int? TokenCount { get; set; }
        public double? AvgLogprobs { get; set; }
        public int? Index { get; set; }
    }

    public record Content
    {
        public List<Google.GenAI.Types.Part>? Parts { get; set; }
        public string? Role { get; set; }
    }

    public record GenerateContentConfig
    {
        public Google.GenAI.Types.HttpOptions? HttpOptions { get; set; }
        public Google.GenAI.Types.Content? SystemInstruction { get; set; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? TopK { get; set; }
        public int? CandidateCount { get; set; }
        public int? MaxOutputTokens { get; set; }
        public List<string>? StopSequences { get; set; }
        public bool? ResponseLogprobs { get; set; }
        public int? Logprobs { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? Seed { get; set; }
        public string? ResponseMimeType { get; set; }
    }

    public record GenerateContentResponse
    {
        public List<Google.GenAI.Types.Candidate>? Candidates { get; set; }
        public DateTime? CreateTime { get; set; }
        public string? ModelVersion { get; set; }
        public string? ResponseId { get; set; }
    }

    public record GenerateImagesConfig
    {
        public Google.GenAI.Types.HttpOptions? HttpOptions { get; set; }
        public string? OutputGcsUri { get; set; }
        public string? NegativePrompt { get; set; }
        public int? NumberOfImages { get; set; }
        public string? AspectRatio { get; set; }
        public double? GuidanceScale { get; set; }
        public int? Seed { get; set; }
        public bool? IncludeSafetyAttributes { get; set; }
        public bool? IncludeRaiReason { get; set; }
        public string? OutputMimeType { get; set; }
        public int? OutputCompressionQuality { get; set; }
        public bool? AddWatermark { get; set; }
        public Dictionary<string, string>? Labels { get; set; }
        public string? ImageSize { get; set; }
    }

    public record GenerateImagesResponse
    {
        public List<Google.GenAI.Types.GeneratedImage>? GeneratedImages { get; set; }
    }

    public record GeneratedImage
    {
        public Google.GenAI.Types.Image? Image { get; set; }
        public string? RaiFilteredReason { get; set; }
        public string? EnhancedPrompt { get; set; }
    }

    public record HttpOptions
    {
        public string? BaseUrl { get; set; }
        public string? ApiVersion { get; set; }
        public Dictionary<string, string>? Headers { get; set; }
        public int? Timeout { get; set; }
    }

    public record Image
    {
        public string? GcsUri { get; set; }
        public byte[]? ImageBytes { get; set; }
        public string? MimeType { get; set; }
    }

    public record LiveSendClientContentParameters
    {
        public List<Google.GenAI.Types.Content>? Turns { get; set; }
        public bool? TurnComplete { get; set; }
    }

    public record LiveSendRealtimeInputParameters
    {
        public Google.GenAI.Types.Blob? Media { get; set; }
        public Google.GenAI.Types.Blob? Audio { get; set; }
        public bool? AudioStreamEnd { get; set; }
        public Google.GenAI.Types.Blob? Video { get; set; }
        public string? Text { get; set; }
    }

    public record LiveSendToolResponseParameters
    {
    }

    public record Part
    {
        public bool? Thought { get; set; }
        public Google.GenAI.Types.Blob? InlineData { get; set; }
        public byte[]? ThoughtSignature { get; set; }
        public string? Text { get; set; }
    }

    public record UpscaleImageConfig
    {
        public Google.GenAI.Types.HttpOptions? HttpOptions { get; set; }
        public string? OutputGcsUri { get; set; }
        public bool? IncludeRaiReason { get; set; }
        public string? OutputMimeType { get; set; }
        public int? OutputCompressionQuality { get; set; }
        public bool? EnhanceInputImage { get; set; }
        public double? ImagePreservationFactor { get; set; }
        public Dictionary<string, string>? Labels { get; set; }
    }

    public record UpscaleImageResponse
    {
        public List<Google.GenAI.Types.GeneratedImage>? GeneratedImages { get; set; }
    }
}
