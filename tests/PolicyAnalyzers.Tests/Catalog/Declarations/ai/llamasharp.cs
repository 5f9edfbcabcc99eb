// Signatures of what the data file names, and what a program needs to use it; read from LLamaSharp source HEAD 2026-08-16.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace LLama
{
    public class ChatSession
    {
        public LLama.Abstractions.ILLamaExecutor Executor { get => throw null!; }
        public LLama.Common.ChatHistory History { get => throw null!; }
        public ChatSession(LLama.Abstractions.ILLamaExecutor executor) { }
        public ChatSession(LLama.Abstractions.ILLamaExecutor executor, LLama.Common.ChatHistory history) { }
        public IAsyncEnumerable<string> ChatAsync(LLama.Common.ChatHistory.Message message, bool applyInputTransformPipeline, LLama.Abstractions.IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<string> ChatAsync(LLama.Common.ChatHistory.Message message, LLama.Abstractions.IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<string> ChatAsync(LLama.Common.ChatHistory history, bool applyInputTransformPipeline, LLama.Abstractions.IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<string> ChatAsync(LLama.Common.ChatHistory history, LLama.Abstractions.IInferenceParams? inferenceParams = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class LLamaEmbedder : IDisposable
    {
        protected internal LLamaEmbedder() { }
        public int EmbeddingSize { get => throw null!; }
        public void Dispose() { }
        public Task<IReadOnlyList<float[]>> GetEmbeddings(string input, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class LLamaWeights : IDisposable
    {
        protected internal LLamaWeights() { }
        public int ContextSize { get => throw null!; }
        public ulong SizeInBytes { get => throw null!; }
        public ulong ParameterCount { get => throw null!; }
        public int EmbeddingSize { get => throw null!; }
        public IReadOnlyDictionary<string, string> Metadata { get; set; } = null!;
        public static LLama.LLamaWeights LoadFromFile(LLama.Abstractions.IModelParams @params) => throw null!;
        public static Task<LLama.LLamaWeights> LoadFromFileAsync(LLama.Abstractions.IModelParams @params, CancellationToken token = default(CancellationToken), IProgress<float>? progressReporter = null) => throw null!;
        public void Dispose() { }
    }
}

namespace LLama.Abstractions
{
    public interface IInferenceParams
    {
        int TokensKeep { get; set; }
        int MaxTokens { get; set; }
        IReadOnlyList<string> AntiPrompts { get; set; }
        bool DecodeSpecialTokens { get; set; }
        float ContextTruncationPercentage { get; set; }
    }

    public interface ILLamaExecutor
    {
        bool IsMultiModal { get; }
        IAsyncEnumerable<string> InferAsync(string text, LLama.Abstractions.IInferenceParams? inferenceParams = null, CancellationToken token = default(CancellationToken));
    }

    public interface IModelParams
    {
        int MainGpu { get; set; }
        int GpuLayerCount { get; }
        bool UseMemorymap { get; }
        bool UseDirectIO { get; }
        bool UseMemoryLock { get; }
        string ModelPath { get; }
        bool VocabOnly { get; }
        bool CheckTensors { get; }
    }
}

namespace LLama.Common
{
    public enum AuthorRole { Unknown, System, User, Assistant }

    public class ChatHistory
    {
        public List<LLama.Common.ChatHistory.Message> Messages { get; set; } = null!;
        public ChatHistory() { }
        public ChatHistory(LLama.Common.ChatHistory.Message[] messageHistory) { }
        public class Message
        {
            public Message(LLama.Common.AuthorRole authorRole, string content) { }
            public string Content { get; set; } = null!;
        }
    }
}
