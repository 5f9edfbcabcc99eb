// Signatures of what the data file names, and what a program needs to use it; read from LangChain (tryAGI) providers source HEAD 2026-04-01; LangChain.Core source HEAD 2026-04-14.
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace LangChain.Abstractions.Chains.Base
{
    public interface IChain
    {
        IReadOnlyList<string> InputKeys { get; }
        IReadOnlyList<string> OutputKeys { get; }
        Task<string?> RunAsync(string input, LangChain.Chains.StackableChains.Context.StackableChainHook? hook = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<string> RunAsync(Dictionary<string, object> input, LangChain.Callback.ICallbacks? callbacks = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<LangChain.Abstractions.Schema.IChainValues> CallAsync(LangChain.Abstractions.Schema.IChainValues values, LangChain.Callback.ICallbacks? callbacks = null, IReadOnlyList<string>? tags = null, IReadOnlyDictionary<string, object>? metadata = null, CancellationToken cancellationToken = default(CancellationToken));
    }
}

namespace LangChain.Abstractions.Schema
{
    public interface IChainValues
    {
        Dictionary<string, object> Value { get; }
    }
}

namespace LangChain.Callback
{
    public interface ICallbacks
    {
    }
}

namespace LangChain.Chains
{
    public static class Chain
    {
        public static LangChain.Chains.HelperChains.PromptChain Template(string template, string outputKey = "text") => throw null!;
        public static LangChain.Chains.HelperChains.SetChain Set(object value, string outputKey = "text") => throw null!;
        public static LangChain.Chains.HelperChains.SetLambdaChain Set(Func<string> valueGetter, string outputKey = "text") => throw null!;
        public static LangChain.Chains.HelperChains.LLMChain LLM(Microsoft.Extensions.AI.IChatClient chatClient, string inputKey = "text", string outputKey = "text", Microsoft.Extensions.AI.ChatOptions? options = null) => throw null!;
        public static LangChain.Chains.HelperChains.LLMChain LargeLanguageModel(Microsoft.Extensions.AI.IChatClient chatClient, string inputKey = "text", string outputKey = "text") => throw null!;
    }
}

namespace LangChain.Chains.HelperChains
{
    public abstract class BaseStackableChain : LangChain.Abstractions.Chains.Base.IChain
    {
        protected internal BaseStackableChain() { }
        public string Name { get; set; } = null!;
        public virtual IReadOnlyList<string> InputKeys { get; protected set; } = null!;
        public virtual IReadOnlyList<string> OutputKeys { get; protected set; } = null!;
        public Task<LangChain.Abstractions.Schema.IChainValues> CallAsync(LangChain.Abstractions.Schema.IChainValues values, LangChain.Callback.ICallbacks? callbacks = null, IReadOnlyList<string>? tags = null, IReadOnlyDictionary<string, object>? metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public static LangChain.Chains.HelperChains.StackChain operator |(LangChain.Chains.HelperChains.BaseStackableChain a, LangChain.Chains.HelperChains.BaseStackableChain b) => throw null!;
        public Task<LangChain.Abstractions.Schema.IChainValues> RunAsync(LangChain.Chains.StackableChains.Context.StackableChainHook? hook = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<string?> RunAsync(string resultKey, LangChain.Chains.StackableChains.Context.StackableChainHook? hook = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<T> RunAsync<T>(string resultKey, LangChain.Chains.StackableChains.Context.StackableChainHook? hook = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public Task<string> RunAsync(Dictionary<string, object> input, LangChain.Callback.ICallbacks? callbacks = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public class LLMChain : LangChain.Chains.HelperChains.BaseStackableChain
    {
        public LLMChain(Microsoft.Extensions.AI.IChatClient chatClient, string inputKey = "prompt", string outputKey = "text", Microsoft.Extensions.AI.ChatOptions? options = null) { }
    }

    public class PromptChain : LangChain.Chains.HelperChains.BaseStackableChain
    {
        public PromptChain(string template, string outputKey = "prompt") { }
    }

    public class SetChain : LangChain.Chains.HelperChains.BaseStackableChain
    {
        public SetChain(object value, string outputKey = "query") { }
        public object Value { get; set; } = null!;
    }

    public class SetLambdaChain : LangChain.Chains.HelperChains.BaseStackableChain
    {
        public SetLambdaChain(Func<string> queryGetter, string outputKey = "query") { }
        public Func<string> QueryGetter { get; set; } = null!;
    }

    public class StackChain : LangChain.Chains.HelperChains.BaseStackableChain
    {
        public StackChain(LangChain.Chains.HelperChains.BaseStackableChain a, LangChain.Chains.HelperChains.BaseStackableChain b) { }
        public IReadOnlyList<string> IsolatedInputKeys { get; set; } = null!;
        public IReadOnlyList<string> IsolatedOutputKeys { get; set; } = null!;
    }
}

namespace LangChain.Chains.StackableChains.Context
{
    public class StackableChainHook
    {
    }
}

namespace LangChain.Providers
{
    public interface IChatModel
    {
        IAsyncEnumerable<LangChain.Providers.ChatResponse> GenerateAsync(LangChain.Providers.ChatRequest request, LangChain.Providers.ChatSettings? settings = null, CancellationToken cancellationToken = default(CancellationToken));
    }

    public class ChatRequest
    {
        public required IReadOnlyCollection<LangChain.Providers.Message> Messages { get; init; }
        public static implicit operator LangChain.Providers.ChatRequest(string message) => throw null!;
        public static implicit operator LangChain.Providers.ChatRequest(LangChain.Providers.Message message) => throw null!;
        public static implicit operator LangChain.Providers.ChatRequest(LangChain.Providers.Message[] messages) => throw null!;
    }

    public class ChatResponse
    {
        public required IReadOnlyList<LangChain.Providers.Message> Messages { get; init; }
        public string LastMessageContent { get => throw null!; }
        public static implicit operator string(LangChain.Providers.ChatResponse response) => throw null!;
    }

    public class ChatSettings { }

    public readonly record struct Message(string Content)
    {
        public static LangChain.Providers.Message Human(string content) => throw null!;
        public static LangChain.Providers.Message Ai(string content) => throw null!;
    }

    public interface ITextToImageModel
    {
        Task<LangChain.Providers.TextToImageResponse> GenerateImageAsync(LangChain.Providers.TextToImageRequest request, LangChain.Providers.TextToImageSettings? settings = null, CancellationToken cancellationToken = default(CancellationToken));
    }

    public interface ITextToSpeechModel
    {
        Task<LangChain.Providers.TextToSpeechResponse> GenerateSpeechAsync(LangChain.Providers.TextToSpeechRequest request, LangChain.Providers.TextToSpeechSettings? settings = null, CancellationToken cancellationToken = default(CancellationToken));
    }

    public class TextToImageRequest
    {
        public required string Prompt { get; init; }
    }

    public class TextToImageResponse
    {
        public required LangChain.Providers.TextToImageSettings UsedSettings { get; init; }
    }

    public class TextToImageSettings
    {
        public static LangChain.Providers.TextToImageSettings Default { get => throw null!; }
    }

    public class TextToSpeechRequest
    {
        public required string Prompt { get; init; }
    }

    public class TextToSpeechResponse
    {
        public required byte[] Bytes { get; init; }
    }

    public class TextToSpeechSettings
    {
        public static LangChain.Providers.TextToSpeechSettings Default { get => throw null!; }
    }
}
