using System.Runtime.CompilerServices;
using CitizenDesk.Audit;
using Microsoft.Extensions.AI;
using PolicyAnalyzers;

namespace CitizenDesk.Ai;

/// <summary>The way to the city's model: every call that goes through it leaves an audit record, however it ends.</summary>
[AIAuditStep]
[AIEndpoint("gov-openai")]
public sealed class CityChatClient(IChatClient inner, IAIAuditLog audit, IHttpContextAccessor http) : DelegatingChatClient(inner)
{
    private const string Purpose = "市民への案内と、担当者による案件の処理";

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        string? model = null;
        var outcome = "failed";
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            model = response.ModelId;
            outcome = "succeeded";
            return response;
        }
        finally
        {
            await audit.RecordAsync(AuditEntries.Create(http.HttpContext, Purpose, model, outcome), CancellationToken.None);
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? model = null;
        var outcome = "failed";
        try
        {
            await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
            {
                model = update.ModelId;
                yield return update;
            }
            outcome = "succeeded";
        }
        finally
        {
            await audit.RecordAsync(AuditEntries.Create(http.HttpContext, Purpose, model, outcome), CancellationToken.None);
        }
    }
}
