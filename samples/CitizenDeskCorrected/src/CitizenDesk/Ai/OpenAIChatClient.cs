using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using AIChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using AIChatMessage = Microsoft.Extensions.AI.ChatMessage;
using OpenAIChatFinishReason = OpenAI.Chat.ChatFinishReason;
using OpenAIChatMessage = OpenAI.Chat.ChatMessage;

namespace CitizenDesk.Ai;

/// <summary>Lets code that knows only <see cref="IChatClient"/> talk to an OpenAI chat model: texts in, text out.</summary>
internal sealed class OpenAIChatClient(ChatClient client, string model) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<AIChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatCompletion completion = await client.CompleteChatAsync(ToOpenAI(messages), ToOpenAI(options), cancellationToken);
        return new ChatResponse(new AIChatMessage(ChatRole.Assistant, TextOf(completion.Content)))
        {
            ResponseId = completion.Id,
            ModelId = completion.Model,
            FinishReason = ToExtensions(completion.FinishReason),
            Usage = new UsageDetails
            {
                InputTokenCount = completion.Usage?.InputTokenCount,
                OutputTokenCount = completion.Usage?.OutputTokenCount,
                TotalTokenCount = completion.Usage?.TotalTokenCount,
            },
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<AIChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var updates = client.CompleteChatStreamingAsync(ToOpenAI(messages), ToOpenAI(options), cancellationToken);
        await foreach (var update in updates)
            yield return new ChatResponseUpdate(ChatRole.Assistant, TextOf(update.ContentUpdate))
            {
                ModelId = update.Model,
                FinishReason = update.FinishReason is { } reason ? ToExtensions(reason) : null,
            };
    }

    /// <summary>Itself, or what it is: the model that it asks, which a record of a call that failed names too.</summary>
    public object? GetService(Type serviceType, object? serviceKey = null)
        => serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("openai", defaultModelId: model)
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
    }

    private static List<OpenAIChatMessage> ToOpenAI(IEnumerable<AIChatMessage> messages)
        => messages.Select(ToOpenAI).ToList();

    private static OpenAIChatMessage ToOpenAI(AIChatMessage message)
    {
        if (message.Role == ChatRole.System) return new SystemChatMessage(message.Text);
        if (message.Role == ChatRole.Assistant) return new AssistantChatMessage(message.Text);
        return new UserChatMessage(message.Text);
    }

    private static ChatCompletionOptions? ToOpenAI(ChatOptions? options)
        => options is null ? null : new ChatCompletionOptions { MaxOutputTokenCount = options.MaxOutputTokens, Temperature = options.Temperature };

    private static AIChatFinishReason? ToExtensions(OpenAIChatFinishReason reason)
        => reason == OpenAIChatFinishReason.ContentFilter ? AIChatFinishReason.ContentFilter
        : reason == OpenAIChatFinishReason.Length ? AIChatFinishReason.Length
        : AIChatFinishReason.Stop;

    private static string TextOf(ChatMessageContent content) => string.Concat(content.Select(part => part.Text));
}
