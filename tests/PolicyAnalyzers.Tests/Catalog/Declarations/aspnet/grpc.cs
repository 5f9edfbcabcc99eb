// Signatures of what the data file names, and what a program needs to use it; read from grpc/grpc-dotnet.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Grpc.Core
{
    public struct CallOptions { }

    public sealed class Metadata
    {
        public void Add(string key, string value) => throw null!;
        public void Add(string key, byte[] valueBytes) => throw null!;
    }

    public class Method<TRequest, TResponse> { }

    public sealed class AsyncServerStreamingCall<TResponse> : IDisposable
    {
        protected internal AsyncServerStreamingCall() { }
        public Grpc.Core.IAsyncStreamReader<TResponse> ResponseStream { get => throw null!; }
        public void Dispose() { }
    }

    public abstract class CallInvoker
    {
        public abstract TResponse BlockingUnaryCall<TRequest, TResponse>(Grpc.Core.Method<TRequest, TResponse> method, string? host, Grpc.Core.CallOptions options, TRequest request) where TRequest : class where TResponse : class;
        public abstract Grpc.Core.AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(Grpc.Core.Method<TRequest, TResponse> method, string? host, Grpc.Core.CallOptions options, TRequest request) where TRequest : class where TResponse : class;
        public abstract Grpc.Core.AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(Grpc.Core.Method<TRequest, TResponse> method, string? host, Grpc.Core.CallOptions options, TRequest request) where TRequest : class where TResponse : class;
    }

    public abstract class ClientBase
    {
        protected ClientBase() { }
        protected ClientBase(Grpc.Core.ChannelBase channel) { }
        protected ClientBase(Grpc.Core.CallInvoker callInvoker) { }
        protected Grpc.Core.CallInvoker CallInvoker { get => throw null!; }
    }

    public abstract class ClientBase<T> : Grpc.Core.ClientBase where T : Grpc.Core.ClientBase<T>
    {
        protected ClientBase(Grpc.Core.ChannelBase channel) { }
        protected ClientBase(Grpc.Core.CallInvoker callInvoker) { }
    }

    public sealed class AsyncUnaryCall<TResponse> : IDisposable
    {
        protected internal AsyncUnaryCall() { }
        public Task<TResponse> ResponseAsync { get => throw null!; }
        public System.Runtime.CompilerServices.TaskAwaiter<TResponse> GetAwaiter() => throw null!;
        public void Dispose() { }
    }

    public class BindServiceMethodAttribute : Attribute
    {
        public BindServiceMethodAttribute(Type bindType, string bindMethodName) { }
        public Type BindType { get => throw null!; }
        public string BindMethodName { get => throw null!; }
    }

    public abstract class ChannelBase
    {
        protected internal ChannelBase() { }
        public string Target { get => throw null!; }
        public abstract Grpc.Core.CallInvoker CreateCallInvoker();
    }

    public interface IAsyncStreamReader<out T>
    {
        T Current { get; }
    }

    public interface IAsyncStreamWriter<in T>
    {
        Task WriteAsync(T message);
        Task WriteAsync(T message, CancellationToken cancellationToken);
    }

    public interface IServerStreamWriter<in T> : Grpc.Core.IAsyncStreamWriter<T>
    {
    }

    public abstract class ServerCallContext
    {
        protected internal ServerCallContext() { }
        public string Method { get => throw null!; }
        public string Host { get => throw null!; }
        public string Peer { get => throw null!; }
        public DateTime Deadline { get => throw null!; }
        public CancellationToken CancellationToken { get => throw null!; }
        public IDictionary<object, object> UserState { get => throw null!; }
        public Metadata RequestHeaders { get => throw null!; }
        public Metadata ResponseTrailers { get => throw null!; }
    }
}

namespace Grpc.Net.Client
{
    public sealed class GrpcChannel : Grpc.Core.ChannelBase, IDisposable
    {
        protected internal GrpcChannel() { }
        public override Grpc.Core.CallInvoker CreateCallInvoker() => throw null!;
        public static Grpc.Net.Client.GrpcChannel ForAddress(string address) => throw null!;
        public static Grpc.Net.Client.GrpcChannel ForAddress(string address, Grpc.Net.Client.GrpcChannelOptions channelOptions) => throw null!;
        public static Grpc.Net.Client.GrpcChannel ForAddress(Uri address) => throw null!;
        public static Grpc.Net.Client.GrpcChannel ForAddress(Uri address, Grpc.Net.Client.GrpcChannelOptions channelOptions) => throw null!;
        public void Dispose() { }
    }

    public sealed class GrpcChannelOptions
    {
        public int? MaxSendMessageSize { get; set; }
        public int? MaxReceiveMessageSize { get; set; }
        public int? MaxRetryAttempts { get; set; }
        public long? MaxRetryBufferSize { get; set; }
        public long? MaxRetryBufferPerCallSize { get; set; }
        public HttpClient? HttpClient { get; set; }
        public HttpMessageHandler? HttpHandler { get; set; }
        public bool DisposeHttpClient { get; set; }
        public bool ThrowOperationCanceledOnCancellation { get; set; }
        public bool UnsafeUseInsecureChannelCallCredentials { get; set; }
        public IServiceProvider? ServiceProvider { get; set; }
        public Version? HttpVersion { get; set; }
        public HttpVersionPolicy? HttpVersionPolicy { get; set; }
        public GrpcChannelOptions() { }
    }
}
