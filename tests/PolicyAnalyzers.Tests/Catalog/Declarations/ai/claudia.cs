// Signatures of what the data file names, and what a program needs to use it; read from Claudia source HEAD 2025-11-27.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Claudia
{
    public class Anthropic : Claudia.IMessages, IDisposable
    {
        Task<Claudia.MessageResponse> Claudia.IMessages.CreateAsync(Claudia.MessageRequest request, Claudia.RequestOptions? overrideOptions, CancellationToken cancellationToken) => throw null!;
        IAsyncEnumerable<Claudia.IMessageStreamEvent> Claudia.IMessages.CreateStreamAsync(Claudia.MessageRequest request, Claudia.RequestOptions? overrideOptions, CancellationToken cancellationToken) => throw null!;
        public string ApiKey { get; init; } = null!;
        public TimeSpan Timeout { get; init; }
        public int MaxRetries { get; init; }
        public bool IncludeRequestJsonOnInvalidRequestError { get; init; }
        public bool ConfigureAwait { get; set; }
        public HttpClient HttpClient { get => throw null!; }
        public Claudia.IMessages Messages { get => throw null!; }
        public Anthropic() { }
        public Anthropic(HttpMessageHandler handler) { }
        public Anthropic(HttpMessageHandler handler, bool disposeHandler) { }
        public void Dispose() { }
    }

    public record Content
    {
        public required string Type { get; set; }
        public string? Text { get; set; }
        public string? ToolUseId { get; set; }
        public string? ToolUseName { get; set; }
        public Dictionary<string, string>? ToolUseInput { get; set; }
        public string? ToolResultId { get; set; }
        public bool? ToolResultIsError { get; set; }
        public Content() { }
        public Content(string text) { }
        public Content(ReadOnlyMemory<byte> data, string mediaType) { }
    }

    public interface IMessageStreamEvent
    {
        string Type { get; }
    }

    public interface IMessages
    {
        Task<Claudia.MessageResponse> CreateAsync(Claudia.MessageRequest request, Claudia.RequestOptions? overrideOptions = null, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<Claudia.IMessageStreamEvent> CreateStreamAsync(Claudia.MessageRequest request, Claudia.RequestOptions? overrideOptions = null, CancellationToken cancellationToken = default(CancellationToken));
    }

    public class Contents : System.Collections.ObjectModel.Collection<Claudia.Content>
    {
        public static implicit operator Claudia.Contents(string text) => throw null!;
    }

    public record Message
    {
        public required string Role { get; set; }
        public required Claudia.Contents Content { get; set; }
    }

    public record MessageRequest
    {
        public required string Model { get; set; }
        public required int MaxTokens { get; set; }
        public required Claudia.Message[] Messages { get; set; }
        public string? System { get; set; }
        public string[]? StopSequences { get; set; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? TopK { get; set; }
    }

    public class MessageResponse
    {
        public required Claudia.Contents Content { get; set; }
        public required string Id { get; set; }
        public required string Type { get; set; }
        public required string Role { get; set; }
        public required string Model { get; set; }
        public required string StopReason { get; set; }
        public required string? StopSequence { get; set; }
    }

    public class RequestOptions
    {
        public TimeSpan? Timeout { get; set; }
        public int? MaxRetries { get; set; }
        public Dictionary<string, string>? Headers { get; set; }
    }
}
