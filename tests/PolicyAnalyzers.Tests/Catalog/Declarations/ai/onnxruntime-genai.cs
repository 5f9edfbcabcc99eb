// Signatures of what the data file names, and what a program needs to use it; read from Microsoft.ML.OnnxRuntimeGenAI source HEAD 2026-08-22.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.ML.OnnxRuntimeGenAI
{
    public class Config : IDisposable
    {
        public Config(string modelPath) { }
        public void Dispose() { }
    }

    public class Generator : IDisposable
    {
        protected internal Generator() { }
        public void AppendTokens(System.ReadOnlySpan<int> inputIDs) { }
        public void AppendTokenSequences(Microsoft.ML.OnnxRuntimeGenAI.Sequences sequences) { }
        public void GenerateNextToken() { }
        public void Dispose() { }
    }

    public class Model : IDisposable
    {
        public Model(string modelPath) { }
        public Model(Microsoft.ML.OnnxRuntimeGenAI.Config config) { }
        public void Dispose() { }
    }

    public sealed class OnnxRuntimeGenAIChatClient : Microsoft.Extensions.AI.IChatClient
    {
        object? Microsoft.Extensions.AI.IChatClient.GetService(Type serviceType, object? serviceKey) => throw null!;
        public OnnxRuntimeGenAIChatClient(string modelPath, Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClientOptions? options = null) { }
        public OnnxRuntimeGenAIChatClient(Microsoft.ML.OnnxRuntimeGenAI.Model model, bool ownsModel = true, Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClientOptions? options = null) { }
        public OnnxRuntimeGenAIChatClient(Microsoft.ML.OnnxRuntimeGenAI.Config config, bool ownsConfig = true, Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClientOptions? options = null) { }
        public void Dispose() { }
        public Task<Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.Extensions.AI.ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public sealed class OnnxRuntimeGenAIChatClientOptions
    {
        public OnnxRuntimeGenAIChatClientOptions() { }
        public IList<string>? StopSequences { get; set; }
        public Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, Microsoft.Extensions.AI.ChatOptions?, string>? PromptFormatter { get; set; }
        public bool EnableCaching { get; set; }
    }

    public class Sequences : IDisposable
    {
        protected internal Sequences() { }
        public ulong NumSequences { get => throw null!; }
        public void Dispose() { }
    }
}
