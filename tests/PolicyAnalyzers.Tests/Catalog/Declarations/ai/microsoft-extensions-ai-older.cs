// Signatures of what the data file names, and what a program needs to use it; read from dotnet/extensions 9.0 to 9.2 previews.
#nullable enable
#pragma warning disable
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.AI
{
    public interface IChatClient : IDisposable
    {
        Task<ChatCompletion> CompleteAsync(IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(IList<ChatMessage> chatMessages, ChatOptions? options = null, CancellationToken cancellationToken = default);
    }

    public static class ChatClientExtensions
    {
        public static Task<ChatCompletion> CompleteAsync(this IChatClient client, string chatMessage, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<StreamingChatCompletionUpdate> CompleteStreamingAsync(this IChatClient client, string chatMessage, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ChatCompletion
    {
        public ChatMessage Message { get => throw null!; }
    }

    public class StreamingChatCompletionUpdate
    {
        public string? Text { get; set; }
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(ChatRole role, string? content) { }
        public ChatRole Role { get; set; }
        public string? Text { get; set; }
    }

    public readonly struct ChatRole
    {
        public static ChatRole User { get => throw null!; }
    }

    public class ChatOptions { }
}
