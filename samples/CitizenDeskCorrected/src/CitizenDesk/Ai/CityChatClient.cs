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

    /// <summary>The model that is asked, for records of calls that it did not answer.</summary>
    private string Model => this.GetService<ChatClientMetadata>()?.DefaultModelId ?? "unknown";

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var model = Model;
        var outcome = Outcomes.Failed;
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            model = response.ModelId ?? model;
            outcome = response.FinishReason == ChatFinishReason.ContentFilter ? Outcomes.Denied : Outcomes.Succeeded;
            return response;
        }
        catch (OperationCanceledException)
        {
            outcome = Outcomes.Cancelled;
            throw;
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
        var model = Model;
        var outcome = Outcomes.Failed;
        try
        {
            var isDenied = false;
            await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
            {
                model = update.ModelId ?? model;
                isDenied |= update.FinishReason == ChatFinishReason.ContentFilter;
                yield return update;
            }
            outcome = isDenied ? Outcomes.Denied : Outcomes.Succeeded;
        }
        finally
        {
            if (cancellationToken.IsCancellationRequested)
                outcome = Outcomes.Cancelled;
            await audit.RecordAsync(AuditEntries.Create(http.HttpContext, Purpose, model, outcome), CancellationToken.None);
        }
    }
}
