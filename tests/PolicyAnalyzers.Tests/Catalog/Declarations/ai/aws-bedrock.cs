// Signatures of what the data file names, and what a program needs to use it; read from AWSSDK.BedrockRuntime 4.x; AWSSDK.BedrockAgentRuntime 4.x.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon
{
    public class RegionEndpoint
    {
        public static readonly RegionEndpoint APNortheast1 = null!;
        public static readonly RegionEndpoint USEast1 = null!;
    }
}

namespace Amazon.BedrockRuntime
{
    public interface IAmazonBedrockRuntime : IDisposable
    {
        Task<Model.ConverseResponse> ConverseAsync(Model.ConverseRequest request, CancellationToken cancellationToken = default);
        Task<Model.ConverseStreamResponse> ConverseStreamAsync(Model.ConverseStreamRequest request, CancellationToken cancellationToken = default);
        Task<Model.InvokeModelResponse> InvokeModelAsync(Model.InvokeModelRequest request, CancellationToken cancellationToken = default);
        Task<Model.InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync(Model.InvokeModelWithResponseStreamRequest request, CancellationToken cancellationToken = default);
        Task<Model.InvokeModelWithBidirectionalStreamResponse> InvokeModelWithBidirectionalStreamAsync(Model.InvokeModelWithBidirectionalStreamRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonBedrockRuntimeConfig
    {
        public string ServiceURL { get; set; } = null!;
        public RegionEndpoint RegionEndpoint { get; set; } = null!;
    }

    public class AmazonBedrockRuntimeClient : IAmazonBedrockRuntime
    {
        public AmazonBedrockRuntimeClient() { }
        public AmazonBedrockRuntimeClient(RegionEndpoint region) { }
        public AmazonBedrockRuntimeClient(AmazonBedrockRuntimeConfig config) { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region) { }
        public virtual Task<Model.ConverseResponse> ConverseAsync(Model.ConverseRequest request, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Model.ConverseStreamResponse> ConverseStreamAsync(Model.ConverseStreamRequest request, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Model.InvokeModelResponse> InvokeModelAsync(Model.InvokeModelRequest request, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Model.InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync(Model.InvokeModelWithResponseStreamRequest request, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Model.InvokeModelWithBidirectionalStreamResponse> InvokeModelWithBidirectionalStreamAsync(Model.InvokeModelWithBidirectionalStreamRequest request, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() { }
    }

    public class ConversationRole
    {
        public static readonly ConversationRole User = null!;
        public static readonly ConversationRole Assistant = null!;
    }
}

namespace Amazon.BedrockRuntime.Model
{
    public class ConverseRequest
    {
        public string ModelId { get; set; } = null!;
        public List<Message> Messages { get; set; } = null!;
        public List<SystemContentBlock> System { get; set; } = null!;
        public InferenceConfiguration InferenceConfig { get; set; } = null!;
    }

    public class ConverseStreamRequest
    {
        public string ModelId { get; set; } = null!;
        public List<Message> Messages { get; set; } = null!;
        public List<SystemContentBlock> System { get; set; } = null!;
    }

    public class InferenceConfiguration
    {
        public int? MaxTokens { get; set; }
        public float? Temperature { get; set; }
    }

    public class Message
    {
        public ConversationRole Role { get; set; } = null!;
        public List<ContentBlock> Content { get; set; } = null!;
    }

    public class ContentBlock
    {
        public string Text { get; set; } = null!;
        public ImageBlock Image { get; set; } = null!;
        public DocumentBlock Document { get; set; } = null!;
        public ToolResultBlock ToolResult { get; set; } = null!;
    }

    public class ImageBlock
    {
        public ImageSource Source { get; set; } = null!;
    }

    public class ImageSource
    {
        public MemoryStream Bytes { get; set; } = null!;
    }

    public class DocumentBlock
    {
        public string Name { get; set; } = null!;
        public DocumentSource Source { get; set; } = null!;
    }

    public class DocumentSource
    {
        public MemoryStream Bytes { get; set; } = null!;
    }

    public class ToolResultBlock
    {
        public string ToolUseId { get; set; } = null!;
        public List<ToolResultContentBlock> Content { get; set; } = null!;
    }

    public class ToolResultContentBlock
    {
        public string Text { get; set; } = null!;
    }

    public class SystemContentBlock
    {
        public string Text { get; set; } = null!;
    }

    public class ConverseResponse
    {
        public ConverseOutput Output { get; set; } = null!;
        public string StopReason { get; set; } = null!;
    }

    public class ConverseOutput
    {
        public Message Message { get; set; } = null!;
    }

    public interface IConverseStreamOutputEvent { }

    public class ConverseStreamResponse : IDisposable
    {
        public ConverseStreamOutput Stream { get; set; } = null!;
        public void Dispose() { }
    }

    public class ConverseStreamOutput : IAsyncEnumerable<IConverseStreamOutputEvent>
    {
        public IAsyncEnumerator<IConverseStreamOutputEvent> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
    }

    public class ContentBlockDeltaEvent : IConverseStreamOutputEvent
    {
        public ContentBlockDelta Delta { get; set; } = null!;
    }

    public class ContentBlockDelta
    {
        public string Text { get; set; } = null!;
    }

    public class InvokeModelRequest
    {
        public string ModelId { get; set; } = null!;
        public MemoryStream Body { get; set; } = null!;
        public string ContentType { get; set; } = null!;
        public string Accept { get; set; } = null!;
    }

    public class InvokeModelResponse
    {
        public MemoryStream Body { get; set; } = null!;
        public string ContentType { get; set; } = null!;
    }

    public class InvokeModelWithResponseStreamRequest
    {
        public string ModelId { get; set; } = null!;
        public MemoryStream Body { get; set; } = null!;
    }

    public class InvokeModelWithResponseStreamResponse
    {
        public ResponseStream Body { get; set; } = null!;
    }

    public class ResponseStream { }

    public class InvokeModelWithBidirectionalStreamRequest
    {
        public string ModelId { get; set; } = null!;
    }

    public class InvokeModelWithBidirectionalStreamResponse { }
}

namespace Amazon.BedrockAgentRuntime
{
    public interface IAmazonBedrockAgentRuntime : IDisposable
    {
        Task<Model.InvokeAgentResponse> InvokeAgentAsync(Model.InvokeAgentRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.BedrockAgentRuntime.Model
{
    public class InvokeAgentRequest
    {
        public string AgentId { get; set; } = null!;
        public string AgentAliasId { get; set; } = null!;
        public string SessionId { get; set; } = null!;
        public string InputText { get; set; } = null!;
    }

    public class InvokeAgentResponse
    {
        public Amazon.BedrockRuntime.Model.ResponseStream Completion { get; set; } = null!;
    }
}
