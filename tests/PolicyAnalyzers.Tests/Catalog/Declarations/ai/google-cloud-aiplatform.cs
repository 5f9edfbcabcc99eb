// Signatures of what the data file names, and what a program needs to use it; read from Google.Cloud.AIPlatform.V1 3.x.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Google.Protobuf.Collections
{
    public sealed class RepeatedField<T> : List<T> { }
}

namespace Google.Protobuf.WellKnownTypes
{
    public sealed class Struct { }

    public sealed class Value
    {
        public string StringValue { get; set; } = null!;
        public static Value ForString(string value) => throw null!;
        public static Value ForNumber(double value) => throw null!;
        public static Value ForBool(bool value) => throw null!;
        public static Value ForNull() => throw null!;
        public static Value ForStruct(Struct value) => throw null!;
        public static Value ForList(params Value[] values) => throw null!;
    }
}

namespace Google.Api.Gax.Grpc
{
    public sealed class CallSettings { }

    public sealed class AsyncResponseStream<TResponse> : IAsyncEnumerable<TResponse>
    {
        public TResponse Current { get => throw null!; }
        public ValueTask<bool> MoveNextAsync() => throw null!;
        public IAsyncEnumerator<TResponse> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Google.Api
{
    public sealed class HttpBody { }
}

namespace Google.Cloud.AIPlatform.V1
{
    using Google.Api.Gax.Grpc;
    using Google.Protobuf.Collections;
    using Google.Protobuf.WellKnownTypes;

    public abstract class PredictionServiceClient
    {
        public static PredictionServiceClient Create() => throw null!;
        public static Task<PredictionServiceClient> CreateAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual GenerateContentResponse GenerateContent(GenerateContentRequest request, CallSettings? callSettings = null) => throw null!;
        public virtual GenerateContentResponse GenerateContent(string model, IEnumerable<Content> contents, CallSettings? callSettings = null) => throw null!;
        public virtual Task<GenerateContentResponse> GenerateContentAsync(GenerateContentRequest request, CallSettings? callSettings = null) => throw null!;
        public virtual Task<GenerateContentResponse> GenerateContentAsync(string model, IEnumerable<Content> contents, CallSettings? callSettings = null) => throw null!;
        public virtual StreamGenerateContentStream StreamGenerateContent(GenerateContentRequest request, CallSettings? callSettings = null) => throw null!;
        public virtual PredictResponse Predict(PredictRequest request, CallSettings? callSettings = null) => throw null!;
        public virtual PredictResponse Predict(string endpoint, IEnumerable<Value> instances, Value parameters, CallSettings? callSettings = null) => throw null!;
        public virtual PredictResponse Predict(EndpointName endpoint, IEnumerable<Value> instances, Value parameters, CallSettings? callSettings = null) => throw null!;
        public virtual Task<PredictResponse> PredictAsync(PredictRequest request, CallSettings? callSettings = null) => throw null!;
        public virtual Task<PredictResponse> PredictAsync(EndpointName endpoint, IEnumerable<Value> instances, Value parameters, CallSettings? callSettings = null) => throw null!;
        public virtual Google.Api.HttpBody RawPredict(RawPredictRequest request, CallSettings? callSettings = null) => throw null!;
        public virtual Google.Api.HttpBody RawPredict(string endpoint, Google.Api.HttpBody httpBody, CallSettings? callSettings = null) => throw null!;
        public virtual Task<Google.Api.HttpBody> RawPredictAsync(RawPredictRequest request, CallSettings? callSettings = null) => throw null!;

        public abstract class StreamGenerateContentStream
        {
            public AsyncResponseStream<GenerateContentResponse> GetResponseStream() => throw null!;
        }
    }

    public sealed class PredictionServiceClientBuilder
    {
        public string Endpoint { get; set; } = null!;
        public PredictionServiceClient Build() => throw null!;
        public Task<PredictionServiceClient> BuildAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class EndpointName
    {
        public static EndpointName FromProjectLocationPublisherModel(string projectId, string locationId, string publisherId, string modelId) => throw null!;
    }

    public sealed class GenerateContentRequest
    {
        public string Model { get; set; } = null!;
        public RepeatedField<Content> Contents { get => throw null!; }
        public Content SystemInstruction { get; set; } = null!;
    }

    public sealed class Content
    {
        public string Role { get; set; } = null!;
        public RepeatedField<Part> Parts { get => throw null!; }
    }

    public sealed class Part
    {
        public string Text { get; set; } = null!;
        public FileData FileData { get; set; } = null!;
    }

    public sealed class FileData
    {
        public string FileUri { get; set; } = null!;
        public string MimeType { get; set; } = null!;
    }

    public sealed class GenerateContentResponse
    {
        public RepeatedField<Candidate> Candidates { get => throw null!; }
    }

    public sealed class Candidate
    {
        public Content Content { get; set; } = null!;
    }

    public sealed class PredictRequest
    {
        public string Endpoint { get; set; } = null!;
        public RepeatedField<Value> Instances { get => throw null!; }
    }

    public sealed class PredictResponse
    {
        public RepeatedField<Value> Predictions { get => throw null!; }
    }

    public sealed class RawPredictRequest
    {
        public string Endpoint { get; set; } = null!;
        public Google.Api.HttpBody HttpBody { get; set; } = null!;
    }
}
