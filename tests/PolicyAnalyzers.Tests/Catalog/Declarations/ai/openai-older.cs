// Signatures of what the data file names, and what a program needs to use it; read from openai/openai-dotnet api listing, tag OpenAI_2.5.0.
#nullable enable
#pragma warning disable
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI
{
    public class OpenAIClient
    {
        public OpenAIClient(string apiKey) { }
        public virtual OpenAI.Responses.OpenAIResponseClient GetOpenAIResponseClient(string model) => throw null!;
    }

    public class OpenAIClientOptions : ClientPipelineOptions
    {
        public Uri Endpoint { get; set; } = null!;
    }
}

namespace OpenAI.Responses
{
    public class OpenAIResponseClient
    {
        public OpenAIResponseClient(string model, string apiKey) { }
        public OpenAIResponseClient(string model, ApiKeyCredential credential, OpenAI.OpenAIClientOptions options) { }
        public virtual ClientResult CreateResponse(BinaryContent content, RequestOptions? options = null) => throw null!;
        public virtual ClientResult<OpenAIResponse> CreateResponse(IEnumerable<ResponseItem> inputItems, ResponseCreationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual ClientResult<OpenAIResponse> CreateResponse(string userInputText, ResponseCreationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<OpenAIResponse>> CreateResponseAsync(IEnumerable<ResponseItem> inputItems, ResponseCreationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<ClientResult<OpenAIResponse>> CreateResponseAsync(string userInputText, ResponseCreationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(IEnumerable<ResponseItem> inputItems, ResponseCreationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming(string userInputText, ResponseCreationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(IEnumerable<ResponseItem> inputItems, ResponseCreationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync(string userInputText, ResponseCreationOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class OpenAIResponse
    {
        public IList<ResponseItem> OutputItems { get => throw null!; }
        public string GetOutputText() => throw null!;
    }

    public class ResponseCreationOptions
    {
        public string? Instructions { get; set; }
        public bool? StoredOutputEnabled { get; set; }
    }

    public class ResponseItem { }

    public class StreamingResponseUpdate { }

    public class StreamingResponseOutputTextDeltaUpdate : StreamingResponseUpdate
    {
        public string Delta { get => throw null!; }
    }
}

namespace OpenAI.Realtime
{
    public class RealtimeSession : IDisposable
    {
        protected internal RealtimeSession() { }
        public virtual void AddItem(RealtimeItem item, CancellationToken cancellationToken = default) { }
        public virtual void AddItem(RealtimeItem item, string previousItemId, CancellationToken cancellationToken = default) { }
        public virtual Task AddItemAsync(RealtimeItem item, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task AddItemAsync(RealtimeItem item, string previousItemId, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task ConfigureConversationSessionAsync(ConversationSessionOptions sessionOptions, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() { }
        public virtual IEnumerable<RealtimeUpdate> ReceiveUpdates(CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<RealtimeUpdate> ReceiveUpdatesAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual void SendCommand(BinaryData data, RequestOptions options) { }
        public virtual Task SendCommandAsync(BinaryData data, RequestOptions options) => throw null!;
        public virtual void SendInputAudio(BinaryData audio, CancellationToken cancellationToken = default) { }
        public virtual void SendInputAudio(Stream audio, CancellationToken cancellationToken = default) { }
        public virtual Task SendInputAudioAsync(BinaryData audio, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task SendInputAudioAsync(Stream audio, CancellationToken cancellationToken = default) => throw null!;
        public virtual void StartResponse(ConversationResponseOptions options, CancellationToken cancellationToken = default) { }
        public virtual void StartResponse(CancellationToken cancellationToken = default) { }
        public virtual Task StartResponseAsync(ConversationResponseOptions options, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task StartResponseAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public class RealtimeItem
    {
        protected internal RealtimeItem() { }
        public static RealtimeItem CreateUserMessage(IEnumerable<ConversationContentPart> contentItems) => throw null!;
        public static RealtimeItem CreateSystemMessage(IEnumerable<ConversationContentPart> contentItems) => throw null!;
        public static RealtimeItem CreateFunctionCallOutput(string callId, string output) => throw null!;
    }

    public class ConversationContentPart
    {
        protected internal ConversationContentPart() { }
        public static implicit operator ConversationContentPart(string text) => throw null!;
    }

    public class ConversationSessionOptions
    {
        public string? Instructions { get; set; }
    }

    public class ConversationResponseOptions
    {
        public string? Instructions { get; set; }
    }

    public class RealtimeUpdate { }
}
