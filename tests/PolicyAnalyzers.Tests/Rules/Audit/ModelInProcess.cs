using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using PolicyAnalyzers.Tests.Samples.Running;

namespace PolicyAnalyzers.Tests.Rules.Audit;

/// <summary>A model in this process that behaves as it is told; a hanging call ends when it is cancelled.</summary>
internal sealed class ModelInProcess(ModelBehavior behavior) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        switch (behavior)
        {
            case ModelBehavior.Fails:
                throw new HttpRequestException("The service is not there.");
            case ModelBehavior.BreaksOff:
                throw new IOException("The connection was closed.");
            case ModelBehavior.Hangs:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
        }

        return new ChatResponse(new ChatMessage(ChatRole.Assistant, behavior == ModelBehavior.Refuses ? "" : "Good day."))
        {
            ModelId = "fake-1",
            FinishReason = behavior == ModelBehavior.Refuses ? ChatFinishReason.ContentFilter : ChatFinishReason.Stop,
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        if (behavior == ModelBehavior.Fails)
        {
            throw new HttpRequestException("The service is not there.");
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, "Good ");
        switch (behavior)
        {
            case ModelBehavior.BreaksOff:
                throw new IOException("The connection was closed.");
            case ModelBehavior.Hangs:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
            case ModelBehavior.Refuses:
                yield return new ChatResponseUpdate(ChatRole.Assistant, "") { FinishReason = ChatFinishReason.ContentFilter };
                yield break;
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, "day.");
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
