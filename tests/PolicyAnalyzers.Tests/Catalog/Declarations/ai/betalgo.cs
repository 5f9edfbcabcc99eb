// Signatures of what the data file names, and what a program needs to use it; read from Betalgo.Ranul.OpenAI 9.x (source HEAD 2025-12-09).
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Betalgo.Ranul.OpenAI
{
    public class OpenAIOptions
    {
        public Betalgo.Ranul.OpenAI.ProviderType ProviderType { get; set; }
        public string? Assistants { get => throw null!; }
        public string? Organization { get; set; }
        public string ApiKey { get; set; } = null!;
        public string ApiVersion { get; set; } = null!;
        public string BaseRealTimeSocketUrl { get; set; } = null!;
        public string BaseDomain { get; set; } = null!;
        public string? DeploymentId { get; set; }
        public string? ResourceName { get; set; }
        public string? DefaultEngineId { get; set; }
        public bool ValidateApiOptions { get; set; }
        public string? DefaultModelId { get; set; }
        public bool UseBeta { get; set; }
    }

    public enum ProviderType { OpenAI, Azure }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Enums
{
    public struct ChatCompletionRole
    {
        public ChatCompletionRole(string value) { }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole Developer { get => throw null!; }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole System { get => throw null!; }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole User { get => throw null!; }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole Assistant { get => throw null!; }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole Tool { get => throw null!; }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole Function { get => throw null!; }
        public string Value { get => throw null!; }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Enums.Image
{
    public struct ImageDetailType
    {
        public ImageDetailType(string value) { }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageDetailType High { get => throw null!; }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageDetailType Low { get => throw null!; }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageDetailType Auto { get => throw null!; }
        public string Value { get => throw null!; }
    }

    public struct ImageFileType
    {
        public ImageFileType(string value) { }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageFileType Jpeg { get => throw null!; }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageFileType Png { get => throw null!; }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageFileType Webp { get => throw null!; }
        public static Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageFileType Gif { get => throw null!; }
        public string Value { get => throw null!; }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Requests.Image
{
    public class CreateImageEditRequest
    {
        public CreateImageEditRequest() { }
        public string Prompt { get; set; } = null!;
        public int? N { get; set; }
        public int? OutputCompression { get; set; }
        public string? User { get; set; }
    }

    public class CreateImageRequest
    {
        public CreateImageRequest() { }
        public CreateImageRequest(string prompt) { }
        public string Prompt { get; set; } = null!;
        public int? N { get; set; }
        public int? OutputCompression { get; set; }
        public string? User { get; set; }
    }

    public class CreateImageVariationRequest
    {
        public CreateImageVariationRequest() { }
        public int? N { get; set; }
        public string? User { get; set; }
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Responses.Base
{
    public abstract class ResponseBase
    {
    }
}

namespace Betalgo.Ranul.OpenAI.Contracts.Responses.Image
{
    public class ImageResponse : Betalgo.Ranul.OpenAI.Contracts.Responses.Base.ResponseBase
    {
        public ImageResponse() { }
        public ImageResponse(int created) { }
        public int Created { get; set; }
        public string? Result { get => throw null!; }
        public List<string>? Results { get => throw null!; }
    }
}

namespace Betalgo.Ranul.OpenAI.Extensions
{
    public static class OpenAIServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddOpenAIService(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<Betalgo.Ranul.OpenAI.OpenAIOptions>? setupAction = null) => throw null!;
        public static Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddOpenAIService<TServiceInterface>(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Action<Betalgo.Ranul.OpenAI.OpenAIOptions>? setupAction = null) where TServiceInterface : class, Betalgo.Ranul.OpenAI.Interfaces.IOpenAIService => throw null!;
    }
}

namespace Betalgo.Ranul.OpenAI.Interfaces
{
    public interface IAssistantService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantCreate(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantCreateRequest request, string? modelId = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantModify(string assistantId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantModifyRequest request, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IAudioService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranscription(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default(CancellationToken));
        Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranslation(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default(CancellationToken));
        Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateSpeechResponse<T>> CreateSpeech<T>(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateSpeechRequest audioCreateSpeechRequest, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IBatchService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BatchResponseModel.BatchResponse> BatchCreate(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.BatchCreateRequest request, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IChatCompletionService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, string? modelId = null, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletionAsStream(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, string? modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface ICompletionService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletion(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionModel, string? modelId = null, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletionAsStream(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionModel, string? modelId = null, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IEmbeddingService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.EmbeddingCreateResponse> CreateEmbedding(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.EmbeddingCreateRequest createEmbeddingModel, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IFileService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileUploadResponse> UploadFile(string purpose, byte[] file, string fileName, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IFineTuningJobService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FineTuningJobResponseModels.FineTuningJobResponse> CreateFineTuningJob(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.FineTuningJobCreateRequest createFineTuningJobRequest, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IImageService
    {
        Task<Betalgo.Ranul.OpenAI.Contracts.Responses.Image.ImageResponse> CreateImage(Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageRequest imageCreate, CancellationToken cancellationToken = default(CancellationToken));
        Task<Betalgo.Ranul.OpenAI.Contracts.Responses.Image.ImageResponse> CreateImageEdit(Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageEditRequest imageEditCreateRequest, CancellationToken cancellationToken = default(CancellationToken));
        Task<Betalgo.Ranul.OpenAI.Contracts.Responses.Image.ImageResponse> CreateImageVariation(Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageVariationRequest imageEditCreateRequest, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IMessageService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.MessageResponse> CreateMessage(string threadId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageCreateRequest request, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IModerationService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateModerationRequest createModerationRequest, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IOpenAIService
    {
        Betalgo.Ranul.OpenAI.Interfaces.ICompletionService Completions { get; }
        Betalgo.Ranul.OpenAI.Interfaces.IEmbeddingService Embeddings { get; }
        Betalgo.Ranul.OpenAI.Interfaces.IFileService Files { get; }
        Betalgo.Ranul.OpenAI.Interfaces.IFineTuningJobService FineTuningJob { get; }
        Betalgo.Ranul.OpenAI.Interfaces.IModerationService Moderation { get; }
        Betalgo.Ranul.OpenAI.Interfaces.IImageService Image { get; }
        Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService ChatCompletion { get; }
        Betalgo.Ranul.OpenAI.Interfaces.IAudioService Audio { get; }
        Betalgo.Ranul.OpenAI.Interfaces.IBatchService Batch { get; }
    }

    public interface IRunService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunCreate(string threadId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest request, string? modelId = null, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunCreateAsStream(string threadId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest request, string? modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default(CancellationToken));
        Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunSubmitToolOutputs(string threadId, string runId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.SubmitToolOutputsToRunRequest request, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunSubmitToolOutputsAsStream(string threadId, string runId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.SubmitToolOutputsToRunRequest request, bool justDataMode = true, CancellationToken cancellationToken = default(CancellationToken));
        Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> CreateThreadAndRun(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest requestBody, CancellationToken cancellationToken = default(CancellationToken));
        IAsyncEnumerable<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> CreateThreadAndRunAsStream(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest createThreadAndRunRequest, string? modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface IThreadService
    {
        Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.ThreadResponse> ThreadCreate(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ThreadCreateRequest? request = null, CancellationToken cancellationToken = default(CancellationToken));
    }
}

namespace Betalgo.Ranul.OpenAI.Managers
{
    public class OpenAIService : Betalgo.Ranul.OpenAI.Interfaces.IEmbeddingService, Betalgo.Ranul.OpenAI.Interfaces.IAssistantService, Betalgo.Ranul.OpenAI.Interfaces.IOpenAIService, IDisposable, Betalgo.Ranul.OpenAI.Interfaces.IFileService, Betalgo.Ranul.OpenAI.Interfaces.IBatchService, Microsoft.Extensions.AI.IChatClient, Betalgo.Ranul.OpenAI.Interfaces.IRunService, Betalgo.Ranul.OpenAI.Interfaces.IModerationService, Betalgo.Ranul.OpenAI.Interfaces.IThreadService, Betalgo.Ranul.OpenAI.Interfaces.IMessageService, Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService, Betalgo.Ranul.OpenAI.Interfaces.IFineTuningJobService, Betalgo.Ranul.OpenAI.Interfaces.IAudioService, Betalgo.Ranul.OpenAI.Interfaces.IImageService, Betalgo.Ranul.OpenAI.Interfaces.ICompletionService
    {
        void IDisposable.Dispose() => throw null!;
        Task<Microsoft.Extensions.AI.ChatResponse> Microsoft.Extensions.AI.IChatClient.GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        IAsyncEnumerable<Microsoft.Extensions.AI.ChatResponseUpdate> Microsoft.Extensions.AI.IChatClient.GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options, CancellationToken cancellationToken) => throw null!;
        object? Microsoft.Extensions.AI.IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.EmbeddingCreateResponse> CreateEmbedding(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.EmbeddingCreateRequest createEmbeddingRequest, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantCreate(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantCreateRequest request, string? modelId = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantModify(string assistantId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantModifyRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public OpenAIService(Microsoft.Extensions.Options.IOptions<Betalgo.Ranul.OpenAI.OpenAIOptions> settings, HttpClient httpClient) { }
        public OpenAIService(Betalgo.Ranul.OpenAI.OpenAIOptions settings, HttpClient? httpClient = null) { }
        public Betalgo.Ranul.OpenAI.Interfaces.ICompletionService Completions { get => throw null!; }
        public Betalgo.Ranul.OpenAI.Interfaces.IEmbeddingService Embeddings { get => throw null!; }
        public Betalgo.Ranul.OpenAI.Interfaces.IFileService Files { get => throw null!; }
        public Betalgo.Ranul.OpenAI.Interfaces.IFineTuningJobService FineTuningJob { get => throw null!; }
        public Betalgo.Ranul.OpenAI.Interfaces.IModerationService Moderation { get => throw null!; }
        public Betalgo.Ranul.OpenAI.Interfaces.IImageService Image { get => throw null!; }
        public Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService ChatCompletion { get => throw null!; }
        public Betalgo.Ranul.OpenAI.Interfaces.IAudioService Audio { get => throw null!; }
        public Betalgo.Ranul.OpenAI.Interfaces.IBatchService Batch { get => throw null!; }
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FileResponseModels.FileUploadResponse> UploadFile(string purpose, byte[] file, string fileName, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BatchResponseModel.BatchResponse> BatchCreate(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.BatchCreateRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunCreate(string threadId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest request, string? modelId = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunCreateAsStream(string threadId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest request, string? modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunSubmitToolOutputs(string threadId, string runId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.SubmitToolOutputsToRunRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunSubmitToolOutputsAsStream(string threadId, string runId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.SubmitToolOutputsToRunRequest request, bool justDataMode = true, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> CreateThreadAndRun(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest requestBody, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> CreateThreadAndRunAsStream(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest createThreadAndRunRequest, string? modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateModerationRequest createModerationRequest, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.ThreadResponse> ThreadCreate(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ThreadCreateRequest? request = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.MessageResponse> CreateMessage(string threadId, Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageCreateRequest request, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreateRequest, string? modelId = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletionAsStream(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreateRequest, string? modelId = null, bool justDataMode = true, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FineTuningJobResponseModels.FineTuningJobResponse> CreateFineTuningJob(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.FineTuningJobCreateRequest createFineTuningJobRequest, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranscription(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateTranscriptionResponse> CreateTranslation(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateTranscriptionRequest audioCreateTranscriptionRequest, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.AudioCreateSpeechResponse<T>> CreateSpeech<T>(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AudioCreateSpeechRequest audioCreateSpeechRequest, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.Contracts.Responses.Image.ImageResponse> CreateImage(Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageRequest imageCreateModel, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.Contracts.Responses.Image.ImageResponse> CreateImageEdit(Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageEditRequest imageEditCreateRequest, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<Betalgo.Ranul.OpenAI.Contracts.Responses.Image.ImageResponse> CreateImageVariation(Betalgo.Ranul.OpenAI.Contracts.Requests.Image.CreateImageVariationRequest imageEditCreateRequest, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Betalgo.Ranul.OpenAI.Interfaces.IAssistantService Assistants { get => throw null!; }
        public Betalgo.Ranul.OpenAI.Interfaces.IMessageService Messages { get => throw null!; }
        public Betalgo.Ranul.OpenAI.Interfaces.IThreadService Threads { get => throw null!; }
        public Betalgo.Ranul.OpenAI.Interfaces.IRunService Runs { get => throw null!; }
        public Task<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletion(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionRequest, string? modelId = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletionAsStream(Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest createCompletionRequest, string? modelId = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.RequestModels
{
    public class AssistantCreateRequest
    {
        public string? Name { get; set; }
        public string? Description { get; set; }
        public string? Instructions { get; set; }
        public double? TopP { get; set; }
        public string? ReasoningEffort { get; set; }
        public Dictionary<string, string>? Metadata { get; set; }
        public string Model { get; set; } = null!;
        public float? Temperature { get; set; }
    }

    public class AssistantModifyRequest
    {
        public string? Name { get; set; }
        public string? Description { get; set; }
        public string? Instructions { get; set; }
        public double? TopP { get; set; }
        public string? ReasoningEffort { get; set; }
        public Dictionary<string, string>? Metadata { get; set; }
        public string Model { get; set; } = null!;
        public float? Temperature { get; set; }
    }

    public record AudioCreateSpeechRequest
    {
        public string Input { get; set; } = null!;
        public float? Speed { get; set; }
        public string Model { get; set; } = null!;
    }

    public record AudioCreateTranscriptionRequest
    {
        public string? Prompt { get; set; }
        public string? Language { get; set; }
        public byte[]? File { get; set; }
        public Stream? FileStream { get; set; }
        public string FileName { get; set; } = null!;
        public string Model { get; set; } = null!;
        public float? Temperature { get; set; }
    }

    public record BatchCreateRequest
    {
        public string InputFileId { get; set; } = null!;
        public string Endpoint { get; set; } = null!;
        public string CompletionWindow { get; set; } = null!;
        public Dictionary<string, string>? Metadata { get; set; }
    }

    public class ChatCompletionCreateRequest
    {
        public IList<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage> Messages { get; set; } = null!;
        public float? TopP { get; set; }
        public int? N { get; set; }
        public bool? Stream { get; set; }
        public string? Stop { get; set; }
        public IList<string>? StopAsList { get; set; }
        public IList<string>? StopCalculated { get => throw null!; }
        public int? MaxTokens { get; set; }
        public int? MaxCompletionTokens { get; set; }
        public float? PresencePenalty { get; set; }
        public float? FrequencyPenalty { get; set; }
        public object? LogitBias { get; set; }
        public object? ToolsAsObject { get; set; }
        public object? ToolsCalculated { get => throw null!; }
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole role, string content, string? name = null, IList<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolCall>? toolCalls = null, string? toolCallId = null) { }
        public ChatMessage(Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole role, IList<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageContent> contents, string? name = null, IList<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolCall>? toolCalls = null, string? toolCallId = null) { }
        public Betalgo.Ranul.OpenAI.Contracts.Enums.ChatCompletionRole? Role { get; set; }
        public string? Content { get; set; }
        public string? ReasoningContent { get; set; }
        public IList<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageContent>? Contents { get; set; }
        public object ContentCalculated { get; set; } = null!;
        public string? Name { get; set; }
        public string? ToolCallId { get; set; }
        public IList<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolCall>? ToolCalls { get; set; }
        public static Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage FromAssistant(string content, string? name = null, IList<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ToolCall>? toolCalls = null) => throw null!;
        public static Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage FromTool(string content, string toolCallId) => throw null!;
        public static Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage FromUser(string content, string? name = null) => throw null!;
        public static Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage FromSystem(string content, string? name = null) => throw null!;
        public static Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage FromUser(IList<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageContent> contents) => throw null!;
    }

    public record CompletionCreateRequest
    {
        public string? Prompt { get; set; }
        public IList<string>? PromptAsList { get; set; }
        public IList<string>? PromptCalculated { get => throw null!; }
        public string? Suffix { get; set; }
        public int? MaxTokens { get; set; }
        public float? TopP { get; set; }
        public int? N { get; set; }
        public bool? Stream { get; set; }
        public bool? Echo { get; set; }
        public string? Stop { get; set; }
        public IList<string>? StopAsList { get; set; }
        public IList<string>? StopCalculated { get => throw null!; }
        public float? PresencePenalty { get; set; }
        public float? FrequencyPenalty { get; set; }
    }

    public record CreateModerationRequest
    {
        public List<string>? InputAsList { get; set; }
        public string? Input { get; set; }
        public IList<string>? InputCalculated { get => throw null!; }
        public string? Model { get; set; }
    }

    public class CreateThreadAndRunRequest
    {
        public Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ThreadCreateRequest Thread { get; set; } = null!;
        public string? Instructions { get; set; }
        public Dictionary<string, string>? Metadata { get; set; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public bool? Stream { get; set; }
        public int? MaxPromptTokens { get; set; }
        public int? MaxCompletionTokens { get; set; }
        public string? ReasoningEffort { get; set; }
        public string AssistantId { get; set; } = null!;
        public string Model { get; set; } = null!;
    }

    public record EmbeddingCreateRequest
    {
        public List<string>? InputAsList { get; set; }
        public string? Input { get; set; }
        public IList<string>? InputCalculated { get => throw null!; }
        public int? Dimensions { get; set; }
        public string? EncodingFormat { get; set; }
        public string? Model { get; set; }
    }

    public record FineTuningJobCreateRequest
    {
        public string TrainingFile { get; set; } = null!;
        public string? ValidationFile { get; set; }
        public string? Suffix { get; set; }
        public string Model { get; set; } = null!;
    }

    public class MessageContent
    {
        public string Type { get; set; } = null!;
        public string? Text { get; set; }
        public static Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageContent TextContent(string text) => throw null!;
        public static Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageContent ImageUrlContent(string imageUrl, Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageDetailType? detail = null) => throw null!;
        public static Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageContent ImageBinaryContent(byte[] binaryImage, Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageFileType imageType, Betalgo.Ranul.OpenAI.Contracts.Enums.Image.ImageDetailType? detail) => throw null!;
        public static Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageContent FileBinaryContent(byte[] binaryFile, string fileType, string fileName) => throw null!;
    }

    public class MessageCreateRequest
    {
        public MessageCreateRequest() { }
        public Dictionary<string, string>? Metadata { get; set; }
    }

    public class RunCreateRequest
    {
        public string? Instructions { get; set; }
        public string? AdditionalInstructions { get; set; }
        public List<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageCreateRequest>? AdditionalMessages { get; set; }
        public float? TopP { get; set; }
        public bool? Stream { get; set; }
        public int? MaxPromptTokens { get; set; }
        public int? MaxCompletionTokens { get; set; }
        public string AssistantId { get; set; } = null!;
        public Dictionary<string, string>? Metadata { get; set; }
        public string? Model { get; set; }
        public float? Temperature { get; set; }
        public string? ReasoningEffort { get; set; }
    }

    public class SubmitToolOutputsToRunRequest
    {
        public bool? Stream { get; set; }
    }

    public class ThreadCreateRequest
    {
        public List<Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.MessageCreateRequest>? Messages { get; set; }
        public Dictionary<string, string>? Metadata { get; set; }
    }

    public class ToolCall
    {
        public int Index { get; set; }
        public string? Id { get; set; }
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels
{
    public record AudioCreateSpeechResponse<T> : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.DataBaseResponse<T>
    {
    }

    public record AudioCreateTranscriptionResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public string Text { get; set; } = null!;
        public string Task { get; set; } = null!;
        public string Language { get; set; } = null!;
        public float Duration { get; set; }
    }

    public record BaseResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ObjectBaseResponse
    {
        public string? StreamEvent { get; set; }
        public bool IsDelta { get => throw null!; }
        public bool Successful { get => throw null!; }
        public System.Net.HttpStatusCode HttpStatusCode { get; set; }
    }

    public record ChatCompletionCreateResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public string Model { get; set; } = null!;
        public List<Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.ChatChoiceResponse> Choices { get; set; } = null!;
        public string SystemFingerPrint { get; set; } = null!;
        public string? ServiceTier { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get => throw null!; }
        public string Id { get; set; } = null!;
    }

    public record CompletionCreateResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public string Model { get; set; } = null!;
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get => throw null!; }
        public string Id { get; set; } = null!;
    }

    public record CreateModerationResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public string Id { get; set; } = null!;
        public string Model { get; set; } = null!;
    }

    public record DataBaseResponse<T> : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
    }

    public record EmbeddingCreateResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public string Model { get; set; } = null!;
    }

    public record ObjectBaseResponse
    {
        public string? ObjectTypeName { get; set; }
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BatchResponseModel
{
    public record BatchResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public string Id { get; set; } = null!;
        public string Endpoint { get; set; } = null!;
        public string InputFileId { get; set; } = null!;
        public string CompletionWindow { get; set; } = null!;
        public string Status { get; set; } = null!;
        public string? OutputFileId { get; set; }
        public string? ErrorFileId { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get => throw null!; }
        public int? InProgressAt { get; set; }
        public int? ExpiresAt { get; set; }
        public int? FinalizingAt { get; set; }
        public int? CompletedAt { get; set; }
        public int? FailedAt { get; set; }
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FileResponseModels
{
    public record FileUploadResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public string Id { get; set; } = null!;
        public int Bytes { get; set; }
        public string FileName { get; set; } = null!;
        public string Purpose { get; set; } = null!;
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get => throw null!; }
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.FineTuningJobResponseModels
{
    public record FineTuningJobResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public int? FinishedAt { get; set; }
        public string? FineTunedModel { get; set; }
        public string? OrganizationId { get; set; }
        public string Status { get; set; } = null!;
        public string TrainingFile { get; set; } = null!;
        public string? ValidationFile { get; set; }
        public List<string> ResultFiles { get; set; } = null!;
        public int? TrainedTokens { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get => throw null!; }
        public string Id { get; set; } = null!;
        public string Model { get; set; } = null!;
    }
}

namespace Betalgo.Ranul.OpenAI.ObjectModels.SharedModels
{
    public record AssistantResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public string? Name { get; set; }
        public string? Description { get; set; }
        public string? Instructions { get; set; }
        public List<string> FileIds { get; set; } = null!;
        public float? Temperature { get; set; }
        public double? TopP { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get => throw null!; }
        public string Id { get; set; } = null!;
        public Dictionary<string, string> Metadata { get; set; } = null!;
        public string Model { get; set; } = null!;
    }

    public record ChatChoiceResponse
    {
        public Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage Delta { get; set; } = null!;
        public Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage Message { get; set; } = null!;
        public int? Index { get; set; }
        public string FinishReason { get; set; } = null!;
    }

    public record MessageResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.MessageResponse Delta { set { } }
        public string ThreadId { get; set; } = null!;
        public string Status { get; set; } = null!;
        public int? CompletedAt { get; set; }
        public int? IncompleteAt { get; set; }
        public string? RunId { get; set; }
        public string? AssistantId { get; set; }
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get => throw null!; }
        public string Id { get; set; } = null!;
        public Dictionary<string, string>? Metadata { get; set; }
    }

    public record RunResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public string ThreadId { get; set; } = null!;
        public string AssistantId { get; set; } = null!;
        public int? ExpiresAt { get; set; }
        public int? StartedAt { get; set; }
        public int? CancelledAt { get; set; }
        public int? FailedAt { get; set; }
        public int? CompletedAt { get; set; }
        public string Instructions { get; set; } = null!;
        public double? Temperature { get; set; }
        public int? MaxPromptTokens { get; set; }
        public int? MaxCompletionTokens { get; set; }
        public object? ToolChoice { get; set; }
        public object? ResponseFormat { get; set; }
        public long CreatedAtUnix { get; set; }
    }

    public record ThreadResponse : Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse
    {
        public long CreatedAtUnix { get; set; }
        public DateTimeOffset CreatedAt { get => throw null!; }
        public string Id { get; set; } = null!;
        public Dictionary<string, string>? Metadata { get; set; }
    }
}
