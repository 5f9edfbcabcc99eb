// Signatures of what the data file names, and what a program needs to use it; read from Refit source HEAD 2026-08-19.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Refit
{
    public sealed class BodyAttribute : Attribute
    {
        public BodyAttribute() { }
        public BodyAttribute(bool buffered) { }
        public bool? Buffered { get => throw null!; }
        public System.IO.Compression.CompressionLevel CompressionLevel { get; set; }
    }

    public sealed class GetAttribute : Refit.HttpMethodAttribute
    {
        public GetAttribute(string path) { }
        public override HttpMethod Method { get => throw null!; }
    }

    public sealed class DeleteAttribute : Refit.HttpMethodAttribute
    {
        public DeleteAttribute(string path) { }
        public override HttpMethod Method { get => throw null!; }
    }

    public static class HttpClientFactoryExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddRefitClient<T>(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Refit.RefitSettings? settings = null) where T : class => throw null!;
    }

    public interface IApiResponse<out T>
    {
        T? Content { get; }
        bool IsSuccessStatusCode { get; }
    }

    public sealed class ApiResponse<T> : Refit.IApiResponse<T>
    {
        public ApiResponse(HttpResponseMessage response, T? content, Refit.RefitSettings settings) { }
        public T? Content { get => throw null!; }
        public bool IsSuccessStatusCode { get => throw null!; }
    }

    public abstract class HttpMethodAttribute : Attribute
    {
        protected internal HttpMethodAttribute() { }
        public virtual HttpMethod Method { get => throw null!; }
        public virtual string Path { get; protected set; } = null!;
    }

    public interface IRequestBuilder
    {
        Refit.RefitSettings Settings { get; }
    }

    public interface IRequestBuilder<T> : Refit.IRequestBuilder
    {
    }

    public sealed class PatchAttribute : Refit.HttpMethodAttribute
    {
        public PatchAttribute(string path) { }
        public override HttpMethod Method { get => throw null!; }
    }

    public sealed class PostAttribute : Refit.HttpMethodAttribute
    {
        public PostAttribute(string path) { }
        public override HttpMethod Method { get => throw null!; }
    }

    public sealed class PutAttribute : Refit.HttpMethodAttribute
    {
        public PutAttribute(string path) { }
        public override HttpMethod Method { get => throw null!; }
    }

    public class RefitSettings
    {
        public RefitSettings() { }
        public Func<HttpRequestMessage, CancellationToken, ValueTask<string>>? AuthorizationHeaderValueGetter { get; set; }
        public Func<HttpMessageHandler>? HttpMessageHandlerFactory { get; set; }
        public Func<HttpResponseMessage, ValueTask<Exception?>> ExceptionFactory { get; set; } = null!;
        public Func<HttpResponseMessage, Exception, ValueTask<Exception?>>? DeserializationExceptionFactory { get; set; }
        public IList<Type> ReturnTypeAdapters { get => throw null!; }
        public bool HonorContentSerializerPropertyNamesInQuery { get; set; }
        public bool Buffered { get; set; }
        public bool CaptureRequestContent { get; set; }
        public bool CaptureMethodArguments { get; set; }
        public int? MaxExceptionContentLength { get; set; }
        public bool AllowUnmatchedRouteParameters { get; set; }
        public bool ValidateHeaders { get; set; }
        public System.IO.Compression.CompressionLevel RequestCompressionLevel { get; set; }
    }

    public static class RestService
    {
        public static T For<T>(HttpClient client, Refit.IRequestBuilder<T> builder) => throw null!;
        public static T For<T>(HttpClient client, Refit.RefitSettings? settings) => throw null!;
        public static T For<T>(HttpClient client) => throw null!;
        public static T For<T>(string hostUrl, Refit.RefitSettings? settings) => throw null!;
        public static T For<T>(string hostUrl) => throw null!;
        public static object For(Type refitInterfaceType, HttpClient client, Refit.IRequestBuilder builder) => throw null!;
        public static object For(Type refitInterfaceType, HttpClient client, Refit.RefitSettings? settings) => throw null!;
        public static object For(Type refitInterfaceType, HttpClient client) => throw null!;
        public static object For(Type refitInterfaceType, string hostUrl, Refit.RefitSettings? settings) => throw null!;
        public static object For(Type refitInterfaceType, string hostUrl) => throw null!;
    }
}
