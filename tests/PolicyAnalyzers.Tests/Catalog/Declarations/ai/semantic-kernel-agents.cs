// Signatures of what the data file names, and what a program needs to use it; read from microsoft/semantic-kernel source HEAD 2026-08-20.
// needs: ai/semantic-kernel
#nullable enable
#pragma warning disable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel.Agents
{
    public abstract class Agent
    {
        public string? Description { get; init; }
        public string Id { get; init; } = null!;
        public string? Name { get; init; }
        public Microsoft.SemanticKernel.KernelArguments? Arguments { get; init; }
        public string? Instructions { get; init; }
        public Microsoft.SemanticKernel.Kernel Kernel { get; init; } = null!;
        public bool UseImmutableKernel { get; set; }
        public Microsoft.SemanticKernel.IPromptTemplate? Template { get; set; }
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.ChatMessageContent>> InvokeAsync(Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.ChatMessageContent>> InvokeAsync(string message, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.ChatMessageContent>> InvokeAsync(Microsoft.SemanticKernel.ChatMessageContent message, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.ChatMessageContent>> InvokeAsync(ICollection<Microsoft.SemanticKernel.ChatMessageContent> messages, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.StreamingChatMessageContent>> InvokeStreamingAsync(Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.StreamingChatMessageContent>> InvokeStreamingAsync(string message, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.StreamingChatMessageContent>> InvokeStreamingAsync(Microsoft.SemanticKernel.ChatMessageContent message, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<Microsoft.SemanticKernel.ChatMessageContent> messages, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }

    public abstract class AgentChannel
    {
    }

    public abstract class AgentChat
    {
        protected internal AgentChat() { }
        public virtual IReadOnlyList<Microsoft.SemanticKernel.Agents.Agent> Agents { get => throw null!; }
        public bool IsActive { get => throw null!; }
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.ChatMessageContent> InvokeAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public virtual IAsyncEnumerable<Microsoft.SemanticKernel.StreamingChatMessageContent> InvokeStreamingAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public void AddChatMessage(Microsoft.SemanticKernel.ChatMessageContent message) { }
        public void AddChatMessages(IReadOnlyList<Microsoft.SemanticKernel.ChatMessageContent> messages) { }
    }

    public class AgentInvokeOptions
    {
        public AgentInvokeOptions() { }
        public AgentInvokeOptions(Microsoft.SemanticKernel.Agents.AgentInvokeOptions options) { }
        public Microsoft.SemanticKernel.KernelArguments? KernelArguments { get; init; }
        public Microsoft.SemanticKernel.Kernel? Kernel { get; init; }
        public string AdditionalInstructions { get; init; } = null!;
        public Func<Microsoft.SemanticKernel.ChatMessageContent, Task>? OnIntermediateMessage { get; init; }
    }

    public class AgentResponseItem<TMessage>
    {
        public AgentResponseItem(TMessage message, Microsoft.SemanticKernel.Agents.AgentThread thread) { }
        public TMessage Message { get => throw null!; }
        public Microsoft.SemanticKernel.Agents.AgentThread Thread { get => throw null!; }
        public static implicit operator TMessage(Microsoft.SemanticKernel.Agents.AgentResponseItem<TMessage> responseItem) => throw null!;
    }

    public abstract class AgentThread
    {
        public virtual string? Id { get; protected set; }
        public virtual bool IsDeleted { get; protected set; }
    }

    public sealed class ChatCompletionAgent : Microsoft.SemanticKernel.Agents.ChatHistoryAgent
    {
        public ChatCompletionAgent() { }
        public ChatCompletionAgent(Microsoft.SemanticKernel.PromptTemplateConfig templateConfig, Microsoft.SemanticKernel.IPromptTemplateFactory templateFactory) { }
        public Microsoft.SemanticKernel.ChatCompletion.AuthorRole InstructionsRole { get; init; }
        public override IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.ChatMessageContent>> InvokeAsync(ICollection<Microsoft.SemanticKernel.ChatMessageContent> messages, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected internal IAsyncEnumerable<Microsoft.SemanticKernel.ChatMessageContent> InvokeAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, Microsoft.SemanticKernel.KernelArguments? arguments = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public override IAsyncEnumerable<Microsoft.SemanticKernel.Agents.AgentResponseItem<Microsoft.SemanticKernel.StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<Microsoft.SemanticKernel.ChatMessageContent> messages, Microsoft.SemanticKernel.Agents.AgentThread? thread = null, Microsoft.SemanticKernel.Agents.AgentInvokeOptions? options = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected internal IAsyncEnumerable<Microsoft.SemanticKernel.StreamingChatMessageContent> InvokeStreamingAsync(Microsoft.SemanticKernel.ChatCompletion.ChatHistory history, Microsoft.SemanticKernel.KernelArguments? arguments = null, Microsoft.SemanticKernel.Kernel? kernel = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected Task<Microsoft.SemanticKernel.Agents.AgentChannel> RestoreChannelAsync(string channelState, CancellationToken cancellationToken) => throw null!;
    }

    public abstract class ChatHistoryAgent : Microsoft.SemanticKernel.Agents.Agent
    {
    }

    public sealed class ChatHistoryAgentThread : Microsoft.SemanticKernel.Agents.AgentThread
    {
        public ChatHistoryAgentThread() { }
        public ChatHistoryAgentThread(Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, string? id = null) { }
        public Microsoft.SemanticKernel.ChatCompletion.ChatHistory ChatHistory { get => throw null!; }
        public Task CreateAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        protected Task<string?> CreateInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected Task DeleteInternalAsync(CancellationToken cancellationToken) => throw null!;
        protected Task OnNewMessageInternalAsync(Microsoft.SemanticKernel.ChatMessageContent newMessage, CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
        public IAsyncEnumerable<Microsoft.SemanticKernel.ChatMessageContent> GetMessagesAsync(CancellationToken cancellationToken = default(CancellationToken)) => throw null!;
    }
}
