// Signatures of what the data file names, and what a program needs to use it; read from Azure.AI.OpenAI 2.2 line (api listing, 2025).
// needs: ai/openai, ai/azure-ai-openai
#nullable enable
#pragma warning disable
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.AI.OpenAI
{
    public static class AzureOpenAIExtensions
    {
        public static global::OpenAI.Chat.ChatClient GetAzureOpenAIChatClient(this ClientConnectionProvider provider, string? deploymentName = null, AzureOpenAIClientOptions? options = null) => throw null!;
        public static global::OpenAI.Embeddings.EmbeddingClient GetAzureOpenAIEmbeddingClient(this ClientConnectionProvider provider, string? deploymentName = null, AzureOpenAIClientOptions? options = null) => throw null!;
    }

    public static class AzureFileExtensions
    {
        public static ClientResult<global::OpenAI.Files.OpenAIFile> UploadFile(this global::OpenAI.Files.OpenAIFileClient client, BinaryData file, string filename, global::OpenAI.Files.FileUploadPurpose purpose, AzureFileExpirationOptions expirationOptions, CancellationToken cancellationToken = default) => throw null!;
        public static ClientResult<global::OpenAI.Files.OpenAIFile> UploadFile(this global::OpenAI.Files.OpenAIFileClient client, string filePath, global::OpenAI.Files.FileUploadPurpose purpose, AzureFileExpirationOptions expirationOptions, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ClientResult<global::OpenAI.Files.OpenAIFile>> UploadFileAsync(this global::OpenAI.Files.OpenAIFileClient client, Stream file, string filename, global::OpenAI.Files.FileUploadPurpose purpose, AzureFileExpirationOptions expirationOptions, CancellationToken cancellationToken = default) => throw null!;
        public static Task<ClientResult<global::OpenAI.Files.OpenAIFile>> UploadFileAsync(this global::OpenAI.Files.OpenAIFileClient client, string filePath, global::OpenAI.Files.FileUploadPurpose purpose, AzureFileExpirationOptions expirationOptions, CancellationToken cancellationToken = default) => throw null!;
    }

    public class AzureFileExpirationOptions
    {
        public AzureFileExpirationOptions(int seconds) { }
    }
}
